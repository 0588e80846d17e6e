#!/usr/bin/env python3
"""Measures how long it takes until a saved file is on the page that a browser shows under `bangvang serve`.

    python3 Benchmarks/serve.py                                    the project's own content
    python3 Benchmarks/serve.py --content /tmp/corpus --runs 20    another Content folder
    python3 Benchmarks/serve.py --kinds text,style                 some kinds of change

From just before the file is written (a new file, renamed over the old one, as editors save) until an observer in the
page sees the change in the document. Both clocks are the system's. Needs Chromium (`make test-pages` installs it).
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY / "Tests/Site"))

from chromium import Chromium  # noqa: E402

OBSERVER = """(() => {
  const look = text => {
    const number = /lan-do-so-(\\d+)/.exec(text)?.[1]
    if (!number || sessionStorage.getItem("seen-" + number)) return
    sessionStorage.setItem("seen-" + number, performance.timeOrigin + performance.now())
  }
  new MutationObserver(changes => {
    for (const change of changes) {
      look(change.target.nodeType === 3 ? change.target.data : "")
      for (const node of change.addedNodes) look(node.textContent)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
  const styles = () => {
    look(getComputedStyle(document.documentElement).getPropertyValue("--measured"))
    requestAnimationFrame(styles)
  }
  document.addEventListener("DOMContentLoaded", () => { look(document.body.textContent); styles() })
})()"""


class Site:
    """A copy of a site, an article of it that is open in the browser, and a change of each kind to that page."""

    def __init__(self, folder, content, templates):
        self.root = folder
        shutil.copytree(content, folder / "Content")
        shutil.copytree(templates, folder / "Templates")
        self.article = max((folder / "Content/articles").rglob("*.md"))
        self.name = self.article.parent.name if self.article.stem == "index" else self.article.stem
        # A file that was written a moment ago is read again in any case.
        time.sleep(4)

    def files(self):
        """For each kind the file that changes, and its text with a mark in it."""
        organization = re.search(r"^organizations:(?: \[|\n\s*- )(?:organization: )?([\w-]+)", self.article.read_text("utf-8"), re.M)
        record, place = self.record(organization[1])
        return {
            "text": (self.article, lambda text, mark: f"{text}\n\n{mark}\n"),
            "title": (self.article, lambda text, mark: re.sub(r"^title: .*", f"title: {mark}", text, count=1, flags=re.M)),
            "record": (record, lambda text, mark: re.sub(place, rf"\g<1>{mark} ", text, count=1, flags=re.M)),
            "template": (
                self.root / "Templates/article.html", lambda text, mark: text.replace("</h1>", f" {mark}</h1>", 1)),
            "style": (
                self.root / "Templates/assets/style.css", lambda text, mark: f"{text}\n:root {{ --measured: {mark} }}\n"),
        }

    def record(self, organization):
        """The file of an organization, and what stands before its name there."""
        name = re.escape(organization)
        places = {".csv": rf"^({name},)", ".yml": rf"^((?:- |  )?id: {name}\n(?:[^\n]+\n)*?\s*name: )"}
        for file in sorted((self.root / "Content/organizations").rglob("*")):
            place = places.get(file.suffix)
            if place and re.search(place, file.read_text("utf-8"), re.M):
                return file, place
        raise SystemExit(f"no record of {organization}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--content", type=pathlib.Path, default=REPOSITORY / "Content")
    parser.add_argument("--templates", type=pathlib.Path, default=REPOSITORY / "Templates")
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--kinds", default="text,title,record,template,style")
    parser.add_argument("--bangvang", type=pathlib.Path, default=REPOSITORY / ".build/release/bangvang")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bangvang-serve-") as folder:
        site = Site(pathlib.Path(folder), wanted.content, wanted.templates)
        for kind, times in measure(site, wanted):
            times.sort()
            print(
                f"{kind:9s} {len(times)} changes: median {statistics.median(times):.0f} ms, 95th percentile "
                f"{times[min(len(times) - 1, int(0.95 * len(times)))]:.0f} ms, from {times[0]:.0f} to {times[-1]:.0f} ms"
            )


def measure(site, wanted):
    with (site.root / "log").open("w") as log:
        command = [wanted.bangvang, "serve", "--port", "0", "--root", site.root]
        process = subprocess.Popen(command, stderr=log)
    browser = Chromium()
    try:
        address = until(lambda: re.search(r"http://\S+/", (site.root / "log").read_text()), process)[0]
        page = browser.page()
        page.emulate(1280)
        page.send("Page.addScriptToEvaluateOnNewDocument", source=OBSERVER)
        page.open(f"{address}tin/{site.name}/")
        assert page.wait_until("document.querySelector('bangvang-live') && document.querySelector('.prose')")
        number = 0
        for kind in wanted.kinds.split(","):
            file, changed = site.files()[kind]
            text = file.read_text("utf-8")
            times = []
            for _ in range(wanted.runs + 3):
                number += 1
                time.sleep(0.4)
                new = file.with_name(".new")
                written = time.time()
                new.write_text(changed(text, f"lan-do-so-{number}"), "utf-8")
                new.rename(file)
                key = f"sessionStorage.getItem('seen-{number}')"
                assert page.wait_until_arrived(key, 60), (site.root / "log").read_text()[-2000:]
                times.append(float(page.evaluate(key)) - written * 1000)
            file.write_text(text, "utf-8")
            time.sleep(1)
            yield kind, times[3:]  # The first ones warm up.
    finally:
        browser.close()
        process.terminate()
        process.wait()


def until(holds, process):
    while not (found := holds()):
        if process.poll() is not None:
            raise SystemExit("bangvang serve has ended")
        time.sleep(0.05)
    return found


if __name__ == "__main__":
    main()
