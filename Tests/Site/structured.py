"""Structured data (JSON-LD) in pages."""

import json
import pathlib

import lxml.html
from pyld import jsonld

CONTEXT = json.loads((pathlib.Path(__file__).parent / "schemas/schema-org.json").read_text("utf-8"))


def load(url, options):
    """schema.org without the network."""
    if url.rstrip("/").split("://")[-1] == "schema.org":
        return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": CONTEXT}
    raise jsonld.JsonLdError(f"a context other than schema.org: {url}", "jsonld.LoadDocumentError")


def blocks(file):
    tree = lxml.html.parse(str(file), lxml.html.HTMLParser(encoding="utf-8")).getroot()
    return tree.xpath("//script[@type='application/ld+json']/text()")


def faults(text, base):
    try:
        data = json.loads(text)
        expanded = jsonld.expand(data, {"base": base, "documentLoader": load})
    except (ValueError, jsonld.JsonLdError) as fault:
        yield str(fault)[:300]
        return
    if not expanded:
        yield "nothing is left when it is expanded"
    yield from unknown(data)
    yield from untyped(expanded)


def unknown(value):
    """Terms that the context does not know: they vanish when it is expanded."""
    if isinstance(value, list):
        for part in value:
            yield from unknown(part)
    elif isinstance(value, dict):
        for key, part in value.items():
            if not key.startswith("@") and key not in CONTEXT["@context"]:
                yield f"not in schemas/schema-org.json: {key}"
            if key == "@type":
                yield from (
                    f"not in schemas/schema-org.json: {type}"
                    for type in (part if isinstance(part, list) else [part])
                    if type not in CONTEXT["@context"]
                )
            yield from unknown(part)


def untyped(expanded):
    """Addresses that are not whole, empty values, and things without a type or an address."""
    if isinstance(expanded, list):
        for part in expanded:
            yield from untyped(part)
    elif isinstance(expanded, dict):
        if "@value" in expanded:
            if expanded["@value"] in ("", None):
                yield "an empty value"
            return
        if not ("@type" in expanded or "@id" in expanded or "@list" in expanded or "@graph" in expanded):
            yield f"neither type nor address: {json.dumps(expanded, ensure_ascii=False)[:120]}"
        if not str(expanded.get("@id", "http:")).startswith(("http:", "https:", "_:", "urn:")):
            yield f"no whole address: {expanded['@id']}"
        for key, part in expanded.items():
            if not key.startswith("@") or key in ("@graph", "@list"):
                yield from untyped(part)
