#!/usr/bin/env python3
"""Pictures of every kind of page, to look at: three widths, light, dark and printed.

    screenshots.py FOLDER [KIND …]

A printed page is a PDF, and a picture of each of its first two sheets.
"""

import base64
import pathlib
import shutil
import subprocess
import sys

import sites
from browser_page import DROP, SEND
from chromium import Chromium
from kinds import KINDS, LOOKS, WIDTHS
from webserver import WebServer

MOST = 12_000  # pixels of height; what is longer goes on in the same way


def main(folder, wanted):
    kinds = [kind for kind in KINDS if not wanted or str(kind) in wanted]
    sites.build()
    server, browser = WebServer(sites.SITES), Chromium()
    try:
        page = browser.page()
        for kind in kinds:
            take(page, server.origin(kind.site) + kind.path, kind, folder)
    finally:
        browser.close()
        server.close()
    print(f"{len(kinds)} kinds of page in {folder}")


def take(page, url, kind, folder):
    page.govern(lambda asked, type: DROP if type == "Document" and asked != url else SEND)
    page.emulate(WIDTHS[-1])
    page.open(url)
    for look, (scheme, media) in LOOKS.items():
        if media == "print":
            printed(page, folder / f"{kind}-print.pdf")
            continue
        for width in WIDTHS:
            page.emulate(width, scheme=scheme)
            height = page.evaluate("document.documentElement.scrollHeight")
            page.emulate(width, height=min(height, MOST), scheme=scheme)
            (folder / f"{kind}-{look}-{width}.png").write_bytes(page.screenshot(whole=False))
    page.release()


def printed(page, file):
    page.emulate(WIDTHS[-1], media="")  # Chromium prints as on paper by itself.
    sheet = page.send(
        "Page.printToPDF", preferCSSPageSize=True, printBackground=False, paperWidth=8.27, paperHeight=11.69
    )
    file.write_bytes(base64.b64decode(sheet["data"]))
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-png", "-r", "70", "-l", "2", file, file.with_suffix("")], check=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    main(target, sys.argv[2:])
