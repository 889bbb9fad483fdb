"""Faults in a row of the capability table are named with their lines."""

import pytest

from tests.support.planted_rows import PROBE, plant_row
from tools.check import capabilities
from tools.check.capabilities import flaws
from tools.model.files import relative

NUMBER = {"functional": "TypeError: missing argument"}
WITHOUT_NUMBER = ["double()  # raises TypeError"]

# The sections of a row, the line that is named, and what is said of it.
FLAWS = [
    ({"functional": None}, None, "the column Functional is missing; write a section"),
    ({"function": ["# other", *PROBE]}, "# other", "'function' is not a column of the"),
    (
        {"docstring": '"""A row"""'},
        '"""A row"""',
        "the docstring is missing a title and",
    ),
    (
        {"functional": ["other = double(result)", "assert other == 16"]},
        None,
        "'functional' uses result, which another column defines",
    ),
    (
        {
            "functional": WITHOUT_NUMBER,
            "functional_when": ["# with a number", *PROBE],
            "messages": NUMBER,
        },
        "# with a number",
        "the first line must be a comment with the condition: # only …",
    ),
    (
        {"functional": ["double(4)"]},
        "double(4)",
        "'functional' runs to its end without",
    ),
    (
        {"functional": ["assert True"]},
        "assert True",
        "this assertion reads nothing that",
    ),
    (
        {"functional": ["assert double(4) == 8"]},
        "assert double(4) == 8",
        "this assertion reads nothing that 'functional' made, so it cannot fail; assert",
    ),
    (
        {"functional": ["for x in (1, 2):", "    assert double(x) > x", *PROBE]},
        "    assert double(x) > x",
        "an assertion inside another statement may never be reached; assert",
    ),
    (
        {"functional": ["def test(x):", "    assert x", *PROBE]},
        "    assert x",
        "an assertion inside another statement may never be reached; assert",
    ),
    (
        {
            "functional": WITHOUT_NUMBER,
            "functional_when": ["# only with a number", "double(4)"],
            "messages": NUMBER,
        },
        "# only with a number",
        "'functional-when' runs to its end without an assertion; assert what the title promises",
    ),
    (
        {"functional_when": ["# only with a number", *PROBE]},
        "# only with a number",
        "'functional' works as it is, so remove the section with the condition",
    ),
    (
        {
            "functional": WITHOUT_NUMBER,
            "functional_when": ["# only with a number", *PROBE],
            "messages": NUMBER | {"functional-when": "TypeError: missing argument"},
        },
        None,
        "'functional-when' fails too; it must run",
    ),
]


def test_a_row_is_complete_with_its_columns_alone(tmp_path):
    assert plant_row(tmp_path, imports=None).is_complete
    assert not plant_row(tmp_path, functional=None).is_complete
    unsaid = {"functional_when": ["# with a number", *PROBE], "messages": NUMBER}
    assert not plant_row(tmp_path, functional=WITHOUT_NUMBER, **unsaid).is_complete


@pytest.mark.parametrize(("columns", "at", "words"), FLAWS)
def test_a_flaw_is_named(tmp_path, columns, at, words):
    row = plant_row(tmp_path, **columns)
    line = f":{row.path.read_text('utf-8').splitlines().index(at) + 1}" if at else ""
    (said,) = flaws(row)
    assert said.startswith(f"{relative(row.path)}{line}: {words}")


def test_a_place_on_one_machine_is_named_in_the_recording(tmp_path):
    row = plant_row(tmp_path, messages={"functional": "OSError: /home/someone/data"})
    (said,) = flaws(row)
    assert (
        "row.out: section 'functional-message' names a path or an address of one machine"
        in said
    )


def test_a_row_that_probes_has_no_flaw(tmp_path):
    row = plant_row(
        tmp_path,
        subclassing=["double()  # raises TypeError"],
        subclassing_when=["# only with a number", *PROBE],
        functional=['assert False, "never"  # raises AssertionError'],
        messages={
            "subclassing": "TypeError: missing",
            "functional": "AssertionError: never",
        },
    )
    assert list(flaws(row)) == []
    kinds = [
        row.verdict(way).kind for way in ("functional", "sequential", "subclassing")
    ]
    assert kinds == ["no", "yes", "only"]


def test_a_row_outside_an_area_is_named(tmp_path, monkeypatch):
    for name in ("area/row.py", "row.py", "area/more/row.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(capabilities, "FOLDER", tmp_path)
    monkeypatch.setattr(capabilities, "all_rows", lambda: [])
    named = [one.rpartition(": a row of")[0] for one in capabilities.problems()]
    assert named == [str(tmp_path / "area/more/row.py"), str(tmp_path / "row.py")]
