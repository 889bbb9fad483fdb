"""Recording overwrites nothing it should not, and names what is stale."""

import re
import signal
import subprocess
import sys
import time

import pytest

from tests.support.planted import recorded, snippet
from tests.support.small_project import Small


@pytest.fixture
def copy(tmp_path):
    """A small project to record in."""
    return Small(tmp_path / "copy")


def test_an_output_that_no_longer_matches_shows_difference_and_command(copy):
    assert copy.derive()[0] == 0
    copy.bring("tests/snippets/test_snippets_run.py")
    copy.write("snippets/start/faulty.py", snippet("print('new')"))
    copy.write("snippets/start/faulty.out", recorded("it", "old"))
    status, output = copy.pytest(
        "tests/snippets/test_snippets_run.py", "-k", "start/faulty and prints"
    )
    assert status != 0
    assert "-old" in output
    assert "+new" in output
    assert "make record ONLY=start/faulty" in output
    status, output = copy.run("-m", "tools.check", "outputs")
    assert status != 0
    assert (
        "start/faulty.py: its code has changed; make record ONLY=start/faulty" in output
    )


def test_an_output_of_another_keras_is_stale(copy):
    copy.bring("snippets/start/which_keras.*")
    path = copy.folder / "snippets/start/which_keras.out"
    text = re.sub(r"keras: [\d.]+", "keras: 3.0.0", path.read_text("utf-8"))
    copy.write("snippets/start/which_keras.out", text)
    status, output = copy.run("-m", "tools.check", "outputs", "recordings")
    assert status != 0
    assert "start/which_keras.py: recorded with Keras 3.0.0, but" in output
    assert "which_keras.out:10: this sentence does not match the fields above" in output


# A result, what is in it, and what is planted in its place.
EDITED = [
    ("snippets/sequential/lenet5.out", "test accuracy 0.6", "test accuracy 0.9"),
    ("snippets/functional/add.svg", ">left<", ">right<"),
    ("docs/notebooks/three-ways.ipynb", "accuracy 0.4274", "accuracy 0.4284"),
]


def test_a_result_edited_by_hand_is_named(copy):
    for file, _, _ in EDITED:
        copy.bring(f"{file.rpartition('.')[0]}.*")
    assert "by hand" not in copy.run("-m", "tools.check", "outputs")[1]
    for file, old, new in EDITED:
        text = copy.text(file)
        assert old in text
        copy.write(file, text.replace(old, new, 1))
    status, output = copy.run("-m", "tools.check", "outputs")
    assert status != 0
    for file, _, _ in EDITED:
        source = re.escape(file.rpartition(".")[0])
        said = rf"^{source}\.\w+: .*was changed by hand; make record ONLY="
        assert re.search(said, output, re.MULTILINE), file


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


def recording(copy, only):
    """The recorder at work in a copy."""
    return subprocess.Popen(
        [sys.executable, "-m", "tools.record", only],
        cwd=copy.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def read_to(process, text):
    """What a process prints until it has printed a text."""
    said = ""
    while text not in said:
        line = process.stdout.readline()
        assert line, f"it ended early:\n{said}"
        said += line
    return said


def test_an_interrupted_recording_keeps_what_is_finished(copy):
    copy.write("snippets/faulty/first.py", snippet("print(1)"))
    copy.write(
        "snippets/faulty/second.py",
        snippet("import time", "time.sleep(60)", "print(2)"),
    )
    process = recording(copy, "faulty")
    try:
        said = read_to(process, "faulty/second")
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
        snippet(
            "import pathlib, time",
            "print('Epoch 1/1', flush=True)",
            f"while not pathlib.Path({str(copy.folder / 'go-on')!r}).exists():",
            "    time.sleep(0.05)",
        ),
    )
    process = recording(copy, "faulty")
    said = read_to(process, "epoch 1 of 1")
    copy.append("snippets/faulty/it.py", "# new\n")
    copy.write("go-on", "")
    said += process.communicate(timeout=60)[0]
    assert process.returncode == 1
    assert "faulty/it was changed while it ran" in said
    assert not (copy.folder / "snippets/faulty/it.out").exists()


def test_recording_runs_only_the_snippet_that_got_a_comment(copy):
    for way in ("sequential", "functional"):
        (copy.folder / f"snippets/{way}/lenet5.py").unlink()  # never recorded
    copy.write("snippets/start/it.py", snippet("print(1)"))
    assert "1 recorded, 0 failed." in copy.run("-m", "tools.record")[1]
    copy.append("snippets/start/it.py", "# a comment\n")
    before = copy.files()
    status, output = copy.run("-m", "tools.record")
    assert status == 0
    assert "1 recorded, 0 failed." in output
    changed = {
        path for path, content in copy.files().items() if before.get(path) != content
    }
    assert [path.name for path in changed] == ["it.out"]


def test_what_cannot_be_read_is_recorded_again_and_what_no_page_can_show_is_not(copy):
    copy.write("snippets/faulty/broken.py", snippet("print(1)"))
    copy.write("snippets/faulty/broken.out", "keras: 3\n")
    copy.write("snippets/faulty/include.py", snippet("print('--8<-- \"x.py\"')"))
    copy.write("snippets/faulty/syntax.py", snippet("print(1"))
    status, output = copy.run("-m", "tools.record", "faulty")
    assert status == 1
    assert (
        "faulty/syntax was not recorded; its last output is kept.\n"
        "snippets/faulty/syntax.py:4: this is not valid Python: '(' was never closed"
    ) in output
    assert "Traceback" not in output
    assert "faulty/broken: snippets/faulty/broken.out:1: the field 'code' is" in output
    assert (
        "faulty/include was not recorded; its last output is kept.\n"
        "snippets/faulty/include.py:4: section 'it' prints a line that no page"
    ) in output
    assert "1 recorded, 2 failed." in output
    assert not (copy.folder / "snippets/faulty/include.out").exists()
    (copy.folder / "snippets/faulty/syntax.py").unlink()
    assert copy.run("-m", "tools.check", "files") == (0, "")
