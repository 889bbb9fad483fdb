"""`make record`: run what is stale, in full, and write what it printed and drew.

Then it puts together the pages and tables that follow from recordings.
Each snippet runs in a process of its own. Its output and figure are written when it
has finished, so an interrupted recording keeps what is done and goes on from there.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools import (
    DOCS,
    ROOT,
    cifar10,
    figures,
    generated,
    notebooks,
    snippets,
    versions,
)
from tools.run import ENVIRONMENT

# What a run prints as it goes: Keras for epochs, tools.notebooks for cells.
STEP = re.compile(r"(Epoch|Cell) (\d+)/(\d+)")
LOG_LINES = re.compile(
    r"^(?:[IWE]\d{4} |WARNING: All log messages).*\n", re.MULTILINE
)  # TensorFlow's


class Interrupted(Exception):
    """Somebody stopped the recorder; the message says what is kept."""


@dataclass
class Job:
    """Something that is recorded.

    why: what makes it stale; None if it is fresh.
    seconds: how long it took last time, or None.
    module: the module whose process runs it.
    keep: writes what the process left in a folder, with the seconds it took.
    """

    name: str
    source: Path
    why: str | None
    seconds: float | None
    module: str
    keep: Callable[[Path, float], None]


def stale_reason(snippet: Path) -> str | None:
    """Why a snippet must be recorded again, in words; None if it need not."""
    path = snippets.output_of(snippet)
    if not path.exists():
        return "never recorded"
    output = snippets.Output.read(path)
    if output.sha256 != snippets.sha256_of(snippet):
        return "the snippet has changed"
    if reason := versions.outdated(output.recorded):
        return reason
    if output.seal != output.seal_of(path):
        return "its output or figure was changed by hand"
    return None


def keep_snippet(snippet: Path, folder: Path, seconds: float) -> None:
    report = json.loads((folder / "result.json").read_text("utf-8"))
    recorded = versions.recorded_line()
    if report["data"]:
        recorded += f"\nData: {report['data']}."
    drawn = folder / "work" / f"{snippet.stem}.svg"
    figure = snippets.figure_of(snippet)
    if drawn.exists():
        text = figures.fit_for_page(
            drawn.read_text("utf-8"),
            snippets.name_of(snippet).replace("/", "-"),
        )
        snippets.write_whole(figure, text)
    else:
        figure.unlink(missing_ok=True)
    snippets.Output(
        snippets.sha256_of(snippet), seconds, recorded, report["printed"]
    ).write(snippets.output_of(snippet))


def snippet_job(snippet: Path) -> Job:
    path = snippets.output_of(snippet)
    return Job(
        name=snippets.name_of(snippet),
        source=snippet,
        why=stale_reason(snippet),
        seconds=snippets.Output.read(path).seconds if path.exists() else None,
        module="tools.run",
        keep=lambda folder, seconds: keep_snippet(snippet, folder, seconds),
    )


def notebook_job(path: Path) -> Job:
    return Job(
        name=path.relative_to(DOCS).with_suffix("").as_posix(),
        source=path,
        why=notebooks.stale_reason(path),
        seconds=notebooks.seconds_of(path),
        module="tools.notebooks",
        keep=lambda folder, seconds: notebooks.keep(path, folder, seconds),
    )


def all_jobs() -> list[Job]:
    """Everything that can be recorded: snippets, then notebooks."""
    return [snippet_job(path) for path in snippets.all_snippets()] + [
        notebook_job(path) for path in notebooks.all_notebooks()
    ]


def minutes(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def time_left(
    job: Job, elapsed: float, step: tuple[int, int] | None, rest: list[Job]
) -> str:
    """What is left of this job and those after it, from its steps and earlier recordings."""
    if step and step[0] > 1:
        done, of = step[0] - 1, step[1]
        left = elapsed / done * (of - done)
    elif job.seconds is not None:
        left = max(job.seconds - elapsed, 0)
    else:
        return "time left not known yet"
    unknown = sum(other.seconds is None for other in rest)
    left += sum(other.seconds or 0 for other in rest)
    more = f" and {unknown} never timed" if unknown else ""
    return f"about {minutes(left)}{more} left"


def record(job: Job, place: str, rest: list[Job]) -> str | None:
    """Run one job to its end and keep its result; returns what went wrong, or None.

    Raises NoData when it needs CIFAR-10 and there is none.
    """
    print(f"{place} {job.name}: {job.why}", flush=True)
    with tempfile.TemporaryDirectory(prefix="record-") as temporary:
        folder = Path(temporary)
        started = time.monotonic()
        before = job.source.read_bytes()
        with (folder / "stderr").open("w+") as errors:
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    job.module,
                    str(job.source),
                    str(folder),
                ],
                cwd=ROOT,
                env={**os.environ, **ENVIRONMENT},
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
            try:
                for line in process.stdout:
                    if match := STEP.match(line):
                        step = (int(match[2]), int(match[3]))
                        elapsed = time.monotonic() - started
                        print(
                            f"    {match[1].lower()} {step[0]} of {step[1]}, {minutes(elapsed)} so far, "
                            + time_left(job, elapsed, step, rest),
                            flush=True,
                        )
                code = process.wait()
            finally:
                if process.poll() is None:
                    process.terminate()
                    process.wait()
            errors.seek(0)
            said = LOG_LINES.sub("", errors.read()).strip()
        if code == cifar10.NO_DATA:
            raise cifar10.NoData(said.splitlines()[-1])
        if code:
            return f"{job.name} was not recorded; its last output is kept.\n{said}"
        if job.source.read_bytes() != before:
            return f"{job.name} was changed while it ran, so the result was not kept."
        seconds = time.monotonic() - started
        try:
            job.keep(folder, seconds)
        except figures.NotAPicture as error:
            return f"{job.name} was not recorded; its last output is kept.\n{error}"
        print(f"    done in {minutes(seconds)}", flush=True)
    return None


def chosen(jobs: list[Job], only: str) -> list[Job]:
    """The jobs that ONLY picks, by name or by folder; all of them without it."""
    if not only:
        return jobs
    picked = [
        job
        for job in jobs
        if job.name == only or job.name.startswith(f"{only.rstrip('/')}/")
    ]
    if not picked:
        sys.exit(
            f"ONLY={only}: there is no such snippet. There are: {', '.join(j.name for j in jobs)}"
        )
    return picked


def main(only: str = "") -> int:
    """Record what is stale and put pages together; the exit status is a command's."""
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell may have them ignored
        signal.signal(number, signal.default_int_handler)
    npz = os.environ.get("CIFAR10_NPZ")
    if npz and not Path(npz).is_file():
        print(
            f"CIFAR10_NPZ: there is no file {npz}. {cifar10.HELP}",
            file=sys.stderr,
        )
        return 1
    try:
        jobs = chosen(all_jobs(), only)
    except snippets.BrokenSections as error:
        print(error, file=sys.stderr)
        return 1
    try:
        failures = record_all(jobs)
    except cifar10.NoData as error:
        print(error, file=sys.stderr)
        return 1
    except Interrupted as error:
        print(error, file=sys.stderr)
        return 130
    for path in generated.write():
        print(f"    {snippets.relative(path)} follows")
    return 1 if failures else 0


def record_all(jobs: list[Job]) -> int:
    """Record the stale ones among some jobs; how many failed.

    Raises NoData when one needs CIFAR-10 and there is none, and Interrupted.
    """
    stale = [job for job in jobs if job.why]
    if not stale:
        print(f"All {len(jobs)} recordings are fresh; nothing to run.")
        return 0
    failures = 0
    for number, job in enumerate(stale, start=1):
        try:
            failure = record(job, f"[{number}/{len(stale)}]", stale[number:])
        except cifar10.NoData as error:
            raise cifar10.NoData(f"{job.name} needs CIFAR-10. {error}") from error
        except KeyboardInterrupt:
            raise Interrupted(
                f"\nInterrupted. {number - 1} of {len(stale)} were recorded; "
                f"{job.name} keeps its last output. `make record` goes on from here."
            ) from None
        if failure:
            failures += 1
            print(f"    failed\n{failure}", file=sys.stderr)
    print(f"{len(stale) - failures} recorded, {failures} failed.")
    return failures


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
