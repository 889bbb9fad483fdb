"""The three rows of mutants: which files are changed, how, and which tests must detect it.

A maintainer who changes a snippet records it again, so what compares with recordings
(`RECORDED`) notices nothing and is left out. Where one change is made in all the ways at
once, what compares their texts (`TEXTS`) notices nothing either; it is asked last.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import libcst as cst

from tools import ROOT
from tools.mutate.operators import Change, changed_lines, changes, differs

TOPICS = [
    "sequential",
    "functional",
    "subclassing",
    "functional_subclass",
    "start",
    "compare",
]
WAYS = {
    "lenet5": ["sequential", "functional", "subclassing", "functional_subclass"],
    "projection": ["sequential", "functional", "subclassing"],
}
PACKAGES = ["model", "record", "derive", "check", "publish", "extensions"]

SNIPPETS = "tests/snippets"
RECORDED = [
    f"{SNIPPETS}/test_snippets_run.py::test_it_prints_what_was_recorded",
    f"{SNIPPETS}/test_snippets_run.py::test_it_draws_what_was_recorded",
    f"{SNIPPETS}/test_outputs_are_fresh.py",
    f"{SNIPPETS}/test_notebooks.py",
]
WAYS_ARE_EQUAL = f"{SNIPPETS}/test_ways_are_equal.py"
TEXTS = [
    f"{WAYS_ARE_EQUAL}::test_sections_differ_only_where_the_way_differs",
    f"{WAYS_ARE_EQUAL}::test_residual_networks_differ_only_where_the_way_differs",
    f"{WAYS_ARE_EQUAL}::test_the_comparison_is_of_the_networks_on_the_pages",
    f"{WAYS_ARE_EQUAL}::test_copies_of_a_section_are_copies",
    f"{WAYS_ARE_EQUAL}::test_lines_are_marked_that_are_not_in_every_tab",
]
# Quick tests come first: they detect most mutants.
QUICK = [
    f"{SNIPPETS}/test_networks_are_what_pages_say.py",
    f"{SNIPPETS}/test_training_is_what_pages_say.py",
    f"{SNIPPETS}/test_demonstrations_show_what_they_claim.py",
]

# Further tests that concern a package, below tests/.
ALSO = {
    "model": [
        "check",
        "derive",
        "pages/test_census.py",
        "record/test_extras.py",
        "record/test_environments.py",
    ],
    "record": ["snippets/test_demonstrations_show_what_they_claim.py"],
    "derive": ["pages/test_census.py"],
    "check": ["record/test_recording.py"],
    "publish": [],
    "extensions": ["publish/test_site_builds.py"],
}

# They train every network, or run every snippet.
MINUTES = [
    f"{SNIPPETS}/test_environments.py",
    f"{SNIPPETS}/test_networks_learn.py",
    f"{SNIPPETS}/test_snippets_run.py",
    f"{SNIPPETS}/test_ways_are_equal.py",
]

# One change of one network in the words of each of its ways.
IN_OTHER_WORDS = {
    "projection": [
        [
            ("layers.Add()", "layers.Multiply()"),
            ("self.shortcut(inputs) + x", "self.shortcut(inputs) * x"),
        ],
        [
            ("layers.Add()([shortcut, x])", "layers.Add()([x, x])"),
            ("self.shortcut(inputs) + x", "x + x"),
        ],
        [
            (
                "    x = layers.BatchNormalization()(x)\n    x = layers.ReLU()(x)\n",
                "    x = layers.ReLU()(x)\n    x = layers.BatchNormalization()(x)\n",
            ),
            ("self.relu(self.norm1(self.conv1(inputs)))", "self.norm1(self.relu(self.conv1(inputs)))"),
        ],
        [
            ("return layers.ReLU()(layers.Add()([shortcut, x]))", "return layers.Add()([shortcut, x])"),
            ("return self.relu(self.shortcut(inputs) + x)", "return self.shortcut(inputs) + x"),
        ],
        [
            ("layers.ReLU()", "layers.LeakyReLU()"),
            ("layers.ReLU()", "layers.LeakyReLU()"),
        ],
    ],
    "lenet5": [
        [
            (
                "x = layers.MaxPooling2D(2)(x)\n\tx = layers.Conv2D(120",
                "x = layers.Conv2D(120",
            ),
            (
                "layers.MaxPooling2D(2),\n\tlayers.Conv2D(120",
                "layers.Conv2D(120",
            ),
            ("x = self.pool2(self.conv2(x))", "x = self.conv2(x)"),
        ],
        [
            ("return self.classify(self.dense(x))", "return self.classify(x)"),
            ('x = layers.Dense(84, activation="relu")(x)\n', "\n"),
            ('layers.Dense(84, activation="relu"),\n', "\n"),
        ],
    ],
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """The changed files, and a description of the change.

    kind: the kind of change; file and line: where the first is made; before and after:
    the lines that differ there.
    """

    row: str
    kind: str
    file: str
    line: int
    before: str
    after: str
    texts: dict[str, str]

    @property
    def files(self) -> list[str]:
        return sorted(self.texts)

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Draft:
    """A mutant that can be made: its kind, its first file, and how to make it."""

    row: str
    kind: str
    file: str
    make: Callable[[], dict[str, str | None]]

    def mutant(self) -> Mutant | None:
        """The mutant, or None if a changed file is not a different program."""
        texts = self.make()
        if not texts or None in texts.values():
            return None
        whole = {file: text for file, text in texts.items() if text is not None}
        file = next(iter(whole))
        line, before, after = changed_lines(text_of(file), whole[file])
        return Mutant(self.row, self.kind, file, line, before, after, whole)


@cache
def text_of(file: str) -> str:
    return (ROOT / file).read_text("utf-8")


def single(row: str, files: list[Path], order_matters: bool) -> Iterator[Draft]:
    """One change in one of some files."""
    for path in files:
        file = path.relative_to(ROOT).as_posix()
        for change in changes(cst.parse_module(text_of(file)), order_matters):
            yield Draft(row, change.kind, file, partial(alone, file, change))


def alone(file: str, change: Change) -> dict[str, str | None]:
    return {file: change.text()}


def in_snippets() -> Iterator[Draft]:
    files = [
        path
        for topic in TOPICS
        for path in sorted((ROOT / "snippets" / topic).glob("*.py"))
    ]
    return single("single", files, order_matters=True)


def in_tools() -> Iterator[Draft]:
    files = [
        path
        for package in PACKAGES
        for path in sorted((ROOT / "tools" / package).rglob("*.py"))
        if path.name not in ("__init__.py", "__main__.py")
        # These run on other backends only, by `make test-all`.
        and path.parent.name != "preludes"
    ]
    for draft in single("tools", files, order_matters=False):
        if draft.kind != "data":  # only one module has x_train and its like
            yield draft


def in_all_ways() -> Iterator[Draft]:
    """The same change in all ways of building a network, and in what compares them."""
    for network, ways in WAYS.items():
        files = [f"snippets/{way}/{network}.py" for way in ways]
        compared = f"snippets/compare/{network}.py"
        for pairs in IN_OTHER_WORDS[network]:
            make = partial(replaced, pairs, files, compared)
            yield Draft("alike", "structure", files[0], make)
        for file in files[:2]:  # what is in all ways is in these
            for change in changes(cst.parse_module(text_of(file)), order_matters=True):
                make = partial(everywhere, change, files, compared)
                yield Draft("alike", change.kind, file, make)


def everywhere(
    change: Change, files: list[str], compared: str
) -> dict[str, str | None]:
    return replaced(common(change, files), files, compared)


def common(change: Change, files: list[str]) -> list[tuple[str, str]]:
    """The largest piece around a change that stands in all files, and what it becomes."""
    best: list[tuple[str, str]] = []
    node: cst.CSTNode | None = change.old
    above = parents(change.module)
    code = change.module.code_for_node
    while node is not None and not isinstance(node, cst.Module):
        if isinstance(node, cst.BaseExpression | cst.BaseSmallStatement | cst.Arg):
            old = code(node).strip().rstrip(",")
            if len(old) > 8 and all(old in text_of(file) for file in files):
                whole = node is change.old
                changed = (
                    change.new if whole else node.deep_replace(change.old, change.new)
                )
                assert isinstance(changed, cst.CSTNode)
                best = [(old, code(changed).strip().rstrip(","))]
        node = above.get(id(node))
    return best


def parents(module: cst.Module) -> dict[int, cst.CSTNode]:
    found: dict[int, cst.CSTNode] = {}

    def walk(node: cst.CSTNode) -> None:
        for child in node.children:
            found[id(child)] = node
            walk(child)

    walk(module)
    return found


def replaced(
    pairs: list[tuple[str, str]], files: list[str], compared: str
) -> dict[str, str | None]:
    """The files with the second half of each pair for the first, wherever that stands.

    Nothing, if a way's file has none of them.
    """
    texts: dict[str, str | None] = {}
    for file in [*files, compared]:
        text = text_of(file)
        for one, other in pairs:
            for indent in ("", " " * 4, " " * 8):
                text = text.replace(one.replace("\t", indent), other)
        if text != text_of(file):
            texts[file] = text if differs(text_of(file), text) else None
        elif file != compared:
            return {}
    return texts


ROWS = {"single": in_snippets, "alike": in_all_ways, "tools": in_tools}
NUMBERS = {"single": 80, "alike": 22, "tools": 44}


def sample(row: str, seed: str, number: int, only: str = "") -> list[Mutant]:
    """Some mutants of a row, in files whose path begins with `only`.

    Every kind of change is equally frequent, as far as possible, and so is every file
    within a kind.
    """
    chance = random.Random(f"{row} {seed}")
    kinds: dict[str, dict[str, list[Draft]]] = defaultdict(lambda: defaultdict(list))
    for draft in ROWS[row]():
        if draft.file.startswith(only):
            kinds[draft.kind][draft.file].append(draft)
    chosen: list[Mutant] = []
    while kinds and len(chosen) < number:
        for kind in sorted(kinds):
            mutant = draw(kinds[kind], chance, [one.texts for one in chosen])
            if mutant is None:
                del kinds[kind]
            elif len(chosen) < number:
                chosen.append(mutant)
    return chosen


def draw(
    files: dict[str, list[Draft]], chance: random.Random, known: list[dict[str, str]]
) -> Mutant | None:
    """A new mutant of a randomly chosen file; None if there are no more."""
    while files:
        file = chance.choice(sorted(files))
        drafts = files[file]
        mutant = drafts.pop(chance.randrange(len(drafts))).mutant()
        if not drafts:
            del files[file]
        if mutant and mutant.texts not in known:
            return mutant
    return None
