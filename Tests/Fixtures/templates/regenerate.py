#!/usr/bin/env python3
"""Lets Jinja2 3.1.6 write the expected output of the golden cases.

    python3 -m venv .venv && .venv/bin/pip install jinja2==3.1.6 markupsafe
    .venv/bin/python Tests/Fixtures/templates/regenerate.py [FILE...]

A case with a section `differs` (with the reason) keeps its expectation; the
script fails if Jinja2 writes the same after all.
"""
import json
import pathlib
import sys

import jinja2

assert jinja2.__version__ == "3.1.6", jinja2.__version__
FOLDER = pathlib.Path(__file__).parent
NOT_TEMPLATES = {"data", "expected", "differs", "typed"}


def parse(text):
    cases, lines = [], []
    for line in text.removesuffix("\n").split("\n") if text.strip() else []:
        if line.startswith("=== "):
            cases.append([line[4:], []])
        elif line.startswith("--- "):
            lines = []
            cases[-1][1].append([line[4:], lines])
        else:
            lines.append(line)
    return [(name, {section: "\n".join(body) for section, body in sections}) for name, sections in cases]


def render(sections):
    templates = {name: body for name, body in sections.items() if name not in NOT_TEMPLATES}
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, loader=jinja2.DictLoader(templates))
    data = json.loads(sections.get("data") or "{}")
    return environment.get_template(next(iter(templates))).render(data)


def main(paths):
    failed = 0
    for path in paths:
        cases = parse(path.read_text(encoding="utf-8"))
        parts = []
        for name, sections in cases:
            try:
                output = render(sections)
            except Exception as error:  # noqa: BLE001: whatever Jinja2 says is shown
                output = None
                problem = f"{type(error).__name__}: {error}"
            if "differs" in sections:
                if output is not None and output == sections.get("expected"):
                    print(f"{path.name}: {name}: Jinja2 writes the same; it does not differ")
                    failed += 1
            elif output is None:
                print(f"{path.name}: {name}: {problem}")
                failed += 1
            else:
                sections["expected"] = output
            body = "".join(f"--- {key}\n{value}\n" for key, value in sections.items())
            parts.append(f"=== {name}\n{body}")
        path.write_text("".join(parts), encoding="utf-8")
        print(f"{path.name}: {len(cases)}")
    return 1 if failed else 0


if __name__ == "__main__":
    chosen = [pathlib.Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.txt"))
    sys.exit(main(chosen))
