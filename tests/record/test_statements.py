"""A program runs as it would for a reader, section by section, and its message is recorded."""

import json
import os
import sys
import warnings
from pathlib import Path

import pytest

from tests.support.planted import snippet
from tools.model.outputs import MESSAGE
from tools.record import cifar10, run


@pytest.fixture
def program(tmp_path):
    """Run lines as a snippet, in a folder of their own."""

    def running(*lines, name="faulty", whole=None, **hooks):
        file = tmp_path / f"{name}.py"
        file.write_text(whole or snippet(*lines), "utf-8")
        folder = tmp_path / "work"
        folder.mkdir(exist_ok=True)
        return run.run(file, folder, **hooks)

    return running


def two_sections(first, second):
    marker = "# --8<-- [{}:{}]"
    return "\n".join(
        line
        for name, body in (("one", first), ("two", second))
        for line in (marker.format("start", name), body, marker.format("end", name), "")
    )


def test_each_section_keeps_what_it_printed(program):
    found = program(whole=two_sections("print(1)\nprint(2)", "print(3)"))
    assert found.printed == {"one": "1\n2\n", "two": "3\n"}
    assert found.files == {}


def test_a_section_inside_another_keeps_its_own(program):
    marker = "# --8<-- [{}:{}]"
    lines = [marker.format("start", "inner"), "print(2)", marker.format("end", "inner")]
    found = program("print(1)", *lines, "print(3)")
    assert found.printed == {"it": "1\n3\n", "inner": "2\n"}


def test_a_section_that_prints_nothing_is_not_kept(program):
    found = program(whole=two_sections("x = 1", "print(x)"))
    assert found.printed == {"two": "1\n"}
    assert found.namespace["x"] == 1


def test_colours_of_a_terminal_are_not_kept(program):
    assert program(r"print('\x1b[1;31mred\x1b[0m')").printed == {"it": "red\n"}


def test_what_is_printed_outside_every_section_is_named(program):
    text = "print('lost')\n" + snippet("print(1)")
    with pytest.raises(
        run.SnippetFailed, match="prints or raises outside every"
    ) as error:
        program(whole=text)
    assert str(error.value).endswith("show it:\nlost\n")
    assert "faulty.py:1:" in str(error.value)


def test_a_snippet_that_shows_nothing_is_named(program):
    with pytest.raises(run.SnippetFailed, match="neither prints nor draws anything"):
        program("x = 1")


def test_files_of_its_name_are_kept_and_others_are_named(program):
    write = "open('{}', 'w').write('text')"
    assert program(write.format("faulty.svg")).files == {"faulty.svg": b"text"}
    inside = ["import os", "os.mkdir('faulty')", write.format("faulty/a.txt")]
    assert "faulty/a.txt" in program(*inside).files
    with pytest.raises(run.SnippetFailed, match=r"leaves other\.svg behind") as error:
        program(write.format("other.svg"))
    assert "only write files with its own name, such as faulty.svg" in str(error.value)


def test_it_is_main_and_knows_its_file_while_it_runs(program, tmp_path):
    before, folder = sys.modules["__main__"], Path.cwd()
    found = program(
        "import sys, os", "print(__name__, __file__)", "here = os.getcwd()",
        "me = sys.modules['__main__'].__dict__ is globals()",
    )  # fmt: skip
    assert found.printed["it"] == f"__main__ {tmp_path / 'faulty.py'}\n"
    assert found.namespace["me"]
    assert found.namespace["here"] == str(tmp_path / "work")
    assert (sys.modules["__main__"], Path.cwd()) == (before, folder)


def test_main_is_put_back_after_a_failure(program):
    before, folder = sys.modules["__main__"], Path.cwd()
    with pytest.raises(run.SnippetFailed):
        program("1 / 0")
    assert (sys.modules["__main__"], Path.cwd()) == (before, folder)


def test_what_it_prints_is_shown_as_it_goes_and_sections_are_told(program):
    shown, told = [], []
    program(
        whole=two_sections("print(1)", "print(2)"), show=shown.append, after=told.append
    )
    assert "".join(shown) == "1\n2\n"
    assert told == ["one", "two"]


def test_a_declared_error_is_kept_as_its_message(program):
    found = program("print('before')", "int('seven')  # raises ValueError")
    assert found.printed["it"] == "before\n"
    message = "ValueError: invalid literal for int() with base 10: 'seven'"
    assert found.printed["it" + MESSAGE] == message


def test_a_section_may_go_on_after_a_warning_but_not_after_an_error(program):
    warn = ["import warnings", "warnings.warn('careful')  # warns UserWarning"]
    found = program(*warn, "print('after')")
    assert found.printed == {"it": "after\n", "it" + MESSAGE: "UserWarning: careful"}
    with pytest.raises(run.SnippetFailed, match="goes on after line 4, which raises"):
        program("int('seven')  # raises ValueError", "print('after')")


