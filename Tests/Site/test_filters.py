"""The honour board is filtered in place; without scripts the same links lead to pages."""

import pytest

from sites import LARGE

ROWS = """[...document.querySelectorAll(".honours [data-award]")].filter(row => row.checkVisibility())
    .map(row => [row.closest("tbody").dataset.year, row.dataset.award])"""


@pytest.fixture
def board(page, server):
    page.open(f"{server.origin(LARGE)}{LARGE.base}bang-vang/")
    page.evaluate("window.isTheSame = true")
    return page


def choose(page, filter, value):
    page.evaluate(f"document.querySelector(`[data-filter='{filter}'][data-value='{value}']`).click()")


def test_choices_filter_in_place_and_together(board):
    everything = board.evaluate(ROWS)
    choose(board, "danh-hieu", "bon-tot")
    of_award = board.evaluate(ROWS)
    assert of_award == [row for row in everything if row[1] == "bon-tot"] and len(of_award) < len(everything)
    choose(board, "nam", "2024")
    assert board.evaluate(ROWS) == [["2024", "bon-tot"]]
    assert board.evaluate("document.getElementById('ket_qua_loc').textContent") == "Còn 1 bảng."
    assert board.evaluate("document.getElementById('ket_qua_loc').role ?? 'status'") == "status"
    chosen = board.evaluate("[...document.querySelectorAll('[data-filter][aria-current=true]')].map(each => each.dataset.value)")
    assert chosen == ["2024", "bon-tot"]
    assert board.evaluate("window.isTheSame"), "the page was loaded again"


def test_a_place_leaves_only_what_is_about_it(board):
    choose(board, "noi", "xa-9")
    places = board.evaluate("""[...document.querySelectorAll(".honours .scopes li[data-place]")]
        .filter(item => item.checkVisibility()).map(item => item.dataset.place.split(" "))""")
    assert places and all("xa-9" in each for each in places)


def test_a_choice_is_let_go_and_back_undoes_it(board):
    everything = board.evaluate(ROWS)
    choose(board, "nam", "2023")
    only = board.evaluate(ROWS)
    assert {year for year, _ in only} == {"2023"}
    choose(board, "nam", "2023")
    assert board.evaluate(ROWS) == everything and not board.evaluate("location.search")
    board.evaluate("history.back()")
    assert board.wait_until("location.search === '?nam=2023'")
    assert board.wait_until(f"JSON.stringify({ROWS}) === JSON.stringify({only!r})".replace("'", '"'))


def test_an_address_with_choices_shows_them(page, server):
    page.open(f"{server.origin(LARGE)}{LARGE.base}bang-vang/?nam=2022&danh-hieu=tsvmtd")
    assert page.evaluate(ROWS) == [["2022", "tsvmtd"]]


@pytest.mark.parametrize(
    "filter, value, path",
    [("nam", "2023", "bang-vang/2023/"), ("danh-hieu", "bon-tot", "danh-hieu/bon-tot/"), ("noi", "xa-9", "to-chuc/xa-9/")],
)
def test_without_scripts_a_choice_is_a_link_to_a_page(page, server, filter, value, path):
    page.allow_scripts(False)
    page.open(f"{server.origin(LARGE)}{LARGE.base}bang-vang/")
    assert len(page.evaluate(ROWS)) > 10
    choose(page, filter, value)
    assert page.wait_until_arrived(f"location.pathname === '{LARGE.base}{path}'")
