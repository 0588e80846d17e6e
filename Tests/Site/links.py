"""Every address in every file of a built site."""

import json
import re
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

import lxml.etree
import lxml.html

ADDRESSES = {"href", "src", "poster", "action", "formaction", "data", "cite", "content-url"}
LISTS = {"srcset", "imagesrcset"}


@dataclass(frozen=True)
class Link:
    file: object
    url: str
    of: str  # the element that it is in


class Pages:
    """The parsed HTML of a site; each file is read once."""

    def __init__(self, site):
        self.site = site
        self.trees = {
            file: lxml.html.parse(str(file), lxml.html.HTMLParser(encoding="utf-8")).getroot()
            for file in site.files("**/*.html")
        }
        self._targets = {}

    def targets(self, file):
        """What a fragment can name in a page."""
        if file not in self._targets:
            self._targets[file] = {*self.trees[file].xpath("//@id"), *self.trees[file].xpath("//a/@name"), "", "top"}
        return self._targets[file]

    def links(self):
        for file, tree in self.trees.items():
            for element in tree.iter(lxml.etree.Element):
                for name, value in element.attrib.items():
                    if name in ADDRESSES:
                        yield Link(file, value.strip(), element.tag)
                    elif name in LISTS:
                        yield from (
                            Link(file, part.split()[0], element.tag) for part in value.split(",") if part.strip()
                        )
                if element.tag == "meta":
                    yield from (Link(file, url, "meta") for url in meta_links(element))

    def indexed(self, file):
        return not self.trees[file].xpath("//meta[@name='robots'][contains(@content, 'noindex')]")

    def sends_on(self, file):
        return bool(self.trees[file].xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']"))

    def canonical(self, file):
        return next(iter(self.trees[file].xpath("//link[@rel='canonical']/@href")), None)


def meta_links(element):
    content = element.get("content", "")
    if (element.get("http-equiv") or "").lower() == "refresh" and (url := re.search(r"url\s*=\s*(.+)", content, re.I)):
        yield url[1].strip(" '\"")
    if element.get("property") in ("og:url", "og:image"):
        yield content


def other_links(site):
    """Addresses in what is not HTML: styles, feeds, the sitemap, the manifest."""
    for file in site.files("**/*.css"):
        yield from (
            Link(file, url, "url()") for url in re.findall(r"""url\(\s*['"]?([^'")]+)""", file.read_text("utf-8"))
        )
    for file in [*site.files("**/*.xml"), *site.files("**/*.svg")]:
        for element in lxml.etree.parse(str(file)).getroot().iter(lxml.etree.Element):
            name = lxml.etree.QName(element).localname
            values = [
                value
                for key, value in element.attrib.items()
                if lxml.etree.QName(key).localname in ("href", "src", "url", "template")
            ]
            if name in ("link", "loc", "guid", "id", "comments", "docs"):
                values.append(element.text or "")
            if element.get("type") == "html" or name == "encoded":
                values += lxml.html.fromstring(f"<div>{element.text or ''}</div>").xpath("//@href | //@src")
            yield from (Link(file, value.strip(), name) for value in values if value.strip() and "{" not in value)
    for file in [*site.files("*.json"), *site.files("*.webmanifest")]:
        yield from (Link(file, url, key) for key, url in urls_of_json(json.loads(file.read_text("utf-8"))))


def urls_of_json(value, key=""):
    if isinstance(value, dict):
        for name, part in value.items():
            yield from urls_of_json(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from urls_of_json(part, key)
    elif isinstance(value, str):
        if key == "content_html":
            yield from ((key, url) for url in lxml.html.fromstring(f"<div>{value}</div>").xpath("//@href | //@src"))
        elif key in ("url", "src", "image", "start_url", "scope") or key.endswith("_url"):
            yield key, value


def path_on_site(site, link):
    """The path and fragment that a link leads to on its own site; None if it leaves it."""
    if re.match(r"(mailto|tel|data|blob|sms):", link.url):
        return None
    url = urlsplit(urljoin(site.origin + site.path(link.file), link.url))
    if f"{url.scheme}://{url.netloc}" != site.origin:
        return None
    return url.path, unquote(url.fragment)


def broken(pages):
    """Addresses of the site that no file answers, and fragments that name nothing."""
    site = pages.site
    for link in [*pages.links(), *other_links(site)]:
        if not (target := path_on_site(site, link)):
            continue
        path, fragment = target
        where = f"{site.path(link.file)}: {link.of} {link.url}"
        file = site.file(path)
        if not path.startswith(site.base):
            yield f"{where} leaves the folder of the site"
        elif not file:
            yield f"{where} leads to no file"
        elif file in pages.trees and fragment.partition(":~:")[0] not in pages.targets(file):
            yield f"{where} names nothing on that page"


def reached(pages):
    """The files that a reader who starts at the home page comes to by links."""
    site = pages.site
    leads = {}
    for link in pages.links():
        if link.of == "a" and (target := path_on_site(site, link)):
            leads.setdefault(link.file, set()).add(site.file(target[0]))
    home = site.file(site.base)
    seen, rest = {home}, [home]
    while rest:
        new = leads.get(rest.pop(), set()) - seen - {None}
        seen |= new
        rest += new
    return seen
