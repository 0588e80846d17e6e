"""nginx, which serves the built sites on free ports of 127.0.0.1."""

import os
import pathlib
import shutil
import socket
import string
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).parent
# The header rules that the project ships for nginx are in force where a build has written them.
SERVER = """
    server {
        listen 127.0.0.1:$port;
        root "$public";
        absolute_redirect off;
        error_page 404 ${base}404.html;
        include "$pages/*nginx*.conf";
    }"""


class WebServer:
    def __init__(self, sites):
        self._run = pathlib.Path(tempfile.mkdtemp(prefix="nginx-"))
        self._ports = dict(zip([site.name for site in sites], free_ports(len(sites)), strict=True))
        servers = "".join(
            string.Template(SERVER).substitute(
                port=self._ports[site.name], public=site.public, base=site.base, pages=site.pages
            )
            for site in sites
        )
        user = "user root;" if os.geteuid() == 0 else ""  # Root's files can be read by root only.
        template = string.Template((HERE / "nginx.conf").read_text())
        configuration = self._run / "nginx.conf"
        configuration.write_text(template.substitute(user=user, run=self._run, servers=servers))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self._process = subprocess.Popen([program, "-c", configuration, "-e", self._run / "error.log"])
        self._await()

    def origin(self, site):
        return f"http://127.0.0.1:{self._ports[site.name]}"

    def close(self):
        self._process.terminate()
        self._process.wait()
        shutil.rmtree(self._run, ignore_errors=True)

    def _await(self):
        for port in self._ports.values():
            for _ in range(200):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except ConnectionRefusedError:
                    if self._process.poll() is not None:
                        raise RuntimeError(f"nginx ended: {(self._run / 'error.log').read_text()}") from None
                    time.sleep(0.02)
            else:
                raise RuntimeError("nginx does not answer")


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
