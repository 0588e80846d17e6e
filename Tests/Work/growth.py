"""Whether more articles cost more each."""

from dataclasses import fields

from counting import Count

# How much more an article may cost where there are eight times as many. Counts of one build differ by less than a
# hundredth of this. Sorting adds some hundredths to what is sorted; what grows with the square adds eight times its
# part: a search through all articles for each one's page adds 11 of a hundred to rendering.
MOST = 1.06
# What is too little: less than a hundredth of what an article costs in all stages. Planning, a thirtieth of all, sorts.
LITTLE = Count(blocks=500, calls=3, bytes=1_000)


def findings(few, some, many):
    """A line for each stage in which an article costs more among many than among some.

    Each is a number of articles, and what was done in each stage for them. What a build does once is in none of the
    costs: each is of the articles that one build has more than another.
    """
    for stage in many[1]:
        cost, later = added(few, some, stage), added(some, many, stage)
        for unit in (field.name for field in fields(Count)):
            before, after = getattr(cost, unit), getattr(later, unit)
            if after > MOST * before + getattr(LITTLE, unit):
                yield (
                    f"{stage}: {after:,.0f} {unit} for each article between {some[0]:,} and {many[0]:,}, "
                    f"{before:,.0f} between {few[0]:,} and {some[0]:,}"
                )


def added(fewer, more, stage):
    return more[1][stage].per(more[0] - fewer[0], less=fewer[1][stage])
