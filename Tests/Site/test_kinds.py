"""No kind of page escapes the tests: every page of the sites is of a kind that is in the table."""

import re

from findings import expect_none
from kinds import KINDS


def fits(pattern):
    """All paths of the kind, with the further pages of a list: `tin/*/` is any article."""
    steps = re.sub(r"\d+", r"\\d+", re.escape(pattern).replace(r"\*", "[^/]+"))
    return re.compile(rf"{steps}(trang/\d+/)?")


def test_every_page_is_of_a_kind_in_the_table(site):
    patterns = [fits(kind.page) for kind in KINDS]
    paths = [site.path(file).removeprefix(site.base) for file in site.files("**/*.html")]
    assert paths
    expect_none(f"not in kinds.py: /{path}" for path in paths if not any(each.fullmatch(path) for each in patterns))
