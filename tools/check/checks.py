"""The checks of our own in `make check`: faults of pages, recordings and pitfalls.

Each message names the file and the line and says what to do. The Makefile also runs the
formatter, the linter, the spell checker and a strict build, which checks links.
"""

import sys
from collections.abc import Callable, Iterator

from tools.check import (
    addresses,
    capabilities,
    claims,
    locks,
    markup,
    pairs,
    pictures,
    pitfalls,
    recordings,
    scripts,
    terms,
    topics,
)
from tools.model import outputs, snippets
from tools.model.broken import broken_includes, unreadable_files
from tools.model.files import relative
from tools.model.outputs import MESSAGE
from tools.model.places import Fault, Place
from tools.model.snippets import name_of
from tools.record import jobs


def stale_outputs() -> Iterator[str]:
    """Recordings that are older than their snippets."""
    for job in jobs.all_jobs():
        if job.why:
            yield f"{relative(job.source)}: {job.why}; make record ONLY={job.name}"
    for snippet in snippets.all_snippets():
        path = outputs.output_of(snippet)
        if not path.exists():
            continue
        output = outputs.Output.read(path)
        parts = snippets.sections(path)
        for name in output.printed:
            if name.removesuffix(MESSAGE) not in snippets.sections(snippet):
                yield (
                    f"{Place(path, parts[name].first)}: '{name}' is not a section of "
                    f"{relative(snippet)}; make record ONLY={name_of(snippet)}"
                )


CHECKS: dict[str, Callable[[], Iterator[str]]] = {
    "files": unreadable_files,
    "includes": broken_includes,
    "pitfalls": pitfalls.problems,
    "capabilities": capabilities.problems,
    "topics": topics.problems,
    "outputs": stale_outputs,
    "recordings": recordings.problems,
    "pairs": pairs.problems,
    "claims": claims.problems,
    "terms": terms.problems,
    "fences": markup.fences_not_read,
    "python": markup.python_that_nothing_runs,
    "highlights": markup.highlights_beyond_the_block,
    "languages": markup.unknown_languages,
    "headings": markup.headings,
    "pictures": pictures.pictures_without_text,
    "sizes": pictures.sizes,
    "hosts": addresses.other_hosts,
    "names": addresses.links_by_name,
    "front": addresses.links_of_front_pages,
    "locks": locks.problems,
    "scripts": scripts.problems,
}


def main(*names: str) -> int:
    """Run the named checks, or all of them, and print what they find."""
    if unknown := set(names) - CHECKS.keys():
        print(
            f"There is no check {', '.join(sorted(unknown))}; there are: "
            f"{', '.join(CHECKS)}",
            file=sys.stderr,
        )
        return 2
    found = 0
    for name in names or CHECKS:
        before = found
        try:
            for message in CHECKS[name]():
                print(message, file=sys.stderr)
                found += 1
        except Fault as error:
            print(error, file=sys.stderr)
            found += 1
        if name in ("files", "includes") and found > before:
            break  # the other checks need files that can be read
    return 1 if found else 0
