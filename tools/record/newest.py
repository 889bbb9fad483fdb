"""`python -m tools.record.newest`: what the newest versions would change on the pages.

Without arguments, it asks pip which versions there are; the exit status is 1 if one of
them is not pinned. With `--compare`, it runs all snippets in `.venv/newest`, where `make
newest` has installed them, and prints what differs from the recordings.
"""

import re
import subprocess
import sys
from collections.abc import Sequence

from tools import SNIPPETS
from tools.model import snippets
from tools.model.environments import Environment
from tools.model.versions import pinned
from tools.record import processes
from tools.record.environments import NoEnvironment, run, versions

NIGHTLY = "keras-nightly"
FOLDER = "newest"


def there_is(package: str) -> str | None:
    """The newest version of a package that pip can install, or None if it finds none."""
    command = [sys.executable, "-m", "pip", "index", "versions", package]
    done = subprocess.run(command, capture_output=True, text=True)
    found = re.match(rf"{package} \((?P<version>\S+)\)", done.stdout)
    return found["version"] if found else None


def look() -> int:
    """Print the newest versions; 1 if they are not the pinned ones, or there is a nightly."""
    pins = {name.lower(): pin for name, pin in pinned().items()}
    found = {name: there_is(name) for name in (*pins, NIGHTLY)}
    told = ", ".join(f"{name} {version or 'none'}" for name, version in found.items())
    if found == {**pins, NIGHTLY: None}:
        print(f"The newest versions are the pinned ones ({told}): nothing to compare.")
        return 0
    print(f"There are {told}.")
    return 1


def compare() -> int:
    """Print what all snippets do otherwise with the newest versions."""
    every = tuple(one.name for one in sorted(SNIPPETS.iterdir()) if one.is_dir())
    newest = Environment(FOLDER, "The newest", "versions", every, python=FOLDER)
    chosen, odd = newest.selected(), 0
    told = ", ".join(f"{name} {one}" for name, one in versions(newest).items())
    print(f"With {told}:")
    for snippet, one in zip(chosen, run(newest, chosen, tell=lambda text: None)):
        if one.verdict != "works":
            odd += 1
            print(f"{snippets.name_of(snippet)} {one.verdict}")
            print(f"  - {one.was or 'nothing'}\n  + {one.now or 'nothing'}")
    print(f"{odd} of {len(chosen)} programs differ or fail.")
    return 0


def main(arguments: Sequence[str] = ()) -> int:
    """Look, or compare; the exit status is a command's."""
    processes.begin()
    try:
        return compare() if "--compare" in arguments else look()
    except (NoEnvironment, FileNotFoundError) as error:
        print(f"{error}; run `make newest`", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
