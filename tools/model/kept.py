"""A cache of the pages that were read, in build/read/, valid while their sources do not change.

Reading all pages takes as long as building the site, and every command needs them. The
cache can be copied with the project: its paths are relative to the root.
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
# The files that determine how a page is read.
READERS = (
    "mkdocs.yml",
    "requirements/site.txt",
    "tools/model/*.py",
    "tools/extensions/*.py",
)

Stamps = dict[Path, tuple[int, int]]


def stamps(paths: Iterable[Path]) -> Stamps:
    """A stamp that shows whether a file has changed."""
    found = {path: path.stat() for path in paths if path.exists()}
    return {path: (stat.st_mtime_ns, stat.st_size) for path, stat in found.items()}


@functools.cache
def readers() -> Stamps:
    """The stamps of all files that determine how a page is read."""
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
    """A page from the cache; None if one of its sources has changed."""
    try:
        with file_of(path).open("rb") as file:
            page, behind, before = Reading(file).load()
    except (OSError, ValueError, EOFError, AttributeError, pickle.UnpicklingError):
        return None  # never read, outside the project, or by an older reader
    same = before == readers() and behind == stamps(behind)
    return (page, behind) if same else None


def keep(page: Page, behind: Stamps) -> None:
    """Store a page of the project in the cache, whole or not at all."""
    if not page.path.is_relative_to(ROOT):
        return
    content, file = io.BytesIO(), file_of(page.path)
    Writing(content).dump((page, behind, readers()))
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(f".{os.getpid()}")  # several tests may read it at once
    temporary.write_bytes(content.getvalue())
    temporary.replace(file)
