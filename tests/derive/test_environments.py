"""The table of what was found elsewhere has all pages whose programs ran anywhere."""

from dataclasses import replace

import pytest

from tools import DOCS
from tools.derive import environments
from tools.model.environments import Environment, Finding, Findings

JAX, TORCH = (
    Environment(name, name.title(), "backend", ()) for name in ("jax", "torch")
)
WORKS = Finding(code="", verdict="works", was="", now="")


def test_a_page_whose_program_ran_in_one_environment_has_a_row():
    install, choosing = DOCS / "install.md", DOCS / "choosing.md"
    found = {JAX: {"start/required": WORKS}, TORCH: {}}
    table = environments.table(
        found, [(install, ["start/required"]), (choosing, ["start/which_keras"])]
    )
    _, _, row = table.splitlines()
    assert "install.md" in row
    assert row.endswith("| yes { .yes } | not run |")


FAILS = Finding("", "fails", now="ImportError: no jax")
DIFFERS = Finding("", "differs", "one_1", "two")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "not run"),
        ([WORKS], "yes { .yes }"),
        ([WORKS, WORKS], "all 2 { .yes }"),
        ([FAILS], "[fails](#jax-install) { .no }"),
        ([DIFFERS], "[differs](#jax-install) { .only }"),
        ([WORKS, DIFFERS], "[of 2, 1 differs](#jax-install) { .only }"),
        (
            [FAILS, FAILS, DIFFERS],
            "[of 3, 2 fail and 1 differs](#jax-install) { .no }",
        ),
    ],
)
def test_a_cell_counts_what_does_not_hold(found, said):
    some = {str(number): one for number, one in enumerate(found)}
    assert environments.cell(JAX, DOCS / "install.md", some) == said


def test_the_details_have_what_the_page_says_and_what_is_said_there(monkeypatch):
    recorded = Findings("2026-01-31", {"jax": "0.9", "keras": "3.15"}, {})
    monkeypatch.setattr(environments.environments, "findings", lambda one: recorded)
    found = {
        "guides/data/required": DIFFERS,
        "start/which_keras": WORKS,
        "pitfalls/shapes/an_axis/right": FAILS,
        "capabilities/saving/file": Finding("", "differs", "", "x" * 400),
    }
    install = DOCS / "install.md"
    said = list(environments.details(JAX, found, [(install, list(found)[:2])]))
    assert said == [
        "Recorded on 2026-01-31 with jax 0.9, keras 3.15, on small data.",
        "",
        f"### [{environments.titled(install)}](../install.md) "
        "{ #jax-install data-search-exclude='' }",
        "",
        "| Program | On the page | Here |",
        "|---|---|---|",
        "| `required` | `` one_1 `` | `` two `` { .only } |",
        "",
        "### Common mistakes { #jax-pitfalls data-search-exclude='' }",
        "",
        "| Page | On the page | Here |",
        "|---|---|---|",
        "| [an axis](../pitfalls/shapes/an-axis.md), right | it runs "
        "| `` ImportError: no jax `` { .no } |",
        "",
        "### What each kind of model can do { #jax-capabilities data-search-exclude='' }",
        "",
        "| Page | On the page | Here |",
        "|---|---|---|",
        f"| [file](saving/file.md) | nothing | `` {'x' * 300} … `` {{ .only }} |",
        "",
    ]
    monkeypatch.setattr(environments.environments, "findings", lambda one: None)
    assert list(environments.details(JAX, found, [])) == []


def test_the_range_names_both_ends_and_what_holds_with_older_versions(monkeypatch):
    monkeypatch.setattr(environments, "pinned", lambda: {"Keras": "3", "JAX": "1"})
    monkeypatch.setattr(environments, "python_range", lambda: ">=3.11,<3.14")
    assert environments.range_of_versions({TORCH: {"a": WORKS, "b": FAILS}}) == (
        "The pages hold for Keras 3 and JAX 1, with Python 3.11 to 3.13. "
        "With Torch, 1 of 2 programs give the same.\n"
    )


def test_a_program_counts_on_the_first_page_that_shows_it(monkeypatch):
    monkeypatch.setattr(environments, "SHOWN_ON", ["install.md", "start/*.md", "*.md"])
    everything = replace(JAX, snippets=("start", "sequential"))
    monkeypatch.setattr(environments.environments, "listed", lambda: [everything])
    places = environments.rows()
    assert places[0][0] == DOCS / "install.md"
    assert [
        name for page, names in places for name in names if name == "start/required"
    ]
    shown = [name for _, names in places for name in names]
    assert len(shown) == len(set(shown))
    assert all(names for _, names in places)
