"""Scripts that look at a page from inside it. Each is one expression; its value is what it found."""

import functools
import json
import pathlib


@functools.cache
def script(name):
    return (pathlib.Path(__file__).parent / f"{name}.js").read_text("utf-8")


def finds(name, *arguments):
    """The probe that runs a script; one with arguments is a function of them."""
    given = f"({script(name)})({', '.join(map(json.dumps, arguments))})" if arguments else script(name)
    return lambda visit: visit.page.evaluate(given)
