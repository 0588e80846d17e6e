"""Vietnamese can be read in the fonts that readers have: Noto Serif, Roboto, and Liberation's with the measures of Arial and Times.

They are asked for by their own names: what "Times" is depends on which other fonts a machine happens to have."""

import json
import subprocess

import pytest

from findings import expect_none
from probes import probe

FONTS = ["Noto Serif", "Roboto", "Liberation Sans", "Liberation Serif"]
MOST = 80  # characters in a line
PAPER = 673  # CSS pixels between the margins of an A4 sheet


@pytest.mark.parametrize("name", FONTS)
def test_the_font_is_there(name):
    command = ["fc-match", "--format", "%{family}", name]
    found = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert name in found.split(",")


@pytest.mark.parametrize("percent", [100, 200])
def test_the_marks_of_two_lines_do_not_touch(kind, visit, percent):
    page = visit(kind)
    page.text_size(percent)
    findings = []
    for width in [320, 768, 1440]:
        page.emulate(width)
        findings += [f"{width} px: {found}" for found in page.evaluate(f"({probe('ink')})({json.dumps(FONTS)})")]
    expect_none(findings)


def test_a_line_has_at_most_eighty_characters(kind, visit):
    page = visit(kind)
    findings = []
    for font in FONTS:
        set_in(page, font)
        for width, media in [(768, "screen"), (1440, "screen"), (PAPER, "print")]:
            page.emulate(width, media=media)
            findings += [f"{font}, {width} px, {media}: {found}" for found in page.evaluate(f"({probe('lines')})({MOST})")]
    expect_none(findings)


def set_in(page, font):
    """In another font than the one that this machine has for the page; the policy of the page lets nobody else do so."""
    page.evaluate(f"""(async () => {{
        const sheet = await new CSSStyleSheet().replace('*:not(pre, code, pre *) {{ font-family: "{font}" !important }}')
        document.adoptedStyleSheets = [sheet]
    }})()""")
