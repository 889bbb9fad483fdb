"""`make mutate`: make mutants from a seed, run the tests, print the score and the survivors.

    make mutate SEED=7 ROW=single NUMBER=10 ONLY=snippets/compare

Three rows: `single` changes in the snippets of the course and the comparison, the same
change made `alike` in all ways at once, and changes in `tools`. A mutant that may live is
listed in `lives.toml`, with the reason.
"""

import argparse
import os
import sys
import time
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT
from tools.mutate import rows
from tools.mutate.rows import Mutant
from tools.mutate.verdicts import Verdict, verdicts

LIVES = Path(__file__).with_name("lives.toml")
ENOUGH = 95  # percent
HOW = {
    "claim": "by a test",
    "error": "because nothing runs",
    "text": "by equality of texts only",
    "slow": "because it does not end",
}


@dataclass(frozen=True)
class Excuse:
    """A change that may survive, or all of a kind to some lines; where, and why."""

    before: str
    reason: str
    after: str = ""
    kind: str = ""
    files: str = ""  # all, if there are none

    def of(self, mutant: Mutant) -> bool:
        is_it = self.kind == mutant.kind if self.kind else self.after == mutant.after
        return (
            is_it
            and self.before == mutant.before
            and mutant.file.startswith(self.files)
        )


def excuses() -> list[Excuse]:
    return [Excuse(**one) for one in tomllib.loads(LIVES.read_text("utf-8"))["lives"]]


def stale(found: list[Excuse]) -> list[str]:
    """Faults of the list: lines that no file has, and missing reasons."""
    problems = []
    texts = [
        "\n".join(
            " ".join(line.split()) for line in path.read_text("utf-8").splitlines()
        )
        for folder in ("snippets", "tools")
        for path in (ROOT / folder).rglob("*.py")
    ]
    for excuse in found:
        first = " ".join(excuse.before.split(" / ")[0].split())
        if not any(first in text for text in texts):
            problems.append(
                f"lives.toml: no file contains this line any more: {excuse.before}"
            )
        if not excuse.reason.strip():
            problems.append(
                f"lives.toml: give a reason why this may survive: {excuse.before}"
            )
    return problems


def report(
    row: str, found: list[Verdict], known: list[Excuse], seed: str, seconds: float
) -> bool:
    """Print the score of a row and its survivors; whether the score is high enough."""
    killed = Counter(one.how for one in found if one.how)
    alive = [one.mutant for one in found if not one.how]
    excused = {id(m): e.reason for m in alive for e in known if e.of(m)}
    counted = len(found) - len(excused)
    score = 100 * killed.total() / counted if counted else 100
    how = ", ".join(f"{killed[key]} {said}" for key, said in HOW.items() if killed[key])
    print(f"\n{row}: {len(found)} mutants from seed {seed}, in {seconds:.0f} s")
    print(f"  killed {killed.total()} of {counted}, {score:.1f} %: {how}")
    for one in found:
        for excuse in known:
            if one.how and not excuse.kind and excuse.of(one.mutant):
                print(
                    f"  lives.toml: {one.mutant.where} is killed; remove the entry: {excuse.before}"
                )
    for mutant in alive:
        reason = excused.get(id(mutant))
        print(
            f"  {'may live' if reason else 'LIVES'}: {mutant.where} ({', '.join(mutant.files)})"
        )
        print(f"    - {mutant.before}\n    + {mutant.after}")
        if reason:
            print(f"    {reason}")
    return score >= ENOUGH


def main(*arguments: str) -> int:
    """Print a score for each row; 1 if one is too low."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutate")
    parser.add_argument("--seed", default="1", help="other mutants for another one")
    parser.add_argument("--row", choices=list(rows.ROWS), help="all, if not said")
    parser.add_argument("--number", type=int, help="of mutants in a row")
    parser.add_argument("--only", default="", help="the beginning of a file's path")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    told = parser.parse_args(arguments)
    known, enough = excuses(), True
    for problem in stale(known):
        print(problem, file=sys.stderr)
        enough = False
    for row in [told.row] if told.row else rows.ROWS:
        started = time.monotonic()
        number = told.number or rows.NUMBERS[row]
        sound: dict[str, str] = {}
        mutants = rows.sample(row, told.seed, number, told.only)
        found = judged(mutants, told.processes, sound)
        seconds = time.monotonic() - started
        enough &= report(row, found, known, told.seed, seconds)
        for test in sorted(filter(None, sound.values())):
            print(f"  fails without any mutant, so it was not asked: {test}")
            enough = False
    return 0 if enough else 1


def judged(
    mutants: list[Mutant], processes: int, sound: dict[str, str]
) -> list[Verdict]:
    """The verdicts on some mutants, each printed as soon as it is known."""
    found: list[Verdict] = []
    for one in verdicts(mutants, min(processes, len(mutants)), sound):
        found.append(one)
        print(
            f"{len(found):3}/{len(mutants)} {one.how or 'LIVES':6} "
            f"{one.mutant.kind:9} {one.mutant.where}  "
            f"{one.by or f'{one.mutant.before}  ->  {one.mutant.after}'}",
            flush=True,
        )
    return found


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
