"""The pages of a built site, and the Markdown or notebook that each was made from."""

from dataclasses import dataclass
from pathlib import Path

from tools import DOCS

FROM_TEMPLATES = ("pitfalls/*/*", "compare/*/*")  # these are derived


@dataclass(frozen=True)
class Page:
    """A page of the site.

    path: its file, from the site's folder on.
    address: what a link to it says, from the site's first page on.
    source: what it was made from, or None.
    """

    path: str
    address: str
    source: Path | None

    @property
    def name(self) -> str:
        """Its address without what differs from build to build: `pitfalls/saving`."""
        return self.address.rstrip("/").removesuffix(".html") or "index"

    @property
    def is_notebook(self) -> bool:
        """It was made from a notebook."""
        return self.source is not None and self.source.suffix == ".ipynb"

    @property
    def is_from_template(self) -> bool:
        """It looks like many others, since one template made them."""
        return any(Path(self.name).match(pattern) for pattern in FROM_TEMPLATES)

    @property
    def to_mend(self) -> str:
        """The file to look into first when something is wrong with the page."""
        return self.source.relative_to(DOCS.parent).as_posix() if self.source else ""


NOT_FOUND = Page("404.html", "404.html", None)  # its links begin at the domain's root


def pages_of(folder: Path, docs: Path = DOCS) -> list[Page]:
    """Every page of the site in a folder, but for NOT_FOUND."""
    found = []
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix()
        if path != NOT_FOUND.path:
            address = path.removesuffix("index.html")
            found.append(Page(path, address, source_of(path, docs)))
    return found


def source_of(path: str, docs: Path) -> Path | None:
    """`ways/sequential.html` and `ways/sequential/index.html` are ways/sequential.md."""
    name = docs / path.removesuffix(".html")
    names = [name, name.parent] if name.name == "index" else [name]
    candidates = [n.with_name(n.name + end) for n in names for end in (".md", ".ipynb")]
    return next((file for file in candidates if file.is_file()), None)


def by_hand(pages: list[Page]) -> list[Page]:
    """The pages that somebody wrote."""
    return [page for page in pages if not page.is_from_template]


def from_templates(pages: list[Page]) -> list[Page]:
    """The pages that a template made."""
    return [page for page in pages if page.is_from_template]


def one_of_each_folder(pages: list[Page]) -> list[Page]:
    """Of the pages made from a template, the first of each folder."""
    folders: dict[Path, Page] = {}
    for page in from_templates(pages):
        folders.setdefault(Path(page.name).parent, page)
    return list(folders.values())
