"""Recordings that contradict themselves.

Where results cannot be equal, they must be as close to each other as the bounds here
require.
"""

import ast
import csv
import datetime
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import SNIPPETS
from tools.check import curves
from tools.model import logs
from tools.model.files import read_text
from tools.model.made import KNOWN, Made
from tools.model.outputs import MESSAGE, Output, figure_of, history_of
from tools.model.places import Fault, Place
from tools.model.snippets import parsed, sections

TRAIN = 50_000  # images of CIFAR-10

# The accuracy on 10,000 images lies within this of that on the 5,000 for validation (the
# standard error of the difference is 0.0084), the loss within this part of that loss.
VALIDATION, VALIDATION_LOSS = 0.03, 0.15
# Without them: from the mean over the last epoch, on images that were trained on.
TRAINING, TRAINING_LOSS = 0.1, 0.5
# A training loss falls as its accuracy rises: it lies this near to a straight line from
# the epoch before to the one after (the farthest that was recorded is 0.02).
SMOOTH = 0.04
DRAWN = 0.000051  # a chart holds more digits than the four that a log prints

TESTED = re.compile(r"test loss (?P<loss>[\d.]+), test accuracy (?P<accuracy>[\d.]+)")
ACCURACY = re.compile(r"accuracy\b[^\d\n]*?(?P<value>-?\d+(?:\.\d+)?)")
HELD_BACK = re.compile(r"(?P<learnt>\d+) to learn from, (?P<held>\d+) to validate on")
TOTAL = re.compile(r" (?P<what>[\w-]+) params: (?P<count>[\d,]+) \((?P<memory>[^)]+)\)")

Finding = tuple[Place, str]


@dataclass(frozen=True)
class Recording:
    """An output and its name, which is its snippet's."""

    name: str
    path: Path
    output: Output

    @property
    def snippet(self) -> Path:
        """The code that printed it."""
        return self.path.with_suffix(".py")

    @property
    def folder(self) -> str:
        """What its name begins with."""
        return self.name.rpartition("/")[0]

    def place(self, section: str, line: int = 0) -> Place:
        """Where a line of a section stands, counted from 0."""
        return Place(self.path, sections(self.path)[section].first + line)

    def field(self, name: str) -> Place:
        """Where a field of its making stands."""
        return Place(self.path, list(self.output.made.fields).index(name) + 1)

    def epochs(self) -> list[logs.Epoch]:
        """The training log in its section `fit`, if it has one."""
        return list(logs.epochs(self.output.printed.get("fit", "")))

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[Place, re.Match[str]]]:
        """Where a pattern stands in what was printed."""
        for section, text in self.output.printed.items():
            if section.endswith(MESSAGE):
                continue
            for number, line in enumerate(text.split("\n")):
                for match in pattern.finditer(line):
                    yield self.place(section, number), match


def all_recordings(folder: Path = SNIPPETS) -> list[Recording]:
    """Every recorded output below a folder."""
    return [
        Recording(
            path.relative_to(folder).with_suffix("").as_posix(), path, Output.read(path)
        )
        for path in sorted(folder.rglob("*.out"))
    ]


def impossible(recording: Recording) -> Iterator[Finding]:
    """Everything in a recording that is impossible."""
    for check in (making, training, tests, accuracies, history, logged, summaries):
        yield from check(recording)


def untrue(made: Made) -> Iterator[tuple[str, str]]:
    """The fields that cannot be true, and why."""
    if made.recorded > datetime.date.today() + datetime.timedelta(days=1):
        yield "recorded", f"{made.recorded} is in the future"
    if made.data and made.data.split()[1] not in KNOWN:
        yield (
            "data",
            "nothing is known of data with this fingerprint; say in KNOWN in "
            "tools/model/made.py what is different in them",
        )


def making(recording: Recording) -> Iterator[Finding]:
    """A date in the future, unknown data, or a sentence that does not match the fields."""
    made = recording.output.made
    for name, why in untrue(made):
        yield recording.field(name), why
    asks = "load_data" in calls(parsed(recording.snippet))
    if asks != bool(made.data):
        does = "asks for CIFAR-10" if asks else "asks for no data"
        yield recording.field("data"), f"the snippet {does}, this field differs"
    if recording.output.recorded != made.sentence:
        place = Place(recording.path, len(made.fields) + 2)
        yield place, "this sentence does not match the fields above it"


def calls(tree: ast.Module) -> dict[str, ast.Call]:
    """The first call of each method in some code, by name."""
    found: dict[str, ast.Call] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            found.setdefault(node.func.attr, node)
    return found


