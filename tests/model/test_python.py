"""A block of code without a language is taken for Python where it is a program, not words."""

import ast

import pytest

from tools.model import python


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("model.fit(x, y)", True),
        ("x = 1", True),
        ("rate: float = decay(1)", True),
        (">>> 1 + 1\n2", True),
        ("import keras", True),
        ("Epoch", False),
        ("loss: value", False),
        ("10, 10", False),
        ("3 - 2", False),
        ("-1", False),
        ("a < b", False),
        ("two words", False),
        ("", False),
    ],
)
def test_a_program_is_told_from_text(text, is_it):
    assert python.looks_like_python(text) is is_it


def test_the_names_that_code_reads_and_defines():
    code = ast.parse(
        "import numpy as np\nfrom keras import layers\nimport os.path\n"
        "def f(x):\n    y = np.abs(x)\n    return y\nclass C: ...\n"
    )
    read, made = python.names_of(code)
    assert read == {"np", "x", "y"}
    assert made == {"np", "layers", "os", "f", "x", "y", "C"}
