"""`make bench`: where the time of the tests goes, and what one process for all saves.

Prints seconds by test file and folder of pages for one run of all tests. Then, three
times in turn, a sample of the snippets in one process beside the same snippets each in
a process of its own, with the median of the ratios. What the snippets compute takes its
time in either: it is the floor.
"""

import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

from tools import ROOT, snippets

TURNS = 3
SAMPLE = 15  # every 15th snippet
RUN = (
    "import pathlib, sys, time; from tests import plugin; from tests.lane import succeeded;"
    "import keras; started = time.monotonic();"
    "[succeeded(pathlib.Path(path)) for path in sys.argv[1:]];"
    "print(time.monotonic() - started)"
)


def timed(*command: str) -> tuple[float, str]:
    """Seconds of a Python command, and what it printed; ends the benchmark if it fails."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(
            f"{done.stdout}{done.stderr}\nThis failed, so there is nothing to time."
        )
    return time.monotonic() - started, done.stdout


def group(test: str) -> str:
    """The file of a test, or the folder of a page."""
    parts = test.split(".")
    return ".".join(parts[:3] if parts[0] == "docs" else parts)


def tests() -> tuple[float, Counter]:
    """Seconds of a whole pytest run, and of each test file and group of pages in it."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        whole, _ = timed("-m", "pytest", "-q", f"--junitxml={report}")
        spent: Counter = Counter()
        for case in ET.parse(report).iter("testcase"):
            spent[group(case.get("classname"))] += float(case.get("time"))
    return whole, spent


def main() -> int:
    print("All tests, seconds (a snippet's run counts where it is first needed):")
    whole, spent = tests()
    for name, time_spent in spent.most_common():
        print(f"{time_spent:8.1f}  {name}")
    print(f"{whole:8.1f}  in all, with start and collection", flush=True)

    sample = [str(snippet) for snippet in snippets.all_snippets()[::SAMPLE]]
    print(f"\n{len(sample)} of the snippets, seconds:")
    print("one process   one each   ratio   the snippets alone")
    ratios = []
    for _ in range(TURNS):
        together, within = timed("-c", RUN, *sample)
        apart = sum(timed("-c", RUN, path)[0] for path in sample)
        ratios.append(apart / together)
        print(
            f"{together:11.1f} {apart:10.1f} {ratios[-1]:7.2f} {float(within):20.1f}",
            flush=True,
        )
    print(f"Median ratio: {statistics.median(ratios):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
