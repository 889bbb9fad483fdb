"""`make check-successor`: the successor of Material builds the same site.

Zensical reads the same `mkdocs.yml`. Both build a copy of the project, and the headings,
the anchors and the code blocks of every page are compared.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from tools import ROOT
from tools.publish.built_page import BuiltPage, pages_in
from tools.publish.differences import changed_lines

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", ".*_cache", "__pycache__")
COMPARED = ("headings", "anchors", "code")
ONLY = {"-": "only MkDocs", "+": "only Zensical"}


@dataclass(frozen=True)
class Difference:
    """Something that only one of the two builds has.

    kind: "page" or one of COMPARED; which: a key of ONLY.
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
        """Whether it explains a difference."""
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
    """A build failed; the message is its output."""


def differences(mkdocs: Path, zensical: Path) -> Iterator[Difference]:
    """All differences between two built sites, page by page."""
    first, second = pages_in(mkdocs), pages_in(zensical)
    for page in sorted(first ^ second):
        yield Difference(page, "page", "-" if page in first else "+")
    for page in sorted(first & second):
        ours, theirs = BuiltPage(mkdocs, page), BuiltPage(zensical, page)
        for kind in COMPARED:
            for line in changed_lines(getattr(ours, kind), getattr(theirs, kind)):
                yield Difference(page, kind, line[0], line[1:])


def report(found: Iterable[Difference], known: list[Known]) -> tuple[list[str], bool]:
    """Lines with the differences, and whether any of them is not allowed."""
    covered: dict[Known, list[str]] = {reason: [] for reason in known}
    lines: list[str] = []
    place = ("", "")
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
    lines += [
        f"{reason.pages}, {reason.kind} {reason.what}: this difference is gone; "
        "remove it from KNOWN in tools/publish/successor.py"
        for reason, where in covered.items()
        if not where
    ]
    differ = bool(lines)
    for reason, where in covered.items():
        if where:
            on = f"{reason.what} on {len(where)} pages" if reason.what else ""
            lines.append(
                f"Left out: {reason.kind} {on or ', '.join(where)}, which "
                f"{ONLY[reason.which]} has: {reason.why}."
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


def main(*arguments: str) -> int:
    """Compare the two builds; 1 if one fails or they differ."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.successor")
    parser.add_argument("python", type=Path, help="the Python that has Zensical")
    parser.add_argument("--keep", type=Path, help="a folder for the two built sites")
    given = parser.parse_args(arguments)
    python: Path = given.python.absolute()
    if not python.is_file():
        parser.error(f"there is no {python}: make check-successor installs it")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"  # Zensical writes nowhere else
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        mkdocs, zensical = Path(folder) / "mkdocs", copy / "site"
        try:
            build(sys.executable, copy, "mkdocs", "build", "--site-dir", str(mkdocs))
            build(str(python), copy, "zensical", "build")
        except BuildFailed as error:
            print(error, file=sys.stderr)
            return 1
        lines, differ = report(differences(mkdocs, zensical), KNOWN)
        compared = len(pages_in(mkdocs) & pages_in(zensical))
        if given.keep:
            shutil.rmtree(given.keep, ignore_errors=True)
            shutil.copytree(mkdocs, given.keep / "mkdocs")
            shutil.copytree(zensical, given.keep / "zensical")
    print("\n".join(lines))
    if differ:
        print(
            "The two builds differ: - marks what only MkDocs has, + what only Zensical has."
        )
        return 1
    print(f"{compared} pages have the same headings, anchors and code in both builds.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
