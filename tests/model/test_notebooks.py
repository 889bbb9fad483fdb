"""Where something stands in a notebook's file."""

import pytest

from tools.model import notebooks


@pytest.mark.parametrize(
    ("text", "after", "line"),
    [
        ("b", "", 2),
        ("b", "===", 5),
        ("a", "===", 4),
        ("none", "===", 3),
        ("c", "", 1),
    ],
)
def test_a_text_is_found_at_its_line_after_another(tmp_path, text, after, line):
    path = tmp_path / "one.ipynb"
    path.write_text("a\nb\n===\na\nb\n", "utf-8")
    assert notebooks.place(path, text, after).line == line
