"""If a page fails, the message names the block, the snippet and the line.

All faults are in one project, and one run of the tests meets them all, so that none of
them keeps the others from being found.
"""

import re
from dataclasses import dataclass

import pytest

from tests.support.planted import including, page, recorded, snippet
from tests.support.small_project import Small

TESTS = ["tests/snippets/test_snippets_run.py", "tests/pages/test_census.py"]
PRINT = ["```python", "print(1)", "```"]

RAISES = ["def divide(x):", "    return 1 / x", "", "", "divide(0)", "print(1)"]
SQUARE_ROOT = ["import math", "math.sqrt('4')  # raises TypeError"]
NOT_A_NUMBER = "TypeError: must be {} number, not str"
# Name, the lines of the snippet, and what is said of its run.
BAD_RUNS = [
    ("exits", ["import sys", "sys.exit(0)"], "section 'it' calls exit"),
    ("silent", ["x = 1"], "neither prints nor draws anything"),
    (
        "strays",
        ['open("leak.txt", "w").close()', "print(1)"],
        "leaves leak.txt behind",
    ),
]
# Page, what it includes, and what is said of that.
MISSING = [
    ("planted-no-file", "start/none.py:it", "there is no snippets/start/none.py"),
    (
        "planted-no-section",
        "start/planted.py:none",
        "that file has no section 'none'; it has it",
    ),
]


@dataclass
class Ran:
    """What a run of the tests said, and how each of them ended."""

    status: int
    said: str

    def of(self, page):
        """Block -> how it ended; the page itself is "" if it could not be read."""
        found = rf"^(PASSED|FAILED|ERROR) docs/{page}\.md(?:::)?(.*?)(?: - .*)?$"
        return {block: end for end, block in re.findall(found, self.said, re.MULTILINE)}

    def of_snippet(self, name, test):
        found = rf"^(PASSED|FAILED|ERROR) \S+::{test}\[start/{name}\]"
        return re.findall(found, self.said, re.MULTILINE)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project with all of the faults."""
    small = Small(tmp_path_factory.mktemp("pages") / "small")
    status, output = small.derive()
    assert status == 0, output
    small.bring(*TESTS)

    def plant(name, text):
        small.write(f"docs/{name}.md", text)

    def plant_snippet(name, *lines):
        small.write(f"snippets/start/{name}.py", snippet(*lines))

    plant_snippet("planted", "print(1)")
    for name, target, _ in MISSING:
        plant(name, including(target))
    plant_snippet("planted_one", "x = 1", "print(x)")
    plant_snippet("planted_two", "assert x == 1", "print(y)")
    two = [f'--8<-- "start/planted_{name}.py:it"' for name in ("one", "two")]
    plant("planted-two", page("```python", *two, "```"))
    plant("planted-pycon", page("```pycon", ">>> 1 + 1", "2", "```"))
    plant_snippet("planted_raises", *RAISES)
    more = "\n".join(["", *PRINT, ""])
    plant("planted-raises", including("start/planted_raises.py:it") + more)
    for name, body, _ in BAD_RUNS:
        plant_snippet(f"planted_{name}", *body)
        plant(f"planted-{name}", including(f"start/planted_{name}.py"))
    plant("planted-stops", page("```python", "raise SystemExit", "```"))
    plant("planted-well", page(*PRINT))
    for name, kind in (("as_recorded", "real"), ("otherwise", "whole")):
        plant_snippet(f"planted_{name}", *SQUARE_ROOT)
        message = recorded("it-message", NOT_A_NUMBER.format(kind))
        small.write(f"snippets/start/planted_{name}.out", message)
        fence = ["```python", f'--8<-- "start/planted_{name}.py:it"', "```"]
        after = ["```python", "print(math.pi)", "```"]
        plant(f"planted-{name}", page(*fence, "", *after))
    return small


@pytest.fixture(scope="module")
def ran(project):
    """What the tests say of it."""
    before = project.files()
    result = Ran(*project.pytest("-rA", "docs", *TESTS, "-k", "planted"))
    assert project.files() == before
    return result


def test_the_run_goes_on_after_every_fault(ran):
    assert ran.status == pytest.ExitCode.TESTS_FAILED, ran.said  # not interrupted
    assert ran.of("planted-well") == {"line 3": "PASSED"}
    ends = re.findall(r"^(PASSED|FAILED) \S+::test_it_runs\b", ran.said, re.MULTILINE)
    assert len(ends) == len(BAD_RUNS) + 6


@pytest.mark.parametrize(("name", "target", "said"), MISSING)
def test_an_include_of_what_is_not_there_names_page_and_line(ran, name, target, said):
    assert ran.of(name) == {"": "ERROR"}
    assert f"docs/{name}.md:4: includes {target}, but {said}" in ran.said


def test_the_check_of_includes_names_page_and_line(project):
    status, output = project.run("-m", "tools.check", "includes")
    assert status == 1
    for name, target, said in MISSING:
        assert f"docs/{name}.md:4: includes {target}, but {said}" in output


def test_a_fence_with_two_includes_runs_as_one_block(ran):
    block = "start/planted_one.py:it start/planted_two.py:it"
    assert ran.of("planted-two") == {block: "FAILED"}
    assert f"docs/planted-two.md:3: block '{block}' raises" in ran.said
    assert "NameError: name 'y' is not defined" in ran.said


def test_a_python_fence_that_nothing_would_execute_is_named(ran):
    assert ran.of("planted-pycon") == {}
    said = "docs/planted-pycon.md:3: no test executes this Python code fence (pycon)"
    assert said in ran.said


def test_a_snippet_that_raises_shows_page_snippet_line_and_traceback(ran):
    block = "start/planted_raises.py:it"
    assert ran.of("planted-raises")[block] == "FAILED"
    assert f"docs/planted-raises.md:3: block '{block}' raises" in ran.said
    path = r"snippets/start/planted_raises\.py"
    assert re.search(rf'{path}", line 8, in <module>', ran.said)
    assert re.search(rf'{path}", line 5, in divide', ran.said)
    assert "return 1 / x" in ran.said
    assert "ZeroDivisionError: division by zero" in ran.said
    assert ran.of_snippet("planted_raises", "test_it_runs") == ["FAILED"]
    assert re.search(rf"{path}:8: section 'it' raises", ran.said)


@pytest.mark.parametrize(("name", "body", "said"), BAD_RUNS)
def test_exits_silence_and_stray_files_fail(ran, name, body, said):
    assert ran.of(f"planted-{name}") == {f"start/planted_{name}.py": "FAILED"}
    assert ran.of_snippet(f"planted_{name}", "test_it_runs") == ["FAILED"]
    assert re.search(rf"snippets/start/planted_{name}\.py.*{said}", ran.said)


def test_a_page_block_that_exits_fails(ran):
    assert ran.of("planted-stops") == {"line 3": "FAILED"}
    assert "docs/planted-stops.md:3: block 'line 3' calls exit" in ran.said


def test_an_error_in_the_middle_of_a_page_is_expected_and_compared(ran):
    assert set(ran.of("planted-as_recorded").values()) == {"PASSED"}
    assert len(ran.of("planted-as_recorded")) == 2
    block = "start/planted_otherwise.py:it"
    assert ran.of("planted-otherwise")[block] == "FAILED"
    assert f"block '{block}' fails in another way" in ran.said
    assert "-TypeError: must be whole number, not str" in ran.said
