"""Where something is written, and what is wrong there."""

from dataclasses import dataclass
from pathlib import Path

from tools import ROOT


@dataclass(frozen=True, order=True)
class Place:
    """A line of a file, counted from 1; as text, `docs/index.md:3`."""

    file: Path
    line: int

    def __str__(self) -> str:
        inside = self.file.is_relative_to(ROOT)
        file = self.file.relative_to(ROOT) if inside else self.file
        return f"{file.as_posix()}:{self.line}"


class Fault(Exception):
    """Something that cannot be read: where it is, and what to do about it."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place
        self.message = message
