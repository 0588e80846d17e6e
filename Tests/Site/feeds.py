"""What is wrong with a feed."""

import json
import pathlib

import feedparser
import jsonschema
import lxml.etree

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
