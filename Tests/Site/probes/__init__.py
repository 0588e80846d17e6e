"""The probes: what every kind of page is held to. A new one is an entry here, with a page of `broken/` where it finds
its fault; what it does is a script beside this file (`finds`) or a function of the open page."""

from kinds import LOOKS, WIDTHS
from looking import Probe, View, Visit
from probes import axe, first_paint, keyboard, network
from probes.script import finds

MOST = 80  # characters in a line
PAPER = 673  # CSS pixels between the margins of an A4 sheet
# Those that readers have; Liberation has the measures of Arial and Times. They are asked for by their own names: what
# “Times” is depends on which other fonts a machine happens to have.
FONTS = ["Noto Serif", "Roboto", "Liberation Sans", "Liberation Serif"]


def views(*widths, **rest):
    return [View(width, **rest) for width in widths]


def looks(width, look):
    scheme, media = LOOKS[look]
    return View(width, scheme, media)


PROBES = [
    # First, because other views and other probes may ask for more.
    Probe(
        "origin",
        "no request leaves the site",
        network.foreign,
        views(1280),
        [("foreign", "http://stranger.example/a.png")],
    ),
    Probe("answers", "every request is answered", network.unanswered, views(1280), [("missing", "khong-co.png 404")]),
    Probe(
        "console",
        "the console is quiet",
        network.complaints,
        views(1280),
        [
            ("missing", "404"),
            ("noisy", "hỏng.*undefinedFunction is not defined"),
            ("policed", "Content Security Policy"),
        ],
    ),
    # At 1280 px with 200 % and 400 % (WCAG 1.4.10), and the three widths.
    Probe(
        "sideways",
        "no page scrolls sideways",
        finds("sideways"),
        views(320, 640, *WIDTHS, pixels=2) + views(1280, text=200),
        [("wide", "320 2 pixels: p.– reaches to 7"), ("wide-in-large-text", "1280 text 200 %: p.– reaches to 14")],
    ),
    Probe(
        "overlap",
        "no text lies on other text",
        finds("overlap"),
        views(*WIDTHS) + views(*WIDTHS, text=200),
        [("overlapping", "390, 390 text 200 %.*: “Đoạn sau.* lies on “Một đoạn")],
    ),
    Probe(
        "ink",
        "the marks of two lines do not touch",
        finds("ink", FONTS),
        views(320, 768, 1440) + views(320, 768, 1440, text=200),
        [("touching", "320, 768, 1440.*: h1.– .* Noto Serif.*Liberation Serif.* px of ink")],
    ),
    Probe(
        "lines",
        "a line has at most eighty characters",
        finds("lines", MOST),
        [view for font in FONTS for view in [*views(768, 1440, font=font), View(PAPER, media="print", font=font)]],
        [("long-lines", "1440 in Liberation Serif: p.–: 8[1-9] characters")],
    ),
    Probe(
        "stamps",
        "stamps stay on the page",
        finds("stamps"),
        views(320, 390),
        [("stamped", "320, 390: “Cho chủ trương công nhận danh hiệu” .* reaches out.*has 2 lines")],
    ),
    Probe(
        "crossed",
        "no line of a chart runs through a value",
        finds("crossed"),
        views(390, 1280),
        [("crossed", "a line runs through “1.204” of “Biểu đồ”")],
    ),
    Probe(
        "paragraphs",
        "paragraphs stand apart, and tasks beside their boxes",
        finds("paragraphs"),
        views(1280),
        [("crowded", "are 0.0 px apart.*has a line of its own.*has lost its number")],
    ),
    Probe(
        "menu",
        "the line below the current item of the menu is as wide as its words",
        finds("menu"),
        views(390, 1280),
        [("underlined", "Tin: .* px of words, 144px of line")],
    ),
    Probe(
        "axe",
        "axe-core finds no violation",
        axe.look,
        [looks(width, look) for width in WIDTHS for look in LOOKS],
        [
            ("pale", "1280, 390, 768, 390 print, 768 print, 1280 print: color-contrast"),
            ("pale", "390 dark, 768 dark, 1280 dark: color-contrast"),
            ("pale-on-paper", "390 print, 768 print, 1280 print: color-contrast"),
            ("unnamed", "button-name.*image-alt"),
        ],
        few=[looks(width, look) for width, look in zip(WIDTHS, LOOKS, strict=True)],
    ),
    Probe(
        "tab",
        "the Tab key comes to every link and control in order",
        keyboard.order,
        views(1280),
        [("trapped", "not reached: a “Ba”"), ("disordered", "out of order: a “Một”")],
        Visit.KEYS,
    ),
    Probe(
        "focus",
        "what has the focus shows it",
        keyboard.focus,
        [View(), View(scheme="dark")],
        [
            ("ringless", "no ring of 2 px around a “Không có viền”"),
            ("ringless", "does not stand out around a “Viền nhạt”"),
            ("covered", "covered by div.*a “Bị che”"),
        ],
        Visit.KEYS,
    ),
    Probe(
        "opens",
        "what opens opens and closes by key",
        keyboard.opens,
        views(1280),
        [("unopened", "does not react to Enter: button “Trình đơn”")],
        Visit.KEYS,
    ),
    Probe(
        "twice",
        "what the Tab key leaves out is there twice",
        finds("twice"),
        views(1280),
        [("index", "Phím Tab không đến")],
        Visit.KEYS,
    ),
    Probe(
        "skip",
        "the first link skips to the content",
        keyboard.skip,
        views(1280),
        [
            ("skipless", "the first link leads to no part of the page"),
            ("skipping-back", "the link after it leads back to a “Mục”"),
        ],
        Visit.OWN,
    ),
    Probe(
        "dead",
        "nothing on the page waits for a script",
        finds("dead"),
        views(1280),
        [
            ("scripted", "a button that no form sends.*leads nowhere.*text that waits for a script"),
            ("dead-field", "a part that needs scripts.*no word about a part that needs scripts"),
        ],
        Visit.UNSCRIPTED,
    ),
    Probe(
        "unseen",
        "all text is seen on some screen or on paper",
        finds("unseen"),
        [*views(*WIDTHS), View(768, media="print")],
        [("scripted", "768 print: “Chỉ có script mới cho xem")],
        Visit.UNSCRIPTED,
    ),
    Probe(
        "paint",
        "a page is drawn after two requests, and then nothing moves",
        first_paint.look,
        views(390, 1280),
        [("blocking", "1280, 390: nothing is drawn until"), ("shifting", "a shift of 0")],
        Visit.OWN,
    ),
]
