"""Snippets that need more than TensorFlow: which, what they need, and where they run.

`snippets/extras.toml` lists them. Each runs in a process of its own, with the Python of
`.venv/extras`, an environment on top of `.venv` that `make extras` installs.
"""

import functools
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT, SNIPPETS
from tools.model.files import entries_of
from tools.model.places import Fault

LISTED = SNIPPETS / "extras.toml"
PYTHON = ROOT / ".venv" / "extras" / "bin" / "python"
WHEELS = ROOT / ".venv" / "extras" / "wheels"  # older versions of Keras, not installed
NEEDED = {"packages", "snippets"}
DEFAULT = "tensorflow"


@dataclass(frozen=True)
class Extra:
    """What a snippet needs.

    packages: the names of packages, as pip knows them.
    backend: the name of a backend of Keras.
    gpu: whether it is recorded on a GPU. The tests run it without one.
    """

    packages: tuple[str, ...]
    backend: str = DEFAULT
    gpu: bool = False

    @property
    def in_words(self) -> str:
        return " and ".join(self.packages) or "packages of its own"


def read(path: Path) -> dict[Path, Extra]:
    """Snippet -> what it needs; raises Fault if the list is wrong."""
    found: dict[Path, Extra] = {}
    for group, place in entries_of(path, "extras", NEEDED, {"backend", "gpu"}):
        extra = Extra(
            tuple(group["packages"]),
            group.get("backend", DEFAULT),
            group.get("gpu", False),
        )
        for name in group["snippets"]:
            snippet = path.parent / f"{name}.py"
            if not snippet.exists():
                raise Fault(place, f"there is no snippet {name}")
            found[snippet] = extra
    return found


@functools.cache
def listed() -> dict[Path, Extra]:
    """All snippets of the project that need more."""
    return read(LISTED)


def of(snippet: Path) -> Extra | None:
    """What a snippet needs besides TensorFlow, or None."""
    return listed().get(snippet)


def missing(snippet: Path) -> str:
    """What to do where the packages that a snippet needs are not installed."""
    name = snippet.relative_to(SNIPPETS).with_suffix("").as_posix()
    return f"{name} needs {listed()[snippet].in_words}: run `make extras`"


def has_its_own_backend(snippet: Path) -> bool:
    """Whether a snippet cannot share a process with others, since Keras has one backend in each."""
    extra = of(snippet)
    return extra is not None and extra.backend != DEFAULT
