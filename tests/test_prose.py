"""A figure that prose names stands in an output, or in code, that the same page shows."""

import re

import pytest

from tools import pages, snippets
from tools.snippets import relative

# Parameter counts, losses, accuracies: numbers that a run gave.
FIGURE = re.compile(
    r"(?<![\w./:-])(?:\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{4,}|\d+(?= ?%))(?![\w.]*\d)"
)
VERSION = re.compile(r"Python \d\.\d+(?: to \d\.\d+| or\b)")
YEAR = re.compile(r"\((?:19|20)\d\d\)")


def prose(page):
    """The lines of a page outside its fences, with place; links go.

    Tables that follow from recordings quote what the pages behind their links print.
    """
    lines = [
        (line, line.text if line.file == page else "") for line in pages.written(page)
    ]
    for fence in pages.fences(page):
        for index in range(fence.at, fence.at + len(fence.body) + 2):
            lines[index] = (lines[index][0], "")
    for line, text in lines:
        text = re.sub(r"\]\([^)]*\)", "]", text)
        yield (
            f"{relative(line.file)}:{line.number}",
            YEAR.sub("", VERSION.sub("", text)),
        )


def text_shown(path):
    """What a file gives a page: of an output, not the hashes at its head."""
    if path.suffix != ".out":
        return path.read_text("utf-8")
    output = snippets.Output.read(path)
    return "\n".join([output.recorded, *output.printed.values()])


def shown(page):
    """The numbers in all that the page includes, thousands without a comma."""
    texts = [
        text_shown(include.path)
        for include in pages.includes(page)
        if include.path.suffix in (".out", ".py")
    ]
    return set(re.findall(r"\d+(?:\.\d+)?", "\n".join(texts).replace(",", "")))


def untold(page):
    """A message for each figure in the prose of a page that nothing on it shows."""
    known = shown(page)
    return [
        f"{place}: no output on this page shows {figure}"
        for place, line in prose(page)
        for figure in FIGURE.findall(line)
        if figure.replace(",", "") not in known
    ]


@pytest.mark.parametrize("page", pages.all_pages(), ids=relative)
def test_figures_in_prose_come_from_an_output(page):
    assert untold(page) == []


def test_the_check_sees_a_figure_that_nothing_shows():
    page = pages.DOCS / "index.md"
    changed = [
        figure
        for figure in FIGURE.findall(
            "It has 697,047 parameters and is right in 61 % of cases, 0.6123."
        )
        if figure.replace(",", "") not in shown(page)
    ]
    assert changed == ["697,047", "61", "0.6123"]
