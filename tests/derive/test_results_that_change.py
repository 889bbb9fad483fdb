"""A wrong side that works, and a result of the capability table that flips, are named.

All of them change in one project, and one run of the tests meets them all.
"""

import re

import pytest

from tests.support.small_project import PITFALL, Small

MISLEADS = "snippets/pitfalls/learning/repeated_layer"
ROW = "snippets/capabilities/definition/summary_before_data"
TESTS = "tests/snippets/test_snippets_run.py"
PAGE = "docs/pitfalls/shapes/input-shape-as-number.md"


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project in which all of them have changed."""
    small = Small(tmp_path_factory.mktemp("changed") / "small")
    small.bring(f"{MISLEADS}/*", f"{ROW}.*", TESTS)
    status, output = small.derive()
    assert status == 0, output
    before, _, after = small.text(f"{PITFALL}/wrong.py").partition(
        "shape=(784))  # raises"
    )
    assert after
    small.write(f"{PITFALL}/wrong.py", f"{before}shape=(784,))  # raises{after}")
    right = small.text(f"{MISLEADS}/right.py")
    small.write(f"{MISLEADS}/wrong.py", right.replace(":right]", ":wrong]"))
    code = small.text(f"{ROW}.py")
    flipped = code.replace("model = Net()\nmodel.count", "model.count")
    assert flipped != code
    small.write(f"{ROW}.py", flipped)
    return small


@pytest.fixture(scope="module")
def said(project):
    """What the tests say of it."""
    chosen = "number and wrong and not draws or repeated_layer or summary_before_data"
    status, output = project.pytest(PAGE, TESTS, "-k", chosen)
    assert status == 1, output
    return output


def failed(said, test):
    return re.findall(rf"^FAILED (?:\S*/)?{re.escape(test)}", said, re.MULTILINE)


def test_a_wrong_side_that_stops_failing_is_named(project, said):
    lines = project.text(f"{PITFALL}/wrong.py").splitlines()
    (line,) = [at for at, text in enumerate(lines, 1) if "# raises" in text]
    declares = f"{PITFALL}/wrong.py:{line}: section 'wrong' declares"
    assert f"{declares} `# raises ValueError`" in said
    assert "Keras has fixed this" in said
    name = f"{PITFALL.removeprefix('snippets/')}/wrong"
    assert failed(said, f"input-shape-as-number.md::{name}.py:wrong")
    for test in ("test_it_runs", "test_it_prints_what_was_recorded"):
        assert failed(said, f"test_snippets_run.py::{test}[{name}]"), test


def test_a_wrong_side_that_no_longer_misleads_is_named(said):
    name = f"{MISLEADS.removeprefix('snippets/')}/wrong"
    prints = "test_snippets_run.py::test_it_prints_what_was_recorded"
    assert failed(said, f"{prints}[{name}]")
    assert "50 layers" in said
    compared, *_ = said.partition(f"+++ snippets/{name}.py: ")[2].split("\n____")
    assert "Keras has fixed this" in compared


def test_a_cell_that_flips_is_named(said):
    assert re.search(
        r"summary_before_data\.py:\d+: section 'subclassing' declares", said
    )
    name = ROW.removeprefix("snippets/")
    assert failed(said, f"test_snippets_run.py::test_it_runs[{name}]")
