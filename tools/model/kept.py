"""Pages that were read before: in build/read/, for as long as nothing behind them changes.

To read all pages takes as long as to build the site, and every command does it. What is
kept may be copied with the project: paths in it begin at the root.
"""

import functools
import io
import os
import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools import ROOT
from tools.model.page import Page

FOLDER = ROOT / "build" / "read"
# What says how a page is read.
READERS = (
    "mkdocs.yml",
    "requirements/site.txt",
    "tools/model/*.py",
    "tools/extensions/*.py",
)

Stamps = dict[Path, tuple[int, int]]


def stamps(paths: Iterable[Path]) -> Stamps:
    """What tells whether a file has changed."""
    found = {path: path.stat() for path in paths if path.exists()}
    return {path: (stat.st_mtime_ns, stat.st_size) for path, stat in found.items()}


@functools.cache
def readers() -> Stamps:
    """The stamps of all that says how a page is read."""
    files = [one for name in READERS for one in ROOT.glob(name)]
    return stamps(files)


class Writing(pickle.Pickler):
    def persistent_id(self, value: Any) -> str | None:
        inside = isinstance(value, Path) and value.is_relative_to(ROOT)
        return value.relative_to(ROOT).as_posix() if inside else None


class Reading(pickle.Unpickler):
    def persistent_load(self, name: str) -> Path:
        return ROOT / name


def file_of(path: Path) -> Path:
    return FOLDER / f"{path.relative_to(ROOT).as_posix()}.pickle"


def load(path: Path) -> tuple[Page, Stamps] | None:
    """A page as it was read, with the stamps of what is behind it; None if it has changed."""
    try:
        with file_of(path).open("rb") as file:
            page, behind, before = Reading(file).load()
    except (OSError, ValueError, EOFError, AttributeError, pickle.UnpicklingError):
        return None  # never read, outside of the project, or by another reader
    same = before == readers() and behind == stamps(behind)
    return (page, behind) if same else None


def keep(page: Page, behind: Stamps) -> None:
    """Keep a page of the project, whole or not at all."""
    if not page.path.is_relative_to(ROOT):
        return
    content, file = io.BytesIO(), file_of(page.path)
    Writing(content).dump((page, behind, readers()))
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(f".{os.getpid()}")  # several tests may read it at once
    temporary.write_bytes(content.getvalue())
    temporary.replace(file)
