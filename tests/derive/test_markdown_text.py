"""The parts that derived pages have in common."""

from types import SimpleNamespace

import pytest

from tools import SNIPPETS
from tools.derive import markdown_text
from tools.derive.markdown_text import COLUMNS, header, shown
from tools.model import outputs


@pytest.mark.parametrize(
    ("longest", "classes"),
    [(COLUMNS, ".text .output"), (COLUMNS + 1, ".text .output .message")],
)
def test_an_output_wraps_where_one_of_its_lines_has_no_room(
    monkeypatch, longest, classes
):
    printed = {"fit": f"short\n{'x' * longest}\nshort"}
    monkeypatch.setattr(
        outputs.Output, "read", lambda path: SimpleNamespace(printed=printed)
    )
    assert shown(SNIPPETS / "sequential/lenet5.py", "fit") == [
        *["````{ .python }", '--8<-- "sequential/lenet5.py:fit"', "````", ""],
        *[f"````{{ {classes} }}", '--8<-- "sequential/lenet5.out:fit"', "````", ""],
    ]


def test_a_description_is_plain_text_between_quotation_marks():
    assert header('Über „a“,\nand `Dense("x")`: "two" of `` the `x` ``.') == [
        "---",
        "description: \"Über „a“, and Dense('x'): “two” of the `x`.\"",
        "---",
        "",
    ]


def test_a_cell_of_a_table_is_one_line():
    assert markdown_text.one_line("a |\n  b") == "a \\| b"
