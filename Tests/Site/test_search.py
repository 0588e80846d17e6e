"""Whoever types into the search finds what the site has, and nobody stands before a field that does nothing."""

import unicodedata
from urllib.parse import quote, urlsplit

import lxml.etree
import lxml.html
import pytest

from browser_page import DROP, SEND
from findings import expect_none
from probes import axe
from sites import LARGE, OWN, SITES, VAST

MOST = 150_000  # bytes that one search loads of a site of ten thousand articles, before compression
MEO_VAC = "/tin/meo-vac-chi-bo-bon-tot/"
TRA_VINH = "/tin/tra-vinh-ket-luan-18-sinh-hoat-chi-bo/"
AN_NHON = "/tin/an-nhon-nghi-quyet-so-02/"


class Search:
    """The search page, as a reader uses it."""

    def __init__(self, page, server):
        self.page = page
        self.server = server

    def open(self, site, query=None):
        self.site = site
        address = f"{self.server.origin(site)}{site.base}tim-kiem/"
        self.page.open(address + ("" if query is None else f"?q={quote(query)}"))
        return self

    def type(self, text):
        self.page.evaluate("document.getElementById('tim_gi').focus()")
        self.page.type(text)
        return self

    @property
    def says(self):
        """What is announced, once what is in the field has been searched."""
        assert self.page.wait_until("""document.getElementById('danh_sach')?.ariaBusy === 'false' &&
            document.getElementById('tim_gi').value === (new URLSearchParams(location.search).get('q') ?? '')"""), "busy"
        return self.page.evaluate("document.querySelector('[role=status]').textContent.trim()")

    @property
    def hits(self):
        assert self.says is not None
        return self.page.evaluate("""[...document.querySelectorAll("#danh_sach > li")].map(item => ({
            title: item.querySelector("a").textContent, path: new URL(item.querySelector("a").href).pathname,
            about: item.querySelector(".meta").innerText.trim(),
        }))""")

    @property
    def titles(self):
        return [hit["title"] for hit in self.hits]

    @property
    def focus(self):
        return self.page.evaluate("document.activeElement.id || document.activeElement.textContent")

    @property
    def loaded(self):
        """The files of the index that were asked for, each with its size."""
        paths = {urlsplit(request.url).path for request in self.page.requests if request.type in ("Fetch", "XHR")}
        return {path: self.site.file(path).stat().st_size for path in paths}


@pytest.fixture
def search(page, server):
    return Search(page, server)


def forms(cases):
    return [
        pytest.param(unicodedata.normalize(form, query), path, id=f"{query}-{form}")
        for query, path in cases
        for form in ("NFC", "NFD")
    ]


@pytest.mark.parametrize(
    "query, path",
    forms(
        [
            ("chi bo bon tot", MEO_VAC),
            ("chi bộ 4 tốt", MEO_VAC),
            ("Chi bộ “bốn tốt”", MEO_VAC),
            ("meo vac", MEO_VAC),
            ("MÈO VẠC", MEO_VAC),
            ("18-kl/tw", TRA_VINH),
            ("18 kl tw", TRA_VINH),
            ("18 KL TW", "/van-ban/18-kl-tw/"),
            ("nghi quyet so 02", AN_NHON),
            ("nghị quyết số 0", AN_NHON),
            ("dang uy", "/to-chuc/huyen-ba-tri/"),
        ]
    ),
)
def test_what_is_typed_is_found(search, query, path):
    hits = search.open(OWN).type(query).hits
    assert path in [hit["path"] for hit in hits], hits


@pytest.mark.parametrize("query", ["dang uy xa xoai mau", "Đảng ủy xã Xoài Mẫu", "Đảng uỷ xã Xoài Mẫu"])
def test_both_places_of_the_tone_are_found(search, query):
    titles = search.open(LARGE).type(query).titles
    assert sorted(titles) == ["Đảng uỷ xã Xoài Mẫu", "Đảng ủy xã Xoài Mẫu"]


@pytest.mark.parametrize("query, first", [("đường xoài thử", "Đường"), ("dương xoài thử", "Dương"), ("đường xoài", "Đường")])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_exact_marks_rank_first(search, query, first, form):
    titles = search.open(LARGE).type(unicodedata.normalize(form, query)).titles
    assert titles[0] == f"{first} Xoài Thử" and set(titles) == {"Đường Xoài Thử", "Dương Xoài Thử"}


def test_exact_marks_outweigh_everything(search):
    search.open(LARGE).type("đường")
    marks = ["đường" in unicodedata.normalize("NFC", title.lower()) for title in search.titles]
    assert marks == sorted(marks, reverse=True) and marks[0]
    assert "Dương Xoài Thử" not in search.titles


def test_words_in_titles_weigh_more(search):
    assert search.open(LARGE).type("mang cut").titles == ["Măng cụt chín", "Một bài khác"]


