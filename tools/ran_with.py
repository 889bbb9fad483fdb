"""A line below the title of each page: which Keras and TensorFlow ran it, and when.

It is a Markdown extension: it sees what a page includes, and the recordings say the
rest. A Markdown file that `make record` has put together stands for the recordings in
its folder.
"""

import datetime
import functools
import re
from collections.abc import Iterable
from pathlib import Path

from markdown import Extension
from markdown.preprocessors import Preprocessor

from tools import DOCS, pages, snippets, versions

RECORDED = re.compile(r"Recorded on (?P<date>\S+) with (?P<versions>.+) and Python")
TITLE = re.compile(r"# \S")
# The template knows how far away that page is, and adds the address.
TESTED = '<a class="tested">How this site is tested</a>'
BEFORE_SNIPPETS = 40  # pymdownx.snippets resolves includes at 32


@functools.cache
def recorded(output: Path) -> tuple[datetime.date, str, bool] | None:
    """When and with what an output was recorded, and whether it needed CIFAR-10."""
    line = snippets.Output.read(output).recorded
    match = RECORDED.match(line)
    if not match:
        return None
    date = datetime.date.fromisoformat(match["date"])
    return date, match["versions"].replace(", ", " and "), "Data: CIFAR-10" in line


def outputs(lines: Iterable[pages.Line]) -> set[Path]:
    """The recordings behind what some lines include."""
    found = set()
    for include in pages.includes_in(lines):
        path = include.path
        if path.suffix == ".md":
            found |= set(path.parent.rglob("*.out"))
            found |= outputs(pages.written(path))
        elif (output := snippets.output_of(path)).exists():
            found.add(output)
    return found


def day(date: datetime.date) -> str:
    return f"{date.day} {date:%B %Y}"


def sentence(lines: Iterable[pages.Line]) -> str:
    """What ran the code and the results that a page includes, and when."""
    runs = [run for one in outputs(lines) if (run := recorded(one))]
    if not runs:
        pinned = " and ".join(f"{name} {v}" for name, v in versions.pinned().items())
        return f"Nothing runs on this page; the pages it leads to ran with {pinned}."
    dates, kerases, data = zip(*runs)
    first, last = min(dates), max(dates)
    when = f"on {day(first)}"
    if first != last:
        when = f"from {day(first)} to {day(last)}"
    on_data = ", on CIFAR-10" if any(data) else ""
    return f"Ran {when} with {', and with '.join(sorted(set(kerases)))}{on_data}."


class RanWith(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        for number, line in enumerate(lines):
            if TITLE.match(line):
                page = pages.lines_of(DOCS / "page.md", "\n".join(lines))
                said = f"{sentence(page)} {TESTED}"
                attributes = '{: .ran data-search-exclude="" }'
                return [
                    *lines[: number + 1],
                    "",
                    said,
                    attributes,
                    "",
                    *lines[number + 1 :],
                ]
        return lines


class RanWithExtension(Extension):
    def extendMarkdown(self, md):
        md.preprocessors.register(RanWith(md), "ran_with", BEFORE_SNIPPETS)


def makeExtension(**options) -> RanWithExtension:  # the name that Markdown asks for
    return RanWithExtension(**options)
