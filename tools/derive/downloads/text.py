"""A page as Markdown that needs no builder, with code, outputs and what ran it."""

from pathlib import Path

from tools.derive.downloads.links import linked
from tools.derive.downloads.reading import Passage, about, parts


def plain(page: Path, to: str = ".txt") -> str:
    """A page as Markdown that needs no builder, with code, outputs and what ran it."""
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
