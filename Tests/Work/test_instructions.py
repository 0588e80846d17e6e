"""A page costs no more instructions than was accepted."""

import platform

from accepted import ARTICLES, FILE, accepted
from counting import instructions, prepare

MOST = 1.05


def test_a_page_costs_what_was_accepted():
    machine, figures = platform.machine(), accepted()
    assert machine in figures, f"{FILE.name} has no figure for {machine}: make accept-instructions, and commit it"
    prepare(ARTICLES)
    counted = instructions(ARTICLES)
    change = 100 * (counted / figures[machine] - 1)
    assert counted <= MOST * figures[machine], (
        f"a page costs {counted:,} instructions, {change:+.1f} % on the {figures[machine]:,} in {FILE.name}; at most "
        f"+{100 * (MOST - 1):.0f} %. `valgrind --tool=callgrind` says where they go (Documentation/Performance.md). "
        f"Where there is a reason for it, or another Swift or Debian: make accept-instructions, and say why."
    )
    print(f"{counted:,} instructions a page, {change:+.1f} %")
