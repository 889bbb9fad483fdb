"""Reading and writing files, their names in messages, and their hashes."""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Set
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from tools import ROOT
from tools.model.places import Fault, Place


def relative(path: Path) -> str:
    """`path` as messages show it: relative to the repository."""
    path = Path(path)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def read_text(path: Path) -> str:
    """The text of a file; raises Fault where it is not UTF-8 with plain line ends."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(path, content.count(b"\n", 0, error.start) + 1)
        byte = f"byte {content[error.start]:#04x}"
        raise Fault(place, f"{byte} is not UTF-8; save the file as UTF-8") from error
    for character, what, instead in (
        ("\r", "a carriage return", "save the file with the line ends of Unix (LF)"),
        ("\ufeff", "a byte order mark", "save the file as UTF-8 without it"),
    ):
        if character in text:
            before, _, _ = text.partition(character)
            place = Place(path, before.count("\n") + 1)
            raise Fault(place, f"there is {what} in this line; {instead}")
    return text


def lines_of(path: Path) -> list[str]:
    """The lines of a file, as editors count them."""
    return read_text(path).removesuffix("\n").split("\n")


def toml_of(path: Path) -> dict[str, Any]:
    """The content of a TOML file, nothing if it is missing; raises Fault where it is no TOML."""
    if not path.exists():
        return {}
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        place = Place(path, int(line[1]) if line else 1)
        raise Fault(place, f"this is no TOML: {error}") from error


def entries_of(
    path: Path, table: str, needed: Set[str], optional: Set[str]
) -> Iterator[tuple[dict[str, Any], Place]]:
    """The entries of a TOML file under `[[table]]`, each with the place where it begins.

    No entries if the file is missing. Raises Fault, with the line where it can be told, if an
    entry has another key or lacks one that is needed.
    """
    entries = toml_of(path).get(table, [])
    lines = lines_of(path) if entries else []
    heading = re.compile(rf"\s*\[\[\s*{table}\s*\]\]")
    begins = [at for at, line in enumerate(lines, 1) if heading.match(line)]
    for entry, begin in zip(entries, chain(begins, repeat(1))):
        if unknown := entry.keys() - needed - optional:
            wrong = min(unknown)
            below = enumerate(lines[begin:], begin + 1)
            line = next((at for at, text in below if wrong in text), begin)
            raise Fault(Place(path, line), f"'{wrong}' is no part of an entry")
        if missing := needed - entry.keys():
            raise Fault(Place(path, begin), f"an entry is without '{min(missing)}'")
        yield entry, Place(path, begin)


def sha256_of(path: Path) -> str:
    """The hash of a file's content."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_whole(path: Path, text: str) -> None:
    """Write a file so that an interruption leaves either the old one or the new one."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_text(text, "utf-8", newline="\n")
    temporary.replace(path)
