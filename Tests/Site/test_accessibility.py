"""axe-core finds nothing on any kind of page, at three widths, light, dark and on paper."""

from itertools import product

import axe
from findings import expect_none
from kinds import LOOKS, WIDTHS


def test_axe_finds_no_violation(kind, visit):
    page = visit(kind)
    axe.install(page)
    findings = {}
    for width, look in zip(WIDTHS, LOOKS, strict=True) if kind.more else product(WIDTHS, LOOKS):
        scheme, media = LOOKS[look]
        page.emulate(width, scheme=scheme, media=media)
        for violation in axe.violations(page, media):
            findings.setdefault(violation, []).append(f"{width} {look}")
    expect_none(f"{violation}\n        at {', '.join(where)}" for violation, where in findings.items())
