"""What catches the eye is what a page is about: faults that were seen in pictures of the pages, each as a number."""

import base64

import corpus
import lxml.html
import pytest

from findings import expect_none
from kinds import KINDS
from sites import LARGE, OWN, STARTER

FOLD = 800  # pixels of a small laptop's screen
COMMITTEE = 5_500  # pixels of a telephone's page: ten cells, three awards, fourteen models


def pages(site, pattern):
    for file in site.files(pattern):
        yield site.path(file), lxml.html.parse(str(file)).getroot()


# The first screen


@pytest.mark.parametrize("number", [0, 7, 14])
def test_the_text_of_an_article_with_a_cover_begins_on_the_first_screen(page, server, number):
    page.emulate(1280, FOLD)
    page.open(server.origin(LARGE) + LARGE.base + f"tin/bai-{number}/")
    assert page.evaluate("!!document.querySelector('.cover')")
    assert page.evaluate("document.querySelector('.prose p').getBoundingClientRect().bottom") < FOLD


def test_the_first_article_of_the_home_page_is_read_on_the_first_screen(page, server):
    page.emulate(1280, FOLD)
    page.open(server.origin(LARGE) + LARGE.base)
    assert page.evaluate("!!document.querySelector('.lead-story img')")
    assert page.evaluate("document.querySelector('.lead-story .headline').getBoundingClientRect().bottom") < FOLD - 60


# The home page


@pytest.mark.parametrize("of", [OWN, LARGE, STARTER], ids=lambda site: site.name)
def test_no_column_of_the_home_page_is_left_empty(page, server, of):
    page.emulate(1280)
    page.open(server.origin(of) + of.base)
    left, right = page.evaluate("""["left", "right"].map(side => Math.max(0, ...[...document.querySelectorAll(".front > * *")]
        .map(part => part.getBoundingClientRect())
        .filter(box => box.width && (box.left < innerWidth * 0.6) === (side === "left")).map(box => box.bottom)))""")
    assert right == 0 or min(left, right) > 0.6 * max(left, right)


def test_no_heading_of_a_section_stands_above_nothing(site):
    findings = []
    for of in [site, STARTER]:
        for path, page in pages(of, "index.html"):
            for heading in page.xpath("//section[h2 or h3][not(.//li or .//article or .//table or .//dl)]"):
                findings.append(f"{path}: {heading.text_content().strip()[:60]}")
    expect_none(findings)


# Lists


def test_what_a_list_says_of_an_article_is_cut(site):
    texts = [
        (path, text.text_content())
        for path, page in pages(site, "**/index.html")
        for text in page.xpath("//article[@class='teaser']/p[@class='summary']")
    ]
    assert texts
    expect_none(f"{path}: {len(text)} characters: {text}" for path, text in texts if len(text) > 200)


def test_an_article_with_a_picture_has_a_small_one_in_lists(site):
    shown = {}
    for path, page in pages(site, "tin/*/index.html"):
        shown[path] = bool(page.xpath("//figure[@class='cover']//img | //article//div[@class='prose']//img"))
    findings = []
    for path, page in pages(site, "**/index.html"):
        for teaser in page.xpath("//article[@class='teaser']"):
            [link] = teaser.xpath(".//*[@class='headline']/a/@href")
            pictures = teaser.xpath(".//img[@class='thumbnail'][@alt=''][@width][@height]")
            if shown[link] != bool(pictures):
                findings.append(f"{path}: {len(pictures)} pictures of {link}")
    expect_none(findings)
    assert any(shown.values()) or site is OWN