def constants(tree: ast.Module) -> dict[str, object]:
    """The names that some code gives a constant: `epochs, batch_size = 25, 128`."""
    found: dict[str, object] = {}
    for statement in tree.body:
        if not isinstance(statement, ast.Assign):
            continue
        target, value = statement.targets[0], statement.value
        pairs = [(target, value)]
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            pairs = list(zip(target.elts, value.elts))
        for name, given in pairs:
            if isinstance(name, ast.Name) and isinstance(given, ast.Constant):
                found[name.id] = given.value
    return found


def fit_options(tree: ast.Module) -> dict[str, float]:
    """The numbers that some code gives `fit` by name."""
    call, named = calls(tree).get("fit"), constants(tree)
    found: dict[str, float] = {}
    for one in call.keywords if call else []:
        value = one.value
        number: object = value.value if isinstance(value, ast.Constant) else None
        if isinstance(value, ast.Name):
            number = named.get(value.id)
        if one.arg and isinstance(number, int | float):
            found[one.arg] = number
    return found


def images_of(recording: Recording) -> tuple[int, int]:
    """How many images a training had to learn from, and how many to validate on."""
    tree = parsed(recording.snippet)
    if match := HELD_BACK.search(recording.output.printed.get("data", "")):
        return int(match["learnt"]), int(match["held"])
    images = TRAIN
    for node in ast.walk(tree):  # the first of them: x_train[:2560]
        if (
            isinstance(node, ast.Subscript)
            and ast.unparse(node.value) == "x_train"
            and isinstance(node.slice, ast.Slice)
            and isinstance(node.slice.upper, ast.Constant)
            and isinstance(node.slice.upper.value, int)
        ):
            images = node.slice.upper.value
    learnt = math.floor(images * (1 - fit_options(tree).get("validation_split", 0)))
    return learnt, images - learnt


def training(recording: Recording) -> Iterator[Finding]:
    """Missing epochs, and impossible steps and results."""
    log, text = recording.epochs(), recording.output.printed.get("fit", "")
    given = fit_options(parsed(recording.snippet))
    count = int(given.get("epochs", len(log)))
    counted = [(one.number, one.of) for one in log]
    if "Epoch " in text and (
        counted != [(number + 1, count) for number in range(count)]
        or len(text.split("\n")) != 2 * count
    ):
        place = recording.place("fit")
        yield place, f"these are not {count} epochs, each with its line of results"
        return
    if not log:
        return
    learnt, held = images_of(recording)
    steps = math.ceil(learnt / given.get("batch_size", 32))
    for one in log:
        place = recording.place("fit", one.line)
        if recording.output.made.data and one.steps != (steps, steps):
            yield place, f"{one.steps[0]}/{one.steps[1]} steps, but there are {steps}"
        for name, value in one.metrics.items():
            if "loss" in name and not 0 <= float(value) < math.inf:
                yield place, f"{name} cannot be {value}"
            if (
                name == "val_accuracy"
                and recording.output.made.data
                and f"{round(float(value) * held) / held:.4f}" != value
            ):
                yield (
                    place,
                    f"{value} cannot be a share of correct answers among {held:,}",
                )
    for before, one, after in zip(log, log[1:], log[2:]):
        if not is_smooth(before.metrics, one.metrics, after.metrics):
            place = recording.place("fit", one.line)
            yield (
                place,
                f"loss {one.metrics['loss']} and accuracy {one.metrics['accuracy']} do "
                "not fit those of the epochs before and after",
            )


def is_smooth(*epochs: dict[str, str]) -> bool:
    """Whether loss and accuracy of the second of three epochs fit the others'."""
    if not all({"accuracy", "loss"} <= one.keys() for one in epochs):
        return True
    a0, a1, a2 = (float(one["accuracy"]) for one in epochs)
    loss0, loss1, loss2 = (float(one["loss"]) for one in epochs)
    if not a0 < a2:
        return True  # nothing is learnt, so nothing can be told
    expected = loss0 + (loss2 - loss0) * (a1 - a0) / (a2 - a0)
    return abs(loss1 - expected) <= SMOOTH * expected


def tests(recording: Recording) -> Iterator[Finding]:
    """Results on the test images that are too far from those of the last epoch."""
    log = recording.epochs()
    for place, match in recording.find(TESTED):
        for epoch in log[-1:]:
            for name in ("accuracy", "loss"):
                yield from too_far(place, f"test {name}", name, match[name], epoch)


