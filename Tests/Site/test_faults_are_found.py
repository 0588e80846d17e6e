"""The tests can fail: each finds the page in `broken/` that has its fault, and none objects to a sound one."""

import dataclasses

import pytest

import feeds
import test_assets
import test_feeds
import test_headers
import test_kinds
import test_links
import test_network
import test_sitemap
import test_structured_data
import test_weight
from findings import expect_none
from kinds import Kind
from looking import look
from probes import PROBES
from sites import BROKEN, OWN

FAULTS = [pytest.param(probe, *fault, id=f"{probe.name}-{fault[0]}") for probe in PROBES for fault in probe.faults]


@pytest.fixture
def found(page, server):
    """What probes find on a page of `broken/`."""
    return lambda name, *probes: list(look(page, server, Kind(name, BROKEN, f"{name}.html"), probes))


@pytest.mark.parametrize("probe, name, message", FAULTS)
def test_a_fault_of_a_page_is_found(found, probe, name, message):
    with pytest.raises(AssertionError, match=f"(?s){probe.name} .*, {name} at .*{message}"):
        expect_none(found(name, probe))


def test_every_probe_is_seen_to_find_a_fault():
    assert all(probe.faults for probe in PROBES)
    assert len({probe.name for probe in PROBES}) == len(PROBES)


def test_a_sound_page_passes(found):
    expect_none(found("sound", *PROBES))


def test_no_probe_keeps_another_from_looking(found):
    """Neither by what it finds nor by breaking down; and all say who they are."""

    def breaks_down(page):
        raise OSError("gone")

    [wide] = [probe for probe in PROBES if probe.name == "sideways"]
    broken = dataclasses.replace(wide, name="broken", look=breaks_down)
    named = {line.split(" ")[0] for line in found("missing", broken, *PROBES)}
    assert {"broken", "answers", "console"} <= named
    assert "broken (no page scrolls sideways), missing at 320 2 pixels" in "\n".join(found("missing", broken))


@pytest.mark.parametrize(
    "test, message",
    [
        (test_kinds.test_every_page_is_of_a_kind_in_the_table, "not in kinds.py: /wide.html"),
        (
            test_links.test_no_internal_link_or_anchor_is_broken,
            "khong-co.png leads to no file.*khong-co/ leads to no file.*#khong-co names nothing",
        ),
        (test_links.test_every_page_that_is_to_be_found_can_be_reached_from_the_home_page, "/wide.html"),
        (test_links.test_every_page_names_its_own_address, "/wide.html: None"),
        (test_links.test_titles_tell_pages_apart, "“pale” is the title of /pale-on-paper.html, /pale.html"),
        (test_feeds.test_atom_feeds_are_valid, "feed.xml:2: Expecting an element author"),
        (test_feeds.test_rss_feeds_are_valid, "rss.xml:3: Element item failed"),
        (test_feeds.test_json_feeds_are_valid, r"\$.version.*\$.items\[0\]"),
        (test_feeds.test_feeds_name_the_address_that_they_are_at, "/feed.xml: "),
        (test_feeds.test_feeds_have_the_newest_articles_first, ""),
        (test_feeds.test_a_reader_of_a_feed_gets_the_words_of_the_page, "“Tóm tắt” is “Tóm <b>.*“Tóm hết” is “Tóm <tắt>"),
        (test_feeds.test_every_author_of_an_article_is_one_author_of_its_entry, r"\[\], on .*'Nguyễn A', 'Trần B'"),
        (test_feeds.test_every_feed_of_the_whole_site_has_the_whole_text, "told.html: "),
        (test_feeds.test_pages_lead_to_every_feed_of_the_site, "no link to /feed.xml.*no link to /feed.json"),
        (test_feeds.test_a_page_leads_to_the_feed_of_what_it_is_about, "/: no link to its feed in its text"),
        (test_sitemap.test_sitemaps_are_valid, "loc.*lastmod"),
        (test_sitemap.test_the_sitemap_lists_exactly_the_pages_that_are_to_be_found, "not listed.*no such page: /tin/"),
        (test_sitemap.test_robots_may_read_everything_and_find_the_sitemap, "site-map.xml"),
        (test_structured_data.test_json_ld_expands, "headlime"),
        (test_assets.test_styles_and_scripts_are_what_the_page_expects, "slow.js has the integrity None on /blocking"),
        (test_assets.test_every_asset_has_a_name_of_its_own, "kept.css"),
        (test_assets.test_a_link_to_an_article_is_shared_with_its_own_picture, "other.png.* for .*/picture.png"),
        (test_assets.test_every_page_has_a_picture_for_shared_links, "/unpictured.html: og:image .*icon.svg"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_fault_of_a_site_is_found(test, message):
    with pytest.raises(AssertionError, match=f"(?s){message}"):
        test(BROKEN)


def test_a_page_that_is_too_heavy_is_found(monkeypatch):
    monkeypatch.setattr(test_weight, "PAGE", 10_000)
    monkeypatch.setattr(test_weight, "STYLES", 10_000)
    with pytest.raises(AssertionError, match=r"/tin/.*bytes"):
        test_weight.test_an_article_with_its_styles_and_scripts_is_under_60_kB(OWN)
    with pytest.raises(AssertionError, match="bytes of styles"):
        test_weight.test_no_page_loads_more_than_30_kB_of_styles_or_12_kB_of_scripts(OWN)


def test_a_server_without_a_page_for_unknown_addresses_is_found(server, page):
    with pytest.raises(AssertionError):
        test_network.test_an_unknown_address_answers_404_with_a_page_of_the_site(BROKEN, server, page)


def test_a_feed_that_ends_too_early_is_found(tmp_path):
    file = tmp_path / "feed.xml"
    file.write_text("<feed xmlns='http://www.w3.org/2005/Atom'><title>Dở dang &")
    assert list(feeds.xml_faults("atom", file))


def test_a_host_without_the_policy_is_found(server):
    kinds = [Kind(name, BROKEN, f"{name}.html") for name in ["sound", "policed"]]
    found = "\n".join(test_headers.faults(server, BROKEN, kinds))
    assert "sound.html: the page says None, the host sends None" in found
    assert "policed.html: the page says default-src 'none'; img-src data:, the host sends None" in found
    assert "Cache-Control None" in found


def test_a_page_that_lets_others_frame_it_is_found(server, page):
    assert test_headers.framed(page, server, server.origin(BROKEN) + "/index.html")
