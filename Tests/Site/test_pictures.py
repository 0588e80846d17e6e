"""Browsers take the picture that fits, at once where readers see it at once, and nothing in it says where it was taken."""

import corpus
import pytest
from findings import expect_none
from sites import LARGE, SITES

ARTICLE = f"tin/{corpus.FULL}/"
PICTURES = """[...document.querySelectorAll("main img[srcset], main picture img")].map(picture => ({
    taken: new URL(picture.currentSrc || picture.src).pathname,
    shown: picture.getBoundingClientRect().width * devicePixelRatio,
    choices: (picture.closest("picture")?.querySelector("source") ?? picture).srcset.split(", ")
        .map(choice => choice.split(" ")).map(([path, width]) => [new URL(path, location).pathname, parseInt(width)]),
    ratio: picture.naturalWidth / picture.naturalHeight, said: picture.width / picture.height,
    isLazy: picture.loading == "lazy", isCover: !!picture.closest(".cover, .lead-story"),
    isUrgent: picture.fetchPriority == "high", type: picture.closest("picture")?.querySelector("source").type,
    fit: getComputedStyle(picture).objectFit
}))"""

# What waits until the reader scrolls to it is not waited for.
AT_ONCE = """Promise.all([...document.images].filter(picture => picture.loading !== "lazy")
    .map(picture => picture.decode().catch(() => 0))).then(() => 0)"""


@pytest.fixture
def pictures(page, server):
    def open_path(path, width, pixels=1):
        page.emulate(width, pixels=pixels)
        page.open(server.origin(LARGE) + LARGE.base + path)
        page.evaluate(AT_ONCE)
        return page.evaluate(PICTURES)

    return open_path


@pytest.mark.parametrize("pixels", [1, 2])
@pytest.mark.parametrize("width", [390, 800, 1280])
@pytest.mark.parametrize("path", ["", ARTICLE])
def test_a_browser_takes_the_smallest_picture_that_is_as_wide_as_it_is_shown(pictures, path, width, pixels):
    # A cover above the fold is there; what is further down is asked for when one comes near.
    shown = [picture for picture in pictures(path, width, pixels) if picture["isCover"]]
    assert shown
    for picture in shown:
        widest = picture["choices"][-1]
        fitting = [choice for choice in picture["choices"] if choice[1] >= picture["shown"] * 0.95] or [widest]
        assert picture["taken"] == fitting[0][0], picture
        assert picture["type"] == "image/webp"


def test_what_is_above_the_fold_is_urgent_and_what_is_below_waits(pictures):
    found = pictures(ARTICLE, 1280)
    assert {(each["isCover"], each["isLazy"], each["isUrgent"]) for each in found} == {
        (True, False, True),
        (False, True, False),
    }


def test_pages_say_how_wide_and_high_pictures_are(pictures):
    for picture in pictures(ARTICLE, 1280):
        if picture["isCover"]:
            assert picture["ratio"] == pytest.approx(picture["said"], rel=0.01)


def test_no_published_picture_says_anything_besides_the_picture():
    marks = [b"Exif\0", b"eXIf", b"EXIF", b"ns.adobe.com", b"ICC_PROFILE", b"iCCP", b"ICCP", b"tEXt", b"iTXt", b"GPS"]
    findings = []
    for site in SITES:
        for file in site.files("pictures/*"):
            content = file.read_bytes()
            findings += [f"{site.path(file)}: {mark}" for mark in marks if mark in content]
    assert LARGE.files("pictures/*.webp")
    expect_none(findings)
