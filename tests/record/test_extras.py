"""Snippets that need more than TensorFlow run in an environment and a process of their own."""

import dataclasses
import sys
from pathlib import Path

import pytest

from tests.extensions.test_ran_with import MADE
from tests.support import groups, lane
from tests.support.small_project import Small
from tools import DOCS, SNIPPETS
from tools.derive.downloads import reading
from tools.derive.downloads.script import script
from tools.model import extras, versions
from tools.model import made as made_module
from tools.model.extras import Extra
from tools.model.made import Made
from tools.model.places import Fault, Place
from tools.record import gpu, jobs, recorder, run

SNIPPET = SNIPPETS / "start" / "which_keras.py"


@pytest.fixture
def listed(monkeypatch):
    """Lists a snippet of the project as one that needs JAX."""
    monkeypatch.setattr(extras, "listed", lambda: {SNIPPET: Extra(("jax",), "jax")})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[extras", "1: this is no TOML"),
        ('[[extras]]\npackage = ["jax"]', "2: 'package' is no part of an entry"),
        ('[[ extras ]]\n  "package" = []', "2: 'package' is no part of an entry"),
        ('extras = [{package = ["jax"]}]', "1: 'package' is no part of an entry"),
        ("[[extras]]\nsnippets = []", "1: an entry is without 'packages'"),
        ('[[extras]]\nsnippets = ["a"]\npackages = []', "1: there is no snippet a"),
    ],
)
def test_a_wrong_list_is_named_with_what_is_wrong(tmp_path, text, said):
    (tmp_path / "extras.toml").write_text(text, "utf-8")
    with pytest.raises(Fault, match=rf"extras.toml:{said}"):
        extras.read(tmp_path / "extras.toml")


def test_every_package_of_the_list_is_locked():
    needed = {one for extra in extras.listed().values() for one in extra.packages}
    assert needed <= versions.pinned_extras().keys()


def test_it_has_another_python_and_another_backend(listed):
    assert run.python(SNIPPET) == extras.PYTHON
    assert run.environment(SNIPPET)["KERAS_BACKEND"] == "jax"
    other = SNIPPET.with_name("other.py")
    assert run.python(other) == Path(sys.executable)
    assert run.environment(other)["KERAS_BACKEND"] == "tensorflow"


@pytest.fixture
def on_gpu(monkeypatch):
    """Lists a snippet of the project as one that is recorded on a GPU."""
    here = Extra(("jax",), "jax", gpu=True)
    monkeypatch.setattr(extras, "listed", lambda: {SNIPPET: here})


def test_only_what_is_recorded_on_a_gpu_sees_one(listed, monkeypatch):
    assert run.environment(SNIPPET)["CUDA_VISIBLE_DEVICES"] == "-1"
    here = Extra(("jax",), "jax", gpu=True)
    monkeypatch.setattr(extras, "listed", lambda: {SNIPPET: here})
    assert "CUDA_VISIBLE_DEVICES" not in run.environment(SNIPPET)


