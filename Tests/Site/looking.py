"""Looking at a page: it is opened as seldom as can be, and shown in each view that a probe wants to look at."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from browser_page import DROP, SEND
from findings import shortened
from kinds import Kind


@dataclass(frozen=True)
class View:
    """The window, in CSS pixels, and how the reader has set the browser; `font` is one that the page is set in."""

    width: int = 1280
    scheme: str = "light"
    media: str = "screen"
    text: int = 100  # per cent
    pixels: int = 1  # of the device, for one of CSS
    font: str = ""

    def __str__(self):
        parts = {
            "dark": self.scheme == "dark",
            "print": self.media == "print",
            f"text {self.text} %": self.text != 100,
            f"{self.pixels} pixels": self.pixels != 1,
            f"in {self.font}": self.font,
        }
        return " ".join([str(self.width), *(part for part, given in parts.items() if given)])

    @property
    def place(self):
        """In the order of views: as the page was opened, on the screen, on paper; what costs most changes least."""
        return self != View(), self.media == "print", self.font, self.text, self.pixels, self.scheme, self.width


class Visit(Enum):
    """What a probe needs. Those of one visit follow each other on one page, in the order of the list."""

    READING = "they change nothing"
    KEYS = "they press keys, and leave the page as it was"
    UNSCRIPTED = "no script runs"
    OWN = "it opens the page itself, for each view"


@dataclass(frozen=True, eq=False)
class Probe:
    name: str
    promise: str  # What readers can rely on where it finds nothing.
    look: Callable  # of the open page → what is amiss there, a line each
    views: list
    faults: list  # (page of `broken/`, pattern of what it says there)
    visit: Visit = Visit.READING
    few: list = ()  # The views of more pages of a kind that is in the table, where they are fewer.

    def views_of(self, kind):
        return self.few if kind.more and self.few else self.views


class OpenPage:
    """The page of a kind in the browser. One that sends the reader on is kept from it."""

    def __init__(self, page, server, kind):
        self.page = page
        self.kind: Kind = kind
        self.origin = server.origin(kind.site)
        self.url = self.origin + kind.path
        self._font = ""

    def open(self):
        self.page.release()
        if self.kind.leaves:
            self.page.govern(lambda asked, type: DROP if type == "Document" and asked != self.url else SEND)
        self.page.open(self.url)
        self._font = ""

    def show(self, view):
        self.view = view
        self.page.emulate(view.width, scheme=view.scheme, media=view.media, pixels=view.pixels)
        self.page.text_size(view.text)
        if view.font != self._font:
            self._set_in(view.font)

    def _set_in(self, font):
        """In another font than the one that this machine has for the page, whose policy lets nobody else do so."""
        style = f'*:not(pre, code, pre *) {{ font-family: "{font}" !important }}' if font else ""
        self.page.evaluate(f"""(async () => {{
            document.adoptedStyleSheets = [await new CSSStyleSheet().replace('{style}')]
        }})()""")
        self._font = font


def look(page, server, kind, probes):
    """What the probes find on the page of a kind: probe, kind, views and finding."""
    here, found = OpenPage(page, server, kind), {}
    for probe, view in shown(here, kind, probes):
        try:
            findings = list(probe.look(here))
        except Exception as fault:  # No probe keeps another from looking.
            findings = [f"could not look: {fault!r}"]
        for finding in findings:
            found.setdefault(probe, {}).setdefault(finding, {})[view] = True
    for probe, findings in found.items():
        lines = [f"at {', '.join(map(str, views))}: {finding}" for finding, views in findings.items()]
        yield from (f"{probe.name} ({probe.promise}), {kind} {line}" for line in shortened(lines, 8))


def shown(here, kind, probes):
    """Brings up every view of every probe: (probe, view)."""
    for visit in Visit:
        of_visit = [probe for probe in probes if probe.visit is visit]
        if not of_visit:
            continue
        here.page.allow_scripts(visit is not Visit.UNSCRIPTED)
        here.show(View())
        if visit is not Visit.OWN:
            here.open()
        for view in sorted({view for probe in of_visit for view in probe.views_of(kind)}, key=lambda view: view.place):
            here.show(view)
            yield from ((probe, view) for probe in of_visit if view in probe.views_of(kind))
