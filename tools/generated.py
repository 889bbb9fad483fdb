"""Markdown that `make record` puts together: pages of pitfalls and rows, tables, counts.

They are files beside the others, so that the site's builder needs to know nothing of
them. Each begins with a comment that says where it comes from.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tools import DOCS, SNIPPETS, capabilities, counts, pitfalls, side_by_side, snippets
from tools.snippets import relative

NOTE = "Put together by `make record` from snippets/; edit those."
HEADER = "---\n"  # before and after what a page says of itself


def expected() -> dict[Path, str]:
    """All that there should be, with its text."""
    made = {**pitfalls.files(), **capabilities.files(), **side_by_side.files()}
    made |= counts.files()
    return {path: noted(text) for path, text in made.items()}


def noted(text: str) -> str:
    """The text with the note in its first lines, as a comment."""
    if text.startswith(HEADER):
        return f"{HEADER}# {NOTE}\n{text.removeprefix(HEADER)}"
    return f"<!-- {NOTE} -->\n\n{text}"


def present() -> set[Path]:
    """All that there is."""
    return {
        path
        for room in (DOCS, SNIPPETS)
        for path in room.rglob("*.md")
        if NOTE in path.read_text("utf-8")[: len(NOTE) + 10]
    }


def write() -> list[Path]:
    """Write what has changed and remove what nothing stands behind; the paths of both.

    The counts are those of the pages that were written before them: hence once more.
    """
    changed = write_once()
    return changed + write_once() if changed else changed


def write_once() -> list[Path]:
    wanted, changed = expected(), []
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            snippets.write_whole(path, text)
            changed.append(path)
    for path in present() - wanted.keys():
        path.unlink()
        changed.append(path)
    return changed


def problems() -> Iterator[str]:
    """Files that are not what `make record` would write."""
    wanted = expected()
    for path, text in wanted.items():
        if not path.exists():
            yield f"{relative(path)}: is missing; make record"
        elif path.read_text("utf-8") != text:
            yield f"{relative(path)}: is not what its snippets give; make record"
    for path in sorted(present() - wanted.keys()):
        yield f"{relative(path)}: nothing stands behind this page any more; make record"


if __name__ == "__main__":
    for changed in write():
        print(relative(changed))
    sys.exit(0)
