"""The tests can fail: each finds the page in `broken/` that has its fault, and none objects to a sound one."""

import inspect

import pytest

import feeds
import test_accessibility
import test_assets
import test_feeds
import test_first_paint
import test_headers
import test_keyboard
import test_kinds
import test_layout
import test_links
import test_markup
import test_network
import test_sitemap
import test_structured_data
import test_text_size
import test_type
import test_weight
import test_without_scripts
from kinds import Kind
from sites import BROKEN, OWN

AXE = test_accessibility.test_axe_finds_no_violation
OVERLAP = test_text_size.test_no_text_lies_on_other_text
SIDEWAYS = test_text_size.test_no_page_scrolls_sideways
LARGE_SIDEWAYS = test_text_size.test_no_page_scrolls_sideways_with_text_twice_as_large
TAB = test_keyboard.test_the_tab_key_comes_to_every_link_and_control_in_order
RING = test_keyboard.test_what_has_the_focus_shows_it
SKIP = test_keyboard.test_the_first_link_skips_to_the_content
OPENS = test_keyboard.test_what_opens_opens_and_closes_by_key
LEFT_OUT = test_keyboard.test_what_the_tab_key_leaves_out_is_there_twice
WAITS = test_without_scripts.test_nothing_on_the_page_waits_for_a_script
SEEN = test_without_scripts.test_all_text_is_seen_on_some_screen_or_on_paper
ORIGIN = test_network.test_no_request_leaves_the_origin
ANSWERED = test_network.test_every_request_is_answered
QUIET = test_network.test_the_console_is_quiet
PAINT = test_first_paint.test_a_page_is_drawn_after_two_requests_and_then_nothing_moves
INK = test_type.test_the_marks_of_two_lines_do_not_touch
LINES = test_type.test_a_line_has_at_most_eighty_characters
STAMPS = test_layout.test_stamps_stay_on_the_page
CROSSED = test_layout.test_no_line_of_a_chart_runs_through_a_value
PARAGRAPHS = test_layout.test_paragraphs_stand_apart_and_tasks_beside_their_boxes
MENU = test_layout.test_the_line_below_the_current_menu_item_is_as_wide_as_its_words
PAGE_TESTS = [
    AXE,
    OVERLAP,
    SIDEWAYS,
    LARGE_SIDEWAYS,
    TAB,
    RING,
    OPENS,
    LEFT_OUT,
    WAITS,
    SEEN,
    ORIGIN,
    ANSWERED,
    QUIET,
    PAINT,
    INK,
    LINES,
    STAMPS,
    CROSSED,
    PARAGRAPHS,
    MENU,
]

# (test, page, what it says)
FAULTS = [
    (AXE, "pale", "color-contrast.*at 390 light, 390 print, 768"),
    (AXE, "pale", "color-contrast.*at 390 dark, 768 dark"),
    (AXE, "pale-on-paper", "color-contrast.*at 390 print, 768 print, 1280 print"),
    (AXE, "unnamed", "button-name.*image-alt"),
    (OVERLAP, "overlapping", "390 px: “Đoạn sau.* lies on “Một đoạn"),
    (SIDEWAYS, "wide", "p.– reaches to 7"),
    (LARGE_SIDEWAYS, "wide-in-large-text", "p.– reaches to 14"),
    (TAB, "trapped", "not reached: a “Ba”"),
    (TAB, "disordered", "out of order: a “Một”"),
    (RING, "ringless", "no ring of 2 px around a “Không có viền”"),
    (RING, "ringless", "does not stand out around a “Viền nhạt”"),
    (RING, "covered", "covered by div.*a “Bị che”"),
    (SKIP, "skipless", "the first link leads to no part of the page"),
    (SKIP, "skipping-back", "the link after it leads back to a “Mục”"),
    (OPENS, "unopened", "does not react to Enter: button “Trình đơn”"),
    (LEFT_OUT, "index", "Phím Tab không đến"),
    (WAITS, "scripted", "a button that no form sends.*leads nowhere.*text that waits for a script"),
    (SEEN, "scripted", "Chỉ có script mới cho xem"),
    (WAITS, "dead-field", "a part that needs scripts.*no word about a part that needs scripts"),
    (ORIGIN, "foreign", "http://stranger.example/a.png"),
    (ANSWERED, "missing", "khong-co.png 404"),
    (QUIET, "missing", "404"),
    (QUIET, "noisy", "hỏng.*undefinedFunction is not defined"),
    (QUIET, "policed", "Content Security Policy"),
    (PAINT, "blocking", "nothing is drawn until"),
    (PAINT, "shifting", "a shift of 0"),
    (INK, "touching", "320 px: h1.– .* Noto Serif.*Times.* px of ink.*1440 px: h1"),
    (LINES, "long-lines", "Times, 1440 px, screen: p.–: 8[1-9] characters"),
    (STAMPS, "stamped", "“Cho chủ trương công nhận danh hiệu” .* reaches out.*has 2 lines"),
    (CROSSED, "crossed", "a line runs through “1.204” of “Biểu đồ”"),
    (PARAGRAPHS, "crowded", "are 0.0 px apart.*has a line of its own.*has lost its number"),
    (MENU, "underlined", "Tin: .* px of words, 144px of line"),
]


@pytest.fixture
def run(page, visit, server):
    """Runs the test of another file on a page of `broken/`."""

    def run(test, name):
        given = {
            "kind": Kind(name, BROKEN, f"{name}.html"),
            "page": page,
            "visit": visit,
            "server": server,
            "width": 390,
            "percent": 200,
            "scheme": "light",
        }
        test(**{name: given[name] for name in inspect.signature(test).parameters})

    return run


@pytest.mark.parametrize("test, name, message", FAULTS, ids=[f"{name}-{test.__name__}" for test, name, _ in FAULTS])
def test_a_fault_of_a_page_is_found(run, test, name, message):
    with pytest.raises(AssertionError, match=f"(?s){message}"):
        run(test, name)


@pytest.mark.parametrize("test", PAGE_TESTS, ids=lambda test: test.__name__)
def test_a_sound_page_passes(run, test):
    run(test, "sound")


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


def test_html_that_is_not_valid_is_found():
    found = "\n".join(test_markup.check([BROKEN.pages / "invalid.html"]))
    assert "Duplicate ID" in found and "No “p” element in scope" in found
    assert not list(test_markup.check([BROKEN.pages / "sound.html"]))


def test_a_host_without_the_policy_is_found(server):
    kinds = [Kind(name, BROKEN, f"{name}.html") for name in ["sound", "policed"]]
    found = "\n".join(test_headers.faults(server, BROKEN, kinds))
    assert "sound.html: the page says None, the host sends None" in found
    assert "policed.html: the page says default-src 'none'; img-src data:, the host sends None" in found
    assert "Cache-Control None" in found


def test_a_page_that_lets_others_frame_it_is_found(server, page):
    assert test_headers.framed(page, server, server.origin(BROKEN) + "/index.html")
