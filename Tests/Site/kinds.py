"""Every kind of page, with one page that stands for it. A new kind is one line here."""

from dataclasses import dataclass

import corpus
from sites import LARGE, OWN, Site


@dataclass(frozen=True)
class Kind:
    """`page` is a path below the site, or a pattern of one: the largest page that fits stands for the kind."""

    name: str
    site: Site
    page: str
    leaves: bool = False  # It sends the reader on at once.
    framed: bool = False  # It stands in a frame of another site, and has nothing to skip.
    more: bool = (
        False  # More of a kind that is in the table: axe-core, which is slow, looks at it thrice, not nine times.
    )

    @property
    def path(self):
        file = self.page if self.page.endswith(".html") else self.page + "index.html"
        # In a pattern `*` is one step of a path: `tin/*/` is no page of the list below `tin/trang/2/`.
        found = max(self.site.files(file), key=lambda path: path.stat().st_size, default=None)
        assert found, f"no page of the kind “{self.name}”: {self.page} on the {self.site.name} site"
        return self.site.path(found)

    def __str__(self):
        return self.name.replace(" ", "-")


KINDS = [
    Kind("home", OWN, ""),
    Kind("news", OWN, "tin/"),
    Kind("article", OWN, "tin/*/"),
    Kind("section", OWN, "chuyen-muc/*/"),
    Kind("tag", OWN, "tu-khoa/*/"),
    Kind("month", OWN, "luu-tru/*/*/"),
    Kind("tree", OWN, "to-chuc/"),
    Kind("organization", OWN, "to-chuc/*/"),
    Kind("awards", OWN, "danh-hieu/"),
    Kind("award", OWN, "danh-hieu/*/"),
    Kind("board", OWN, "danh-hieu/*/*/"),
    Kind("honours", OWN, "bang-vang/"),
    Kind("honours of a year", OWN, "bang-vang/*/"),
    Kind("documents", OWN, "van-ban/"),
    Kind("document", OWN, "van-ban/*/"),
    Kind("figures", OWN, "so-lieu/"),
    Kind("initiatives", OWN, "mo-hinh/"),
    Kind("standing page", OWN, "gioi-thieu/"),
    Kind("data", OWN, "du-lieu/"),
    Kind("search", OWN, "tim-kiem/"),
    Kind("not found", OWN, "404.html"),
    Kind("large home", LARGE, "", more=True),
    Kind("large news", LARGE, "tin/", more=True),
    Kind("news page 2", LARGE, "tin/trang/2/"),
    Kind("full article", LARGE, f"tin/{corpus.FULL}/"),
    Kind("bare article", LARGE, f"tin/{corpus.BARE}/"),
    Kind("article as typed", LARGE, f"tin/{corpus.TYPED}/"),
    Kind("long article", LARGE, f"tin/{corpus.LONG}/"),
    Kind("section page 2", LARGE, "chuyen-muc/*/trang/2/"),
    Kind("tags", LARGE, "tu-khoa/"),
    Kind("tag page 2", LARGE, "tu-khoa/*/trang/2/"),
    Kind("document with its file", LARGE, "van-ban/02-hd-btctu/", more=True),
    Kind("author", LARGE, "tac-gia/*/"),
    Kind("large month", LARGE, "luu-tru/*/*/", more=True),
    Kind("large tree", LARGE, "to-chuc/", more=True),
    Kind("cell", LARGE, "to-chuc/ap-1/"),
    Kind("cell without news", LARGE, "to-chuc/chua-co-gi/"),
    Kind("cell with a long name", LARGE, "to-chuc/truong-hoc/"),
    Kind("committee", LARGE, "to-chuc/xa-1/"),
    Kind("provincial committee", LARGE, "to-chuc/tinh/", more=True),
    Kind("large award", LARGE, "danh-hieu/tsvmtd/", more=True),
    Kind("large board", LARGE, "danh-hieu/tsvmtd/2024/", more=True),
    Kind("large honours", LARGE, "bang-vang/", more=True),
    Kind("large documents", LARGE, "van-ban/", more=True),
    Kind("large figures", LARGE, "so-lieu/", more=True),
    Kind("large initiatives", LARGE, "mo-hinh/", more=True),
    Kind("large search", LARGE, "tim-kiem/", more=True),
    Kind("standing page without summary", LARGE, "lien-he/"),
    Kind("frame for other sites", LARGE, "to-chuc/*/nhung/", framed=True),
    Kind("redirect", LARGE, "tin/dia-chi-cu/", leaves=True),
]

WIDTHS = [390, 768, 1280]
# name → (colour scheme, medium)
LOOKS = {"light": ("light", "screen"), "dark": ("dark", "screen"), "print": ("light", "print")}
