"""The fields of a recorded output say how it was made, and faults in them are named."""

import datetime
import os
import re

import pytest

from tests.support.planted import snippet
from tools.extensions import ran_with
from tools.model import logs, versions
from tools.model.files import read_text
from tools.model.made import FIELDS, OFFICIAL, Made
from tools.model.outputs import Output, output_of
from tools.model.places import Fault
from tools.model.snippets import SNIPPETS, all_snippets, sections

LENET5 = SNIPPETS / "sequential/lenet5.out"


@pytest.fixture
def written(tmp_path):
    """A copy of an output, and a function that edits it."""
    path = tmp_path / "lenet5.out"

    def edit(old, new):
        text = read_text(LENET5)
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        return path

    return edit


def test_what_is_read_is_written_again_as_it_was(tmp_path):
    for one in map(output_of, all_snippets()):
        Output.read(one).write(tmp_path / "it.out")
        assert read_text(tmp_path / "it.out") == read_text(one)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("keras: ", "kears: ", r":1: the field 'keras' is missing; only `make record`"),
        ("keras: ", "keras: x", r":5: the field 'keras' cannot be 'x3"),
        ("keras: ", "keras: at: ", r":5: the field 'keras' cannot be 'at: 3"),
        ("seconds: ", "", r":1: the field 'seconds' is missing"),
        (
            "recorded: 2026-11-22",
            "recorded: 22.11.2026",
            r":4: the field 'recorded' cannot",
        ),
        ("recorded: 2026-11-22", "recorded: 2026-11-32", r":4: this is not a date: "),
        ("data: cifar10", "data: mnist", r":8: the field 'data' cannot be 'mnist 9202"),
        ("data: ", "date: 2026\ndata: ", r":8: 'date' is not a field of a recording"),
        ("keras: ", "keras: 3\nkeras: ", r":6: the field 'keras' is repeated here"),
        ("--8<-- [start:fit]\n", "", r":\d+: section 'fit' ends but has not started"),
        ("--8<-- [end:fit]\n", "", r":\d+: section 'fit' has no \[end:fit\] line"),
        ("Epoch 1/10", '--8<-- "x.py"', r":\d+: the site would take this line for"),
    ],
)
def test_a_head_that_cannot_be_is_named_with_its_line(written, old, new, said):
    path = written(old, new)
    with pytest.raises(Fault, match=rf"lenet5\.out{said}"):
        Output.read(path)


def test_a_sentence_that_is_edited_is_not_what_the_fields_say(written):
    output = Output.read(written("Recorded on", "Run on"))
    assert output.recorded.startswith("Run on")
    assert output.made.sentence == Output.read(LENET5).recorded


def made(**fields):
    return Made.of({**Output.read(LENET5).made.fields, **fields}, lambda name: name)


def test_the_sentence_tells_which_data():
    assert made(data="").sentence == (
        "Recorded on 2026-11-22 with Keras 3.15.1, TensorFlow 2.21.0 and Python 3.11.7."
    )
    official = made(data=f"cifar10 {OFFICIAL}").sentence
    assert official.endswith("10,000 test images; from the official archive.")
    unknown = made(data="cifar10 " + 64 * "a").sentence
    assert unknown.endswith("from a file with sha256 aaaaaaaaaaaa.")


@pytest.mark.parametrize(
    "name", [one for one in FIELDS if one not in ("code", "seconds", "memory")]
)
def test_every_field_that_is_told_is_sealed(name):
    other = {
        "seal": 64 * "0",
        "recorded": "2026-11-23",
        "data": f"cifar10 {OFFICIAL}",
        "with": "jax 0.10.2",
    }.get(name, "3.12.0")
    one = made().sealed("what it gave")
    assert one.seals("what it gave")
    assert not one.seals("something else")
    changed = Made.of({**one.fields, name: other}, lambda name: name)
    assert not changed.seals("what it gave")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"keras": "3.0.0"}, "recorded with Keras 3.0.0, but "),
        ({"tensorflow": "2.9.0"}, "recorded with TensorFlow 2.9.0, but "),
        ({"python": "3.9.1"}, "recorded with Python 3.9.1, which is outside >=3.11"),
        ({"python": "3.14.0"}, "recorded with Python 3.14.0, which is outside"),
    ],
)
def test_other_versions_than_the_pinned_ones_are_outdated(fields, said):
    assert versions.outdated(made()) is None
    assert versions.outdated(made(python="3.13.5")) is None
    assert versions.outdated(made(**fields)).startswith(said)


def test_a_page_tells_of_a_recording_made_while_it_is_served(written):
    path = written("keras: ", "keras: ")
    assert ran_with.made(path).recorded == datetime.date(2026, 11, 22)
    before = path.stat().st_mtime_ns
    written("recorded: 2026-11-22", "recorded: 2026-11-24")
    os.utime(path, ns=(before + 1, before + 1))
    assert ran_with.made(path).recorded == datetime.date(2026, 11, 24)


@pytest.mark.parametrize("printed", ["1/3\r2/3", '--8<-- "x.py"', "# --8<-- [end:it]"])
def test_a_snippet_that_prints_what_no_page_can_show_is_named(tmp_path, printed):
    file = tmp_path / "faulty.py"
    file.write_text(snippet("print(1)"), "utf-8")
    with pytest.raises(
        Fault, match=r"faulty\.py:4: section 'it' prints a line that no"
    ):
        Output.of(made(), {"it": printed}, None, file)


def test_keras_lines_without_their_pace():
    lines = (
        "704/704 - 11s - 16ms/step - accuracy: 0.4160",
        "704/704 - 9s - 1s/step - accuracy: 0.4160",
        "704/704 - 0s - 900us/step - accuracy: 0.4160",
    )
    assert {logs.without_pace(line) for line in lines} == {"704/704 - accuracy: 0.4160"}
    bars = ("4/4 ━━━━━━━━━━ 0s 2ms/step", "4/4 ━━━━━━━━━━ 1s 300ms/step")
    assert len({logs.without_pace(bar) for bar in bars}) == 1
    others = "took 3s\n2 ms/step\nloss 3s - 4ms/step\n3/4 - 5\nat 3/4 - 3s - 4ms/step"
    assert logs.without_pace(others) == others


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a = 1\nb = '\xe4'\n", r":2: byte 0xe4 is not UTF-8; save the file as UTF-8"),
        (b"a = 1\r\nb = 2\r\n", r":1: there is a carriage return in this line; save"),
        (b"\xef\xbb\xbfa = 1\n", r":1: there is a byte order mark in this line; save"),
        (
            b'a = 1\n--8<-- "x.py"\n',
            r":2: the site would take this line for an include",
        ),
        (b"a = 1  # --8<-- [start:a]\n", r":1: the site would take this line for"),
        (b"# -8<-- [start:a]\n", r":1: the site would take this line for"),
        (b"# --8<-- [Start:A]\n", r":1: the site would take this line for"),
        (b'    ;--8<-- "x.py"\n', r":1: the site would take this line for"),
        (
            b"# --8<-- [start:a]\n# --8<-- [start:a]\n",
            r":2: section 'a' starts a second",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path, content, said):
    file = tmp_path / "faulty.py"
    file.write_bytes(content)
    with pytest.raises(Fault, match=rf"faulty\.py{said}") as fault:
        sections(file)
    assert str(fault.value) == f"{fault.value.place}: {fault.value.message}"
    assert re.fullmatch(r".*faulty\.py:\d", str(fault.value.place))
