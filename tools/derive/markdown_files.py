"""Derived Markdown files: pages and tables that come from snippets and recordings.

They are in folders that git ignores, and begin with a note. Only this note identifies a
derived file; any other file is left alone.
"""

from collections.abc import Iterator
from pathlib import Path

from tools import DERIVED, DOCS
from tools.derive import (
    capabilities,
    counts,
    environments,
    messages,
    pitfalls,
    processes,
    side_by_side,
)
from tools.model.files import relative, write_whole

NOTE = "Derived by `python -m tools.derive` from snippets/; edit those."
FRONT_MATTER = "---\n"
IN_FRONT_MATTER = f"{FRONT_MATTER}# {NOTE}\n"
AS_COMMENT = f"<!-- {NOTE} -->\n\n"


class WrittenByHand(Exception):
    """There are other files in a folder for derived ones; the message names each."""


def noted(text: str) -> str:
    """The text with the note in its first lines, as a comment."""
    if text.startswith(FRONT_MATTER):
        return IN_FRONT_MATTER + text.removeprefix(FRONT_MATTER)
    return AS_COMMENT + text


def is_derived(path: Path) -> bool:
    """Whether a file says that it may be overwritten."""
    return path.read_bytes().startswith((IN_FRONT_MATTER.encode(), AS_COMMENT.encode()))


def in_derived_folders() -> Iterator[Path]:
    """Every file in the folders that are only for derived Markdown."""
    for folder in (DERIVED, *DOCS.glob("pitfalls/*/"), *DOCS.glob("compare/*/")):
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def written_by_hand() -> list[str]:
    """A message for each file that git would ignore by mistake."""
    return [
        f"{relative(path)}: was not derived, and git ignores it here; move it to another folder"
        for path in in_derived_folders()
        if not path.name.startswith(".") and not is_derived(path)
    ]


def of_snippets() -> dict[Path, str]:
    """The pages and tables that come from snippets and recordings."""
    made = {
        **pitfalls.files(),
        **capabilities.files(),
        **side_by_side.files(),
        **environments.files(),
        **processes.files(),
    }
    return {path: noted(text) for path, text in made.items()}


def of_pages() -> dict[Path, str]:
    """The files that come from the pages, once all of those are written."""
    made = {path: noted(text) for path, text in counts.files().items()}
    return {**made, **messages.files()}


def differing(wanted: dict[Path, str]) -> Iterator[Path]:
    """The files that are missing, or have another text."""
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            yield path


def write(wanted: dict[Path, str]) -> list[Path]:
    """Write the files that differ; returns their paths."""
    changed = list(differing(wanted))
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, wanted[path])
    return changed


def remove_others(wanted: set[Path]) -> list[Path]:
    """Remove the derived files that have no source any more; returns their paths."""
    others = [path for path in in_derived_folders() if path not in wanted]
    removed = [path for path in others if is_derived(path)]
    for path in removed:
        path.unlink()
    return removed


def update() -> list[Path]:
    """Write what has changed and remove what is left over; returns the paths of both.

    Raises WrittenByHand and changes nothing if there is a file that was not derived.
    """
    if by_hand := written_by_hand():
        raise WrittenByHand("\n".join(by_hand))
    wanted = of_snippets()
    changed = write(wanted) + remove_others({*wanted, counts.FILE})
    return changed + write(of_pages())
