"""axe-core, as it comes in a package of PyPI."""

import importlib.util
import json
import pathlib

from probes.script import script


def source():
    package = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_text("utf-8")


SOURCE = source()


def violations(page, media="screen"):
    """One line for each: the rule, what it asks, and the first elements that break it."""
    if not page.evaluate("!!window.axe"):
        page.evaluate(SOURCE + "; 0")
    return page.evaluate(f"({script('violations')})({json.dumps(media)})")


def look(visit):
    return violations(visit.page, visit.view.media)
