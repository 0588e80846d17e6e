"""One page in the browser: what a reader does with it, and what it did."""

import base64
import time
from dataclasses import dataclass, field

KEYS = {  # name: (code, Windows key code, text)
    "Tab": ("Tab", 9, None),
    "Enter": ("Enter", 13, "\r"),
    "Space": ("Space", 32, " "),
    "Escape": ("Escape", 27, None),
    "ArrowDown": ("ArrowDown", 40, None),
    "ArrowUp": ("ArrowUp", 38, None),
    "ArrowLeft": ("ArrowLeft", 37, None),
    "ArrowRight": ("ArrowRight", 39, None),
    "Home": ("Home", 36, None),
    "End": ("End", 35, None),
    "Backspace": ("Backspace", 8, None),
}

SEND, HOLD, DROP = "send", "hold", "drop"


@dataclass
class Request:
    page: str  # The loading of a page that it belongs to.
    url: str
    type: str
    status: int | None = None
    failure: str | None = None


@dataclass
class Record:
    """What happened since the page was opened."""

    requests: dict = field(default_factory=dict)
    messages: list = field(default_factory=list)
    loaded: set = field(default_factory=set)


class BrowserPage:
    def __init__(self, browser, session):
        self._browser = browser
        self._session = session
        self._record = Record()
        self._rule = None
        self._held = []
        self._settings = {}

    # What a reader does

    def emulate(self, width, height=900, scheme="light", media="screen", pixels=1):
        """The window, in CSS pixels; the colour scheme; screen or paper; device pixels for a CSS pixel."""
        self._set(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=pixels, mobile=False
        )
        self._set(
            "Emulation.setEmulatedMedia",
            media=media,
            features=[
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ],
        )

    def allow_scripts(self, allowed):
        self._set("Emulation.setScriptExecutionDisabled", value=not allowed)

    def text_size(self, percent):
        """The reader's text size, as set in the browser: what `1rem` is, also in media queries."""
        self._set("Page.setFontSizes", fontSizes={"standard": 16 * percent // 100, "fixed": 13 * percent // 100})

    def _set(self, method, **parameters):
        """Nothing where it is so already: every setting makes the browser lay out the page anew."""
        if self._settings.get(method) != parameters:
            self.send(method, **parameters)
            self._settings[method] = parameters

    def open(self, url):
        """Goes there, and returns when the page and all that it needs at once have arrived."""
        loading = self.start(url)
        self._browser.wait(lambda: loading in self._record.loaded, f"loading {url}")

    def start(self, url):
        """Goes there, and returns when the page begins to arrive."""
        self._record = Record()
        self._loading = self.send("Page.navigate", url=url).get("loaderId")
        return self._loading

    def press(self, name, shift=False, times=1):
        code, number, text = KEYS[name]
        key = {
            "key": " " if name == "Space" else name,
            "code": code,
            "windowsVirtualKeyCode": number,
            "modifiers": 8 if shift else 0,
        }
        down = {"type": "keyDown" if text else "rawKeyDown", **({"text": text} if text else {})}
        *first, last = [parameters for _ in range(times) for parameters in ({**key, **down}, {**key, "type": "keyUp"})]
        for parameters in first:
            self._browser.post("Input.dispatchKeyEvent", self._session, **parameters)
        self.send("Input.dispatchKeyEvent", **last)

    def type(self, text):
        for character in text:
            self.send("Input.dispatchKeyEvent", type="keyDown", text=character, key=character)
            self.send("Input.dispatchKeyEvent", type="keyUp", key=character)

    # What the page is

    def evaluate(self, expression):
        """The value of an expression, or of the promise that it is, in the page."""
        answer = self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True
        )
        if fault := answer.get("exceptionDetails"):
            raise AssertionError(fault.get("exception", {}).get("description") or fault["text"])
        return answer["result"].get("value")

    def wait_until(self, expression, patience=5):
        """Waits until an expression in the page is true; returns whether it became so."""
        return self.evaluate(f"""new Promise(done => {{
            const end = performance.now() + {patience * 1000}
            const look = () => {{
                if ({expression}) done(true)
                else if (performance.now() > end) done(false)
                else setTimeout(look, 20)
            }}
            look()
        }})""")

    def wait_until_arrived(self, expression, patience=5):
        """The same where a link or form leads to another page meanwhile, which ends what was asked of this one."""
        end = time.monotonic() + patience
        while True:
            try:
                return self.wait_until(expression, max(0.1, end - time.monotonic()))
            except Exception as fault:
                if "navigated" not in str(fault) or time.monotonic() > end:
                    raise

    @property
    def requests(self):
        """What the page asked for, with what came of it."""
        of_page = [request for request in self._record.requests.values() if request.page in (self._loading, "")]
        self._browser.wait(
            lambda: all(request.status or request.failure for request in of_page), "answers to all requests"
        )
        return of_page

    @property
    def messages(self):
        """Errors and warnings of the console: scripts, failed requests, the content security policy."""
        return self._record.messages

    def screenshot(self, whole=True):
        """A picture (PNG) of the window, or of the whole page."""
        return base64.b64decode(self.send("Page.captureScreenshot", captureBeyondViewport=whole)["data"])

    # What becomes of the page's requests

    def govern(self, rule):
        """From now on `rule(url, type)` says what becomes of each request: SEND, HOLD or DROP."""
        self._rule = rule
        self.send("Fetch.enable")

    def release(self, rule=None):
        """Sends everything that was held; what comes is under the new rule, or under none."""
        self._rule = rule
        while self._held:
            # Without an answer: of a page that was left they are gone.
            self._browser.post("Fetch.continueRequest", self._session, requestId=self._held.pop())
        if not rule:
            self.send("Fetch.disable")

    # Between the page and the browser

    def send(self, method, **parameters):
        return self._browser.send(method, self._session, **parameters)

    def prepare(self):
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.send(f"{domain}.enable")
        self.send("Page.setLifecycleEventsEnabled", enabled=True)
        self.send("Network.setCacheDisabled", cacheDisabled=True)
        self.send("Emulation.setFocusEmulationEnabled", enabled=True)

    def receive(self, event, about):
        """Called on the reading thread, so it only takes notes."""
        record = self._record
        match event:
            case "Page.lifecycleEvent":
                if about["name"] == "load":
                    record.loaded.add(about["loaderId"])
            case "Network.requestWillBeSent":
                record.requests[about["requestId"]] = Request(
                    about["loaderId"], about["request"]["url"], about.get("type", "Other")
                )
            case "Network.responseReceived":
                if request := record.requests.get(about["requestId"]):
                    request.status = about["response"]["status"]
            case "Network.loadingFailed":
                if request := record.requests.get(about["requestId"]):
                    request.failure = about["errorText"]
            case "Log.entryAdded":
                entry = about["entry"]
                if entry["level"] in ("error", "warning"):
                    record.messages.append(f"{entry['text']} {entry.get('url', '')}".strip())
            case "Runtime.consoleAPICalled":
                if about["type"] in ("error", "warning", "assert"):
                    record.messages.append(
                        " ".join(str(part.get("value", part.get("description"))) for part in about["args"])
                    )
            case "Runtime.exceptionThrown":
                details = about["exceptionDetails"]
                record.messages.append(details.get("exception", {}).get("description") or details["text"])
            case "Fetch.requestPaused":
                fate = self._rule(about["request"]["url"], about["resourceType"]) if self._rule else SEND
                if fate is SEND:
                    self._browser.post("Fetch.continueRequest", self._session, requestId=about["requestId"])
                elif fate is DROP:
                    self._browser.post(
                        "Fetch.failRequest", self._session, requestId=about["requestId"], errorReason="Aborted"
                    )
                else:
                    self._held.append(about["requestId"])
