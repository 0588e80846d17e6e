#!/usr/bin/env python3
"""The instructions of a page that `instructions.txt` accepts, of this build of the program.

    .build/venv/bin/python Tests/Work/accepted.py      counts, and writes the figure (make accept-instructions)
"""

import pathlib
import platform

from counting import instructions, prepare

FILE = pathlib.Path(__file__).with_name("instructions.txt")
ARTICLES = 250
HEAD = """\
# How many instructions the program runs for a page of a site of 250 invented articles, on one thread.
# `make test` fails where it takes 5 % more. Who has a reason for more, or made it less, renews the figure with
# `make accept-instructions` and says why in the commit. Another processor, Swift or Debian has another figure.
"""


def accepted():
    """By processor."""
    lines = [line.split() for line in FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return {machine: int(figure) for machine, figure in lines}


def main():
    prepare(ARTICLES)
    figures = accepted() | {platform.machine(): instructions(ARTICLES)}
    FILE.write_text(HEAD + "".join(f"{machine} {figure}\n" for machine, figure in sorted(figures.items())), "utf-8")
    print(f"{figures[platform.machine()]:,} instructions a page: written into {FILE.name}")


if __name__ == "__main__":
    main()
