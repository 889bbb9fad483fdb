"""A picture of a notebook that says nothing to those who do not see it is named."""

import nbformat.v4 as v4
import pytest

from tools.check import pictures
from tools.model import notebooks


@pytest.mark.parametrize(
    ("outputs", "metadata", "named"),
    [
        ([v4.new_output("display_data", {"image/png": "AAAA"})], {}, True),
        ([v4.new_output("display_data", {"image/png": "AAAA"})], {"alt": "A"}, False),
        (
            [
                v4.new_output("stream", text="before the picture"),
                v4.new_output("display_data", {"image/png": "AAAA"}),
            ],
            {},
            True,
        ),
        ([v4.new_output("stream", text="words alone")], {}, False),
        ([v4.new_output("display_data", {"text/plain": "words"})], {}, False),
    ],
)
def test_it_is_named_by_its_cell(outputs, metadata, named, tmp_path, monkeypatch):
    cells = [
        v4.new_code_cell("first"),
        v4.new_code_cell("second", outputs=outputs, metadata=metadata),
    ]
    path = tmp_path / "lab.ipynb"
    notebooks.write(path, v4.new_notebook(cells=cells))
    monkeypatch.setattr(notebooks, "all_notebooks", lambda: [path])
    monkeypatch.setattr(pictures, "relative", lambda path: path.name)
    monkeypatch.setattr(pictures, "each_page", lambda: [])
    said = list(pictures.pictures_without_text())
    assert [one.split(":")[0] for one in said] == ["lab.ipynb, code cell 2"] * named
