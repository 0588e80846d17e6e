"""nginx, which serves the built sites on free ports of 127.0.0.1."""

import os
import pathlib
import shutil
import socket
import string
import subprocess
import tempfile
import time

import sites

HERE = pathlib.Path(__file__).parent
SERVER = """
    server {
        listen 127.0.0.1:$port;
        root "$public";
        $rules
    }"""


def rules(site):
    """What the project tells nginx of a site that it has built."""
    if not site.is_built:
        return f"absolute_redirect off; error_page 404 {site.base}404.html;"
    return sites.headers(site, "nginx")


class WebServer:
    def __init__(self, served):
        self._run = pathlib.Path(tempfile.mkdtemp(prefix="nginx-"))
        self._ports = dict(zip([site.name for site in served], free_ports(len(served)), strict=True))
        servers = "".join(
            string.Template(SERVER).substitute(
                port=self._ports[site.name], public=site.public, rules=rules(site)
            )
            for site in served
        )
        user = "user root;" if os.geteuid() == 0 else ""  # Root's files can be read by root only.
        template = string.Template((HERE / "nginx.conf").read_text())
        configuration = self._run / "nginx.conf"
        configuration.write_text(template.substitute(user=user, run=self._run, servers=servers))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self._process = subprocess.Popen([program, "-c", configuration, "-e", self._run / "error.log"])
        for port in self._ports.values():
            wait_for(port, self._process, (self._run / "error.log").read_text)

    def origin(self, site):
        return f"http://127.0.0.1:{self._ports[site.name]}"

    def close(self):
        self._process.terminate()
        self._process.wait()
        shutil.rmtree(self._run, ignore_errors=True)


def wait_for(port, process, fault):
    """Returns when a server answers on a port; one that ended says why."""
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except ConnectionRefusedError:
            if process.poll() is not None:
                raise RuntimeError(f"the server ended: {fault()}") from None
            time.sleep(0.02)
    raise RuntimeError("the server does not answer")


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
