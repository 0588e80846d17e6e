"""Builds under valgrind, which counts what the program does: the same count, whoever else uses the machine."""

import functools
import os
import pathlib
import re
import shutil
import subprocess
from dataclasses import dataclass

from grown import Grown

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BANGVANG = pathlib.Path(os.environ.get("BANGVANG", REPOSITORY / ".build/release/bangvang")).absolute()
WORK = REPOSITORY / ".build/work"

# Sets hash in one order; and Glibc copies and searches with the same instructions on every processor.
ALWAYS = {
    "LC_ALL": "C.UTF-8",
    "PATH": os.environ["PATH"],
    "SWIFT_DETERMINISTIC_HASHING": "1",
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX2,-AVX,-AVX_Fast_Unaligned_Load,-SSE4_2,-SSSE3,-ERMS",
}
STAGES = ["reading", "resolving", "planning", "rendering", "publishing"]


@dataclass(frozen=True)
class Count:
    """What was done: blocks of instructions that were run, calls of the allocator, bytes that it was asked for."""

    blocks: float
    calls: float
    bytes: float

    def per(self, number, less=None):
        """A share of it, or of what it is more than a smaller count."""
        of = lambda name: (getattr(self, name) - (getattr(less, name) if less else 0)) / number  # noqa: E731
        return Count(of("blocks"), of("calls"), of("bytes"))


def stages(articles):
    """For each stage of a build of so many articles, what was done in it."""
    log = valgrind(articles, "--tool=none", preloaded=counter())
    shutil.rmtree(site(articles) / "Public")
    pattern = r"stage: (\d+) calls, (\d+) bytes[\s\S]*?scheduler: ([\d,]+) event checks"
    ends = [
        Count(int(blocks.replace(",", "")), int(calls), int(bytes)) for calls, bytes, blocks in re.findall(pattern, log)
    ]
    assert len(ends) == len(STAGES), (
        f"{len(ends)} ends of stages were seen and not {len(STAGES)}: Tests/Work/stages.c knows them by malloc_trim, "
        f"which SiteBuild.end calls; STAGES in {pathlib.Path(__file__).name} are their names\n{log[-2000:]}"
    )
    return {name: end.per(1, less=before) for name, before, end in zip(STAGES, [None, *ends], ends)}


def instructions(articles):
    """The instructions that a build of so many articles runs, for each page."""
    out = WORK / "cachegrind.out"
    log = valgrind(articles, "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={out}")
    pages = sum(1 for _ in site(articles).joinpath("Public").rglob("*.html"))
    return round(int(re.search(r"I +refs: +([\d,]+)", log)[1].replace(",", "")) / pages)


def valgrind(articles, *options, preloaded=None):
    """The log of a build under valgrind, on one thread."""
    folder = site(articles)
    log = folder / "log"
    output = folder / "Public"
    shutil.rmtree(output, ignore_errors=True)
    command = ["valgrind", f"--log-file={log}", *options, program(), "build", "--root", folder, "--output", output]
    command += ["--templates", REPOSITORY / "Templates", "--jobs", "1", "--no-cache", "--no-sync", "--quiet"]
    subprocess.run(command, check=True, env=ALWAYS | ({"LD_PRELOAD": str(preloaded)} if preloaded else {}))
    return log.read_text("utf-8")


def site(articles):
    return WORK / str(articles)


def prepare(*sizes):
    """Writes the sites, the program and what counts in it; before what is counted at once."""
    for articles in sizes:
        shutil.rmtree(site(articles), ignore_errors=True)
        Grown(site(articles) / "Content", articles).write()
    program(), counter()


@functools.cache
def program():
    """The program without what it says for debuggers, which valgrind does not read."""
    stripped = WORK / "bangvang"
    subprocess.run(["strip", "--strip-debug", "-o", stripped, BANGVANG], check=True)
    return stripped


@functools.cache
def counter():
    library = WORK / "stages.so"
    source = pathlib.Path(__file__).with_name("stages.c")
    subprocess.run([shutil.which("clang") or "cc", "-O2", "-shared", "-fPIC", "-o", library, source], check=True)
    return library
