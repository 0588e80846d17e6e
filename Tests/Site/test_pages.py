"""Every kind of page under every probe: see `probes/__init__.py`. ONLY=overlap runs one of
them, ONLY="overlap and home" on one kind of page."""

from findings import expect_none
from looking import look


def test_no_probe_finds_anything(kind, page, server, probes):
    expect_none(look(page, server, kind, probes))
