"""`make check`, the part that is ours: what a page, a recording or a pitfall lacks.

Each finding names file and line and says what to do. Formatter, linter, spelling and
the site's own strict build, which checks links, are called by the Makefile.
"""

import sys
from collections.abc import Callable, Iterator

from tools import (
    capabilities,
    generated,
    page_faults,
    pages,
    pitfalls,
    record,
    snippets,
)
from tools.snippets import MESSAGE, name_of, relative


def broken_includes() -> Iterator[str]:
    """Pages that include what is not there; fences and markers that are never closed."""
    for page in pages.all_pages():
        pages.fences(page)
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


CHECKS: dict[str, Callable[[], Iterator[str]]] = {
    "pitfalls": pitfalls.problems,
    "capabilities": capabilities.problems,
    "includes": broken_includes,
    "outputs": stale_outputs,
    "generated": generated.problems,
    "highlights": page_faults.highlights_beyond_the_block,
    "languages": page_faults.unknown_languages,
    "headings": page_faults.headings,
    "pictures": page_faults.pictures_without_text,
    "hosts": page_faults.other_hosts,
    "sizes": page_faults.sizes,
    "front": page_faults.links_of_front_pages,
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
