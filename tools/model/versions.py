"""The versions that the project pins, and recordings that were made with others."""

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
    locked = dict(re.findall(r"^(\w+)==(\S+)", read_text(LOCK), re.MULTILINE))
    return {name: locked[name.lower()] for name in RECORDED_BY}


def pinned_extras() -> dict[str, str]:
    """Name -> version of what the guides need besides TensorFlow."""
    text = "\n".join(map(read_text, EXTRAS))
    return dict(re.findall(r"^([\w-]+)==([^\s;]+)", text, re.MULTILINE))


def python_range() -> str:
    """The Python versions the pinned TensorFlow has builds for, as in `>=3.11,<3.14`."""
    settings = tomllib.loads(read_text(ROOT / "pyproject.toml"))
    return str(settings["tool"]["site"]["tensorflow-python"])


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
