"""What hosts send with the files: nginx and Caddy by what the project prints for them, Netlify and Cloudflare by
`_headers`. A page says the same in its own head."""

import re
import urllib.error
import urllib.request

import lxml.html
import pytest

from caddyserver import CaddyServer
from findings import expect_none
from kinds import KINDS
from sites import BROKEN, LARGE, OWN

POLICY = "Content-Security-Policy"
TYPES = {
    "du-lieu/cong-nhan.csv": "text/csv",
    "du-lieu/cong-nhan.json": "application/json",
    "feed.xml": "application/atom+xml",
    "rss.xml": "application/rss+xml",
    "feed.json": "application/feed+json",
    "site.webmanifest": "application/manifest+json",
}


@pytest.fixture(params=["nginx", "caddy"])
def host(request, server, site):
    """A server with the header rules of a site."""
    if request.param == "nginx":
        yield server
    else:
        caddy = CaddyServer(site)
        yield caddy
        caddy.close()


def get(url):
    try:
        return urllib.request.urlopen(url)
    except urllib.error.HTTPError as answer:
        return answer


def said_by(text):
    """The policy in a page's own head."""
    return next(iter(lxml.html.fromstring(text).xpath(f"//meta[@http-equiv='{POLICY}']/@content")), None)


def faults(host, site, kinds):
    for kind in kinds:
        answer = get(host.origin(site) + kind.path)
        said, sent = said_by(answer.read()), answer.headers.get_all(POLICY)
        framing = "frame-ancestors *" if kind.framed else "frame-ancestors 'none'"
        if not said or "unsafe" in said or sent != [f"{said}; {framing}"]:
            yield f"{kind.path}: the page says {said}, the host sends {sent}"
        if "max-age=0" not in answer.headers.get("Cache-Control", ""):
            yield f"{kind.path}: Cache-Control {answer.headers.get('Cache-Control')}"
        if answer.headers.get("X-Content-Type-Options") != "nosniff" or not answer.headers.get("Referrer-Policy"):
            yield f"{kind.path}: {answer.headers.items()}"
        if answer.headers.get("Content-Type", "").lower() != "text/html; charset=utf-8":
            yield f"{kind.path}: Content-Type {answer.headers.get('Content-Type')}"


def test_a_host_sends_the_policy_that_the_page_has(host, site):
    expect_none(faults(host, site, [kind for kind in KINDS if kind.site is site]))


def test_a_host_knows_what_files_are_and_how_long_they_last(host, site):
    findings = []
    for name, type in TYPES.items():
        answer = get(host.origin(site) + site.base + name)
        if answer.headers.get_content_type() != type:
            findings.append(f"{name}: {answer.headers.get('Content-Type')}")
    for file in site.files("assets/*"):
        answer = get(host.origin(site) + site.path(file))
        if "immutable" not in (answer.headers.get("Cache-Control") or "") or answer.status != 200:
            findings.append(f"{site.path(file)}: {answer.status} {answer.headers.get('Cache-Control')}")
    expect_none(findings)


def test_what_is_not_there_is_told_so_by_a_page_of_the_site(host, site):
    for path in ["khong-co/", "assets/khong-co.css", "to-chuc/khong-co/nhung/", "du-lieu/khong-co.csv"]:
        answer = get(host.origin(site) + site.base + path)
        assert answer.status == 404
        assert "immutable" not in (answer.headers.get("Cache-Control") or "")
        assert answer.headers.get_content_type() == "text/html" and b"<h1" in answer.read(), path


def rules_of(site):
    """The rules of `_headers`: (pattern, name, value)."""
    pattern = None
    for line in (site.pages / "_headers").read_text("utf-8").splitlines():
        if line.startswith("/"):
            escaped = re.escape(line).replace(r"\*", ".*")
            pattern = re.compile(re.sub(r":\w+", "[^/]+", escaped))
        elif line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            yield pattern, name, value


def test_the_rules_for_netlify_and_cloudflare_say_the_same(site, server):
    rules = list(rules_of(site))
    findings = []
    for kind in KINDS:
        if kind.site is not site or kind.leaves or kind.page == "404.html":
            continue
        sent = get(server.origin(site) + kind.path).headers.get_all(POLICY)
        ruled = [value for pattern, name, value in rules if name == POLICY and pattern.fullmatch(kind.path)]
        if ruled != sent:
            findings.append(f"{kind.path}: {ruled}")
    expect_none(findings)


def framed(page, server, url):
    """Whether a page of another origin may show it in a frame."""
    page.open(server.origin(BROKEN) + "/sound.html")
    page.evaluate(f"""new Promise(done => {{
        const frame = document.createElement("iframe")
        frame.onload = done
        frame.src = {url!r}
        document.body.append(frame)
    }})""")
    return not any("frame" in message for message in page.messages)


def test_other_sites_may_frame_what_is_made_for_it_and_nothing_else(page, server):
    kinds = {kind.name: server.origin(LARGE) + kind.path for kind in KINDS if kind.site is LARGE}
    assert framed(page, server, kinds["frame for other sites"])
    for name in ["large home", "committee", "full article"]:
        assert not framed(page, server, kinds[name]), name
    assert not framed(page, server, server.origin(OWN) + "/khong-co/")
