"""Recordings that contradict each other.

The seal of a recording shows whether it was edited by hand, but whoever edits can also
forge the seal. So several recordings of one training must agree, and the results in each
must be possible (`tools.check.results`).
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tools import SNIPPETS
from tools.check.results import (
    TOTAL,
    Finding,
    Recording,
    all_recordings,
    impossible,
    untrue,
)
from tools.model import files, logs, notebooks
from tools.model.outputs import figure_of
from tools.model.places import Place

WAYS = ("sequential", "functional", "subclassing", "functional_subclass")
ALIKE = ("data", "fit", "evaluate")  # sections whose output is the same in every way
NO_DIFFERENCE = ("weights", "copied", "saved")  # rows of compare/* that are 0
ONE_RESULT = ("parameters", "losses")  # rows of compare/* whose cells are equal
# How much the training losses of one network may differ, relative to them, with another
# seed and nine tenths of the images.
OTHER_SEED = 0.1
SPEED = 1.25  # the largest ratio between the medians of the fastest and the slowest way

# A notebook that trains networks in several ways from each seed, and what it prints of each.
SEEDS = "three-ways"
TRAINED = re.compile(r"seed (?P<seed>\d+): +\w+ +accuracy (?P<accuracy>[\d.]+)")


def problems(
    folder: Path = SNIPPETS, notebook_folder: Path = notebooks.NOTEBOOKS
) -> Iterator[str]:
    """Recordings that cannot be right."""
    found = all_recordings(folder)
    for one in found:
        for place, fault in [
            *impossible(one),
            *unlike(one, found),
            *compared(one, found),
        ]:
            file = files.relative(one.path)
            again = f"remove it and make record ONLY={one.name}"
            yield f"{place}: {fault}; restore {file}, or {again}"
    for path in sorted(notebook_folder.glob("*.ipynb")):
        for place, fault in in_notebook(path):
            again = f"clear its last cell and make record ONLY=notebooks/{path.stem}"
            yield f"{place}: {fault}; restore the notebook, or {again}"


def in_other_ways(one: Recording, found: list[Recording]) -> list[Recording]:
    """The recordings of one network in all ways."""
    return [
        other
        for other in found
        if other.folder in WAYS and other.path.stem == one.path.stem and other.epochs()
    ]


def unlike(one: Recording, found: list[Recording]) -> Iterator[Finding]:
    """The first line of each section, and of the figure, that differs from most other ways."""
    same = in_other_ways(one, found)
    if one not in same:
        return
    for section in ALIKE:
        texts = {
            other.name: logs.without_pace(other.output.printed.get(section, "")).split(
                "\n"
            )
            for other in same
        }
        for number, fault in odd_line(one.name, texts):
            known = section in one.output.printed
            place = one.place(section, number) if known else Place(one.path, 1)
            yield place, fault
    figures = {
        other.name: figure_lines(figure_of(other.path), other.name) for other in same
    }
    for number, fault in odd_line(one.name, figures):
        yield Place(figure_of(one.path), number + 1), fault


def figure_lines(figure: Path, name: str) -> list[str]:
    """The lines of a figure, without the prefix of its ids."""
    prefix = name.replace("/", "-")
    if not figure.exists():
        return []
    return [line.replace(prefix, "") for line in files.lines_of(figure)]


def odd_line(name: str, texts: dict[str, list[str]]) -> Iterator[tuple[int, str]]:
    """The first line of the text with this name that differs from most of the texts."""
    for number in range(max(map(len, texts.values()))):
        here = {
            other: text[number] if number < len(text) else ""
            for other, text in texts.items()
        }
        usual, count = Counter(here.values()).most_common(1)[0]
        if here[name] != usual or count == 1 < len(here):
            like = next(one for one in here if one != name and here[one] != here[name])
            yield (
                number,
                f"'{here[name]}' is '{here[like]}' in {like}, but all ways must train alike",
            )
            return


def compared(one: Recording, found: list[Recording]) -> Iterator[Finding]:
    """Rows of compare/* that contradict the recordings of the ways."""
    if one.folder != "compare":
        return
    same = in_other_ways(one, found)
    speeds = one.output.printed.get("speed", "")
    rates = {
        label: [int(rate.replace(",", "")) for rate in re.findall(r"\b[\d,]+\b", row)]
        for label, row in re.findall(r"^images per second, (\w+)(.*)$", speeds, re.M)
    }
    place = one.place("speed") if speeds else Place(one.path, 1)
    medians = rates.get("median", [0])
    if not min(medians) or max(medians) > SPEED * min(medians):
        yield place, "the ways do not train equally fast, although pages say so"
    if max(rates.get("lowest", [1])) > min(rates.get("highest", [0])):
        yield (
            place,
            "one way is slower than another in all rounds, although pages say that none is",
        )
    for section in (*NO_DIFFERENCE, *ONE_RESULT):
        rows = one.output.printed.get(section, "").split("\n")
        for number, row in enumerate(rows):
            _, *cells = re.split(r"\s{2,}", row)
            shown = section in one.output.printed
            place = one.place(section, number) if shown else Place(one.path, 1)
            if len(set(cells)) != 1:
                yield (
                    place,
                    f"the row '{section}' does not have the same result for all ways",
                )
            elif section in NO_DIFFERENCE and cells[0] != "0":
                yield (
                    place,
                    f"{cells[0]} is a difference, although pages say there is none",
                )
            elif section == "parameters":
                yield from other_count(place, cells[0], same)
            elif section == "losses":
                yield from other_loss(place, cells[0], number, same)


def other_count(place: Place, count: str, same: list[Recording]) -> Iterator[Finding]:
    """Parameter counts that differ from a summary of the same network."""
    for one in same:
        for there, match in one.find(TOTAL):
            if match["what"] == "Total" and match["count"] != count:
                yield place, f"{count} parameters are {match['count']} at {there}"


def other_loss(
    place: Place, loss: str, epoch: int, same: list[Recording]
) -> Iterator[Finding]:
    """A training loss that is far from that of the same network on its page."""
    for one in same[:1]:
        for there in one.epochs()[epoch : epoch + 1]:
            near = float(there.metrics["loss"])
            if abs(float(loss) - near) > OTHER_SEED * near:
                at = one.place("fit", there.line)
                yield (
                    place,
                    f"loss {loss} is farther than {OTHER_SEED:.0%} from {near} at {at}",
                )


def in_notebook(path: Path) -> Iterator[Finding]:
    """Statements of a notebook on its recording that cannot be true, and results of one
    seed that differ by the way."""
    made, last = notebooks.made(path), notebooks.recorded(path)
    if not made or not last:
        return
    for name, why in untrue(made):
        yield notebooks.place(path, f'"{name}": "{made.fields[name]}"'), why
    if notebooks.source_of(last) != made.sentence:
        place = notebooks.place(path, '"source": [', after='"recorded": {')
        yield place, "this sentence does not match the fields in the cell's metadata"
    if path.stem != SEEDS:
        return
    cells = notebooks.code_cells(path)
    texts = [one.get("text", "") for given in notebooks.results(cells) for one in given]
    rows = list(TRAINED.finditer("".join(texts)))
    if len(rows) < 2:
        yield Place(path, 1), "no lines show the results of the models of this notebook"
    of_seed: dict[str, re.Match[str]] = {}
    for row in rows:
        first = of_seed.setdefault(row["seed"], row)
        if row["accuracy"] != first["accuracy"]:
            place = notebooks.place(path, row[0])
            yield place, f"this is not the result of '{first[0]}', of the same seed"
