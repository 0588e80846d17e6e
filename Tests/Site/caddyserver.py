"""Caddy, as a second host: it serves one site with what the project tells it."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import sites
from webserver import free_ports, wait_for

CONFIGURATION = """{{
    admin off
    auto_https off
}}
http://127.0.0.1:{port} {{
    root * "{public}"
    import "{rules}"
    file_server
}}
"""


class CaddyServer:
    def __init__(self, site):
        self._run = pathlib.Path(tempfile.mkdtemp(prefix="caddy-"))
        self._port = free_ports(1)[0]
        rules = self._run / "bangvang.caddy"
        rules.write_text(sites.headers(site, "caddy"))
        file = self._run / "Caddyfile"
        file.write_text(CONFIGURATION.format(port=self._port, public=site.public, rules=rules))
        options = ["--config", file, "--adapter", "caddyfile"]
        folders = os.environ | {"XDG_CONFIG_HOME": self._run, "XDG_DATA_HOME": self._run}
        subprocess.run(["caddy", "validate", *options], env=folders, check=True)
        self._process = subprocess.Popen(["caddy", "run", *options], env=folders)
        wait_for(self._port, self._process, lambda: "see its output")

    def origin(self, site):
        return f"http://127.0.0.1:{self._port}"

    def close(self):
        self._process.terminate()
        self._process.wait()
        shutil.rmtree(self._run, ignore_errors=True)
