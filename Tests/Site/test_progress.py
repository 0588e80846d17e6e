"""On a terminal a long run says in one line how far it is; anywhere else, and when it is over, nothing of that is left."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios

import corpus
import pytest
from sites import BANGVANG, REPOSITORY

LINE = "\r\x1b[K"


@pytest.fixture(scope="module")
def command(tmp_path_factory):
    """A run of well over half a second."""
    folder = tmp_path_factory.mktemp("progress")
    corpus.Corpus(folder / "Content", 2_500).write()

    def of(name, *options):
        where = ["--output", folder / "Public"] if name == "build" else []
        return [BANGVANG, name, "--root", REPOSITORY, "--content", folder / "Content", *where, *options]

    return of


def on_a_terminal(arguments, columns=80, **environment):
    """What a program writes to a terminal of that width as its standard error, and its results."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [*arguments, "--jobs", "1"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "NO_COLOR": "1", **environment},
    )
    os.close(theirs)
    written = b""
    while True:
        try:
            part = os.read(ours, 65_536)
        except OSError:  # Nobody holds the other end any more.
            break
        if not part:
            break
        written += part
    os.close(ours)
    return written.decode("utf-8"), process.communicate()[0].decode("utf-8"), process.returncode


def drawn(written):
    """The lines that were drawn in place."""
    return [part for part in re.findall(re.escape(LINE) + r"([^\r\n\x1b]*)", written) if part.startswith("Đang")]


@pytest.mark.parametrize("name", ["build", "check"])
def test_a_long_run_says_how_far_it_is_and_takes_that_back(name, command):
    written, result, status = on_a_terminal(command(name))
    assert status == 0
    lines = drawn(written)
    assert lines, written[:500]
    assert all(re.fullmatch(r"Đang (đọc|dựng|làm ảnh): \d+/\d+( tệp)?", line) for line in lines)
    numbers = [int(line.split(": ")[1].split("/")[0]) for line in lines if line.startswith(lines[-1][:9])]
    assert numbers == sorted(numbers)
    # The last that was drawn is erased before anything else is written, and nothing of it is in the results.
    after = written.split(lines[-1])[-1]
    assert after.startswith(LINE)
    assert "Đang" not in after and "Đang" not in result and "\x1b" not in result


def test_a_narrow_terminal_gets_a_short_line(command):
    written, _, _ = on_a_terminal(command("check"), columns=12)
    assert drawn(written)
    assert max(len(line) for line in drawn(written)) == 11


@pytest.mark.parametrize(("options", "environment"), [(["--quiet"], {}), ([], {"TERM": "dumb"}), ([], {"TERM": ""})])
def test_who_wants_no_line_gets_none(command, options, environment):
    written, _, status = on_a_terminal(command("build", *options), **environment)
    assert status == 0
    assert LINE not in written and "Đang" not in written


def test_a_pipe_gets_nothing(command):
    run = subprocess.run(
        [*command("build"), "--jobs", "1"],
        capture_output=True,
        text=True,
        env={**os.environ, "TERM": "xterm"},
        check=True,
    )
    assert "Đang" not in run.stderr + run.stdout and "\x1b" not in run.stderr + run.stdout
    closing = run.stdout.splitlines()[-1]
    assert re.fullmatch(r"Đã dựng \d+ tệp, \d+ bài viết, \d+ cảnh báo, trong [\d,]+ giây\.", closing)


def test_a_short_run_shows_no_line(tmp_path):
    (tmp_path / "Content").mkdir()
    (tmp_path / "Content/site.yml").write_text("title: Thử\nbaseURL: https://example.org/\n", "utf-8")
    written, _, status = on_a_terminal(
        [BANGVANG, "check", "--root", REPOSITORY, "--content", tmp_path / "Content"], TERM="xterm"
    )
    assert status == 0
    assert LINE not in written
