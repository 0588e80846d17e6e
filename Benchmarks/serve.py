#!/usr/bin/env python3
"""Measures how long it takes until a saved article is on the page that a browser shows of it under `bangvang serve`.

    python3 Benchmarks/serve.py                                    the project's own content
    python3 Benchmarks/serve.py --content /tmp/corpus --runs 20    another Content folder

From just before the file is written (a new file, renamed over the old one, as editors save) until an observer in the
page sees the new text in the document. Both clocks are the system's. Needs Chromium (`make test-pages` installs it).
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
})()"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--content", type=pathlib.Path, default=REPOSITORY / "Content")
    parser.add_argument("--templates", type=pathlib.Path, default=REPOSITORY / "Templates")
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--bangvang", type=pathlib.Path, default=REPOSITORY / ".build/release/bangvang")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bangvang-serve-") as folder:
        site = pathlib.Path(folder)
        shutil.copytree(wanted.content, site / "Content")
        shutil.copytree(wanted.templates, site / "Templates")
        times = measure(site, wanted)
    times.sort()
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]  # noqa: E731
    print(
        f"{len(times)} changes: median {statistics.median(times):.0f} ms, 95th percentile {at(0.95):.0f} ms, "
        f"from {times[0]:.0f} to {times[-1]:.0f} ms"
    )


def measure(site, wanted):
    article = max((site / "Content/articles").rglob("*.md"))
    text = article.read_text("utf-8")
    with (site / "log").open("w") as log:
        command = [wanted.bangvang, "serve", "--port", "0", "--root", site]
        process = subprocess.Popen(command, stderr=log)
    browser = Chromium()
    try:
        address = until(lambda: re.search(r"http://\S+/", (site / "log").read_text()), process)[0]
        page = browser.page()
        page.emulate(1280)
        page.send("Page.addScriptToEvaluateOnNewDocument", source=OBSERVER)
        page.open(f"{address}tin/{article.parent.name if article.stem == 'index' else article.stem}/")
        assert page.wait_until("document.querySelector('bangvang-live') && document.querySelector('.prose')")
        times = []
        for number in range(wanted.runs + 3):
            time.sleep(0.4)
            new = article.with_name(".new")
            written = time.time()
            new.write_text(f"{text}\n\nlan-do-so-{number}\n", "utf-8")
            new.rename(article)
            key = f"sessionStorage.getItem('seen-{number}')"
            assert page.wait_until_arrived(key, 60), (site / "log").read_text()
            times.append(float(page.evaluate(key)) - written * 1000)
        return times[3:]  # The first ones warm up.
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
