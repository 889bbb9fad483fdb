"""What keeps files and pages from being read as what they are."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tools import SNIPPETS
from tools.model import files, notebooks, outputs, pages, site, snippets
from tools.model.places import Fault


def unreadable_files() -> Iterator[str]:
    """The first fault of each file: a byte, a line end, a marker, a field, code."""
    readers: list[tuple[list[Path], list[Callable[[Path], object]]]] = [
        (snippets.all_snippets(), [snippets.sections, snippets.parsed]),
        (sorted(SNIPPETS.rglob("*.out")), [outputs.Output.read]),
        (sorted(SNIPPETS.rglob("*.svg")), [files.read_text]),
        (notebooks.all_notebooks(), [notebooks.made]),
    ]
    for paths, reads in readers:
        for path in paths:
            try:
                for read in reads:
                    read(path)
            except Fault as fault:
                yield str(fault)


def broken_includes() -> Iterator[str]:
    """Pages that are no plain text, or include what is not there."""
    for page in site.all_pages():
        yield from map(str, pages.read(page).faults)
