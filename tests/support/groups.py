"""Groups tests, orders the groups, and selects the tests that concern a page.

Tests that need the run of the same snippet form a group, and a group stays on one
worker, so that no snippet runs twice. Long groups start first.
"""

import difflib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from tools import DOCS, ROOT, SNIPPETS
from tools.model import notebooks, outputs, pages, site, snippets
from tools.model.files import relative

LONG = 60.0  # what a test may take that starts programs, in seconds
LONGEST = 600.0  # what a test may take that runs all snippets elsewhere, in seconds
STARTS = {"copy", "site"}  # the fixtures of these tests
# What trains so long, on a few images too, that `make test` leaves it to `make test-all`.
TAKE_LONG = {
    SNIPPETS / f"{name}.py"
    for name in (
        "functional/changes",
        "functional/good_plain",
        "functional/good_resnet",
        "guides/backbone/transfer",
        "guides/callbacks/backup",
        "guides/callbacks/rates",
        "guides/callbacks/watch",
        "guides/callbacks/ways",
        "guides/control_flow/cascade",
        "guides/custom_layer/three_ways",
        "guides/data/four_ways",
        "guides/inputs_and_outputs/image_and_place",
        "guides/inputs_and_outputs/ten_outputs",
        "guides/looking_inside/feature_maps",
        "guides/looking_inside/grad_cam",
        "guides/saving/resume",
        "guides/serving/service",
        "guides/sharing/lstm",
        "guides/speed/feeding",
        "guides/speed/predict",
        "guides/speed/settings",
        "guides/tables_and_text/cars",
        "guides/training_step/adversarial",
        "guides/training_step/vae",
        "symptoms/different_results",
        "symptoms/does_not_learn",
        "symptoms/out_of_memory",
        "symptoms/slow_training",
    )
}


def runs(item: pytest.Item) -> set[Path]:
    """The snippets whose runs a test asks for: by its marks, and by its parameters."""
    names = [name for mark in item.iter_markers("runs") for name in mark.args]
    found = {SNIPPETS / f"{name}.py" for name in names}
    for value in parameters(item):
        if isinstance(value, str):
            value = SNIPPETS / f"{value}.py"
        if isinstance(value, Path) and value in all_snippets():
            found.add(value)
    if block := getattr(item, "block", None):
        found |= (
            {item.parent.program.needs(block)} if block.language == "python" else set()
        )
    return found - {None}


def parameters(item: pytest.Item) -> list[object]:
    callspec = getattr(item, "callspec", None)
    return list(callspec.params.values()) if callspec else []


@cache
def all_snippets() -> frozenset[Path]:
    return frozenset(snippets.all_snippets())


def alone(item: pytest.Item) -> str:
    """The group of a test that runs no snippet: what prepares something for all of a file,
    as the blocks of one program do, is prepared once."""
    if getattr(item, "block", None):
        return relative(item.block.page)
    fixtures = getattr(item, "_fixtureinfo", None)
    shared = fixtures and any(
        one.scope in ("class", "module") and one.baseid.endswith(".py")
        for definitions in fixtures.name2fixturedefs.values()
        for one in definitions
    )
    return item.path.name if shared or item.path.name in WHOLE else item.nodeid


WHOLE = {"test_census.py"}  # what one test reads, all of them use


def grouped(items: list[pytest.Item]) -> list[tuple[str, list[pytest.Item]]]:
    """The tests in their groups, each with a name, the longest first."""
    group_of: dict[Path, Path] = {}

    def root(snippet: Path) -> Path:
        while (up := group_of.setdefault(snippet, snippet)) != snippet:
            snippet = up
        return snippet

    needed = {item: runs(item) for item in items}
    for wanted in needed.values():
        first, *others = sorted(wanted) or [None]
        for other in others:
            group_of[root(other)] = root(first)
    groups: dict[str, list[pytest.Item]] = {}
    for item in items:
        wanted = needed[item]
        name = snippets.name_of(root(min(wanted))) if wanted else alone(item)
        groups.setdefault(name, []).append(item)
    return sorted(
        groups.items(),
        key=lambda group: -seconds(group[1], set().union(*map(needed.get, group[1]))),
    )


def seconds(items: list[pytest.Item], wanted: set[Path]) -> float:
    """How long a group may take: as long as its snippets took when they were recorded."""
    taken = sum(recorded_seconds(snippet) for snippet in wanted)
    for item in items:
        block = getattr(item, "block", None)
        if block and block.source in all_snippets() and block.source not in wanted:
            taken += recorded_seconds(block.source) / 5
        if block and block.language != "python":
            taken += LONG
        if STARTS & set(getattr(item, "fixturenames", ())):
            taken = max(taken, LONG)
        if item.get_closest_marker("extras"):
            taken = max(taken, LONGEST)
    return taken


@cache
def recorded_seconds(snippet: Path) -> float:
    output = outputs.output_of(snippet)
    return outputs.Output.read(output).made.seconds if output.exists() else 0.0


class NoSuchThing(Exception):
    """A name that is no page, snippet or folder; the message lists near ones."""


def chosen(only: str) -> set[Path]:
    """The pages, snippets and notebooks that ONLY names, and those that show them.

    Raises NoSuchThing with the names that are like it.
    """
    everything = [
        *site.all_pages(),
        *snippets.all_snippets(),
        *notebooks.all_notebooks(),
    ]
    wanted = only.strip("/")
    named = {path for path in everything if wanted in names_of(path)}
    if not named:
        raise NoSuchThing(near(wanted, everything))
    shown_on = {
        page
        for page in site.all_pages()
        if any(include.path in named for include in pages.read(page).includes)
    }
    shows = {
        include.path.with_suffix(".py")
        for page in named & set(site.all_pages())
        for include in pages.read(page).includes
    }
    return named | shown_on | (shows & all_snippets())


def names_of(path: Path) -> set[str]:
    """All that somebody may call a file, and the folders that it is in."""
    names = set()
    for base in (ROOT, DOCS, SNIPPETS):
        if path.is_relative_to(base):
            short = path.relative_to(base)
            parents = [one.as_posix() for one in short.parents if one != Path()]
            names |= {short.as_posix(), short.with_suffix("").as_posix(), *parents}
    return names - {"docs", "snippets"}


def near(wanted: str, everything: Iterable[Path]) -> str:
    known = sorted({name for path in everything for name in names_of(path)})
    last = wanted.rpartition("/")[2]
    like = difflib.get_close_matches(wanted, known, n=5, cutoff=0.6)
    like += [
        name for name in known if last in name.rpartition("/")[2] and name not in like
    ]
    listed = ", ".join(like[:8]) or "all of docs/ and snippets/"
    return f"ONLY={wanted}: there is no such page, snippet or folder. Near it: {listed}"


def concerns(item: pytest.Item, what: set[Path]) -> bool:
    """Whether a test is about one of some pages, snippets or notebooks.

    What builds the whole site, or a copy of the project, is about more than these.
    """
    if STARTS & set(getattr(item, "fixturenames", ())):
        return False
    block = getattr(item, "block", None)
    if block:
        return (
            block.source in what if block.source != block.page else block.page in what
        )
    about = {one for one in parameters(item) if isinstance(one, Path)}
    return bool((about | runs(item)) & what)
