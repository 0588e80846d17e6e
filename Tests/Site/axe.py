"""axe-core, as it comes in a package of PyPI."""

import importlib.util
import json
import pathlib

from probes import probe


def source():
    package = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_text("utf-8")


SOURCE = source()


def install(page):
    page.evaluate(SOURCE + "; 0")


def violations(page, media="screen"):
    """One line for each: the rule, what it asks, and the first elements that break it."""
    # Beyond axe's default: links and buttons big enough to hit (WCAG 2.2, 2.5.8), but not on paper.
    options = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": media == "screen"}}}
    return page.evaluate(f"{probe('violations')}({json.dumps(options)})")
