"""`python -m tools.record.environments`: run snippets on other backends, devices and versions.

Each environment has a process of its own, which runs all snippets that are stale there
on small data. If a snippet ends the process, another one goes on after it. What a
snippet prints is compared with its recording, and the finding is stored.
"""

import argparse
import contextlib
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tools import SNIPPETS
from tools.model import environments, outputs, snippets
from tools.model.environments import Environment, Finding, Findings
from tools.model.outputs import MESSAGE
from tools.model.places import Fault
from tools.record import processes
from tools.record.comparing import (
    first_difference,
    form,
    largest_difference,
    numbers_differ,
)
from tools.record.in_environment import READY
from tools.record.recorder import LOG_LINES
from tools.record.run import ENVIRONMENT

LONGEST = 900  # seconds that one snippet may take
# Threads that wait for each other take most of the time where there are few cores.
ONE_THREAD = {"OMP_NUM_THREADS": "1"}
NOTHING = re.compile(r"declares `# (?P<does>\w+) (?P<what>\w+)`, but runs without it")
ERROR = re.compile(
    r"^(?:[\w.]+\.)?(\w+(?:Error|Exception|Interrupt|Warning|Exit))\b.*$"
)
VERSIONS = (
    "import json, platform, sys, keras; from importlib.metadata import version; "
    "print(json.dumps({'keras': keras.__version__, 'python': platform.python_version()} "
    "| {name: version(name) for name in sys.argv[1:]}))"
)


class NoEnvironment(Exception):
    """An environment is missing or does not start; the message says what to do."""


def error_in(failure: str) -> str:
    """The error that a failed run ended with, on one line."""
    lines = [line for line in failure.splitlines() if ERROR.match(line)]
    return " ".join((lines or failure.splitlines() or ["no message"])[-1].split())


def complete_lines(path: Path) -> list[str]:
    """The lines of a file that another process writes, without one that is not finished."""
    *lines, _ = path.read_text("utf-8").split("\n")
    return lines


def finding(report: dict[str, Any], environment: Environment) -> Finding:
    """Compare the report of a run with the recording of the same snippet."""
    snippet = SNIPPETS / f"{report['name']}.py"
    code = snippets.sha256_of(snippet)
    if declared := NOTHING.search(report["failure"]):
        what = {"raises": "no error", "warns": "no warning"}[declared["does"]]
        return Finding(code, "differs", declared["what"], what)
    if report["failure"]:
        return Finding(code, "fails", now=error_in(report["failure"]))
    recorded = outputs.Output.read(outputs.output_of(snippet)).printed
    largest, lines = 0.0, ("", "")
    for section in {**recorded, **report["printed"]}:
        was, now = (
            printed.get(section, "").rstrip()
            for printed in (recorded, report["printed"])
        )
        on_data = section.removesuffix(MESSAGE) in report["on_data"]
        if form(was) != form(now):
            lines = lines if any(lines) else first_difference(was, now)
        elif not environment.has_other_numbers and not on_data:
            largest = max(largest, largest_difference(was, now))
    if any(lines):
        return Finding(code, "differs", *lines)
    if largest:
        return Finding(code, "differs", now=numbers_differ(largest))
    return Finding(code, "works")


def reports(
    process: subprocess.Popen[str], results: Path
) -> Iterator[dict[str, Any] | str]:
    """What a process appends to `results`, until it ends or has been silent for too long."""
    seen, since = 0, time.monotonic()
    while time.monotonic() - since < LONGEST:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.2)
        for line in complete_lines(results)[seen:]:
            seen, since = seen + 1, time.monotonic()
            yield json.loads(line)
        if process.returncode is not None:
            return


def run(
    environment: Environment, chosen: Sequence[Path], tell: Callable[[str], object]
) -> Iterator[Finding]:
    """Run snippets in an environment, and yield what was found of each, in order.

    Raises NoEnvironment if the environment is not there, or does not start.
    """
    if not environment.interpreter.exists():
        raise NoEnvironment(f"{environment.title} is not installed: run `make extras`")
    env = {**ENVIRONMENT, **ONE_THREAD, "KERAS_BACKEND": environment.backend}
    command = [str(environment.interpreter), "-m", "tools.record.in_environment"]
    left = list(chosen)
    while left:
        has_started = False
        with tempfile.TemporaryDirectory() as folder:
            results, errors = Path(folder) / "results", Path(folder) / "errors"
            results.touch()
            given = [str(results), environment.prelude, *map(snippets.name_of, left)]
            with (
                errors.open("w") as said,
                processes.group(
                    [*command, *given], env, subprocess.DEVNULL, said
                ) as it,
            ):
                for report in reports(it, results):
                    if isinstance(report, str):
                        has_started = report == READY
                        continue
                    found = finding(report, environment)
                    tell(f"{report['name']}: {found.verdict} ({report['seconds']} s)")
                    del left[0]
                    yield found
                why = f"the process ended with status {it.returncode}"
                if it.returncode is None:
                    why = f"it had not ended after {LONGEST} s"
            last = LOG_LINES.sub("", errors.read_text("utf-8")).strip().splitlines()
        if not has_started:
            said_last = last[-1] if last else why
            raise NoEnvironment(f"{environment.title} does not start: {said_last}")
        if left:  # the first of them ended the process
            snippet = left.pop(0)
            tell(": ".join([snippets.name_of(snippet), why, *last[-1:]]))
            yield Finding(snippets.sha256_of(snippet), "fails", now=why)


def versions(environment: Environment) -> dict[str, str]:
    """The versions that a recording states."""
    command = [str(environment.interpreter), "-c", VERSIONS, "tensorflow"]
    said = subprocess.run(
        [*command, *environment.packages],
        env={**os.environ, **ENVIRONMENT},
        capture_output=True,
        check=True,
    ).stdout
    given: dict[str, str] = json.loads(said)
    return given


def record(environment: Environment, chosen: Sequence[Path]) -> None:
    """Run snippets in an environment, and store what was found after each."""
    before = environments.findings(environment)
    kept = before.found if before else {}
    names = [snippets.name_of(snippet) for snippet in environment.selected()]
    found = {name: kept[name] for name in names if name in kept}
    made = versions(environment)
    today = datetime.date.today().isoformat()
    for snippet, one in zip(
        chosen, run(environment, chosen, tell=lambda text: print(f"    {text}"))
    ):
        found[snippets.name_of(snippet)] = one
        Findings(today, made, found).write(environment.file)


def main(arguments: Sequence[str] = ()) -> int:
    """Record what is stale in the environments; the exit status is a command's."""
    parser = argparse.ArgumentParser(prog="python -m tools.record.environments")
    parser.add_argument(
        "names", nargs="*", help="the environments; all, if none is named"
    )
    parser.add_argument("--all", action="store_true", help="also what is fresh")
    options = parser.parse_args(arguments)
    processes.begin()
    try:
        known = {one.name: one for one in environments.listed()}
        if unknown := set(options.names) - known.keys():
            print(
                f"There is no environment {', '.join(sorted(unknown))}; there are: "
                f"{', '.join(known)}",
                file=sys.stderr,
            )
            return 2
        for name in options.names or known:
            one = known[name]
            chosen = one.selected() if options.all else environments.stale(one)
            print(
                f"{one.title}: {len(chosen)} of {len(one.selected())} snippets are stale"
            )
            if chosen:
                record(one, chosen)
    except (Fault, NoEnvironment) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "Interrupted; what was found is kept, and the next run goes on.",
            file=sys.stderr,
        )
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
