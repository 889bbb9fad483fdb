"""The lines that Keras prints while it trains or evaluates, one for each pass over the data."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

PACE = re.compile(
    r"^(?P<steps> *\d+/\d+ (?:-|━+) )\d+s (?:- )?\d+(?:us|ms|s)/step(?: - )?",
    re.MULTILINE,
)
EPOCH = re.compile(r"Epoch (?P<number>\d+)/(?P<of>\d+)")
STEPS = re.compile(
    r" *(?P<done>\d+)/(?P<of>\d+) (?:-|━+) .*/step(?P<metrics>( - \S+: \S+)*)"
)
METRIC = re.compile(r" - (?P<name>\S+): (?P<value>\S+)")


def without_pace(text: str) -> str:
    """The text without the times and speeds in Keras's lines, which differ from run to run."""
    return PACE.sub(r"\g<steps>", text)


@dataclass(frozen=True)
class Epoch:
    """One epoch of a log.

    line: the index, among the log's lines, of the one with the metrics.
    metrics: name -> value, as printed.
    """

    number: int
    of: int
    line: int
    steps: tuple[int, int]
    metrics: dict[str, str]


def epochs(text: str) -> Iterator[Epoch]:
    """The epochs that a text logs, in order."""
    lines = text.split("\n")
    for index, (line, following) in enumerate(itertools.pairwise(lines), 1):
        epoch, steps = EPOCH.fullmatch(line), STEPS.fullmatch(following)
        if epoch and steps:
            yield Epoch(
                number=int(epoch["number"]),
                of=int(epoch["of"]),
                line=index,
                steps=(int(steps["done"]), int(steps["of"])),
                metrics={
                    m["name"]: m["value"] for m in METRIC.finditer(steps["metrics"])
                },
            )
