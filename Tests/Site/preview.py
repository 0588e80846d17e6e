"""`bangvang serve` on a free port, for a copy of the project's own Content and Templates that a test may change."""

import re
import shutil
import socket
import subprocess
import time
from urllib.parse import urlsplit

import sites

ARTICLE = "articles/2021/ba-tri-trong-sach-vung-manh-toan-dien.md"
PATH = "tin/ba-tri-trong-sach-vung-manh-toan-dien/"


class Preview:
    def __init__(self, folder, *options, prepare=lambda root: None):
        self.root = folder
        for name in ["Content", "Templates"]:
            shutil.copytree(sites.REPOSITORY / name, folder / name)
        prepare(folder)
        self._log = folder / "log"
        with self._log.open("w") as log:
            command = [sites.BANGVANG, "serve", "--root", folder, "--port", "0", *options]
            self._process = subprocess.Popen(command, stderr=log)
        self.address = self.wait_for(r"http://\S+/")
        self.host = urlsplit(self.address).netloc

    def file(self, name):
        return self.root / "Content" / name

    def change(self, path, old, new):
        """Writes a file through another one, as most editors do."""
        text = path.read_text("utf-8")
        assert old in text, f"{old} is not in {path}"
        self.write(path, text.replace(old, new, 1))

    def write(self, path, text):
        beside = path.with_name(f".{path.name}.new")
        beside.write_text(text, "utf-8")
        beside.rename(path)

    def wait_for(self, pattern, patience=20):
        """What the program says in the terminal."""
        end = time.monotonic() + patience
        while not (found := re.search(pattern, self.said)):
            assert self._process.poll() is None, self.said
            assert time.monotonic() < end, f"{pattern} is not in:\n{self.said}"
            time.sleep(0.02)
        return found[0]

    @property
    def said(self):
        return self._log.read_text("utf-8")

    def ask(self, request, patience=10):
        """The answer to raw bytes, until the server closes the connection."""
        with self.connect(patience) as connection:
            connection.sendall(request)
            return read_all(connection)

    def connect(self, patience=10):
        host, port = self.host.rsplit(":", 1)
        return socket.create_connection((host, int(port)), timeout=patience)

    def get(self, target, *headers, method="GET"):
        """The status, the headers and the body."""
        lines = [f"{method} {target} HTTP/1.1", f"Host: {self.host}", "Connection: close", *headers]
        answer = self.ask(("\r\n".join(lines) + "\r\n\r\n").encode())
        head, _, body = answer.partition(b"\r\n\r\n")
        first, *rest = head.decode().split("\r\n")
        return int(first.split()[1]), dict(line.split(": ", 1) for line in rest), body

    def wait_until_found(self, *paths, patience=20):
        end = time.monotonic() + patience
        while any(self.get(path)[0] != 200 for path in paths):
            assert time.monotonic() < end, self.said
            time.sleep(0.02)

    def end(self):
        """Ends it as Ctrl-C does; the exit status."""
        self._process.send_signal(2)
        return self._process.wait(timeout=10)


def read_all(connection):
    answer = b""
    try:
        while part := connection.recv(1 << 16):
            answer += part
    except ConnectionResetError:
        pass
    return answer
