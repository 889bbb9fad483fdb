"""What goes wrong is said: each fault is planted in a copy of the project, and named."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.planted import page
from tools import ROOT, require_python, run, serve


def snippet(*lines):
    return "\n".join(
        ['"""Faulty."""', "", "# --8<-- [start:it]", *lines, "# --8<-- [end:it]", ""]
    )


def including(target):
    return page("```python", f'--8<-- "{target}"', "```")


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


def test_the_build_stops_at_an_include_of_what_is_not_there(copy):
    copy.append("docs/index.md", '\n--8<-- "start/which_keras.py:none"\n')
    status, output = copy.run("-m", "mkdocs", "build", "--strict", "-d", "out")
    assert status != 0
    assert "'none' could not be located" in output


def test_a_python_fence_that_nothing_would_execute_is_named(copy):
    copy.write("docs/faulty.md", page("```pycon", ">>> 1 + 1", "2", "```"))
    status, output = copy.pytest("tests/test_census.py", "-k", "fence and faulty")
    assert status != 0
    assert "docs/faulty.md:3: nothing executes this Python fence (pycon)" in output


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
        "tests/test_snippets_run.py", "-k", "start/faulty and runs"
    )
    assert status != 0
    assert "snippets/start/faulty.py:8: section 'it' raises" in output


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (["import sys", "sys.exit(0)"], "section 'it' calls exit"),
        (["x = 1"], "prints nothing and draws nothing"),
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
        "tests/test_snippets_run.py",
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


def test_an_output_that_no_longer_matches_shows_difference_and_command(copy):
    copy.write("snippets/start/faulty.py", snippet("print('new')"))
    copy.write("snippets/start/faulty.out", recorded("it", "old"))
    status, output = copy.pytest(
        "tests/test_snippets_run.py", "-k", "start/faulty and prints"
    )
    assert status != 0
    assert "-old" in output
    assert "+new" in output
    assert "make record ONLY=start/faulty" in output
    status, output = copy.run("-m", "tools.check", "outputs")
    assert status != 0
    assert (
        "start/faulty.py: the snippet has changed; make record ONLY=start/faulty"
        in output
    )


def test_an_output_of_another_keras_is_stale(copy):
    path = copy.folder / "snippets/start/which_keras.out"
    text = re.sub(r"Keras [\d.]+", "Keras 3.0.0", path.read_text("utf-8"))
    copy.write("snippets/start/which_keras.out", text)
    status, output = copy.run("-m", "tools.check", "outputs")
    assert status != 0
    assert "start/which_keras.py: recorded with Keras 3.0.0, pinned is" in output


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("snippets/sequential/lenet5.out", "test accuracy 0.6", "test accuracy 0.9"),
        ("snippets/functional/add.svg", ">left<", ">right<"),
        ("docs/notebooks/three-ways.ipynb", "test accuracy 0.6", "test accuracy 0.9"),
    ],
)
def test_a_result_edited_by_hand_is_named(copy, file, old, new):
    text = (copy.folder / file).read_text("utf-8")
    assert old in text
    copy.write(file, text.replace(old, new, 1))
    status, output = copy.run("-m", "tools.check", "outputs")
    assert status != 0
    assert file.rpartition(".")[0] in output
    assert "was changed by hand; make record ONLY=" in output


def test_recording_without_the_named_data_stops_and_overwrites_nothing(copy):
    copy.append("snippets/sequential/lenet5.py", "# stale\n")
    before = copy.files()
    status, output = copy.run("-m", "tools.record", CIFAR10_NPZ="no/such.npz")
    assert status == 1
    assert "CIFAR10_NPZ: there is no file no/such.npz" in output
    copy.write("data.npz", "not an archive")
    status, output = copy.run(
        "-m",
        "tools.record",
        "sequential/lenet5",
        CIFAR10_NPZ=str(copy.folder / "data.npz"),
    )
    assert status == 1
    assert "sequential/lenet5 needs CIFAR-10. CIFAR10_NPZ:" in output
    assert "Nothing was overwritten" in output
    (copy.folder / "data.npz").unlink()
    assert copy.files() == before


ROW = "snippets/capabilities/definition/summary_before_data"


def side(name, docstring, *lines):
    body = list(lines)
    return "\n".join(
        [
            f'"""{docstring}"""',
            "",
            f"# --8<-- [start:{name}]",
            *body,
            f"# --8<-- [end:{name}]",
            "",
        ]
    )


def recorded(section, text):
    """A recorded output with one section."""
    return (
        f"snippet: sha256 0\nseconds: 1\n--8<-- [start:{section}]\n{text}\n"
        f"--8<-- [end:{section}]\n"
    )


def plant_pitfall(copy, name="faulty", wrong=None, right=None):
    """A pitfall in a copy; `wrong` and `right` are the lines of its sides."""
    folder = f"snippets/pitfalls/building/{name}"
    title = "Title\n\nWhat is seen.\n\nThe cause.\n"
    wrong = wrong or ["int('seven')  # raises ValueError"]
    right = right or ["print(int('7'))"]
    copy.write(f"{folder}/wrong.py", side("wrong", title, *wrong))
    copy.write(f"{folder}/right.py", side("right", "Remedy.", *right))
    return folder


def test_a_pitfall_is_its_two_files_and_one_command(copy):
    folder = plant_pitfall(copy)
    status, output = copy.run("-m", "tools.record", "pitfalls/building/faulty")
    assert status == 0, output
    assert "docs/pitfalls/building/faulty.md follows" in output
    for path in ("building/table.md", "messages.md"):
        text = (copy.folder / "snippets/pitfalls" / path).read_text("utf-8")
        assert "building/faulty.md" in text
    said = (copy.folder / folder / "wrong.out").read_text("utf-8")
    assert "ValueError: invalid literal for int() with base 10: 'seven'" in said
    status, output = copy.run("-m", "tools.check")
    assert (status, output) == (0, "")
    status, output = copy.pytest("docs/pitfalls/building/faulty.md")
    assert status == 0, output
    assert "2 passed" in output
    shutil.rmtree(copy.folder / folder)
    status, output = copy.run("-m", "tools.check", "generated")
    assert "docs/pitfalls/building/faulty.md: nothing stands behind" in output
    status, output = copy.run("-m", "tools.record", "start")
    assert not (copy.folder / "docs/pitfalls/building/faulty.md").exists()


def test_a_wrong_side_that_stops_failing_is_named(copy):
    path = "snippets/pitfalls/building/input_shape_as_number/wrong.py"
    text = (copy.folder / path).read_text("utf-8")
    copy.write(path, text.replace("shape=(784)", "shape=(784,)"))
    page = "docs/pitfalls/building/input-shape-as-number.md"
    status, output = copy.pytest(
        page, "tests/test_snippets_run.py", "-k", "number and wrong and not draws"
    )
    assert status == 1
    assert "3 failed" in output  # the page's block, its run, its comparison
    assert f"{path}:13: section 'wrong' declares `# raises ValueError`" in output
    assert "Keras fixed this" in output


def test_a_wrong_side_that_no_longer_misleads_is_named(copy):
    path = "snippets/pitfalls/building/repeated_layer/wrong.py"
    right = (copy.folder / path.replace("wrong", "right")).read_text("utf-8")
    copy.write(path, right.replace(":right]", ":wrong]"))
    status, output = copy.pytest("tests/test_snippets_run.py", "-k", "repeated_layer")
    assert status == 1
    assert "50 layers" in output
    assert "Keras fixed this" in output


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


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["int('a')  # raises TypeError"], "raises, but declares `# raises TypeError`"),
        (["int('1')  # warns UserWarning"], "declares `# warns UserWarning`, but runs"),
        (["int('a')  # raises ValueError", "x = 1"], "goes on after line 4, which"),
    ],
)
def test_a_program_that_does_not_fail_as_it_declares_is_named(tmp_path, lines, said):
    file = tmp_path / "faulty.py"
    file.write_text(snippet(*lines, "print(1)"), "utf-8")
    with pytest.raises(
        run.SnippetFailed, match=r"faulty\.py:\d: section 'it' "
    ) as error:
        run.run(file, tmp_path)
    assert said in str(error.value)


def test_flaws_of_pitfalls_are_named(copy):
    for name, section, text in (
        ("same", "wrong-message", "ValueError: Cannot convert '784' to a shape."),
        ("equal", "wrong", "1"),
        ("place", "wrong-message", "KeyError: '/home/someone/data'"),
        ("address", "wrong-message", "TypeError: <object at 0x7f0a1b2c3d4e>"),
    ):
        folder = plant_pitfall(copy, name)
        copy.write(f"{folder}/wrong.out", recorded(section, text))
        copy.write(f"{folder}/right.out", recorded("right", "1"))
    one_sided = plant_pitfall(copy, "lonely")
    (copy.folder / one_sided / "right.py").unlink()
    copy.write("snippets/pitfalls/building/odd/left.py", "print(1)\n")
    untold = plant_pitfall(copy, "untold")
    copy.write(f"{untold}/wrong.py", side("other", "Only a title"))
    status, output = copy.run("-m", "tools.check", "pitfalls")
    assert status == 1
    for said in (
        "building/lonely: there is no right.py beside the other side",
        "building/odd/left.py: a pitfall is <topic>/<name>/wrong.py and right.py",
        "building/untold/wrong.py:1: the docstring lacks a paragraph on the cause",
        "building/untold/wrong.py:1: its one section must be called 'wrong'",
        "building/same/wrong.out: the same message as "
        "snippets/pitfalls/building/input_shape_as_number",
        "building/equal/wrong.out: wrong and right print the same",
        "building/place/wrong.out: names a place on one machine, /home/someone/data",
        "building/address/wrong.out: names a place on one machine, 0x7f0a1b2c3d4e",
    ):
        assert said in output


def test_flaws_of_rows_are_named(copy):
    text = (copy.folder / f"{ROW}.py").read_text("utf-8")
    copy.write(f"{ROW}.py", text.replace("functional-subclass]", "functional-class]"))
    status, output = copy.run("-m", "tools.check", "capabilities")
    assert status == 1
    assert f"{ROW}.py: the column Functional subclass is missing" in output
    assert "'functional-class' is no column of the table" in output
    copy.write(
        f"{ROW}.py",
        text.replace("class Graph", "class Net2(Net): ...\n\n\nclass Graph"),
    )
    status, output = copy.run("-m", "tools.check", "capabilities")
    assert f"{ROW}.py: 'functional-subclass' uses Net, which another column" in output
    copy.write(f"{ROW}.py", text.replace("# only after", "# after"))
    status, output = copy.run("-m", "tools.check", "capabilities")
    assert status == 1
    assert "must be a comment that says when: # only …" in output


def test_a_cell_that_flips_is_named(copy):
    text = (copy.folder / f"{ROW}.py").read_text("utf-8")
    copy.write(f"{ROW}.py", text.replace("model = Net()\nmodel.count", "model.count"))
    status, output = copy.pytest(
        "tests/test_snippets_run.py", "-k", "summary_before_data"
    )
    assert status == 1
    assert re.search(
        r"summary_before_data\.py:\d+: section 'subclassing' declares", output
    )


def test_a_generated_page_edited_by_hand_is_named(copy):
    path = "docs/pitfalls/building/input-shape-as-number.md"
    copy.append(path, "More.\n")
    status, output = copy.run("-m", "tools.check", "generated")
    assert status == 1
    assert f"{path}: is not what its snippets give; make record" in output


def test_an_interrupted_recording_keeps_what_is_finished(copy):
    copy.write("snippets/faulty/first.py", snippet("print(1)"))
    copy.write(
        "snippets/faulty/second.py",
        snippet("import time", "time.sleep(60)", "print(2)"),
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.record", "faulty"],
        cwd=copy.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said = ""
    try:
        while "faulty/second" not in said:
            line = process.stdout.readline()
            assert line, f"the recording ended early:\n{said}"
            said += line
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        said += process.communicate(timeout=30)[0]
    finally:
        process.kill()
    assert process.returncode == 130
    assert "Interrupted. 1 of 2 were recorded" in said
    names = {path.name for path in (copy.folder / "snippets/faulty").iterdir()}
    assert names == {"first.py", "first.out", "second.py"}
    copy.write("snippets/faulty/second.py", snippet("print(2)"))
    status, output = copy.run("-m", "tools.record", "faulty")
    assert status == 0
    assert "faulty/first" not in output  # it goes on, it does not begin again
    status, output = copy.run("-m", "tools.record", "faulty")
    assert (status, output) == (0, "All 2 recordings are fresh; nothing to run.\n")


def test_a_snippet_changed_while_it_is_recorded_is_not_kept(copy):
    copy.write(
        "snippets/faulty/it.py",
        snippet("import pathlib", "pathlib.Path(__file__).open('a').write('# new')"),
    )
    copy.append(
        "snippets/faulty/it.py",
        "# --8<-- [start:more]\nprint(1)\n# --8<-- [end:more]\n",
    )
    status, output = copy.run("-m", "tools.record", "faulty")
    assert status == 1
    assert "faulty/it was changed while it ran" in output
    assert not (copy.folder / "snippets/faulty/it.out").exists()


def test_recording_runs_only_the_snippet_that_got_a_comment(copy):
    copy.append("snippets/sequential/limits.py", "# a comment\n")
    before = copy.files()
    status, output = copy.run("-m", "tools.record")
    assert status == 0
    assert "1 recorded, 0 failed." in output
    changed = {
        path for path, content in copy.files().items() if before.get(path) != content
    }
    assert [path.name for path in changed] == ["limits.out"]


def test_a_python_without_tensorflow_is_named():
    assert require_python.complaint("tensorflow", (3, 12)) is None
    said = require_python.complaint("tensorflow", (3, 14))
    assert "This is Python 3.14" in said
    assert "Python 3.11 to 3.13" in said
    assert require_python.complaint("site", (3, 14)) is None
    assert "needs Python 3.11 or newer" in require_python.complaint("site", (3, 9))


def test_a_taken_port_is_named():
    with socket.socket() as other:
        other.bind((serve.HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "tools.serve", str(port)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {port} is taken by another program.")


def test_an_installation_without_a_network_says_so_and_can_be_repeated(copy):
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PIP_")
    }
    done = subprocess.run(
        ["make", "build", f"PYTHON={sys.executable}"],
        cwd=copy.folder,
        env={
            **environment,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/",
            "PIP_NO_CACHE_DIR": "1",
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode != 0
    assert "Without a network this cannot work" in done.stdout + done.stderr
    assert not (copy.folder / ".venv/site.stamp").exists()
