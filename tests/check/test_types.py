"""`make check` finds type errors, and checks all tools."""

import re
import tomllib

from mypy import api

from tools import ROOT

SETTINGS = ROOT / "pyproject.toml"
FAULTS = '''"""Faulty."""


def untyped(one):
    return one


def other(one: int) -> str:
    """Text of it."""
    return one


def any_list(one: list) -> None:
    """Do nothing."""
'''


def test_a_fault_of_types_is_named_with_its_line(tmp_path):
    (tmp_path / "faulty.py").write_text(FAULTS, "utf-8")
    file, cache = str(tmp_path / "faulty.py"), str(tmp_path / "cache")
    said, _, status = api.run(
        [
            "--config-file",
            str(SETTINGS),
            "--cache-dir",
            cache,
            "--no-error-summary",
            file,
        ]
    )
    assert status == 1
    places = [
        line.partition(": ")[0].split("faulty.py:")[1] for line in said.splitlines()
    ]
    assert places == ["4", "10", "13"]


def test_make_check_looks_at_all_tools():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    recipe = re.search(r"^check:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)[1]
    assert "-m mypy --no-error-summary\n" in recipe
    settings = tomllib.loads(SETTINGS.read_text("utf-8"))["tool"]["mypy"]
    assert settings["files"] == ["tools"]
    assert "exclude" not in settings
    untyped = [one["module"] for one in settings["overrides"]]
    assert not any(name.startswith("tools") for names in untyped for name in names)
