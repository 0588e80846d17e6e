"""The articles and records of a benchmark as a site of Hugo with the layouts in `hugo`: the same text and links."""

import pathlib
import shutil
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY / "Tests/Work"))

from grown import AWARDS, Grown  # noqa: E402


def slug(number):
    return number.lower().replace("/", "-")


class HugoSite(Grown):
    """Draws the same as what it inherits, and writes it in another form."""

    def write(self):
        shutil.copytree(REPOSITORY / "Benchmarks/hugo", self.folder)
        super().write()
        for organization in self.organizations:
            id, parent = organization["id"], organization["parent"]
            front = {"title": organization["name"], "parent_name": self.names.get(parent)}
            self.term(f"organizations/{id}", front | {"recognitions": self.recognitions.get(id, [])})
        for document in self.documents:
            front = {"title": document["number"], "type_of": document["type"], "subject": document["issuer"]}
            self.term(f"documents/{slug(document['number'])}", front)
        for id, name in AWARDS.items():
            self.term(f"awards/{id}", {"title": name})

    def yaml(self, path, records):
        pass

    def csv(self, path, rows):
        if path.startswith("organizations/"):
            self.organizations = rows
            self.names = {row["id"]: row["name"] for row in rows}
        if path.startswith("recognitions/"):
            self.recognitions = {}
            for row in rows:
                self.recognitions.setdefault(row["organization"], []).append(row)

    def article(self, path, front, body):
        terms = {
            "authors": [front["author"]],
            "sections": [front["section"]],
            "documents": [slug(number) for number in front["documents"]],
        }
        self.page(f"tin/{path.split('/')[-1]}", front | {"date": front["date"] + ":00+07:00"} | terms, body)

    def term(self, path, front):
        self.page(f"{path}/_index", front, "")

    def page(self, path, front, body):
        super().page(f"../content/{path}", front, body)
