"""`make check`, the part that is ours: what a page, a recording or a pitfall lacks.

Each finding names file and line and says what to do. Formatter, linter, spelling and
the site's own strict build, which checks links, are called by the Makefile.
"""

import re
import sys
from collections.abc import Callable, Iterator

from tools import (
    capabilities,
    generated,
    notebooks,
    pages,
    pitfalls,
    record,
    snippets,
)
from tools.snippets import MESSAGE, name_of, relative

PICTURE = re.compile(r"!\[(?P<markdown>[^\]]*)\]\(|<img\b(?P<html>[^>]*)>")
ALT = re.compile(r"""\balt=["']\s*[^"'\s]""")
LABELLED = re.compile(r"""<\w+ role="img" aria-label="\s*[^"\s][^"]*">\s*$""")


def broken_includes() -> Iterator[str]:
    """Pages that include what is not there, and markers that do not pair up."""
    for page in pages.all_pages():
        for include in pages.includes(page):
            if problem := include.problem():
                yield problem
    for snippet in snippets.all_snippets():
        snippets.sections(snippet)


def stale_outputs() -> Iterator[str]:
    """Recordings that are older than what they were made from."""
    for job in record.all_jobs():
        if job.why:
            yield f"{relative(job.source)}: {job.why}; make record ONLY={job.name}"
    for snippet in snippets.all_snippets():
        output = snippets.output_of(snippet)
        if not output.exists():
            continue
        for name in snippets.Output.read(output).printed:
            if name.removesuffix(MESSAGE) not in snippets.sections(snippet):
                yield (
                    f"{relative(output)}: '{name}' is no section of {relative(snippet)}; "
                    f"make record ONLY={name_of(snippet)}"
                )


def highlights_beyond_the_block() -> Iterator[str]:
    """Fences whose `hl_lines` name a line that the block does not have."""
    for page in pages.all_pages():
        written = pages.fences(page)
        shown = pages.find_fences(pages.lines_of(page, pages.expanded(page)))
        for fence, full in zip(written, shown, strict=True):
            for line in fence.highlighted:
                if not 1 <= line <= len(full.body):
                    yield (
                        f"{relative(fence.page)}:{fence.line}: highlights line {line} of a "
                        f"block that has {len(full.body)}"
                    )


def pictures_without_text() -> Iterator[str]:
    """Pictures that say nothing to a reader who does not see them."""
    for page in pages.all_pages():
        text = page.read_text("utf-8")
        for match in PICTURE.finditer(text):
            written = (match["markdown"] or "").strip()
            if not written and not ALT.search(match["html"] or ""):
                line = text.count("\n", 0, match.start()) + 1
                yield f"{relative(page)}:{line}: this picture has no alternative text"
        above = ""
        for line in pages.written(page):
            (include,) = pages.includes_in([line]) or [None]
            if include and include.path.suffix == ".svg" and not LABELLED.search(above):
                yield (
                    f"{relative(line.file)}:{line.number}: this picture has no "
                    'alternative text; write <div role="img" aria-label="…"> on the '
                    "line above it"
                )
            above = line.text
    for path in notebooks.all_notebooks():
        for number, cell in enumerate(notebooks.code_cells(path), start=1):
            draws = any("image/png" in one.get("data", {}) for one in cell["outputs"])
            if draws and not cell["metadata"].get("alt"):
                yield (
                    f"{relative(path)}, code cell {number}: this picture has no "
                    "alternative text; write it into the cell's metadata as `alt`"
                )


CHECKS: dict[str, Callable[[], Iterator[str]]] = {
    "pitfalls": pitfalls.problems,
    "capabilities": capabilities.problems,
    "includes": broken_includes,
    "outputs": stale_outputs,
    "generated": generated.problems,
    "highlights": highlights_beyond_the_block,
    "pictures": pictures_without_text,
}


def main(*names: str) -> int:
    """Run the named checks, or all; print what they find."""
    found = 0
    for name in names or CHECKS:
        before = found
        try:
            for message in CHECKS[name]():
                print(message, file=sys.stderr)
                found += 1
        except (pages.BrokenPage, snippets.BrokenSections) as error:
            print(error, file=sys.stderr)
            found += 1
        if name == "includes" and found > before:
            break  # the other checks read what could not be read here
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
