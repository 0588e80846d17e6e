"""The sites that are tested: the project's own, and a large one of invented content."""

import os
import pathlib
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import corpus

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BANGVANG = pathlib.Path(os.environ.get("BANGVANG", REPOSITORY / ".build/release/bangvang")).absolute()
WORK = REPOSITORY / ".build/site-tests"


@dataclass(frozen=True)
class Site:
    """A built site: `public` is served as the root of `origin`, with the pages below `base`."""

    name: str
    public: pathlib.Path
    origin: str
    base: str = "/"
    is_built: bool = True

    @property
    def pages(self):
        return self.public / self.base.strip("/")

    def files(self, pattern):
        return sorted(path for path in self.pages.glob(pattern) if path.is_file())

    def path(self, file):
        """The path that a file is served at: `/tin/ba-tri/` for `tin/ba-tri/index.html`."""
        path = "/" + file.relative_to(self.public).as_posix()
        return path.removesuffix("index.html") if path.endswith("/index.html") else path

    def file(self, path):
        """The file that a path on the site is served from, or None."""
        target = self.public / unquote(path).lstrip("/")
        if target.is_dir():
            target = target / "index.html" if path.endswith("/") else None
        return target if target and target.is_file() else None

    def local(self, url):
        """The path of an absolute URL of this site, None for another's."""
        return urlsplit(url)._replace(scheme="", netloc="").geturl() if url.startswith(self.origin + "/") else None


def own_base_url():
    return re.search(r"^baseURL:\s*(\S+)", (REPOSITORY / "Content/site.yml").read_text("utf-8"), re.M)[1]


OWN = Site("own", WORK / "own", own_base_url().rstrip("/"))
# Below a path of its host, so that a link that forgets it is found.
LARGE = Site("large", WORK / "large", "https://example.org", "/ba-tri/")
# So large that a search may not load its whole index, and under the strictest policy that pages can be under.
VAST = Site("vast", WORK / "vast", "https://vast.example")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'"
)
# As `bangvang init` leaves it: one article, little of everything.
STARTER = Site("starter", WORK / "starter/Public", "https://vi-du.example")
# Pages with one fault each, which show that the tests find it.
BROKEN = Site("broken", pathlib.Path(__file__).parent / "broken", "https://broken.example", is_built=False)
SITES = [OWN, LARGE]


def build():
    """Builds all, the vast one beside the others. Run once, before the tests are shared out to processes."""
    shutil.rmtree(WORK, ignore_errors=True)
    with ThreadPoolExecutor() as builders:
        for built in [builders.submit(each) for each in (vast, own_and_large, starter)]:
            built.result()


def own_and_large():
    bangvang(OWN)
    corpus.Corpus(WORK / "large-content", 300).write()
    LARGE.public.mkdir(parents=True)
    bangvang(LARGE, "--content", WORK / "large-content", "--base-url", LARGE.origin + LARGE.base)


def vast():
    corpus.Corpus(WORK / "vast-content", 10_000).write()
    bangvang(VAST, "--content", WORK / "vast-content", "--base-url", VAST.origin)
    (VAST.public / "policy.nginx.conf").write_text(f"add_header Content-Security-Policy \"{POLICY}\";")


def starter():
    subprocess.run([BANGVANG, "init", STARTER.public.parent], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([BANGVANG, "build", "--root", STARTER.public.parent, "--quiet"], check=True)


def bangvang(site, *options):
    subprocess.run([BANGVANG, "build", "--root", REPOSITORY, "--output", site.pages, "--quiet", *options], check=True)


def headers(site, server):
    """The configuration of a web server that the project prints for a site."""
    content = WORK / "large-content" if site is LARGE else REPOSITORY / "Content"
    command = [BANGVANG, "headers", server, "--base-url", site.origin + site.base, "--content", content]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
