"""Stop with a message where this Python is too old for the site, or has no TensorFlow.

Runs before anything is installed, on whatever Python there is: plain, old syntax only.
"""

import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SETTING = {"site": "requires-python", "tensorflow": "tensorflow-python"}


def bounds(what):
    # type: (str) -> tuple[tuple[int, ...], tuple[int, ...] | None]
    """The lowest version and the first that is too high, or None, from pyproject.toml."""
    with open(os.path.join(ROOT, "pyproject.toml")) as file:
        text = file.read()
    (value,) = re.findall(r'^%s = "(.*)"' % SETTING[what], text, re.MULTILINE)
    versions = [tuple(map(int, v.split("."))) for v in re.findall(r"\d+\.\d+", value)]
    return versions[0], versions[1] if len(versions) > 1 else None


def complaint(what, version):
    # type: (str, tuple[int, ...]) -> str | None
    """What is wrong with a Python version, as (3, 14), or None."""
    low, high = bounds(what)
    if low <= version and (high is None or version < high):
        return None
    mine = "%d.%d" % version
    fits = (
        "%d.%d or newer" % low
        if high is None
        else "%d.%d to %d.%d" % (low + (high[0], high[1] - 1))
    )
    need = (
        "the site needs" if what == "site" else "the pinned TensorFlow has builds for"
    )
    target = "serve" if what == "site" else "test"
    return (
        "This is Python %s, but %s Python %s. Install one of these and name it: "
        "make %s PYTHON=python%d.%d (after removing .venv, if there is one)."
        % (mine, need, fits, target, low[0], low[1])
    )


def main(arguments):
    # type: (list[str]) -> None
    """Exit with a message if this Python is not suitable."""
    if len(arguments) != 1 or arguments[0] not in SETTING:
        sys.exit("Name what needs Python: %s" % " or ".join(sorted(SETTING)))
    sys.exit(complaint(arguments[0], sys.version_info[:2]))


if __name__ == "__main__":
    main(sys.argv[1:])
