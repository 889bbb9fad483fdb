"""`make bench`: where the tests spend their time, and how much a second worker saves.

Runs all tests on all cores and prints the seconds for each test file and folder of pages.
Then runs the tests of some snippets with one worker and with two, three times in turn, and
prints the median of the ratios. It cannot reach 2: each worker imports TensorFlow.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

from tools import ROOT

TURNS = 3
SAMPLE = "capabilities/training"


def timed(*options: str) -> tuple[float, float]:
    """Seconds that pytest takes, and seconds of all cores; ends the benchmark if it fails."""
    started, before = time.monotonic(), os.times()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        sys.exit(
            f"{done.stdout}{done.stderr}\nThe tests failed, so there is nothing to measure."
        )
    after = os.times()
    busy = after.children_user + after.children_system
    busy -= before.children_user + before.children_system
    return time.monotonic() - started, busy


def group(test: str) -> str:
    """The file of a test, or the folder of a page."""
    parts = test.split(".")
    return ".".join(parts[:3] if parts[0] == "docs" else parts)


def spent(report: Path) -> Counter[str]:
    """Seconds of each test file and group of pages in a report."""
    seconds: Counter[str] = Counter()
    for case in ET.parse(report).iter("testcase"):
        name = group(case.get("classname", ""))
        seconds[name] += float(case.get("time", "0"))  # type: ignore[assignment]
    return seconds


def main(only: str = SAMPLE) -> int:
    print("All tests, seconds (a snippet's run counts where it is first needed):")
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        whole, busy = timed("-n", "auto", f"--junitxml={report}")
        for name, seconds in spent(report).most_common():
            print(f"{seconds:8.1f}  {name}")
    print(f"{whole:8.1f}  from start to end, on all cores")
    print(f"{busy:8.1f}  of all cores together\n", flush=True)

    print(f"The tests of {only}, seconds:\none worker   two   ratio")
    ratios = []
    for _ in range(TURNS):
        (one, _), (two, _) = (timed("-n", n, "--only", only) for n in ("1", "2"))
        ratios.append(one / two)
        print(f"{one:10.1f} {two:5.1f} {ratios[-1]:7.2f}", flush=True)
    print(f"Median ratio: {statistics.median(ratios):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*filter(None, sys.argv[1:])))