def test_another_section_may_go_on_after_an_error(program):
    found = program(whole=two_sections("int('a')  # raises ValueError", "print(2)"))
    assert set(found.printed) == {"one" + MESSAGE, "two"}


def test_a_warning_of_another_kind_is_not_the_declared_one(program):
    line = "warnings.warn('old', DeprecationWarning)  # warns UserWarning"
    with pytest.raises(run.SnippetFailed, match="runs without it"):
        program("import warnings", line)


def test_only_the_declared_warning_is_kept(program):
    found = program(
        "import warnings",
        "def both():",
        "    warnings.warn('old', DeprecationWarning)",
        "    warnings.warn('new', UserWarning)",
        "both()  # warns UserWarning",
    )
    assert found.printed["it" + MESSAGE] == "UserWarning: new"


def test_a_warning_that_was_given_before_is_given_again(program):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = program("import warnings", "warnings.warn('a')  # warns UserWarning")
    assert found.printed["it" + MESSAGE] == "UserWarning: a"


def test_an_exit_is_no_way_to_end(program):
    with pytest.raises(run.SnippetFailed, match="section 'it' calls exit"):
        program("raise SystemExit")


def test_an_interruption_passes_through(program):
    with pytest.raises(KeyboardInterrupt):
        program("raise KeyboardInterrupt")


def test_a_failure_shows_the_traceback_into_the_snippet_alone(program):
    with pytest.raises(run.SnippetFailed) as error:
        program("def inner():", "    1 / 0", "inner()")
    said = str(error.value)
    assert "section 'it' raises\nTraceback (most recent call last):" in said
    assert "run.py" not in said
    assert 'faulty.py", line 6, in <module>' in said
    assert 'faulty.py", line 5, in inner\n    1 / 0' in said
    assert said.endswith("ZeroDivisionError: division by zero")


def test_a_message_names_no_place_and_no_address():
    folder = Path("/home/someone/project")
    error = ValueError(
        f"\x1b[1mbold\x1b[0m {folder}/a.py {Path.cwd()}/b.py at 0x7f00aabbccdd  \n"
        "/usr/lib/python3/site-packages/keras/layer.py {'shared_object_id': 1234}"
    )
    assert run.message_of(error, folder) == (
        "ValueError: bold a.py b.py at 0x…\nkeras/layer.py {'shared_object_id': …}"
    )


def test_a_terminal_has_eighty_columns_and_the_drawing_library_no_screen():
    expected = {"COLUMNS": "80", "KERAS_BACKEND": "tensorflow", "MPLBACKEND": "Agg"}
    assert run.ENVIRONMENT | expected == run.ENVIRONMENT
    assert Path(run.ENVIRONMENT["MATPLOTLIBRC"]).is_file()


def test_the_command_leaves_a_result_and_shows_what_is_printed(tmp_path, capsys):
    file = tmp_path / "right.py"
    file.write_text(snippet("print('seen')", "open('right.svg', 'w').write('<svg/>')"))
    assert run.main(str(file), str(tmp_path)) == 0
    assert capsys.readouterr().out == "seen\n"
    result = json.loads((tmp_path / "result.json").read_text())
    assert result["printed"] == {"it": "seen\n"}
    assert not result["data"]
    assert (tmp_path / "work/right.svg").read_text() == "<svg/>"


def test_the_command_says_why_nothing_was_recorded(tmp_path, capsys):
    file = tmp_path / "faulty.py"
    file.write_text(snippet("1 / 0"))
    assert run.main(str(file), str(tmp_path)) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert not (tmp_path / "result.json").exists()


def test_the_command_tells_missing_data_from_a_faulty_snippet(
    tmp_path, capsys, monkeypatch
):
    import keras

    def unreachable():
        raise OSError("no network")

    monkeypatch.delenv("CIFAR10_NPZ", raising=False)
    monkeypatch.setattr(keras.datasets.cifar10, "load_data", unreachable)
    file = tmp_path / "asks.py"
    file.write_text(snippet("import keras", "keras.datasets.cifar10.load_data()"))
    assert run.main(str(file), str(tmp_path)) == cifar10.NO_DATA
    said = capsys.readouterr().err
    assert said.startswith("Keras could not download CIFAR-10: no network. Set CIFAR10")
    assert "Traceback" not in said


def test_a_snippet_s_folder_is_the_only_one_it_writes_into(program, tmp_path):
    program("open('faulty.txt', 'w').write('1')")
    assert sorted(os.listdir(tmp_path)) == ["faulty.py", "work"]
