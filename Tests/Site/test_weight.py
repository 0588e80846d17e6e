"""Pages are light: they are read over slow lines, and paid for by the megabyte."""

import lxml.html

from findings import expect_none

PAGE, STYLES, SCRIPTS = 60_000, 30_000, 12_000  # bytes, before compression


def parts(site, file):
    """The styles and scripts that a page loads at once."""
    tree = lxml.html.parse(str(file)).getroot()
    base = site.origin + site.path(file)
    tree.make_links_absolute(base)

    def local(urls):
        return {site.file(site.local(url)) for url in urls if site.local(url)}

    return (
        local(tree.xpath("//link[@rel='stylesheet']/@href")),
        local(tree.xpath("//script/@src | //link[@rel='modulepreload']/@href")),
    )


def weight(files):
    return sum(file.stat().st_size for file in files)


def test_an_article_with_its_styles_and_scripts_is_under_60_kB(site):
    articles = [file for file in site.files("tin/*/index.html") if file.parent.name != "trang"]
    assert articles
    weights = {
        site.path(file): file.stat().st_size + sum(weight(each) for each in parts(site, file)) for file in articles
    }
    expect_none(f"{path}: {bytes} bytes" for path, bytes in weights.items() if bytes >= PAGE)


def test_no_page_loads_more_than_30_kB_of_styles_or_12_kB_of_scripts(site):
    findings = []
    for file in site.files("**/*.html"):
        styles, scripts = parts(site, file)
        if weight(styles) >= STYLES:
            findings.append(f"{weight(styles)} bytes of styles: {', '.join(site.path(each) for each in styles)}")
        if weight(scripts) >= SCRIPTS:
            findings.append(f"{weight(scripts)} bytes of scripts: {', '.join(site.path(each) for each in scripts)}")
    expect_none(findings)