def test_a_machine_without_a_gpu_keeps_what_was_recorded(on_gpu, monkeypatch):
    monkeypatch.setattr(extras, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(gpu.shutil, "which", lambda name: None)
    said = recorder.record(jobs.snippet_job(SNIPPET), "[1/1]", [])
    assert said == (
        "start/which_keras was not recorded; its last output is kept.\n"
        "It is recorded on a GPU, and nvidia-smi names none here."
    )


@pytest.mark.parametrize(
    ("prints", "status", "name"),
    [("One GPU\\nAnother\\n", 0, "One GPU"), ("failed\\n", 9, "")],
)
def test_the_gpu_is_named_by_its_driver(tmp_path, monkeypatch, prints, status, name):
    driver = tmp_path / "nvidia-smi"
    driver.write_text(f"#!/bin/sh\nprintf '{prints}'\nexit {status}\n")
    driver.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert gpu.name() == name


@pytest.mark.parametrize(("found", "said"), [(None, False), (object(), True)])
def test_tensorflow_is_named_on_a_gpu_where_it_is_installed(monkeypatch, found, said):
    monkeypatch.setattr(made_module, "find_spec", lambda name: found)
    made = Made.now("0" * 64, 1, "", gpu="One GPU")
    assert bool(made.tensorflow) is said


def test_a_recording_on_a_gpu_may_lack_tensorflow_and_says_where_it_ran():
    made = dataclasses.replace(
        MADE, tensorflow="", extras="jax 99.0", gpu="One GPU"
    ).sealed("")
    again = Made.of(made.fields, lambda name: Place(SNIPPET, 1))
    assert again == made
    assert made.sentence == (
        "Recorded on 2026-11-02 with Keras 3.15.1, jax 99.0 and Python 3.11.7, "
        "on one GPU (One GPU)."
    )
    assert versions.outdated(made) is None  # the pinned JAX has no CUDA
    found = versions.outdated(dataclasses.replace(made, keras="3.0.0"))
    assert found.startswith("recorded with Keras 3.0.0, but ")
    without = {**made.fields}
    del without["gpu"]
    with pytest.raises(Fault, match="the field 'tensorflow' is missing"):
        Made.of(without, lambda name: Place(SNIPPET, 1))


def test_it_may_leave_behind_what_ends_with_its_process(monkeypatch, tmp_path):
    """tf2onnx sets an environment variable and, for NumPy 2, adds to NumPy."""
    snippet = tmp_path / "which_onnx.py"
    snippet.write_text(
        "# --8<-- [start:on]\nimport os\n\nprint(1)\nos.environ['ON'] = '1'\n"
        "# --8<-- [end:on]\n"
    )
    with pytest.raises(run.SnippetFailed, match=r"environment changed \(ON\)"):
        run.run(snippet, tmp_path)
    monkeypatch.setattr(extras, "listed", lambda: {snippet: Extra(("onnx",))})
    folder = tmp_path / "folder"
    folder.mkdir()
    assert run.run(snippet, folder).printed == {"on": "1\n"}


def test_a_recording_without_the_packages_says_what_to_install(
    listed, monkeypatch, tmp_path
):
    monkeypatch.setattr(extras, "PYTHON", tmp_path / "python")
    said = recorder.record(jobs.snippet_job(SNIPPET), "[1/1]", [])
    assert said.endswith("start/which_keras needs jax: run `make extras`")
    assert jobs.snippet_job(SNIPPET).why == "recorded without jax"


def test_the_versions_of_its_packages_are_recorded_and_grow_old(monkeypatch):
    made = dataclasses.replace(MADE, extras="jax 0.10.2, torch 2.13.0+cpu")
    again = Made.of(made.fields, lambda name: Place(SNIPPET, 1))
    assert again == made
    assert "TensorFlow 2.21.0, jax 0.10.2, torch 2.13.0+cpu and Python" in made.sentence
    assert not MADE.sealed("x").seals("y")
    assert made.sealed("x").seal != MADE.sealed("x").seal
    locked = {"jax": "0.10.2", "torch": "2.13.0"}
    monkeypatch.setattr(versions, "pinned_extras", lambda: locked)
    assert versions.outdated(made) is None
    locked["jax"] = "0.11.0"
    found = versions.outdated(made)
    assert found == "recorded with jax 0.10.2, but 0.11.0 is pinned"


def test_code_for_another_backend_is_text_in_a_download(listed):
    page = DOCS / "install.md"
    reading.parts.cache_clear()
    try:
        code = script(page) or ""
        prose = [one for one in reading.parts(page) if isinstance(one, reading.Passage)]
    finally:
        reading.parts.cache_clear()
    assert "import tensorflow as tf" not in code
    assert any("import tensorflow as tf" in one.text for one in prose)


def test_its_process_gives_what_a_run_here_gives(monkeypatch):
    monkeypatch.setattr(extras, "listed", lambda: {SNIPPET: Extra(())})
    monkeypatch.setattr(extras, "PYTHON", Path(sys.executable))
    apart = lane.Lane(SNIPPET)
    assert apart.failure is None
    assert apart.run.printed


def test_its_tests_are_left_out_and_this_is_told(tmp_path):
    copy = Small(tmp_path / "copy")
    assert copy.derive()[0] == 0
    copy.bring("snippets/start/which_keras.*", "tests/snippets/test_snippets_run.py")
    listed = '[[extras]]\npackages = ["jax"]\nsnippets = ["start/which_keras"]\n'
    copy.write("snippets/extras.toml", listed)
    tests = ["tests/snippets/test_snippets_run.py", "--only", "start/which_keras"]
    _, output = copy.pytest(*tests)
    assert "3 tests need more packages than TensorFlow: `make test-all`" in output
    status, output = copy.pytest(*tests, "--extras")
    assert status == pytest.ExitCode.USAGE_ERROR
    assert "run `make extras`" in output


def test_what_takes_long_is_left_out_and_told_unless_it_is_asked_for(tmp_path):
    copy = Small(tmp_path / "copy")
    assert copy.derive()[0] == 0
    copy.bring("snippets/start/which_keras.*", "tests/snippets/test_snippets_run.py")
    listed = copy.text("tests/support/groups.py").replace(
        '"functional/changes"', '"start/which_keras"'
    )
    copy.write("tests/support/groups.py", listed)
    copy.write(
        "tests/test_marked.py",
        "import pytest\n\n\n@pytest.mark.long\ndef test_a():\n    pass\n",
    )
    tests = ["tests/snippets/test_snippets_run.py", "tests/test_marked.py"]
    _, output = copy.pytest(*tests)
    assert "4 tests take long: `make test-all` runs them, too." in output
    status, output = copy.pytest(tests[0], "--only", "start/which_keras")
    assert (status, "take long" in output) == (0, False), output
    assert "3 passed" in output


def test_what_takes_long_is_there():
    assert groups.all_snippets() >= groups.TAKE_LONG
