"""What the tests share: the built sites, a web server and a browser, one of each for every process."""

import pathlib
import re
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import sites  # noqa: E402
from chromium import Chromium  # noqa: E402
from kinds import KINDS  # noqa: E402
from probes import PROBES  # noqa: E402
from webserver import WebServer  # noqa: E402


def pytest_configure(config):
    starts_the_others = not hasattr(config, "workerinput")
    if starts_the_others and not config.option.collectonly:
        try:
            sites.build()
        except (OSError, subprocess.CalledProcessError) as fault:
            raise pytest.UsageError(f"The sites could not be built: {fault}") from None


@pytest.fixture(scope="session")
def server():
    server = WebServer([*sites.SITES, sites.VAST, sites.STARTER, sites.BROKEN])
    yield server
    server.close()


@pytest.fixture(scope="session")
def browser():
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def window(browser):
    return browser.page()


@pytest.fixture
def page(window):
    """A page as every test finds it: wide, light, on a screen, with scripts, text as the browser has it."""
    window.release()
    window.allow_scripts(True)
    window.text_size(100)
    window.emulate(1280)
    return window


@pytest.fixture(params=KINDS, ids=str)
def kind(request):
    return request.param


@pytest.fixture
def probes(request):
    """All, or those that ONLY (pytest's -k) names."""
    asked = re.findall(r"\w+", request.config.option.keyword)
    return [probe for probe in PROBES if probe.name in asked] or PROBES


def pytest_itemcollected(item):
    """So that the name of a probe stands for the tests that it is part of."""
    if "probes" in item.fixturenames:
        item.extra_keyword_matches.update(probe.name for probe in PROBES)


@pytest.fixture(params=sites.SITES, ids=lambda site: site.name)
def site(request):
    return request.param


def pytest_terminal_summary(terminalreporter):
    pages = sum(len(each.files("**/*.html")) for each in sites.SITES)
    looks = sum(len(probe.views_of(kind)) for kind in KINDS for probe in PROBES)
    terminalreporter.write_line(
        f"{len(PROBES)} probes look {looks} times at {len(KINDS)} kinds of page; {len(sites.SITES)} sites have {pages} pages."
    )