def test_documents_are_always_in_one_order(site):
    [(_, register)] = pages(site, "van-ban/index.html")
    order = register.xpath("//th[@scope='row']/a[1]/@href")
    assert order
    findings = []
    lists = "//ul[@class='documents'] | //section[@aria-labelledby='van_ban_dan']/ul"
    for path, page in pages(site, "**/index.html"):
        if page.xpath("//article[@data-pagefind-body]"):
            continue  # An article has them in the order in which its editor names them.
        for list in page.xpath(lists):
            places = [order.index(link) for link in list.xpath("./li/a[1][not(@class)]/@href")]
            if places != sorted(places):
                findings.append(f"{path}: {places}")
    expect_none(findings)


def test_the_issuer_of_a_document_is_unknown_only_where_nothing_is_known(site):
    findings = []
    for path, page in pages(site, "van-ban/*/index.html"):
        [register] = [root for _, root in pages(site, "van-ban/index.html")]
        [cell] = register.xpath(f"//th[a/@href='{path}']/following-sibling::td[1]")
        if "không rõ" in cell.text_content() and page.xpath("//dl[@class='facts']/dt[.='Nơi ban hành' or .='Thuộc']"):
            findings.append(path)
    expect_none(findings)


# Records


def test_a_document_does_not_repeat_its_own_number(site):
    findings, recognitions = [], 0
    for path, page in pages(site, "van-ban/*/index.html"):
        [title] = page.xpath("//h1/text()")
        recognitions += len(page.xpath("//*[@id='cong_nhan']/..//*[self::li or self::tr]"))
        findings += [path for text in page.xpath("//*[@id='cong_nhan']/..") if title in text.text_content()]
    expect_none(findings)
    assert recognitions or site is OWN


def test_the_page_of_a_committee_shows_a_figure_once(page, server):
    [kind] = [kind for kind in KINDS if kind.name == "committee"]
    page.emulate(390)
    page.open(server.origin(kind.site) + kind.path)
    assert page.evaluate("document.documentElement.scrollHeight") < COMMITTEE
    assert page.evaluate("document.querySelectorAll('.recognition .recognitions tr').length") > 12
    assert not page.evaluate("[...document.querySelectorAll('.rollups')].some(table => table.checkVisibility())")


def test_a_badge_is_dark_where_the_page_is(page, server):
    page.open(server.origin(LARGE) + LARGE.base + "to-chuc/ap-1/")
    light, dark = (brightness(page, scheme, ".ways img") for scheme in ("light", "dark"))
    assert light > 0.8 and dark < 0.3


def brightness(page, scheme, selector):
    """Of what is seen of an element, from 0 to 1."""
    page.emulate(1280, scheme=scheme)
    page.evaluate(f"document.querySelector('{selector}').scrollIntoView({{ block: 'center' }})")
    page.wait_until(f"document.querySelector('{selector}').complete")
    box = page.evaluate(f"""(({{ x, y, width, height }}) => ({{ x: x + scrollX, y: y + scrollY, width, height, scale: 1 }}))(
        document.querySelector('{selector}').getBoundingClientRect())""")
    picture = page.send("Page.captureScreenshot", clip=box)["data"]
    assert base64.b64decode(picture)
    return page.evaluate(f"""(async () => {{
        const bytes = Uint8Array.from(atob("{picture}"), each => each.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], {{ type: "image/png" }}))
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")
        canvas.drawImage(image, 0, 0)
        const data = canvas.getImageData(0, 0, image.width, image.height).data
        return data.reduce((sum, value, index) => index % 4 === 3 ? sum : sum + value, 0) / (data.length * 0.75 * 255)
    }})()""")


# Text


def test_a_pull_quote_does_not_look_like_a_heading(page, server):
    page.open(server.origin(LARGE) + LARGE.base + f"tin/{corpus.FULL}/")
    looks = page.evaluate("""[".prose h2", ".prose h3", ".prose .quote blockquote"].map(selector => {
        const { fontWeight, fontStyle } = getComputedStyle(document.querySelector(selector))
        return [Number(fontWeight), fontStyle]
    })""")
    assert looks[2][0] <= 400 < min(looks[0][0], looks[1][0]) and looks[2][1] == "italic"