def too_far(
    place: Place, what: str, metric: str, value: str, epoch: logs.Epoch
) -> Iterator[Finding]:
    """A result on test images that is too far from an epoch's."""
    validated = f"val_{metric}" in epoch.metrics
    name = f"val_{metric}" if validated else metric
    near = float(epoch.metrics.get(name, "nan"))
    if metric == "loss":
        bound = near * (VALIDATION_LOSS if validated else TRAINING_LOSS)
    else:
        bound = VALIDATION if validated else TRAINING
    if not abs(float(value) - near) <= bound:
        yield (
            place,
            f"{what} {value} is farther than {bound:.2g} from the {name} of epoch "
            f"{epoch.number}, {near}",
        )


def accuracies(recording: Recording) -> Iterator[Finding]:
    """Accuracies outside the range from 0 to 1."""
    for place, match in recording.find(ACCURACY):
        if not 0 <= float(match["value"]) <= 1:
            yield place, f"an accuracy cannot be {match['value']}"


def history(recording: Recording) -> Iterator[Finding]:
    """Charts of a training that do not match its log."""
    figure, log = figure_of(recording.path), recording.epochs()
    draws = "history.history" in read_text(recording.snippet)
    if not (log and draws and figure.exists()):
        return
    try:
        chart = curves.read(figure)
    except Fault as fault:
        yield fault.place, fault.message
        return
    metrics = {"training": chart.y, "validation": f"val_{chart.y}"}
    if not chart.curves:
        yield Place(figure, 1), "this chart has no curve"
    for curve in chart.curves:
        metric = metrics.get(curve.label, "")
        if any(metric not in epoch.metrics for epoch in log):
            yield curve.place, f"the log has no {chart.y} for a curve '{curve.label}'"
        elif [round(x, 3) for x, _ in curve.points] != [one.number for one in log]:
            yield curve.place, f"'{curve.label}' has not one point for each epoch"
        else:
            for (_, y), epoch in zip(curve.points, log):
                value = epoch.metrics[metric]
                if abs(y - float(value)) > DRAWN:
                    yield (
                        curve.place,
                        f"'{curve.label}' is {y:.4f} at epoch {epoch.number}, but the log "
                        f"({recording.place('fit', epoch.line)}) has {metric} {value}",
                    )


def logged(recording: Recording) -> Iterator[Finding]:
    """Histories that are not what the log of their training prints."""
    path, log = history_of(recording.path), recording.epochs()
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(rows) != len(log):
        yield Place(path, 1), f"{len(rows)} epochs, but the log has {len(log)}"
        return
    for number, (row, epoch) in enumerate(zip(rows, log), start=2):
        for name, value in epoch.metrics.items():
            kept = row.get(name, "nan")
            if not math.isclose(float(kept), float(value), rel_tol=1e-3, abs_tol=1e-4):
                yield (
                    Place(path, number),
                    f"{name} is {kept}, but the log "
                    f"({recording.place('fit', epoch.line)}) has {value}",
                )


def summaries(recording: Recording) -> Iterator[Finding]:
    """Tables of `model.summary()` whose totals do not match their rows."""
    for section, text in recording.output.printed.items():
        layers, totals = 0, dict[str, int]()
        lines = text.split("\n")
        for number, line in enumerate(lines):
            if line.startswith("┏"):
                layers, totals = 0, {}
            elif line.startswith("│"):
                name, _, count, *_ = (cell.strip() for cell in line[1:].split("│"))
                if not name.startswith("└") and count.replace(",", "").isdigit():
                    layers += int(count.replace(",", ""))
            elif match := TOTAL.fullmatch(line):
                size = totals[match["what"]] = int(match["count"].replace(",", ""))
                place = recording.place(section, number)
                if match["memory"] != (memory := memory_of(size)):
                    yield place, f"{size:,} parameters take {memory}"
                if match["what"] == "Total":
                    size -= of_optimizer(lines[number + 1 : number + 4])
                    totals["Total"] = size
                if match["what"] == "Total" and size != layers:
                    yield place, f"the layers above have {layers:,} parameters together"
                parts = sum(totals.values()) - totals.get("Total", 0)
                if match["what"] == "Non-trainable" and parts != totals.get("Total"):
                    yield place, f"this and the line above are {parts:,} together"


def of_optimizer(lines: list[str]) -> int:
    """The parameters of the optimizer, which a total after training includes."""
    for match in filter(None, map(TOTAL.fullmatch, lines)):
        if match["what"] == "Optimizer":
            return int(match["count"].replace(",", ""))
    return 0


def memory_of(parameters: int) -> str:
    """The memory for some parameters of 4 bytes, in the words of Keras."""
    size, units = float(4 * parameters), ["B", "KB", "MB", "GB", "TB"]
    while size >= 1024 and len(units) > 1:
        size, units = size / 1024, units[1:]
    return f"{size:.2f} {units[0]}"
