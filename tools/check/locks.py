"""The lock files are as `make lock` wrote them, with a hash for everything that is installed.

Without a network, nothing can tell whether a hash is the published one; pip and npm refuse
a package with another hash. This checks that nobody edited a file by hand, since
`make lock` also writes the hashes of the lock files, and that no two files disagree.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tools import ROOT
from tools.model.files import relative, sha256_of, write_whole

FOLDER = ROOT / "requirements"
SUMS = "SHA256SUMS"  # as `sha256sum --check` reads it
TO_DO = "make lock writes it"
PACKAGE = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[^\s;]+)")
HASH = re.compile(r"--hash=(?P<hash>\S*)")
SHA256 = re.compile(r"sha256:[0-9a-f]{64}")


def sums(folder: Path) -> str:
    """A line for each lock file: its hash and its name."""
    paths = sorted(
        path for path in folder.iterdir() if path.suffix in (".txt", ".json")
    )
    return "".join(f"{sha256_of(path)}  {path.name}\n" for path in paths)


def edited(folder: Path) -> Iterator[str]:
    """Lock files that differ from what was locked."""
    path = folder / SUMS
    if not path.exists():
        yield f"{relative(path)}: is missing; {TO_DO}"
        return
    locked, found = (
        set(t.splitlines()) for t in (path.read_text("utf-8"), sums(folder))
    )
    for name in sorted({line.split()[-1] for line in locked ^ found}):
        file = relative(folder / name)
        yield f"{file}: it differs from what `make lock` wrote, perhaps edited by hand; {TO_DO}"


def problems(folder: Path = FOLDER) -> Iterator[str]:
    """Lock files that were edited, and entries that pip cannot check."""
    yield from edited(folder)
    seen: dict[tuple[str, str], tuple[str, set[str]]] = {}
    for path in sorted(folder.glob("*.txt")):
        entries = re.split(r"(?<!\\)\n", path.read_text("utf-8"))
        line = 1
        for entry in entries:
            here = f"{relative(path)}:{line}"
            line += entry.count("\n") + 1
            if not entry:
                continue
            package = PACKAGE.match(entry)
            hashes = {match["hash"] for match in HASH.finditer(entry)}
            if not package or not hashes or not all(map(SHA256.fullmatch, hashes)):
                yield (
                    f"{here}: an entry is name==version and its hashes, each sha256: "
                    f"and 64 digits, not {entry.splitlines()[0]!r}; {TO_DO}"
                )
                continue
            name, version = package["name"], package["version"]
            first, others = seen.setdefault((name, version), (here, hashes))
            if hashes != others:
                yield f"{here}: {name} {version} has other hashes in {first}; {TO_DO}"


def main() -> None:
    """Write down what the lock files hold now."""
    write_whole(FOLDER / SUMS, sums(FOLDER))


if __name__ == "__main__":
    main()
