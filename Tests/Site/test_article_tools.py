"""What readers do with an article besides reading it: pass it on, enlarge it, print it, answer it, look further."""

import base64
import json
from urllib.parse import parse_qs, unquote, urlsplit

import corpus
import pytest
from sites import LARGE

FULL = f"tin/{corpus.FULL}/"
BARE = f"tin/{corpus.BARE}/"


@pytest.fixture
def visit_path(page, server):
    def open_path(path):
        page.open(server.origin(LARGE) + LARGE.base + path)
        return page

    return open_path


def links(page, selector):
    return page.evaluate(f"[...document.querySelectorAll({json.dumps(selector)})].map(link => link.href)")


def test_share_links_name_the_address_that_the_page_has(visit_path):
    page = visit_path(FULL)
    address = page.evaluate("document.querySelector('link[rel=canonical]').href")
    zalo, facebook, mail = (urlsplit(url) for url in links(page, ".share a"))
    assert (zalo.hostname, facebook.hostname, mail.scheme) == ("sp.zalo.me", "www.facebook.com", "mailto")
    assert unquote(json.loads(base64.b64decode(parse_qs(zalo.query)["d"][0]))["url"]) == address
    assert parse_qs(facebook.query)["u"] == [address]
    assert parse_qs(mail.query) == {
        "subject": [page.evaluate("document.querySelector('h1').textContent")],
        "body": [address],
    }
    assert page.evaluate("[...document.querySelectorAll('.share a')].every(link => link.relList.contains('nofollow'))")


def test_the_address_is_copied_and_that_is_announced(visit_path):
    page = visit_path(FULL)
    page.evaluate("navigator.clipboard.writeText = async text => { window.copied = text }")
    page.evaluate("document.querySelector('[data-act=copy]').click()")
    assert page.wait_until("document.querySelector('.acts [role=status]').textContent === 'Đã sao chép.'")
    assert page.evaluate("copied === document.querySelector('link[rel=canonical]').href")


def test_an_address_that_cannot_be_copied_is_shown(visit_path):
    page = visit_path(FULL)
    page.evaluate("navigator.clipboard.writeText = async () => { throw new Error() }")
    page.evaluate("document.querySelector('[data-act=copy]').click()")
    assert page.wait_until("document.querySelector('.acts [role=status]').textContent.startsWith('https://')")


def test_what_needs_a_script_is_not_there_without_one(visit_path, page):
    page.allow_scripts(False)
    visit_path(FULL)
    assert page.evaluate("document.querySelector('.acts').hidden")
    assert len(links(page, ".share a")) == 3


def test_text_grows_and_shrinks_with_a_key_and_without_a_script(visit_path, page):
    page.allow_scripts(False)
    visit_path(FULL)
    size = "parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)"
    before = page.evaluate(size)
    page.evaluate("document.getElementById('chu_lon').focus()")
    page.press("Space")
    assert page.evaluate(size) == before * 1.25
    page.press("Space")
    assert page.evaluate(size) == before


def test_the_form_for_comments_names_the_article_and_can_be_turned_off(visit_path):
    page = visit_path(FULL)
    form = page.evaluate("""(() => {
        const form = document.querySelector(".comments form")
        return { action: form.action, method: form.method, sent: Object.fromEntries(new FormData(form)) }
    })()""")
    assert (form["action"], form["method"]) == ("https://example.com/y-kien", "post")
    assert form["sent"]["url"] == page.evaluate("document.querySelector('link[rel=canonical]').href")
    assert form["sent"]["title"] == page.evaluate("document.querySelector('h1').textContent")
    assert set(form["sent"]) == {"url", "title", "name", "email", "message"}
    assert not links(visit_path(BARE), ".comments, .comments a")


def test_views_are_shown_where_they_were_counted(visit_path):
    # Those of the former address are the article's, too.
    assert "1.234 lượt xem, đến 26/11/2026" in visit_path(FULL).evaluate(
        "document.querySelector('.byline').textContent"
    )
    page = visit_path("")
    assert links(page, ".most-read a")[0].endswith("/" + FULL)
    assert len(links(page, ".most-read a")) == 5


def test_tags_lead_to_pages_that_list_the_article(visit_path):
    page = visit_path(FULL)
    for link in links(page, "a[rel=tag]"):
        path = urlsplit(link).path.removeprefix(LARGE.base)
        assert any(each.endswith("/" + FULL) for each in links(visit_path(path), ".headline a")), path


def test_a_document_links_to_its_file_with_its_size(visit_path):
    page = visit_path("van-ban/02-hd-btctu/")
    [file] = links(page, ".file a")
    assert page.evaluate("document.querySelector('.page-head .file').textContent").endswith("PDF, 1,2 MB")
    assert LARGE.file(urlsplit(file).path).read_bytes().startswith(b"%PDF-")
    assert file in links(visit_path("van-ban/"), "a.file")
