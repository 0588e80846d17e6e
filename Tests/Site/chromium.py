"""Headless Chromium, driven over its debugging pipe.

The pipe needs no driver whose version must match the browser's, and gives what the tests are about and a
driver hides: emulated media, every request, console messages, held requests.
"""

import json
import os
import shutil
import subprocess
import tempfile
import threading

from browser_page import BrowserPage

PATIENCE = 60  # seconds that any single step may take
FLAGS = [
    "--headless",
    "--remote-debugging-pipe",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--lang=vi",
    # Nothing but the test's own server resolves, whatever a page asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class BrowserFault(Exception):
    """Chromium refused a command, did not answer, or ended."""


class Chromium:
    """A running browser; `page()` opens a window of its own in it, with its own cache."""

    def __init__(self):
        self._profile = tempfile.mkdtemp(prefix="chromium-")
        self._start()
        self._writing = threading.Lock()
        self._changed = threading.Condition()
        self._number = 0
        self._answers = {}
        self._unanswered = set()
        self._pages = {}
        self._ended = False
        threading.Thread(target=self._read, daemon=True).start()

    def page(self):
        context = self.send("Target.createBrowserContext")["browserContextId"]
        target = self.send("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._pages[session] = page = BrowserPage(self, session)
        page.prepare()
        return page

    def close(self):
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._commands)
        shutil.rmtree(self._profile, ignore_errors=True)

    def send(self, method, session=None, **parameters):
        """Sends a command and returns its result."""
        number = self._write(method, session, parameters)
        self.wait(lambda: number in self._answers, method)
        answer = self._answers.pop(number)
        if "error" in answer:
            raise BrowserFault(f"{method}: {answer['error'].get('message')}")
        return answer["result"]

    def post(self, method, session, **parameters):
        """Sends a command without waiting, so also from the reading thread."""
        self._write(method, session, parameters, answered=False)

    def wait(self, holds, what, patience=PATIENCE):
        """Waits until `holds()` is true; it is asked again whenever something arrives from the browser."""
        with self._changed:
            if not self._changed.wait_for(lambda: holds() or self._ended, timeout=patience):
                raise BrowserFault(f"{what}: not within {patience} seconds")
            if self._ended and not holds():
                raise BrowserFault(f"{what}: Chromium has ended")

    def _start(self):
        # Made for this: the same engine without the windows around it, which costs half as much.
        program = shutil.which("chromium-headless-shell") or shutil.which("chromium") or shutil.which("chromium-browser")
        if not program:
            raise BrowserFault("Chromium is missing; “make test-pages” installs it.")
        commands_in, self._commands = os.pipe()
        self._events, events_out = os.pipe()
        root = ["--no-sandbox"] if os.geteuid() == 0 else []

        def connect():  # Chromium reads commands from 3 and writes answers to 4.
            reading, writing = os.dup(commands_in), os.dup(events_out)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self._process = subprocess.Popen(
            [program, *FLAGS, *root, f"--user-data-dir={self._profile}"],
            preexec_fn=connect,
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands_in)
        os.close(events_out)

    def _write(self, method, session, parameters, answered=True):
        with self._changed:
            self._number += 1
            number = self._number
            if not answered:
                self._unanswered.add(number)
        command = {"id": number, "method": method, "params": parameters}
        if session:
            command["sessionId"] = session
        with self._writing:  # Not under the other lock: a full pipe would then stop the reader, too.
            rest = memoryview(json.dumps(command).encode() + b"\0")
            while rest:
                rest = rest[os.write(self._commands, rest) :]
        return number

    def _read(self):
        rest = b""
        while chunk := os.read(self._events, 1 << 20):
            *messages, rest = (rest + chunk).split(b"\0")
            with self._changed:
                for message in map(json.loads, messages):
                    if (number := message.get("id")) in self._unanswered:
                        self._unanswered.remove(number)
                    elif number:
                        self._answers[number] = message
                    elif page := self._pages.get(message.get("sessionId")):
                        page.receive(message["method"], message["params"])
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()
        os.close(self._events)
