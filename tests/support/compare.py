"""Compares the output of a snippet with its recording."""

import difflib


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
