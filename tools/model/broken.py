"""Files and pages that cannot be read."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tools import SNIPPETS
from tools.model import files, notebooks, outputs, pages, site, snippets
from tools.model.places import Fault


def unreadable_files() -> Iterator[str]:
    """The first fault of each file, in its encoding, its markers, its fields or its code."""
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
    """Pages that are not plain text, or include something that does not exist."""
    for page in site.all_pages():
        yield from map(str, pages.read(page).faults)
