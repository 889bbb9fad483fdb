"""The table of networks that several processes train together: what their recordings say."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from markdown.extensions.toc import slugify

from tools import DERIVED, DOCS, SNIPPETS
from tools.derive.markdown_text import link
from tools.model import environments, numbers, outputs, pages
from tools.model.files import entries_of
from tools.model.outputs import Output
from tools.model.page import Page
from tools.model.places import Fault

FILE = DERIVED / "environments" / "processes.md"
PAGE = DOCS / "compare" / "where-it-runs.md"
GUIDE = DOCS / "guides" / "several-machines.md"

# What an entry of snippets/environments.toml names a section for -> the title of its column.
FOUND = {
    "agree": "Equal weights in all",
    "alone": "Compared with one process",
    "resumed": "A worker killed, then resumed",
}
NEEDED = {"snippet", "engine", "backend", "number", *FOUND}

# A line of a recording that says whether something holds, of one process or of each.
CLAIM = re.compile(r"(?P<claim>.+): (?P<verdict>.*\b(?:np\.)?(?:True|False)_?\b.*)")
BOUND = re.compile(r".*\bnearer than \d\S*")


def verdict(text: str) -> tuple[str, str]:
    """What the lines of a section say together, and the sign of it."""
    held: list[str] = []
    failed: list[str] = []
    for claim in CLAIM.finditer(text):
        (failed if "False" in claim["verdict"] else held).append(claim["claim"])
    if not held + failed:
        raise LookupError(f"no line says True or False: {text}")
    bounds = [bound[0] for one in held if (bound := BOUND.match(one))]
    if bounds:
        return ", ".join(bounds), "only"
    return ("no", "no") if failed else ("yes", "yes")


def anchor(guide: Page, target: str) -> str:
    """The heading of a page below which it shows a section."""
    lines = [one.place.line for one in guide.includes if one.target == target]
    if not lines:
        raise LookupError(f"no page shows {target}")
    above = [one.text for one in guide.headings if one.place.line < lines[0]]
    return slugify(above[-1], "-")


def row(entry: dict[str, Any], guide: Page) -> Iterator[str]:
    """The cells of a program."""
    name, to = entry["snippet"], link(PAGE, GUIDE)
    output = Output.read(outputs.output_of(SNIPPETS / f"{name}.py"))
    made = output.made
    yield entry["engine"]
    yield entry["backend"]
    yield numbers.Paragraph().shown(f"{name}.py | {entry['number']}")
    for column in FOUND:
        text, sign = verdict(output.printed[entry[column]])
        where = anchor(guide, f"{name}.out:{entry[column]}")
        yield f"[{text}]({to}#{where}) {{ .{sign} }}"
    yield f"Keras {made.keras}, {made.extras or f'TensorFlow {made.tensorflow}'}"


def files() -> dict[Path, str]:
    """The table, with a row for each entry; raises Fault if one is wrong."""
    entries = list(entries_of(environments.LISTED, "processes", NEEDED, set()))
    if not entries:
        return {}
    titles = ["Engine", "Backend", "Processes", *FOUND.values(), "Versions"]
    lines = [" | ".join(titles), "|".join(["---"] * len(titles))]
    guide = pages.read(GUIDE)
    for entry, place in entries:
        try:
            lines.append(" | ".join(row(entry, guide)))
        except (LookupError, OSError, numbers.Unresolved) as error:
            raise Fault(place, f"this was not recorded: {error}") from error
    return {FILE: "".join(f"| {line} |\n" for line in lines)}
