"""Detects files that a program writes outside its own folder, while it writes them.

Python tells an audit hook of every file that it opens, renames or removes. Libraries
written in C, such as HDF5, bypass Python: for these, the names in a few folders are
compared before and after.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {  # event -> which of its arguments are paths that it changes
    "os.mkdir": (0,),
    "os.rmdir": (0,),
    "os.remove": (0,),
    "os.truncate": (0,),
    "os.rename": (0, 1),
    "os.link": (1,),
    "os.symlink": (1,),
}
# Devices, compiled Python, and what libraries keep for the next time.
ALLOWED = (
    "/dev/",
    "/proc/",
    f"{tempfile.gettempdir()}/__autograph_generated_file",  # gone when Python ends
    *(f"{Path.home()}/{name}/" for name in (".cache", ".config", ".keras")),
)


@dataclass
class Written:
    """What one program wrote: path -> whether it existed before."""

    beside: list[Path]
    paths: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names = names(self.beside)

    def note(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            changed = [path] if isinstance(flags, int) and flags & TO_WRITE else []
        else:
            changed = [arguments[index] for index in CHANGES[event]]
        for one in changed:
            if isinstance(one, str | bytes | os.PathLike):
                path = os.path.abspath(os.fsdecode(one))
                if event != "open" or not os.path.isdir(path):  # for a nameless file
                    self.paths.setdefault(path, os.path.lexists(path))

    def outside(self, folder: Path) -> list[str]:
        """What it wrote or removed outside `folder`, except for what it removed again."""
        new = dict.fromkeys(map(str, names(self.beside) - self.names), False)
        inside = (f"{os.path.abspath(folder)}/", f"{os.path.realpath(folder)}/")
        return sorted(
            path
            for path, was_there in {**new, **self.paths}.items()
            if not f"{path}/".startswith((*inside, *ALLOWED))
            and "__pycache__" not in path
            and (was_there or os.path.lexists(path))
        )


watching: list[Written] = []
_heard_by: list[object] = []  # an audit hook cannot be removed, only do nothing


def hear(event: str, arguments: tuple[object, ...]) -> None:
    if watching and (event == "open" or event in CHANGES):
        watching[-1].note(event, arguments)


def names(folders: list[Path]) -> set[Path]:
    return {
        path
        for folder in folders
        for path in folder.iterdir()
        if path.name != "__pycache__"
    }


@contextlib.contextmanager
def watched(beside: list[Path]) -> Iterator[Written]:
    """Note what is written; the names in the folders `beside` are compared, too."""
    if not _heard_by:
        sys.addaudithook(hear)
        _heard_by.append(hear)
    written = Written(beside)
    watching.append(written)
    try:
        yield written
    finally:
        watching.remove(written)
