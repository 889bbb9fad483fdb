"""`make bench`: where the time of the tests goes, and what one process for all saves.

Prints seconds by test file and page for one run of all tests. Then, three times in
turn, the script lane in one process beside the same snippets each in a process of its
own, with the median of the ratios. What the snippets compute takes its time in either:
it is the floor.
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
LANE = "tests/test_snippets_run.py"
ALONE = (
    "import pathlib, sys; from tests.lane import succeeded;"
    "succeeded(pathlib.Path(sys.argv[1]))"
)


def seconds(*command: str) -> float:
    """How long a Python command takes; ends the benchmark with its output if it fails."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(
            f"{done.stdout}{done.stderr}\nThis failed, so there is nothing to time."
        )
    return time.monotonic() - started


def tests(*arguments: str) -> tuple[float, Counter]:
    """Seconds of a whole pytest run, and of each test file and page in it."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        whole = seconds("-m", "pytest", "-q", f"--junitxml={report}", *arguments)
        spent: Counter = Counter()
        for case in ET.parse(report).iter("testcase"):
            spent[case.get("classname")] += float(case.get("time"))
    return whole, spent


def main() -> int:
    print("All tests, seconds (a snippet's run counts where it is first needed):")
    whole, spent = tests()
    for name, time_spent in spent.most_common():
        print(f"{time_spent:8.1f}  {name}")
    print(f"{whole:8.1f}  in all, with start and collection", flush=True)

    count = len(snippets.all_snippets())
    print(f"\nThe script lane, {count} snippets, seconds:")
    print("one process   one each   ratio   the snippets alone")
    ratios = []
    for _ in range(TURNS):
        together, within = tests(LANE)
        apart = sum(
            seconds("-c", ALONE, str(snippet)) for snippet in snippets.all_snippets()
        )
        ratios.append(apart / together)
        print(
            f"{together:11.1f} {apart:10.1f} {ratios[-1]:7.2f} {within.total():20.1f}",
            flush=True,
        )
    print(f"Median ratio: {statistics.median(ratios):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
