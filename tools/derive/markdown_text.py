"""The common parts of pages made from snippets: fences with outputs, headers, links."""

import json
import os
import re
from pathlib import Path

from tools.model import outputs, snippets
from tools.model.outputs import MESSAGE

COLUMNS = 104  # of a training log, which the page has room for: a longer line wraps


def fence(kind: str, target: str) -> list[str]:
    """A fence around what it includes, which may hold three backticks of its own."""
    return [f"````{{ {kind} }}", f'--8<-- "{target}"', "````", ""]


def shown(snippet: Path, section: str, kind: str = ".python") -> list[str]:
    """The code of a section, and under it what it printed and raised."""
    name = snippets.name_of(snippet)
    printed = outputs.Output.read(outputs.output_of(snippet)).printed
    lines = fence(kind, f"{name}.py:{section}")
    if section in printed:
        wide = max(map(len, printed[section].splitlines()), default=0) > COLUMNS
        wraps = " .message" if wide else ""
        lines += fence(f".text .output{wraps}", f"{name}.out:{section}")
    if section + MESSAGE in printed:
        lines += fence(".text .output .message", f"{name}.out:{section}{MESSAGE}")
    return lines


def header(description: str) -> list[str]:
    """What a page says of itself to search engines."""
    # The theme writes it into an attribute as it is, where a quotation mark would end it.
    plain = re.sub(r'"(.*?)"', r"“\1”", " ".join(description.split()).replace("`", ""))
    line = f"description: {json.dumps(plain, ensure_ascii=False)}"
    return ["---", line, "---", ""]


def one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def link(page: Path, target: Path) -> str:
    """`target` as a link on `page`."""
    return Path(os.path.relpath(target, page.parent)).as_posix()
