"""What a page asks for, what it is answered, and what it complains of."""

from probes.script import script


def sent(visit):
    """The requests, with those for pictures that wait until one scrolls to them; without the one of a page that sends
    the reader on, which it was kept from."""
    visit.page.evaluate(script("pictures"))
    leaves = visit.kind.leaves
    return [each for each in visit.page.requests if not (leaves and each.failure == "net::ERR_ABORTED")]


def foreign(visit):
    own = (visit.origin + visit.kind.site.base, "data:")
    return [request.url for request in sent(visit) if not request.url.startswith(own)]


def unanswered(visit):
    return [
        f"{request.url} {request.failure or request.status}"
        for request in sent(visit)
        if request.failure or not (request.url.startswith("data:") or request.status == 200)
    ]


def complaints(visit):
    sent(visit)
    return [each for each in visit.page.messages if not (visit.kind.leaves and "ERR_ABORTED" in each)]
