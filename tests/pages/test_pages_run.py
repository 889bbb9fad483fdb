"""If a page fails, the message names the block, the snippet and the line."""

import re

import pytest

from tests.support.planted import including, page, recorded, snippet


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("start/none.py:it", "no snippets/start/none.py"),
        ("start/which_keras.py:none", "no section 'none'; it has same"),
    ],
)
def test_an_include_of_what_is_not_there_names_page_and_line(copy, target, said):
    copy.write("docs/faulty.md", including(target))
    for command in (
        ["tools.check", "includes"],
        ["pytest", "-q", "docs/faulty.md"],
    ):
        status, output = copy.run("-m", *command)
        assert status != 0
        assert f"docs/faulty.md:4: includes {target}" in output
        assert said in output


def test_a_broken_page_does_not_keep_the_others_from_running(copy):
    copy.write("docs/faulty.md", including("start/none.py:it"))
    copy.write("docs/other.md", page("```python", "print(1)", "```"))
    status, output = copy.pytest("docs/faulty.md", "docs/other.md")
    assert status != 0
    assert "1 passed, 1 error" in output


def test_a_fence_with_two_includes_runs_as_one_block(copy):
    copy.write("snippets/start/one.py", snippet("x = 1", "print(x)"))
    copy.write("snippets/start/two.py", snippet("assert x == 1", "print(y)"))
    two = [f'--8<-- "start/{name}.py:it"' for name in ("one", "two")]
    copy.write("docs/faulty.md", page("```python", *two, "```"))
    status, output = copy.pytest("docs/faulty.md")
    assert status == 1
    assert "docs/faulty.md:3: block 'start/one.py:it start/two.py:it' raises" in output
    assert "NameError: name 'y' is not defined" in output


def test_a_python_fence_that_nothing_would_execute_is_named(copy):
    copy.write("docs/faulty.md", page("```pycon", ">>> 1 + 1", "2", "```"))
    status, output = copy.pytest("tests/pages/test_census.py", "-k", "fence and faulty")
    assert status != 0
    assert "docs/faulty.md:3: no test executes this Python code fence (pycon)" in output


def test_a_snippet_that_raises_shows_page_snippet_line_and_traceback(copy):
    body = ["def divide(x):", "    return 1 / x", "", "", "divide(0)", "print(1)"]
    copy.write("snippets/start/faulty.py", snippet(*body))
    more = "\n```python\nprint(1)\n```\n"
    copy.write("docs/faulty.md", including("start/faulty.py:it") + more)
    status, output = copy.pytest("docs/faulty.md")
    assert status != 0
    assert "docs/faulty.md:3: block 'start/faulty.py:it' raises" in output
    assert re.search(r'snippets/start/faulty\.py", line 8, in <module>', output)
    assert re.search(r'snippets/start/faulty\.py", line 5, in divide', output)
    assert "return 1 / x" in output
    assert "ZeroDivisionError: division by zero" in output
    status, output = copy.pytest(
        "tests/snippets/test_snippets_run.py", "-k", "start/faulty and runs"
    )
    assert status != 0
    assert "snippets/start/faulty.py:8: section 'it' raises" in output


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (["import sys", "sys.exit(0)"], "section 'it' calls exit"),
        (["x = 1"], "neither prints nor draws anything"),
        (['open("leak.txt", "w").close()', "print(1)"], "leaves leak.txt behind"),
    ],
)
def test_exits_silence_and_stray_files_fail_and_the_run_goes_on(copy, body, said):
    copy.write("snippets/start/faulty.py", snippet(*body))
    copy.write("docs/faulty.md", including("start/faulty.py"))
    before = copy.files()
    status, output = copy.pytest(
        "docs/faulty.md",
        "docs/further-reading.md",
        "tests/snippets/test_snippets_run.py",
        "-k",
        "faulty and (runs or md) or words",
    )
    assert status == 1  # tests failed: not interrupted, not an internal error
    assert "snippets/start/faulty.py" in output
    assert said in output
    assert copy.files() == before


def test_a_page_block_that_exits_fails_and_the_next_page_runs(copy):
    copy.write("docs/faulty.md", page("```python", "raise SystemExit", "```"))
    copy.write("docs/other.md", page("```python", "print(1)", "```"))
    status, output = copy.pytest("docs/faulty.md", "docs/other.md")
    assert status == 1
    assert "docs/faulty.md:3: block 'line 3' calls exit" in output
    assert "1 failed, 1 passed" in output


def test_an_error_in_the_middle_of_a_page_is_expected_and_compared(copy):
    lines = ["import math", "math.sqrt('4')  # raises TypeError"]
    faulty = "snippets/start/faulty"
    copy.write(f"{faulty}.py", snippet(*lines))
    message = "TypeError: must be {} number, not str"
    copy.write(f"{faulty}.out", recorded("it-message", message.format("real")))
    after = ["```python", "print(math.pi)", "```"]
    fence = ["```python", '--8<-- "start/faulty.py:it"', "```"]
    copy.write("docs/faulty.md", page(*fence, "", *after))
    status, output = copy.pytest("docs/faulty.md")
    assert status == 0, output
    assert "2 passed" in output
    copy.write(f"{faulty}.out", recorded("it-message", message.format("whole")))
    status, output = copy.pytest("docs/faulty.md")
    assert status == 1
    assert "block 'start/faulty.py:it' fails in another way" in output
    assert "-TypeError: must be whole number, not str" in output
