"""Everything that is recorded, and which of it is stale."""

import difflib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools import DOCS
from tools.model import extras, notebooks, outputs, snippets, versions
from tools.model.made import Made
from tools.model.places import Fault
from tools.record import keeping


@dataclass(frozen=True)
class Job:
    """Something that is recorded.

    why: the reason why it is stale; None if it is fresh.
    seconds: how long it took last time, or None.
    memory: the most that one of its processes had then, in MB, or 0.
    read: reads the source; raises Fault if it cannot.
    module: the module that runs it in a process.
    keep: stores what the process left in a folder, given the seconds it took; returns
        whether anything but times has changed.
    """

    name: str
    source: Path
    why: str | None
    seconds: int | None
    memory: int
    read: Callable[[], object]
    module: str
    keep: Callable[[Path, float], bool]


def stale_reason(made: Made | None, code: str, is_sealed: bool) -> str | None:
    """Why something must be recorded again, in words; None if it need not."""
    if made is None:
        return "never recorded"
    if made.code != code:
        return "its code has changed"
    if reason := versions.outdated(made):
        return reason
    return None if is_sealed else "its output or figure was changed by hand"


def without_packages(snippet: Path, made: Made) -> str | None:
    """The package that a snippet is listed with, but that its recording doesn't name, or None."""
    extra = extras.of(snippet)
    missing = [
        one for one in (extra.packages if extra else ()) if f"{one} " not in made.extras
    ]
    return f"recorded without {missing[0]}" if missing else None


def snippet_job(snippet: Path) -> Job:
    """The recording of a snippet."""
    path, made = outputs.output_of(snippet), None
    try:
        output = outputs.Output.read(path) if path.exists() else None
        made = output.made if output else None
        is_sealed = output is not None and output.is_sealed(path)
        why = stale_reason(made, snippets.sha256_of(snippet), is_sealed)
        why = why or (without_packages(snippet, made) if made else None)
    except Fault as fault:
        why = str(fault)
    return Job(
        name=snippets.name_of(snippet),
        source=snippet,
        why=why,
        seconds=made.seconds if made else None,
        memory=made.memory if made else 0,
        read=lambda: (snippets.sections(snippet), snippets.parsed(snippet)),
        module="tools.record.run",
        keep=lambda folder, seconds: keeping.keep_snippet(snippet, folder, seconds),
    )


def notebook_job(path: Path) -> Job:
    """The recording of a notebook; raises Fault if it is not one."""
    made, cells = None, notebooks.read(path)["cells"]
    try:
        made = notebooks.made(path)
        is_sealed = made is not None and made.seals(notebooks.content(cells))
        why = stale_reason(made, notebooks.sha256_of(path), is_sealed)
    except Fault as fault:
        why = str(fault)
    return Job(
        name=path.relative_to(DOCS).with_suffix("").as_posix(),
        source=path,
        why=why,
        seconds=made.seconds if made else None,
        memory=made.memory if made else 0,
        read=lambda: notebooks.read(path),
        module="tools.record.notebooks",
        keep=lambda folder, seconds: keeping.keep_notebook(path, folder, seconds),
    )


def all_jobs() -> list[Job]:
    """Everything that can be recorded: snippets, then notebooks."""
    return [snippet_job(path) for path in snippets.all_snippets()] + [
        notebook_job(path) for path in notebooks.all_notebooks()
    ]


def chosen(jobs: list[Job], *only: str) -> list[Job]:
    """The jobs that ONLY selects, by names or folders; without it, all of them."""
    picked: set[str] = set()
    for name in only:
        below = f"{name.rstrip('/')}/"
        found = {job.name for job in jobs if f"{job.name}/".startswith(below)}
        if not found:
            near = difflib.get_close_matches(name, [job.name for job in jobs])
            such = f"; there is {', '.join(near)}" if near else ""
            sys.exit(f"ONLY={name}: there is no such snippet{such}")
        picked |= found
    return [job for job in jobs if not only or job.name in picked]
