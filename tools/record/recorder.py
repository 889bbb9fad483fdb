"""`make record`: run what is stale, in full, and write its outputs and figures.

Each snippet runs in a separate process. Its output and figure are written when it has
finished, so an interrupted recording keeps what is done and continues from there.
"""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.model import extras, files
from tools.model.places import Fault
from tools.record import cifar10, figures, gpu, keeping, processes
from tools.record.jobs import Job, all_jobs, chosen
from tools.record.run import environment, python

# The progress that a run prints: Keras for epochs, tools.record.notebooks for cells.
STEP = re.compile(r"(Epoch|Cell) (\d+)/(\d+)")
SILENT = 60  # seconds; a program that prints no epochs is said to go on after each
LOG_LINES = re.compile(
    r"^(?:[IWE]\d{4} |WARNING: All log messages).*\n", re.MULTILINE
)  # TensorFlow's


class Interrupted(Exception):
    """The recorder was interrupted; the message says what is kept."""


def minutes(seconds: float) -> str:
    """A duration in words."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def time_left(
    job: Job, elapsed: float, step: tuple[int, int] | None, rest: list[Job]
) -> str:
    """The remaining time of this job and the following ones, from its steps and earlier recordings."""
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


@contextmanager
def unless_told(
    seconds: float, tell: Callable[[], None]
) -> Iterator[Callable[[], None]]:
    """Call `tell` whenever so many seconds pass in which what is yielded is not called."""
    heard, over = threading.Event(), False

    def watch() -> None:
        while not over:
            if not heard.wait(seconds):
                tell()
            heard.clear()

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield heard.set
    finally:
        over = True
        heard.set()
        thread.join()


def run(job: Job, folder: Path, rest: list[Job]) -> str | None:
    """Run the process of one job to its end; returns its message if it failed, or None.

    Raises NoData if it needs CIFAR-10 and cannot get it.
    """
    started = time.monotonic()
    with (folder / "stderr").open("w+") as errors:
        command = [
            str(python(job.source)),
            "-u",  # it prints its steps at once
            "-m",
            job.module,
            str(job.source),
            str(folder),
        ]
        env = environment(job.source)

        def tell(at: str = "", step: tuple[int, int] | None = None) -> None:
            elapsed = time.monotonic() - started
            left = time_left(job, elapsed, step, rest)
            print(f"    {at}{minutes(elapsed)} so far, {left}")

        with (
            processes.group(command, env, subprocess.PIPE, errors) as process,
            unless_told(SILENT, tell) as told,
        ):
            for line in process.stdout or ():
                if match := STEP.match(line):
                    step = (int(match[2]), int(match[3]))
                    tell(f"{match[1].lower()} {step[0]} of {step[1]}, ", step)
                    told()
            code = process.wait()
        errors.seek(0)
        said = LOG_LINES.sub("", errors.read()).strip()
    if code == cifar10.NO_DATA:
        raise cifar10.NoData(said.splitlines()[-1])
    return said if code else None


def needs(job: Job) -> str:
    """What a job took last time, in words, as the end of a sentence."""
    if not job.seconds:
        return "; how long it takes is not known yet"
    memory = f" and {job.memory / 1000:.1f} GB of memory" if job.memory else ""
    return f"; it took {minutes(job.seconds)}{memory} last time"


def record(job: Job, place: str, rest: list[Job]) -> str | None:
    """Run one job to its end and keep its result; returns what went wrong, or None.

    Raises NoData if it needs CIFAR-10 and cannot get it.
    """
    print(f"{place} {job.name}: {job.why}{needs(job)}")
    not_recorded = f"{job.name} was not recorded; its last output is kept."
    try:
        job.read()
    except Fault as fault:
        return f"{not_recorded}\n{fault}"
    with tempfile.TemporaryDirectory(prefix="record-") as folder:
        if not python(job.source).exists():
            return f"{not_recorded}\n{extras.missing(job.source)}"
        extra = extras.of(job.source)
        if extra and extra.gpu and not gpu.name():
            return f"{not_recorded}\nIt is recorded on a GPU, and nvidia-smi names none here."
        started, before = time.monotonic(), job.source.read_bytes()
        if (said := run(job, Path(folder), rest)) is not None:
            return f"{not_recorded}\n{said}"
        if job.source.read_bytes() != before:
            return f"{job.name} was changed while it ran, so the result was not kept."
        seconds = time.monotonic() - started
        try:
            differs = job.keep(Path(folder), seconds)
        except (figures.NotAPicture, Fault) as error:
            return f"{not_recorded}\n{error}"
    kept = "" if differs else "; the result is the same as before and is kept"
    print(f"    done in {minutes(seconds)}{kept}")
    return None


def main(*only: str) -> int:
    """Record what is stale; the exit status is a command's."""
    processes.begin()
    npz = os.environ.get("CIFAR10_NPZ")
    if npz and not Path(npz).is_file():
        print(
            f"CIFAR10_NPZ: there is no file {npz}. {cifar10.HELP}",
            file=sys.stderr,
        )
        return 1
    try:
        jobs = chosen(all_jobs(), *only)
    except Fault as error:
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
    for path in keeping.tell_again():
        print(f"    {files.relative(path)} follows")
    return 1 if failures else 0


def record_all(jobs: list[Job]) -> int:
    """Record the stale jobs among some; returns how many failed.

    Raises NoData if one needs CIFAR-10 and cannot get it, and Interrupted.
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
                f"{job.name} keeps its last output. Run `make record` to continue from here."
            ) from None
        if failure:
            failures += 1
            print(f"    failed\n{failure}", file=sys.stderr)
    print(f"{len(stale) - failures} recorded, {failures} failed.")
    return failures
