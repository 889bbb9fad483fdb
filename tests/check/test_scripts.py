"""A script of the site with a syntax error is named with the line."""

import pytest

from tools.check import scripts

RIGHT = """(function () {
  "use strict";
  const text = `one ${1 + 1}`;
  document.title = text;
})();
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("1 + 1}`;", "1 + 1}`;", 0, ""),
        ("})();", "", 1, "cannot be read"),
        ("title = text", "title = = text", 4, "cannot be read"),
        ("1 + 1}`;", "1 + 1};", 3, "'`' is missing"),
        ("function ()", "function (", 2, "cannot be read"),
        ("})();\n", "})();\n`", 6, "cannot be read"),
    ],
)
def test_a_script_that_is_not_javascript_is_named(
    tmp_path, monkeypatch, old, new, line, what
):
    monkeypatch.setattr(scripts, "FOLDERS", [tmp_path])
    assert old in RIGHT
    (tmp_path / "site.js").write_text(RIGHT.replace(old, new), "utf-8")
    (tmp_path / "site.css").write_text("{", "utf-8")
    said = list(scripts.problems())
    assert [one.split(": ")[:2] for one in said] == (
        [[f"{tmp_path}/site.js:{line}", what]] if line else []
    )


def test_the_scripts_of_the_site_are_looked_at():
    looked_at = [
        path.name
        for folder in scripts.FOLDERS
        for path in folder.rglob("*")
        if path.suffix in scripts.ENDINGS
    ]
    assert {"site.js", "iframe-worker.js", "lighthouse.mjs"} <= set(looked_at)
