"""A page as plain Markdown, with code, outputs and the versions that ran it."""

from pathlib import Path

from tools.derive.downloads.links import linked
from tools.derive.downloads.reading import Passage, about, parts


def plain(page: Path, to: str = ".txt") -> str:
    """A page as plain Markdown, with code, outputs and the versions that ran it."""
    lines = []
    for one in parts(page):
        if isinstance(one, Passage):
            lines += [linked(one, to).strip("\n"), ""]
            continue
        lines += ["````python", one.text, "````", ""]
        for output in one.outputs:
            lines += ["````text", output, "````", ""]
        if one.figure:
            lines += [f"*{one.about_figure}*", ""]
    return "\n".join([*lines, f"*{about(page)}*", ""])
