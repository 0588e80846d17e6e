"""Scripts that look at a page from inside it. Each is one expression; its value is what it found."""

import functools
import pathlib


@functools.cache
def probe(name):
    return (pathlib.Path(__file__).parent / f"{name}.js").read_text("utf-8")
