"""Search engines are told of every page that is to be found, and of no other."""

import pathlib
import urllib.robotparser

import lxml.etree

from findings import expect_none
from links import Pages

SCHEMAS = pathlib.Path(__file__).parent / "schemas"
NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def faults(file):
    """Against the protocol."""
    tree = lxml.etree.parse(str(file))
    index = lxml.etree.QName(tree.getroot()).localname == "sitemapindex"
    schema = lxml.etree.XMLSchema(lxml.etree.parse(str(SCHEMAS / ("siteindex.xsd" if index else "sitemap.xsd"))))
    if not schema.validate(tree):
        yield from (f"{file.name}:{error.line}: {error.message}" for error in schema.error_log)


def listed(site):
    """The addresses in all sitemaps."""
    for file in site.files("sitemap*.xml"):
        yield from lxml.etree.parse(str(file)).xpath("//s:url/s:loc/text()", namespaces=NAMESPACE)


def test_sitemaps_are_valid(site):
    files = site.files("sitemap*.xml")
    assert files
    expect_none(fault for file in files for fault in faults(file))


def test_the_sitemap_lists_exactly_the_pages_that_are_to_be_found(site):
    pages = Pages(site)
    wanted = {site.origin + site.path(file) for file in pages.trees if pages.indexed(file)}
    urls = list(listed(site))
    assert len(set(urls)) == len(urls), "an address is listed twice"
    expect_none(
        [
            *(f"not listed: {url}" for url in sorted(wanted - set(urls))),
            *(f"no such page: {url}" for url in sorted(set(urls) - wanted)),
        ]
    )


def test_robots_may_read_everything_and_find_the_sitemap(site):
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site.pages / "robots.txt").read_text("utf-8").splitlines())
    assert robots.site_maps() == [f"{site.origin}{site.base}sitemap.xml"]
    assert all(robots.can_fetch("*", url) for url in listed(site))
