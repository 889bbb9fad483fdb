"""Every command that README, CONTRIBUTING and CI name exists."""

import json
import re

import pytest

from tools import ROOT
from tools.model.files import relative

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
FILES = ["README.md", "CONTRIBUTING.md", ".ci/run"] + [
    relative(path) for path in sorted((ROOT / ".github/workflows").iterdir())
]


def named(text):
    """The targets that a text calls `make` with: in code spans, blocks and scripts."""
    return set(
        re.findall(r"(?:`|\$ |= ?1 |^\s*|run: )make ([a-z-]+)", text, re.MULTILINE)
    )


@pytest.mark.parametrize("file", FILES)
def test_every_make_target_exists(file):
    assert named((ROOT / file).read_text("utf-8")) <= TARGETS


def test_the_check_finds_the_commands():
    assert {"serve", "test", "build", "check", "record", "bench", "lock"} <= named(
        (ROOT / "README.md").read_text("utf-8")
    )
    assert named("Call `make nothing` first.") == {"nothing"}


def test_every_target_is_explained():
    explained = set(re.findall(r"^([a-z-]+):.*## \S", MAKEFILE, re.MULTILINE))
    assert explained == TARGETS


def test_ci_runs_what_a_contributor_runs():
    assert {"check", "check-successor", "test-all", "test-site"} <= named(
        (ROOT / ".ci/run").read_text("utf-8")
    )
    workflow = (ROOT / ".github/workflows/site.yml").read_text("utf-8")
    assert "run: .ci/run" in workflow


def test_paths_in_the_readme_exist():
    text = (ROOT / "README.md").read_text("utf-8")
    paths = re.findall(r"\]\(([^)#:]+)\)", text) + re.findall(
        r"^\| `(\w+/)`", text, re.MULTILINE
    )
    assert len(paths) > 5
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_lock_files_name_no_registry():
    for path in (ROOT / "requirements").glob("*.txt"):
        assert "://" not in path.read_text("utf-8"), path.name


def test_the_lock_of_node_packages_has_hashes_and_names_no_registry():
    folder = ROOT / "requirements"
    wanted = json.loads((folder / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    assert locked.pop("")["dependencies"] == wanted
    for name, version in wanted.items():
        assert locked[f"node_modules/{name}"]["version"] == version
    for name, package in locked.items():
        assert package["integrity"].startswith("sha512-"), name
        assert "resolved" not in package, name
