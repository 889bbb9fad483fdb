"""`make bench`: where the time of the tests goes, and what one process for all saves.

Prints seconds by test file for one whole run of the tests, then, three times in turn,
the script lane in one process beside the same snippets each in a process of its own,
and the median of the three ratios.
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
ALONE = "import sys, pathlib; from tests import lane; lane.succeeded(pathlib.Path(sys.argv[1]))"


def seconds(*command: str) -> float:
    """How long a Python command takes; raises CalledProcessError if it fails."""
    started = time.monotonic()
    subprocess.run(
        [sys.executable, *command], cwd=ROOT, check=True, capture_output=True
    )
    return time.monotonic() - started


def by_file() -> Counter:
    """Seconds of each test file and page in one run of all tests."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        subprocess.run(
            [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        spent: Counter = Counter()
        for case in ET.parse(report).iter("testcase"):
            spent[case.get("classname") or "pages"] += float(case.get("time"))
    return spent


def main() -> int:
    print("Seconds by test file (a snippet's run counts where it is first needed):")
    spent = by_file()
    for name, time_spent in spent.most_common():
        print(f"{time_spent:8.1f}  {name}")
    print(f"{spent.total():8.1f}  in all", flush=True)

    print(f"\nThe script lane, {len(snippets.all_snippets())} snippets, seconds:")
    print("one process   one each   ratio")
    ratios = []
    for _ in range(TURNS):
        together = seconds("-m", "pytest", "-q", "tests/test_snippets_run.py")
        apart = sum(
            seconds("-c", ALONE, str(snippet)) for snippet in snippets.all_snippets()
        )
        ratios.append(apart / together)
        print(f"{together:11.1f} {apart:10.1f} {ratios[-1]:7.1f}", flush=True)
    print(f"Median: {statistics.median(ratios):.1f} times faster in one process.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
