"""The common parts of pages made from snippets: fences with outputs, headers, links."""

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path

from tools.model import outputs, snippets
from tools.model.outputs import MESSAGE
from tools.model.topics import Group
from tools.model.written import CODE

COLUMNS = 104  # of a training log, which the page has room for: a longer line wraps
QUOTED = re.compile(r'"(.*?)"')


def fence(kind: str, *targets: str) -> list[str]:
    """A fence around what it includes, which may hold three backticks of its own."""
    included = (f'--8<-- "{target}"' for target in targets)
    return [f"````{{ {kind} }}", *included, "````", ""]


def shown(
    snippet: Path,
    section: str,
    kind: str = ".python",
    before: Sequence[str] = (),
    with_message: bool = True,
) -> list[str]:
    """The code of a section, and under it what it printed and raised.

    before: what else of the snippet stands in the same block, above it.
    """
    name = snippets.name_of(snippet)
    printed = outputs.Output.read(outputs.output_of(snippet)).printed
    lines = fence(kind, *(f"{name}.py:{one}" for one in (*before, section)))
    if section in printed:
        wide = any(len(line) > COLUMNS for line in printed[section].splitlines())
        wraps = " .message" if wide else ""
        lines += fence(f".text .output{wraps}", f"{name}.out:{section}")
    if with_message and section + MESSAGE in printed:
        lines += fence(".text .output .message", f"{name}.out:{section}{MESSAGE}")
    return lines


def message_of(snippet: Path, section: str) -> list[str]:
    """The message that a section ends in, where its code is not just above."""
    name = snippets.name_of(snippet)
    kind = f'.text .output .message data-of="{name}"'
    return fence(kind, f"{name}.out:{section}{MESSAGE}")


def siblings(page: Path, group: Group, pages: Sequence[tuple[str, Path]]) -> list[str]:
    """What explains a group, and links to the other pages of it."""
    lines = [group.see, ""] if group.see else []
    others = [(title, to) for title, to in pages if to != page]
    if others:
        lines += [f"More on *{group.title}*:", ""]
    lines += [f"- [{title}]({link(page, to)})" for title, to in others]
    return [*lines, ""] if others else lines


def header(description: str) -> list[str]:
    """What a page says of itself to search engines."""
    # The theme writes it into an attribute as it is, where a quotation mark would end it.
    # In code the other mark means the same to Python.
    text = " ".join(description.split())
    text = CODE.sub(lambda found: found["code"].strip().replace('"', "'"), text)
    text = QUOTED.sub(r"“\1”", text)
    line = f"description: {json.dumps(text, ensure_ascii=False)}"
    return ["---", line, "---", ""]


def one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def link(page: Path, target: Path) -> str:
    """`target` as a link on `page`."""
    return Path(os.path.relpath(target, page.parent)).as_posix()
