"""A file that cannot be read is named with its line, without a traceback."""

import pytest

from tests.support.planted import snippet
from tests.support.small_project import Small
from tools.model.broken import broken_includes, unreadable_files
from tools.model.files import read_text
from tools.model.places import Fault

PLANTED = [
    (
        "snippets/start/which_keras.out",
        b"Keras",
        b"Keras \xff",
        ":10: byte 0xff is not UTF-8",
    ),
    ("snippets/start/which_keras.py", b"\n", b"\r\n", ":1: there is a carriage return"),
    (
        "snippets/start/which_keras.out",
        b"keras: ",
        b"Keras: ",
        ":1: the field 'keras' is",
    ),
    ("docs/notebooks/three-ways.ipynb", b'"cells"', b"'cells'", ":2: this is not JSON"),
    (
        "docs/notebooks/three-ways.ipynb",
        b'"code"',
        b'"cod"',
        ":1: this is not a valid notebook",
    ),
    (
        "docs/notebooks/three-ways.ipynb",
        b'"keras": "',
        b'"keras": "x',
        ": the field 'keras'",
    ),
]


@pytest.fixture
def copy(tmp_path):
    """A small project with the files in which faults are planted."""
    small = Small(tmp_path / "copy")
    small.bring("snippets/start/which_keras.*", "docs/notebooks/three-ways.ipynb")
    return small


def test_nothing_is_named_where_nothing_is_wrong(copy):
    assert copy.run("-m", "tools.check", "files") == (0, "")
    assert [*unreadable_files(), *broken_includes()] == []


def test_each_is_named_by_check_and_stops_the_others(copy):
    copy.write("snippets/faulty/syntax.py", snippet("print(1"))
    copy.write("snippets/faulty/include.py", snippet('--8<-- "start/which_keras.py"'))
    said = [
        "snippets/faulty/syntax.py:4: this is not valid Python: '(' was never closed",
        "snippets/faulty/include.py:4: the site would take this line for an include",
    ]
    for path, old, new, fault in PLANTED[:2]:
        file = copy.folder / path
        file.write_bytes(file.read_bytes().replace(old, new))
        said.append(f"{path}{fault}")
    status, output = copy.run("-m", "tools.check")
    assert status == 1
    assert "Traceback" not in output
    for line in said:
        assert line in output
    assert len(output.splitlines()) == len(said)


@pytest.mark.parametrize(("path", "old", "new", "fault"), PLANTED[2:])
def test_a_recording_that_is_none_is_named(copy, path, old, new, fault):
    file = copy.folder / path
    file.write_bytes(file.read_bytes().replace(old, new))
    status, output = copy.run("-m", "tools.check", "files")
    assert (status, output.count("\n")) == (1, 1), output
    assert output.startswith(path)
    assert fault in output


def test_a_check_that_there_is_not_is_named_beside_those_there_are(copy):
    status, output = copy.run("-m", "tools.check", "nonsense")
    assert status == 2
    assert output.startswith("There is no check nonsense; there are: files, ")


def test_the_line_of_a_byte_counts_from_the_first(tmp_path):
    path = tmp_path / "one.py"
    path.write_bytes(b"\n\n\xff\n")
    with pytest.raises(Fault, match=r"one\.py:3: byte 0xff is not UTF-8"):
        read_text(path)