def test_a_hit_says_what_it_is_and_when_or_where(search):
    hits = {hit["path"]: hit["about"] for hit in search.open(OWN).type("meo vac").hits}
    assert hits[MEO_VAC].lower() == "bài viết 13/01/2024"
    assert any("Đảng bộ huyện Mèo Vạc" in about for about in hits.values()), hits


@pytest.mark.parametrize("query", ["chi bo", "t", "mang cut", "12", "ke hoach"])
def test_hits_lead_to_pages_below_the_base(search, query):
    hits = search.open(LARGE).type(query).hits
    assert hits
    expect_none(hit["path"] for hit in hits if not (hit["path"].startswith(LARGE.base) and LARGE.file(hit["path"])))


def test_the_number_of_hits_is_announced_and_all_can_be_seen(search):
    search.open(LARGE).type("chuyển đổi số")
    page = search.page
    count = int(search.says.removeprefix("Có ").removesuffix(" kết quả.").replace(".", ""))
    assert count > 20 and len(search.hits) == 10
    assert page.evaluate("document.querySelector('[role=status]').ariaLive ?? 'polite'") == "polite"
    for shown in range(20, count + 10, 10):
        page.evaluate("document.getElementById('them').click()")
        expected = min(shown, count)
        assert page.wait_until(f"document.querySelectorAll('#danh_sach > li').length === {expected}"), shown
        assert page.wait_until(f"document.activeElement === document.querySelectorAll('#danh_sach a')[{shown - 10}]")
    assert page.evaluate("document.getElementById('them').hidden")
    assert len({(hit["path"], hit["title"]) for hit in search.hits}) == count


def test_arrows_and_escape_lead_through_the_results(search):
    search.open(LARGE).type("xoai")
    first, second, *_ = search.titles
    page = search.page
    for key, focus in [("ArrowDown", first), ("ArrowDown", second), ("ArrowUp", first), ("ArrowUp", "tim_gi")]:
        page.press(key)
        assert search.focus == focus, key
    page.press("ArrowDown")
    page.press("Escape")
    assert search.focus == "tim_gi" and len(search.hits) == 4
    page.press("Escape")
    assert page.evaluate("document.getElementById('tim_gi').value") == ""
    assert page.wait_until("!document.querySelector('#danh_sach > li') && !location.search")
    assert page.evaluate("document.querySelector('[role=status]').textContent") == ""


def test_enter_opens_a_result_and_back_leads_to_the_results(search):
    search.open(LARGE).type("mang cut")
    titles = search.titles
    page = search.page
    page.press("ArrowDown")
    page.press("Enter")
    assert page.wait_until_arrived("document.querySelector('h1')?.textContent === 'Măng cụt chín'")
    page.evaluate("void setTimeout(() => history.back())")
    assert page.wait_until_arrived("document.querySelectorAll('#danh_sach > li').length === 2")
    assert search.titles == titles


def test_the_address_keeps_what_was_searched(search):
    search.open(LARGE, "măng cụt")
    assert search.titles == ["Măng cụt chín", "Một bài khác"]
    assert search.page.evaluate("document.getElementById('tim_gi').value") == "măng cụt"
    # What was asked stays behind what is typed then.
    page = search.page
    page.evaluate("document.getElementById('tim_gi').select()")
    search.type("xoai mau & <b>")
    assert page.wait_until("location.search.includes('xoai')")
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "xoai mau & <b>"
    page.evaluate("history.back()")
    assert page.wait_until("document.getElementById('tim_gi').value === 'măng cụt'")
    assert page.wait_until("document.querySelectorAll('#danh_sach > li').length === 2")


def test_the_masthead_of_every_page_searches(search, page, server):
    page.open(f"{server.origin(LARGE)}{LARGE.base}to-chuc/")
    page.evaluate("document.querySelector('.masthead input[name=q]').focus()")
    page.type("măng cụt")
    page.press("Enter")
    assert page.wait_until_arrived("document.querySelectorAll('#danh_sach > li').length === 2")
    assert page.evaluate("location.pathname") == f"{LARGE.base}tim-kiem/"


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_every_page_has_a_way_to_the_search(site):
    def finds(file):
        tree = lxml.html.parse(str(file)).getroot()
        return tree.xpath(f"//form[@role='search'][@action='{site.base}tim-kiem/']//input[@name='q']")

    pages = [file for file in site.files("**/*.html") if b"</main>" in (html := file.read_bytes()) and b"masthead" in html]
    assert pages
    expect_none(site.path(file) for file in pages if len(finds(file)) != 1)


def test_no_results_are_announced(search):
    search.open(LARGE).type("xoai khongcotunay")
    assert search.says.startswith("Không có kết quả nào.")
    assert not search.hits


