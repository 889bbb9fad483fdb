"""Which addresses of the site a change touches, and why: `python -m tools.changed main`.

A page changes with its own file, and with each file that it includes: code, recorded
outputs, figures, Markdown that `make record` has put together. Of such a file only the
section counts that the page shows, and what recorded it.
"""

import functools
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools import DOCS, ROOT, pages, snippets
from tools.snippets import RECORDED, relative

EVERYWHERE = ("mkdocs.yml", "overrides/", "docs/assets/", "requirements/site.txt")
NEW = "new"


class NoComparison(Exception):
    """There is nothing to compare with; the message says what to do."""


def git(*arguments: str) -> str:
    """What git prints; raises CalledProcessError where it fails."""
    command = ["git", "-C", str(ROOT), *arguments]
    settings = {"encoding": "utf-8", "errors": "replace"}  # a picture is no text
    return subprocess.run(command, capture_output=True, check=True, **settings).stdout


def common_commit(base: str) -> str:
    """The commit at which the work here left `base`."""
    try:
        return git("merge-base", base, "HEAD").strip()
    except subprocess.CalledProcessError as error:
        raise NoComparison(
            f"git finds no commit that '{base}' and this branch have in common: "
            f"{error.stderr.strip() or 'they share no history here'}. Name a branch or "
            "a commit, or fetch it in full: git fetch --unshallow origin"
        ) from error


def changed_files(since: str) -> set[Path]:
    """Files that were changed, added or removed, those not yet committed included."""
    tracked = git("diff", "--name-only", "--no-renames", "-z", since)
    untracked = git("ls-files", "--others", "--exclude-standard", "-z")
    return {ROOT / name for name in (tracked + untracked).split("\0") if name}


@functools.cache
def text_at(since: str, path: Path) -> str | None:
    """A file as it was; None if there was none."""
    try:
        return git("show", f"{since}:{relative(path)}")
    except subprocess.CalledProcessError:
        return None


def shows_another_text(path: Path, section: str | None, since: str) -> bool:
    """Whether a file, or one section of it, reads otherwise than it did."""
    before = text_at(since, path)
    if before is None or not path.exists():
        return True
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder) / path.name
        old.write_text(before, "utf-8")
        try:
            return snippets.text_of(old, section) != snippets.text_of(path, section)
        except (KeyError, snippets.BrokenSections):  # it had, or has, no such section
            return True


def sources(page: Path) -> Iterator[tuple[Path, str | None]]:
    """The files, and the sections of them, that a page is made of."""
    yield from {(line.file, None) for line in pages.written(page)} - {(page, None)}
    for include in pages.includes(page):
        yield include.path, include.section
        if (output := snippets.output_of(include.path)).exists():
            yield output, RECORDED


def reasons(page: Path, changed: set[Path], since: str) -> list[str]:
    """Why a page changes; nothing if it does not."""
    own = itself(page, changed, since)
    if own == [NEW]:
        return own
    found = {
        relative(path)
        for path, section in sources(page)
        if path in changed and shows_another_text(path, section, since)
    }
    return [*own, *sorted(found)]


def itself(path: Path, changed: set[Path], since: str) -> list[str]:
    """What happened to a file of docs/, in words."""
    if path not in changed:
        return []
    if not path.exists():
        return ["removed"]
    return [NEW if text_at(since, path) is None else "the page itself"]


def is_everywhere(path: Path) -> bool:
    """Whether a file has a part in all pages, as our own Markdown extensions do."""
    extensions = [
        f"{name.replace('.', '/')}.py"
        for name in pages.configuration().markdown_extensions
        if name.startswith("tools.")
    ]
    return relative(path).startswith((*EVERYWHERE, *extensions))


def report(base: str) -> Iterator[str]:
    """A line for each address that changes."""
    since = common_commit(base)
    changed = changed_files(since)
    in_all = {path for path in changed if is_everywhere(path)}
    for path in sorted(in_all):
        yield f"all pages: {relative(path)}"
    in_docs = {path for path in changed - in_all if path.is_relative_to(DOCS)}
    for path in sorted(in_docs | set(DOCS.rglob("*.md"))):
        markdown = path.suffix == ".md" and path.exists()
        why = (reasons if markdown else itself)(path, changed, since)
        if why:
            yield f"{pages.address(path)}: {', '.join(why)}"


def main(base: str = "origin/main") -> int:
    """Print what changes between `base` and the files here."""
    try:
        lines = list(report(base))
    except NoComparison as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(lines or ["No page changes."]))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
