"""A page is there after two requests, and stays where it is."""

from browser_page import DROP, HOLD, SEND
from probes.script import script

PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"


def look(visit):
    page, stylesheets = visit.page, []

    def rule(asked, type):
        """Nothing is sent but the page itself and one stylesheet; a page that sends the reader on stays."""
        if type == "Document":
            return SEND if asked == visit.url else DROP
        if type == "Stylesheet":
            stylesheets.append(asked)
        return SEND if stylesheets == [asked] else HOLD

    page.release()
    page.govern(rule)
    page.start(visit.url)
    if not page.wait_until(PAINTED):
        return ["nothing is drawn until more than the page and one stylesheet have arrived"]
    # All the rest arrives late, as it does on a slow line.
    page.release(lambda asked, type: DROP if type == "Document" else SEND)
    page.wait_until("document.readyState === 'complete'")
    page.evaluate(script("pictures"))
    return page.evaluate(script("shifts"))
