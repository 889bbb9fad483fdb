"""Derived pages and tables are up to date; other files are never touched."""

import shutil
import subprocess

import pytest

from tests.support.derived import HOW
from tests.support.planted import page
from tests.support.small_project import PITFALL, Small
from tools import ROOT
from tools.derive import counts, markdown_files
from tools.model.files import relative

PAGE = "docs/pitfalls/shapes/input-shape-as-number.md"
TABLE = "derived/pitfalls/shapes/table.md"


@pytest.fixture
def small(tmp_path):
    return Small(tmp_path / "small")


@pytest.fixture
def derived(small):
    """The same, derived."""
    status, output = small.derive()
    assert status == 0, output
    return small


def markdown_of(project):
    """Derived file -> its text and when it was written."""
    docs, folder = project.folder / "docs", project.folder / "derived"
    found = [*docs.glob("*/*/*.md"), *folder.rglob("*.md")]
    return {
        path.relative_to(project.folder).as_posix(): (
            path.read_text("utf-8"),
            path.stat().st_mtime_ns,
        )
        for path in found
    }


def test_everything_is_written_once(derived):
    first = markdown_of(derived)
    assert set(first) == {
        PAGE,
        "docs/compare/changing/head-swap.md",
        "derived/capabilities/changing/table.md",
        "derived/counts.md",
        "derived/pitfalls/messages.md",
        "derived/pitfalls/silent.md",
        "derived/side_by_side/lenet5.md",
        TABLE,
    }
    assert "| Pages | 3 |" in derived.text("derived/counts.md")
    assert "shapes/input-shape-as-number.md" in derived.text(TABLE)
    assert derived.derive() == (0, "")
    assert markdown_of(derived) == first


def test_a_file_is_written_into_folders_that_there_are_not(tmp_path):
    path = tmp_path / "docs/topic/page.md"
    assert markdown_files.write({path: "text"}) == [path]
    assert markdown_files.write({path: "text"}) == []
    assert path.read_text("utf-8") == "text"


def test_what_was_edited_or_is_left_over_goes(derived):
    before = derived.text(PAGE)
    derived.append(PAGE, "More.\n")
    left_over = "docs/compare/changing/gone.md"
    derived.write(left_over, derived.text("docs/compare/changing/head-swap.md"))
    status, output = derived.derive()
    assert status == 0
    assert output.splitlines() == [f"Derived {PAGE}", f"Derived {left_over}"]
    assert derived.text(PAGE) == before
    assert not (derived.folder / left_over).exists()


def test_nothing_stays_of_a_snippet_that_is_gone(derived):
    shutil.rmtree(derived.folder / PITFALL)
    status, output = derived.derive()
    assert status == 0, output
    assert not (derived.folder / PAGE).exists()
    assert not (derived.folder / TABLE).exists()
    assert "| Pages | 2 |" in derived.text("derived/counts.md")


def test_what_was_not_derived_is_named_and_stays(small):
    by_hand = {
        PAGE: page("Where a derived page goes."),
        "docs/pitfalls/building/mine.md": page("Derived by nobody."),
        "docs/compare/changing/picture.svg": "<svg/>",
        "derived/notes.txt": "Notes",
    }
    for path, text in by_hand.items():
        small.write(path, text)
    small.write("derived/.DS_Store", "")  # what a system leaves there
    for command in ("derive", "publish.build"):
        status, output = small.run("-m", f"tools.{command}")
        assert status == 1
        for path in by_hand:
            assert (
                f"{path}: was not derived, and git ignores it here; move it" in output
            )
        assert ".DS_Store" not in output
    assert {path: small.text(path) for path in by_hand} == by_hand
    assert not (small.folder / TABLE).exists()


def test_includes_of_what_is_not_there_are_all_named(small):
    small.append("docs/index.md", '\n--8<-- "none.py"\n\n--8<-- "none.md"\n')
    status, output = small.run("-m", "tools.derive")
    assert status == 1
    for line, name in ((5, "none.py"), (7, "none.md")):
        assert f"docs/index.md:{line}: includes {name}, but there is no" in output


def test_the_tests_say_what_to_do_before_anything_is_derived(small):
    status, output = small.pytest("docs/index.md")
    assert status != 0
    assert "derived/counts.md is missing" in output
    assert ".venv/bin/python -m tools.derive" in output


def test_git_ignores_all_that_is_derived(tmp_path):
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    shutil.copy(ROOT / ".gitignore", tmp_path)
    paths = [*markdown_files.of_snippets(), counts.FILE]
    done = subprocess.run(
        ["git", "check-ignore", "--stdin"],
        cwd=tmp_path,
        input="\n".join(map(relative, paths)),
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines() == [relative(path) for path in paths]


def test_derived_files_are_what_their_snippets_give():
    behind = map(relative, markdown_files.differing(markdown_files.of_snippets()))
    assert list(behind) == [], HOW


def test_all_that_is_derived_lies_in_derived_folders():
    wanted = {*markdown_files.of_snippets(), counts.FILE}
    assert wanted <= set(markdown_files.in_derived_folders())
    assert all(map(markdown_files.is_derived, wanted))
