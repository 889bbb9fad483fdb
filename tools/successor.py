"""`make check-successor`: the site is the same when Material's successor builds it.

Zensical reads the same `mkdocs.yml`. Both build a copy of the project, and of every page
the headings, the anchors and the code blocks are compared.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from fnmatch import fnmatch
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from tools import ROOT

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".cache", "site", "__pycache__")
ONLY = {"-": "only MkDocs", "+": "only Zensical"}


@dataclass(frozen=True)
class Difference:
    """What one of the two builds has and the other has not.

    kind: "page", "headings", "anchors" or "code"; which: a key of ONLY.
    """

    page: str
    kind: str
    which: str
    what: str = ""


@dataclass(frozen=True)
class Known:
    """A difference that may stay, on the pages that a pattern names, and why."""

    pages: str
    kind: str
    which: str
    what: str
    why: str

    def covers(self, one: Difference) -> bool:
        return fnmatch(one.page, self.pages) and (self.kind, self.which, self.what) == (
            one.kind,
            one.which,
            one.what,
        )


KNOWN = [
    Known("notebooks/*", "page", "-", "", "Zensical renders no notebooks"),
    Known("*", "anchors", "+", "__skip", "its theme's link to the content leads there"),
]


class BuildFailed(Exception):
    """A builder stopped; the message is what it printed."""


def language(block: Tag) -> str:
    """What a code block was highlighted as, or nothing."""
    above = block.find_parent(class_="highlight")
    classes = above.get("class", []) if above else []
    names = [name for name in classes if name.startswith("language-")]
    return names[0].removeprefix("language-") if names else ""


def contents(page: Path) -> dict[str, list[str]]:
    """What has to be the same on a page, by kind."""
    html = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    article = html.find("article") or html
    for permalink in article.select("a.headerlink"):
        permalink.decompose()
    code = []
    for block in article.select("pre"):
        code += [f"```{language(block)}", *block.get_text().split("\n"), "```"]
    return {
        "headings": [
            f"{'#' * int(heading.name[1])} {heading.get_text(' ', strip=True)}"
            for heading in article.select("h1, h2, h3, h4, h5, h6")
        ],
        "anchors": [str(tag["id"]) for tag in article.select("[id]")],
        "code": code,
    }


def pages(site: Path) -> set[str]:
    """The pages of a built site, as paths in it."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


def differences(mkdocs: Path, zensical: Path) -> Iterator[Difference]:
    """All that differs between two built sites, page by page."""
    first, second = pages(mkdocs), pages(zensical)
    for page in sorted(first ^ second):
        yield Difference(page, "page", "-" if page in first else "+")
    for page in sorted(first & second):
        ours, theirs = contents(mkdocs / page), contents(zensical / page)
        for kind in ours:
            changes = unified_diff(ours[kind], theirs[kind], n=0, lineterm="")
            for line in list(changes)[2:]:  # below the names of the files
                if line[0] in ONLY:
                    yield Difference(page, kind, line[0], line[1:])


def report(found: Iterable[Difference], known: list[Known]) -> tuple[list[str], bool]:
    """Lines that tell what was found, and whether any of it may not stay."""
    covered: dict[Known, list[str]] = {one: [] for one in known}
    lines, place = [], None
    for one in found:
        if reason := next((each for each in known if each.covers(one)), None):
            covered[reason].append(one.page)
        elif one.kind == "page":
            lines.append(f"{one.page}: {ONLY[one.which]} has this page")
        else:
            if place != (one.page, one.kind):
                lines.append(f"{one.page}, {one.kind}:")
            place = (one.page, one.kind)
            lines.append(f"  {one.which} {one.what}")
    for one, where in covered.items():
        if not where:
            lines.append(
                f"{one.pages}, {one.kind} {one.what}: this difference is gone; remove it "
                "from KNOWN in tools/successor.py"
            )
    differ = bool(lines)
    for one, where in covered.items():
        if where:
            what = f"{one.what} on {len(where)} pages" if one.what else ", ".join(where)
            lines.append(
                f"Left out: {one.kind} {what}, which {ONLY[one.which]} has: {one.why}."
            )
    return lines, differ


def build(python: str, folder: Path, *command: str) -> None:
    """Build the site of a project in a folder, strictly; BuildFailed if that fails."""
    done = subprocess.run(
        [python, "-m", *command, "--strict"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise BuildFailed(f"{done.stdout}\n{command[0]} cannot build the site.")


def main(python: str) -> int:
    """Compare; `python` is the one that has Zensical."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"  # Zensical writes nowhere else
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        mkdocs, zensical = Path(folder) / "mkdocs", copy / "site"
        try:
            build(sys.executable, copy, "mkdocs", "build", "--site-dir", str(mkdocs))
            build(str(Path(python).absolute()), copy, "zensical", "build")
        except BuildFailed as error:
            print(error, file=sys.stderr)
            return 1
        lines, differ = report(differences(mkdocs, zensical), KNOWN)
        compared = len(pages(mkdocs) & pages(zensical))
    print("\n".join(lines))
    if differ:
        print(
            "The two builds differ: - is what only MkDocs has, + what only Zensical has."
        )
        return 1
    print(f"{compared} pages have the same headings, anchors and code in both builds.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
