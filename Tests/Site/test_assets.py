"""Styles, scripts and pictures of the design can be kept for ever, and are what their pages expect."""

import base64
import hashlib
import json
import re

import lxml.html
import pytest

import sites
from findings import expect_none

FINGERPRINTED = re.compile(r"assets/(.+/)?[^/]+\.[0-9a-f]{10}\.\w+")


def loaded(site):
    """The styles and scripts that pages name: (page, address, integrity)."""
    for file in site.files("**/*.html"):
        tree = lxml.html.parse(str(file)).getroot()
        for element in tree.xpath("//link[@rel='stylesheet' or @rel='modulepreload'] | //script[@src]"):
            yield file, element.get("href") or element.get("src"), element.get("integrity")


def test_styles_and_scripts_are_what_the_page_expects(site):
    findings = set()
    for page, url, integrity in loaded(site):
        file = site.file(url)
        expected = file and "sha384-" + base64.b64encode(hashlib.sha384(file.read_bytes()).digest()).decode()
        if integrity != expected or not integrity:
            findings.add(f"{url} has the integrity {integrity} on {site.path(page)}, its bytes have {expected}")
    expect_none(sorted(findings)[:20])


def test_every_asset_has_a_name_of_its_own(site):
    names = [file.relative_to(site.pages).as_posix() for file in [*site.files("assets/**/*"), *site.files("**/*.css")]]
    assert names
    expect_none(name for name in names if not FINGERPRINTED.fullmatch(name))


@pytest.mark.parametrize("name", ["style", "frame"])
def test_a_style_sheet_means_what_its_authors_wrote(name, page, server):
    """Read by the browser; what a custom property holds it keeps as text, so blanks after commas are left out."""
    [published] = sites.OWN.files(f"assets/{name}.*.css")
    written = sites.REPOSITORY / f"Templates/assets/{name}.css"
    assert published.stat().st_size < written.stat().st_size

    page.open(server.origin(sites.OWN) + "/robots.txt")
    rules = [
        page.evaluate(f"""(async () => {{
            const sheet = await new CSSStyleSheet().replace({json.dumps(file.read_text("utf-8"))})
            return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(", ", ","))
        }})()""")
        for file in [written, published]
    ]
    assert rules[0] == rules[1] and rules[0]


def test_addresses_that_are_remembered_name_no_asset(site):
    text = " ".join(path.read_text("utf-8") for path in site.files("sitemap*.xml"))
    assert "assets/" not in text


def test_the_manifest_names_icons_that_are_there(site):
    manifest = json.loads((site.pages / "site.webmanifest").read_text("utf-8"))
    assert manifest["start_url"] == manifest["scope"] == site.base
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in manifest["icons"]}
    assert any("maskable" in icon.get("purpose", "") for icon in manifest["icons"])
    expect_none(icon["src"] for icon in manifest["icons"] if not site.file(icon["src"]))


def test_every_page_has_a_picture_for_shared_links(site):
    findings = []
    for file in site.files("**/*.html"):
        tree = lxml.html.parse(str(file)).getroot()
        meta = {m.get("property") or m.get("name"): m.get("content") for m in tree.xpath("//meta[@content]")}
        if "og:title" not in meta:
            continue  # Pages for frames, and those that send readers on.
        picture = site.local(meta.get("og:image", ""))
        if not picture or not site.file(picture) or picture.endswith(".svg"):
            findings.append(f"{site.path(file)}: og:image {meta.get('og:image')}")
        if not {"og:image:width", "og:image:height", "og:image:alt", "og:locale", "twitter:card"} <= set(meta):
            findings.append(f"{site.path(file)}: {sorted(meta)}")
    expect_none(findings)


def test_a_link_to_an_article_is_shared_with_its_own_picture(site):
    """The cover, or else the first picture of the text; no network shows a drawing."""
    findings, seen = [], 0
    for file in site.files("**/*.html"):
        page = lxml.html.parse(str(file)).getroot()
        page.make_links_absolute(site.origin + site.path(file))
        own = page.xpath("//figure[@class='cover']//img/@src | //article//div[@class='prose']//img/@src")
        own = [url for url in own if not url.endswith(".svg")][:1]
        if own:
            seen += 1
            data = [json.loads(text) for text in page.xpath("//script[@type='application/ld+json']/text()")]
            of_data = [of["image"]["url"] for of in data if "image" in of]
            shared = page.xpath("//meta[@property='og:image']/@content"), of_data
            if shared != (own, own):
                findings.append(f"{site.path(file)}: {shared} for {own[0]}")
    expect_none(findings)
    assert seen or site is sites.OWN