def test_signs_alone_find_nothing_and_say_nothing(search):
    search.open(LARGE).type("… – ?")
    assert search.says == "" and not search.hits


@pytest.mark.parametrize("missing", ["chi-muc.json", "/tu/", "/muc/"])
def test_an_index_that_does_not_come_is_announced_and_asked_for_again(search, missing):
    search.open(LARGE)
    search.page.govern(lambda url, type: DROP if missing in url else SEND)
    search.type("mang cut")
    assert search.says.startswith("Không tải được")
    assert not search.hits
    search.page.release()
    search.page.press("Enter")
    assert search.page.wait_until("document.querySelectorAll('#danh_sach > li').length === 2")
    assert search.says == "Có 2 kết quả." and len(search.hits) == 2


def test_hostile_titles_are_shown_as_text(search):
    search.open(LARGE).type("__proto__")
    assert search.titles == ["<img src=x onerror=alert(1)> __proto__ \"'><script>alert(2)</script>"]
    assert search.page.evaluate("document.querySelectorAll('#danh_sach img, #danh_sach script').length") == 0
    assert not search.page.messages


# The first are the words that stand in most entries, and beginnings of very many words.
@pytest.mark.parametrize(
    "query",
    ["chi bo", "chi bộ đảng viên sinh hoạt", "chi bộ ấp đảng bộ xã huyện tỉnh", "t", "đ", "th", "ng", "so", "1", "12"]
    + ["chuyển đổi số hằng tháng nông thôn mới đoàn kết gương mẫu", "ke hoach 21", "ấp Văn Hóa 7", "xoai"],
)
def test_a_search_of_ten_thousand_articles_loads_little(search, query):
    search.open(VAST).type(query)
    assert search.hits
    loaded = search.loaded
    assert sum(loaded.values()) < MOST, loaded
    assert not search.page.messages, "not even under a strict policy"


def test_whoever_types_slowly_loads_little_more(search):
    search.open(VAST)
    text = "chi bộ ấp xoài"
    for end in range(1, len(text) + 1):
        search.type(text[end - 1])
        asked = f"new URLSearchParams(location.search).get('q') === {text[:end]!r}"
        assert search.page.wait_until(asked), text[:end]
    assert search.hits is not None
    assert sum(search.loaded.values()) < 2 * MOST, search.loaded


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_in_results(search, width, scheme):
    search.page.emulate(width, scheme=scheme)
    search.open(LARGE).type("chuyen doi so")
    assert search.hits
    expect_none(axe.violations(search.page))


def test_without_scripts_the_page_explains_and_leads_on(search):
    search.page.allow_scripts(False)
    search.open(OWN, "meo vac")
    seen = search.page.evaluate("document.querySelector('main').innerText")
    assert "JavaScript" in seen
    assert not search.page.evaluate("document.getElementById('tim_gi').checkVisibility()")
    links = search.page.evaluate("""[...document.querySelectorAll("main a[href]")].filter(each => each.checkVisibility())
        .map(each => new URL(each.href).pathname)""")
    assert {"/tin/", "/to-chuc/", "/van-ban/", "/danh-hieu/"} <= set(links)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_browsers_can_offer_the_search(site):
    tree = lxml.etree.parse(str(site.pages / "opensearch.xml"))
    names = {"o": "http://a9.com/-/spec/opensearch/1.1/"}
    assert 0 < len(tree.findtext("o:ShortName", namespaces=names)) <= 16
    [template] = tree.xpath("//o:Url[@type='text/html']/@template", namespaces=names)
    assert template == f"{site.origin}{site.base}tim-kiem/?q={{searchTerms}}"
    assert site.file(urlsplit(template).path)
    home = lxml.html.parse(str(site.pages / "index.html"))
    [link] = home.xpath("//head/link[@rel='search'][@type='application/opensearchdescription+xml']/@href")
    assert link == site.base + "opensearch.xml"


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_what_pagefind_is_to_read_is_marked(site):
    def is_marked(file):
        return bool(lxml.html.parse(str(file)).xpath("//*[@data-pagefind-body]"))

    kinds = ["tin/*/", "to-chuc/*/", "van-ban/*/", "danh-hieu/*/", "danh-hieu/*/*/", "gioi-thieu/"]
    records = [file for kind in kinds for file in site.files(kind + "index.html") if file.parent.name != "trang"]
    leaves = [file for file in records if b"http-equiv=\"refresh\"" in file.read_bytes() or file.parent.name == "nhung"]
    expect_none(site.path(file) for file in records if not is_marked(file) and file not in leaves)
    lists = ["", "tin/", "to-chuc/", "van-ban/", "danh-hieu/", "tim-kiem/", "luu-tru/*/*/"]
    expect_none(site.path(file) for kind in lists for file in site.files(kind + "index.html") if is_marked(file))
