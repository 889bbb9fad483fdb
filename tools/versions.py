"""Which versions recorded an output, and which ones the project pins."""

import datetime
import platform
import re
import tomllib
from importlib.metadata import version

from tools import ROOT

LOCK = ROOT / "requirements" / "test.txt"
RECORDED_BY = ("Keras", "TensorFlow")


def recorded_line() -> str:
    """The sentence that opens every record, with the versions installed here."""
    versions = ", ".join(f"{name} {version(name.lower())}" for name in RECORDED_BY)
    today = datetime.date.today().isoformat()
    return (
        f"Recorded on {today} with {versions} and Python {platform.python_version()}."
    )


def pinned() -> dict[str, str]:
    """Name -> version of RECORDED_BY in the lock file."""
    lines = LOCK.read_text("utf-8")
    return {
        name: re.search(rf"^{name.lower()}==(\S+)", lines, re.MULTILINE)[1]
        for name in RECORDED_BY
    }


def python_range() -> str:
    """The Python versions the pinned TensorFlow has builds for, as in `>=3.11,<3.14`."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return settings["tool"]["site"]["tensorflow-python"]


def outdated(recorded: str) -> str | None:
    """What in a recorded line is not what the project pins today, or None."""
    for name, expected in pinned().items():
        found = re.search(rf"{name} (\S+?),? ", recorded)
        if not found or found[1] != expected:
            return f"recorded with {name} {found[1] if found else '?'}, pinned is {expected}"
    python = re.search(r"Python (\d+)\.(\d+)", recorded)
    low, high = (
        tuple(map(int, part.split(".")))
        for part in re.findall(r"\d+\.\d+", python_range())
    )
    if not python or not low <= tuple(map(int, python.groups())) < high:
        return f"recorded with a Python outside {python_range()}"
    return None
