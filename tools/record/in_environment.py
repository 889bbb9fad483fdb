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
from tools.record.small_cifar10 import sizes_for

READY = "ready"  # the first line: what the environment needs is there


class Data:
    """How often the small data set was asked for, and how many images it has."""

    calls = 0
    sizes = small_cifar10.SIZES


def load_data() -> Any:
    Data.calls += 1
    return small_cifar10.load_data(*Data.sizes)


def report(name: str) -> dict[str, Any]:
    """Run a snippet: what it printed, in which sections data counted, why it failed."""
    snippet = SNIPPETS / f"{name}.py"
    Data.sizes, before = sizes_for(name), Data.calls
    on_data: set[str] = set()

    def note(section: str | None) -> None:
        if section and Data.calls > before:
            on_data.add(section)

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
    import keras

    keras.datasets.cifar10.load_data = load_data
    write(results, READY)
    for name in names:
        write(results, report(name))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
