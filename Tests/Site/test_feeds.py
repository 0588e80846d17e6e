"""Feeds are what their formats say, and name themselves and the pages they are about."""

import json

import lxml.etree
import lxml.html

import feeds
from findings import expect_none

JSON_LD = "//script[@type='application/ld+json']/text()"
ATOM = {"atom": "http://www.w3.org/2005/Atom"}


def test_atom_feeds_are_valid(site):
    files = feeds.of(site)["atom"]
    assert files
    expect_none(fault for file in files for fault in feeds.xml_faults("atom", file))


def test_rss_feeds_are_valid(site):
    files = feeds.of(site)["rss"]
    assert files
    expect_none(fault for file in files for fault in feeds.xml_faults("rss", file))


def test_json_feeds_are_valid(site):
    files = feeds.of(site)["json"]
    assert files
    expect_none(fault for file in files for fault in feeds.json_faults(file))


def test_feeds_name_the_address_that_they_are_at(site):
    kinds = feeds.of(site)
    own = {
        file: lxml.etree.parse(str(file)).xpath("string(/atom:feed/atom:link[@rel='self']/@href)", namespaces=ATOM)
        for file in kinds["atom"]
    }
    own |= {file: json.loads(file.read_text("utf-8"))["feed_url"] for file in kinds["json"]}
    expect_none(f"{site.path(file)}: {url}" for file, url in own.items() if url != site.origin + site.path(file))


def test_feeds_have_the_newest_articles_first(site):
    for file in feeds.of(site)["json"]:
        dates = [
            item["date_published"] for item in json.loads(file.read_text("utf-8"))["items"] if "date_published" in item
        ]
        assert dates == sorted(dates, reverse=True) and dates


def told(site):
    """What feeds tell of articles that have a page: (file, entry, page)."""
    for kind, files in feeds.of(site).items():
        for file in files:
            for entry in feeds.entries(kind, file):
                page = site.file(site.local(entry.url) or entry.url)
                if page:
                    yield file, entry, lxml.html.parse(str(page)).getroot()


def test_a_reader_of_a_feed_gets_the_words_of_the_page(site):
    findings, compared = [], 0
    for file, entry, page in told(site):
        title, lead = (page.xpath(f"normalize-space(//main//header//{name})") for name in ("h1", "p[@class='lead']"))
        for given, printed in [(entry.title, title), (entry.summary, lead)]:
            compared += 1
            if given != printed:
                findings.append(f"{site.path(file)}: “{given}” is “{printed}” on {entry.url}")
    expect_none(findings)
    assert compared


def test_every_author_of_an_article_is_one_author_of_its_entry(site):
    findings = []
    for file, entry, page in told(site):
        [article] = [data for data in map(json.loads, page.xpath(JSON_LD)) if data["@type"] == "NewsArticle"]
        names = [author["name"] for author in article["author"]]
        if entry.authors != names:
            findings.append(f"{site.path(file)}: {entry.authors}, on {entry.url} {names}")
    expect_none(findings)


def test_every_feed_of_the_whole_site_has_the_whole_text(site):
    texts = {}
    for file, entry, _ in told(site):
        if file.parent == site.pages:
            texts.setdefault(entry.url, {})[file.name] = entry.text
    expect_none(
        f"{url}: not the same in {', '.join(of)}"
        for url, of in texts.items()
        if len(set(of.values())) > 1 or not all(of.values())
    )
    assert texts


def test_pages_lead_to_every_feed_of_the_site(site):
    home = lxml.html.parse(str(site.file(site.base))).getroot()
    led = {site.file(site.local(url) or url) for url in home.xpath("//link[@rel='alternate']/@href | //a/@href")}
    top = [file for files in feeds.of(site).values() for file in files if file.parent == site.pages]
    expect_none(f"no link to {site.path(file)}" for file in top if file not in led)


def test_a_page_leads_to_the_feed_of_what_it_is_about(site):
    findings, topics = [], 0
    for file in feeds.of(site)["atom"]:
        page = lxml.html.parse(str(file.parent / "index.html")).getroot()
        topics += file.parent != site.pages
        for kind, links in {
            "head": page.xpath("//link[@rel='alternate' and @type='application/atom+xml']/@href"),
            "text": page.xpath("//a/@href"),
        }.items():
            if site.path(file) not in [site.local(link) or link for link in links]:
                findings.append(f"{site.path(file.parent / 'index.html')}: no link to its feed in its {kind}")
    expect_none(findings)
    assert topics, "no section, award or committee has a feed"
