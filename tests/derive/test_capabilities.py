"""A result in the capability table that changes is named."""

import re

ROW = "snippets/capabilities/definition/summary_before_data"


def test_a_cell_that_flips_is_named(copy):
    text = (copy.folder / f"{ROW}.py").read_text("utf-8")
    copy.write(f"{ROW}.py", text.replace("model = Net()\nmodel.count", "model.count"))
    status, output = copy.pytest(
        "tests/snippets/test_snippets_run.py", "-k", "summary_before_data"
    )
    assert status == 1
    assert re.search(
        r"summary_before_data\.py:\d+: section 'subclassing' declares", output
    )
