"""Every address on the site leads somewhere, and every page is led to."""

import functools

from findings import expect_none
from links import Pages, broken, reached


@functools.cache
def pages_of(site):
    return Pages(site)


def test_no_internal_link_or_anchor_is_broken(site):
    expect_none(broken(pages_of(site)))


def test_every_page_that_is_to_be_found_can_be_reached_from_the_home_page(site):
    pages = pages_of(site)
    found = reached(pages)
    expect_none(site.path(file) for file in pages.trees if pages.indexed(file) and file not in found)


def test_every_page_names_its_own_address(site):
    pages = pages_of(site)
    expect_none(
        f"{site.path(file)}: {pages.canonical(file)}"
        for file in pages.trees
        if pages.indexed(file) and pages.canonical(file) != site.origin + site.path(file)
    )


def test_titles_tell_pages_apart(site):
    pages = pages_of(site)
    titles = {}
    for file, tree in pages.trees.items():
        if pages.indexed(file):
            titles.setdefault(tree.findtext(".//title"), []).append(site.path(file))
    expect_none(
        f"“{title}” is the title of {', '.join(paths[:5])}"
        for title, paths in titles.items()
        if len(paths) > 1 or not title
    )
