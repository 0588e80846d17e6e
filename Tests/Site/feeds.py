"""What is wrong with a feed."""

import json
import pathlib
from dataclasses import dataclass

import feedparser
import jsonschema
import lxml.etree
import lxml.html

SCHEMAS = pathlib.Path(__file__).parent / "schemas"


def of(site):
    """The feeds of a site: kind → files. What a file is, its root element says."""
    kinds = {"atom": [], "rss": [], "json": []}
    for file in site.files("**/*.xml"):
        root = lxml.etree.QName(lxml.etree.parse(str(file)).getroot())
        if root.localname in ("feed", "rss"):
            kinds["atom" if root.localname == "feed" else "rss"].append(file)
    for file in site.files("**/feed.json"):
        kinds["json"].append(file)
    return kinds


@dataclass(frozen=True)
class Entry:
    """An article as a feed reader shows it: words, not markup."""

    url: str
    title: str
    summary: str
    authors: list
    text: str


def entries(kind, file):
    if kind == "json":
        for item in json.loads(file.read_text("utf-8"))["items"]:
            authors = [author["name"] for author in item.get("authors", [])]
            content = words(item.get("content_html", ""))
            yield Entry(item["url"], plain(item["title"]), plain(item.get("summary", "")), authors, content)
        return
    for entry in feedparser.parse(file.read_bytes()).entries:
        authors = [author["name"] for author in entry.get("authors", []) if author]
        content = words(entry["content"][0].value) if "content" in entry else ""
        yield Entry(entry.link, shown(entry.get("title_detail")), shown(entry.get("summary_detail")), authors, content)


def shown(detail):
    """A title or summary as what the reader takes it for: words, or HTML."""
    if not detail:
        return ""
    return plain(detail.value) if detail.type == "text/plain" else words(detail.value)


def words(html):
    return plain(lxml.html.fragment_fromstring(html, create_parent="div").text_content())


def plain(text):
    return " ".join(text.split())


def xml_faults(kind, file):
    """Against the specification, and as a feed reader takes it."""
    schema = lxml.etree.RelaxNG(lxml.etree.parse(str(SCHEMAS / f"{kind}.rng")))
    try:
        tree = lxml.etree.parse(str(file))
    except lxml.etree.XMLSyntaxError as fault:
        yield f"{file.name}: {fault}"
        return
    if not schema.validate(tree):
        yield from (f"{file.name}:{error.line}: {error.message}" for error in schema.error_log)
    parsed = feedparser.parse(file.read_bytes())
    if parsed.bozo:
        yield f"{file.name}: a feed reader stumbles: {parsed.bozo_exception}"
    if len({entry.id for entry in parsed.entries}) < len(parsed.entries):
        yield f"{file.name}: two entries have one id"


def json_faults(file):
    schema = json.loads((SCHEMAS / "jsonfeed.json").read_text("utf-8"))
    try:
        feed = json.loads(file.read_text("utf-8"))
    except ValueError as fault:
        yield f"{file.name}: {fault}"
        return
    for error in jsonschema.Draft202012Validator(schema).iter_errors(feed):
        yield f"{file.name}: {error.json_path}: {error.message[:200]}"
    ids = [item.get("id") for item in feed.get("items", [])]
    if len(set(ids)) < len(ids):
        yield f"{file.name}: two items have one id"
