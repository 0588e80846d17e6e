"""What `bangvang serve` answers to requests that mean harm, over a raw socket."""

import base64
import time

import pytest
from preview import PATH, Preview


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    preview = Preview(tmp_path_factory.mktemp("serve"))
    yield preview
    preview.end()


def is_refused(answer):
    return answer.startswith(b"HTTP/1.1 4")


@pytest.mark.parametrize(
    "target",
    [
        "/../etc/passwd", "/%2e%2e/etc/passwd", "/tin/%2e%2e/%2e%2e/etc/passwd", "/%252e%252e/etc/passwd",
        "/..%5cetc/passwd", "/..\\etc\\passwd", "/%00", "/tin/%00.html", "/.git/config", "/%2fetc/passwd", "//etc/passwd",
        "/%", "/%ff%fe", "*", "tin/", "/#x",
    ],
)
def test_a_path_that_leads_elsewhere(preview, target):
    answer = preview.ask(f"GET {target} HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode())
    assert is_refused(answer)
    assert b"root:" not in answer


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example:4000", "", "192.168.1.1", "[::2]"])
def test_a_foreign_host(preview, host):
    assert is_refused(preview.ask(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "localhost:1"])
def test_its_own_names(preview, host):
    answer = preview.ask(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 200 ")


def test_an_address_of_a_foreign_host(preview):
    ask = f"GET http://%s/ HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n"
    assert is_refused(preview.ask((ask % "evil.example").encode()))
    assert preview.ask((ask % preview.host).encode()).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("lines", [[], ["Host: 127.0.0.1", "Host: evil.example"], ["Host : 127.0.0.1"]])
def test_no_host_or_two(preview, lines):
    assert is_refused(preview.ask("\r\n".join(["GET / HTTP/1.1", *lines, "Connection: close", "", ""]).encode()))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"])
def test_other_methods(preview, method):
    status, headers, _ = preview.get("/", "Content-Length: 0", method=method)
    assert status == 405
    assert headers["Allow"] == "GET, HEAD"


def test_a_body(preview):
    head = f"POST / HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 5\r\n\r\nhello"
    assert is_refused(preview.ask(head.encode()))
    assert is_refused(preview.ask(head.replace("POST", "GET").encode()))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_body_with_two_ends(preview, method):
    head = f"{method} / HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = preview.ask((head + "0\r\n\r\nGET /tin/ HTTP/1.1\r\n\r\n").encode())
    assert is_refused(answer)
    assert answer.count(b"HTTP/1.1 ") == 1, "what follows is no second request"


@pytest.mark.parametrize("range", ["bytes=9-1", "bytes=x-y", "bytes=-", "pages=1-2", "bytes=99999999-"])
def test_a_bad_range(preview, range):
    assert preview.get("/", f"Range: {range}")[0] in (400, 416)


def test_a_good_range(preview):
    whole = preview.get("/robots.txt")[2]
    status, headers, part = preview.get("/robots.txt", "Range: bytes=2-5")
    assert (status, part, headers["Content-Range"]) == (206, whole[2:6], f"bytes 2-5/{len(whole)}")


def test_markup_in_a_path_that_is_not_there(preview):
    for path in ["/<script>alert(1)</script>", "/%3Cscript%3Ealert(1)%3C/script%3E", "/tin/%22onload=%22alert(1)/"]:
        status, _, body = preview.get(path)
        assert status in (400, 404)
        assert b"alert(1)" not in body


def test_a_redirect_stays_on_this_host(preview):
    status, headers, _ = preview.get("/tin?trang=2")
    assert (status, headers["Location"]) == (302, "/tin/?trang=2")


def test_a_missing_page_is_the_sites_own(preview):
    status, headers, body = preview.get("/khong-co/")
    assert status == 404
    assert "Không tìm thấy trang" in body.decode()
    assert headers["Content-Type"] == "text/html; charset=utf-8"


def test_types_of_files(preview):
    for path, type in {
        "/": "text/html; charset=utf-8", "/feed.xml": "application/atom+xml; charset=utf-8",
        "/feed.json": "application/feed+json; charset=utf-8", "/favicon.ico": "image/x-icon",
        "/site.webmanifest": "application/manifest+json; charset=utf-8", "/robots.txt": "text/plain; charset=utf-8",
        "/sitemap.xml": "application/xml; charset=utf-8", "/du-lieu/cong-nhan.csv": "text/csv; charset=utf-8",
    }.items():
        status, headers, _ = preview.get(path)
        assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, type, "no-store"), path
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_a_head_has_no_body(preview):
    status, headers, body = preview.get("/" + PATH, method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) == len(preview.get("/" + PATH)[2])


def test_requests_one_after_the_other(preview):
    one = f"GET /robots.txt HTTP/1.1\r\nHost: {preview.host}\r\n\r\n"
    answer = preview.ask((one + one.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")).encode())
    assert answer.count(b"HTTP/1.1 200 OK") == 2


# Web sockets


def upgrade(preview, origin, version=13):
    key = base64.b64encode(b"sixteen bytes...").decode()
    lines = [
        "GET /.bangvang/live HTTP/1.1", f"Host: {preview.host}", "Connection: Upgrade", "Upgrade: websocket",
        f"Sec-WebSocket-Version: {version}", f"Sec-WebSocket-Key: {key}",
    ]
    lines += [f"Origin: {origin}"] if origin else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


@pytest.mark.parametrize(
    "origin", [None, "null", "http://evil.example", "https://127.0.0.1", "http://127.0.0.1:1", "http://localhost"]
)
def test_a_web_socket_of_a_foreign_page(preview, origin):
    with preview.connect() as connection:
        connection.sendall(upgrade(preview, origin))
        assert is_refused(connection.recv(1 << 16))


def test_a_web_socket_that_is_none(preview):
    assert is_refused(preview.ask(upgrade(preview, f"http://{preview.host}", version=12)))
    assert preview.get("/.bangvang/live", f"Origin: http://{preview.host}")[0] == 426


def told(preview, frames):
    """All that a web socket is sent until the server closes it."""
    with preview.connect() as connection:
        connection.sendall(upgrade(preview, f"http://{preview.host}") + frames)
        answer = b""
        while part := connection.recv(1 << 16):
            answer += part
    head, _, rest = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 101 ")
    return rest


def test_an_unmasked_frame_closes_the_connection(preview):
    assert told(preview, b"\x81\x05hello").endswith(b"\x88\x02\x03\xea")


def test_a_frame_that_is_too_big_closes_the_connection(preview):
    assert told(preview, b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff").endswith(b"\x88\x02\x03\xf1")
    assert told(preview, b"\x82\xfe\x01\x00").endswith(b"\x88\x02\x03\xf1")


def test_parts_of_messages_close_the_connection(preview):
    assert told(preview, b"\x01\x80\0\0\0\0").endswith(b"\x88\x02\x03\xea")


def test_a_ping_is_answered_and_a_close_too(preview):
    assert told(preview, b"\x89\x82\0\0\0\0hi\x88\x80\0\0\0\0").endswith(b"\x8a\x02hi\x88\x02\x03\xe8")


# Too much, too slow


def test_a_head_that_is_too_long(preview):
    with preview.connect() as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\nX: ".encode() + b"a" * 20_000)
        assert connection.recv(1 << 16).startswith(b"HTTP/1.1 431 ")


def test_an_address_that_is_too_long(preview):
    with preview.connect() as connection:
        connection.sendall(b"GET /" + b"a" * 20_000)
        assert is_refused(connection.recv(1 << 16))


def test_a_head_that_never_ends_is_given_up(preview):
    with preview.connect(30) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost:")
        assert connection.recv(1 << 16).startswith(b"HTTP/1.1 408 ")


def test_many_idle_connections_take_nothing_down(preview):
    connections = [preview.connect() for _ in range(400)]
    for connection in connections:
        connection.close()
    for _ in range(100):
        try:
            if preview.get("/")[0] == 200:
                return
        except (OSError, IndexError):
            pass
        time.sleep(0.1)
    pytest.fail("the server does not answer any more")


def test_bytes_that_are_no_request(preview):
    for sent in [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"\r\n\r\n", b"\0" * 100 + b"\r\n\r\n", b"a\r\n\r\n"]:
        assert is_refused(preview.ask(sent))
    assert preview.get("/")[0] == 200
