"""Runs many snippets, one after the other, in one process of another environment.

`tools.record.environments` starts it there. It appends one line of JSON for each snippet
to a file, so that what has run is known even if a snippet ends the process.
"""

import importlib
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tools import SNIPPETS
from tools.record import run, small_cifar10, state

READY = "ready"  # the first line: what the environment needs is there


def report(name: str) -> dict[str, Any]:
    """Run a snippet: what it printed, in which sections data counted, why it failed."""
    snippet = SNIPPETS / f"{name}.py"
    small_cifar10.install(small_cifar10.sizes_for(name))
    on_data: set[str] = set()
    note = small_cifar10.sections_on_data(on_data)
    state.begin_at(0)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = run.run(snippet, Path(folder), after=note, strict=False)
            printed, failure = done.printed, ""
        except run.SnippetFailed as error:
            printed, failure = {}, str(error)
    return {
        "name": name,
        "printed": printed,
        "on_data": sorted(on_data),
        "failure": failure,
        "seconds": round(time.monotonic() - started, 1),
    }


def write(results: str, line: object) -> None:
    with Path(results).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def main(results: str, prelude: str, *names: str) -> int:
    """Run the snippets of these names after `prelude`, and append to the file `results`."""
    if prelude:
        importlib.import_module(f"tools.record.preludes.{prelude}")
    importlib.import_module("keras")
    write(results, READY)
    for name in names:
        write(results, report(name))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
