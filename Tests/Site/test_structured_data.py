"""Structured data means what it says, to whoever reads it without knowing the site."""

from findings import expect_none
from structured import blocks, faults


def test_json_ld_expands(site):
    expect_none(
        f"{site.path(file)}: {fault}"
        for file in site.files("**/*.html")
        for text in blocks(file)
        for fault in faults(text, site.origin + site.path(file))
    )
