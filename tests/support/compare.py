"""Compares the output of a snippet with its recording."""

import difflib
import re

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:e[+-]\d+)?")
PACE = re.compile(r"\d+(?:us|ms|s)/step")
EPOCH = re.compile(r"^Epoch \d+/\d+$")


def form(text: str) -> str:
    """The text with every number as `#`, but for the epochs: what holds on any data.

    A pace is told in seconds or milliseconds, as it comes. Columns that are as wide as
    their numbers lose their width with them.
    """
    return "\n".join(
        line
        if EPOCH.match(line)
        else re.sub(" +", " ", NUMBER.sub("#", PACE.sub("#/step", line)))
        for line in text.splitlines()
    )


def difference(name: str, section: str, recorded: str, printed: str) -> str | None:
    """A message that shows how the two differ, and how to record again; or None."""
    if recorded.rstrip() == printed.rstrip():
        return None
    lines = difflib.unified_diff(
        recorded.rstrip().splitlines(),
        printed.rstrip().splitlines(),
        f"snippets/{name}.out: section '{section}', as recorded",
        f"snippets/{name}.py: section '{section}', as it prints now",
        lineterm="",
    )
    return "\n".join([*lines, "", f"To record it again: make record ONLY={name}"])
