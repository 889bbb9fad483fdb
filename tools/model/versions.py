"""The versions that the project pins, and recordings that were made with others."""

import functools
import re
import tomllib

from tools import ROOT
from tools.model.files import read_text
from tools.model.made import Made

LOCK = ROOT / "requirements" / "test.txt"
EXTRAS = [ROOT / "requirements" / name for name in ("extras.txt", "torch.txt")]
RECORDED_BY = ("Keras", "TensorFlow")


def pinned() -> dict[str, str]:
    """Name -> version of RECORDED_BY in the lock file."""
    locked = locked_in(read_text(LOCK))
    return {name: locked[name.lower()] for name in RECORDED_BY}


@functools.lru_cache
def locked_in(text: str) -> dict[str, str]:
    """Name -> version of all packages in a lock file."""
    return dict(re.findall(r"^([\w-]+)==([^\s;]+)", text, re.MULTILINE))


def pinned_extras() -> dict[str, str]:
    """Name -> version of what the guides need besides TensorFlow."""
    return locked_in("\n".join(map(read_text, EXTRAS)))


def python_range() -> str:
    """The Python versions the pinned TensorFlow has builds for, as in `>=3.11,<3.14`."""
    return range_in(read_text(ROOT / "pyproject.toml"))


@functools.lru_cache
def range_in(text: str) -> str:
    return str(tomllib.loads(text)["tool"]["site"]["tensorflow-python"])


def outdated(made: Made) -> str | None:
    """The version in a recording that differs from the pinned one, or None."""
    for name, expected in pinned().items():
        if (found := made.fields.get(name.lower(), expected)) != expected:
            return f"recorded with {name} {found}, but {expected} is pinned"
    # The pinned packages are those for the processor.
    extras = "" if made.gpu else made.extras
    for name, with_ in re.findall(r"([\w-]+) (\S+?)(?:,|$)", extras):
        wanted = pinned_extras().get(name)
        if with_.partition("+")[0] != wanted:  # PyTorch names its build after a plus
            return f"recorded with {name} {with_}, but {wanted} is pinned"
    low, high = re.findall(r"\d+\.\d+", python_range())
    if not release(low) <= release(made.python) < release(high):
        return f"recorded with Python {made.python}, which is outside {python_range()}"
    return None


def release(python: str) -> list[int]:
    """The first two numbers of a Python's version."""
    return [int(part) for part in python.split(".")[:2]]
