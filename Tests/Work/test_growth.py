"""Nothing that grows with the square of the articles: of no stage, neither in memory nor in loops that ask for none."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from counting import STAGES, Count, prepare, stages
from growth import findings

SIZES = [125, 1_000, 8_000]


@pytest.fixture(scope="module")
def counted():
    prepare(*SIZES)
    with ThreadPoolExecutor() as runs:
        # The largest first: it takes longest.
        return list(zip(SIZES, reversed(list(runs.map(stages, reversed(SIZES))))))


def test_no_stage_costs_more_for_an_article_among_many(counted):
    found = list(findings(*counted))
    assert not found, "the work for each article grows with their number:\n" + "\n".join(found)


def test_every_stage_has_something_to_count(counted):
    assert all(counted[-1][1][stage].blocks > 10_000 for stage in STAGES)


@pytest.mark.parametrize("unit", ["blocks", "calls", "bytes"])
def test_what_grows_with_the_square_is_found(unit):
    def build(articles, squared):
        cost = {"blocks": 5_000 * articles, "calls": 30 * articles, "bytes": 4_000 * articles}
        # A third of what the last article costs.
        cost[unit] += squared * cost[unit] * articles / SIZES[-1] / 3
        return articles, {"planning": Count(**cost)}

    assert not list(findings(*(build(articles, squared=0) for articles in SIZES)))
    found = list(findings(*(build(articles, squared=1) for articles in SIZES)))
    assert len(found) == 1 and unit in found[0]
