"""Workflows on GitHub are pinned, have few permissions, and have a time limit.

zizmor finds most faults; `make check` calls it, offline. So it can't tell whether a
version belongs to a commit, and it does not notice a missing time limit.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tools import ROOT
from tools.model.files import relative

WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
ZIZMOR = Path(sys.executable).with_name("zizmor")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
OPTIONS = shlex.split(re.search(r"/zizmor (.*) \.github ", MAKEFILE)[1])
VERSION = re.compile(r"uses: \S+ # v\d+\.\d+\.\d+$")


def problems(text):
    """A message for each rule of ours that a workflow breaks."""
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(r"[\s-]*uses:", line) and not VERSION.search(line):
            yield f"line {number}: write the action's version behind it: # v1.2.3"
    for name, job in yaml.safe_load(text)["jobs"].items():
        if "timeout-minutes" not in job:
            yield f"job '{name}' has no timeout-minutes"


def audited(path):
    """Exit status of zizmor as `make check` calls it, and what it prints."""
    command = [ZIZMOR, *OPTIONS, path]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=relative)
def test_a_workflow_keeps_the_rules(path):
    assert list(problems(path.read_text("utf-8"))) == []


def test_zizmor_finds_nothing():
    status, output = audited(ROOT / ".github")
    assert status == 0, output


RIGHT = f"""name: right
on: [push]
permissions:
  contents: read
concurrency:
  group: right
  cancel-in-progress: true
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@{"0" * 40} # v5.0.0
        with:
          persist-credentials: false
      - run: make
"""


def test_a_workflow_without_a_fault_has_no_finding(tmp_path):
    (tmp_path / "right.yml").write_text(RIGHT, "utf-8")
    assert list(problems(RIGHT)) == []
    status, output = audited(tmp_path / "right.yml")
    assert status == 0, output


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (" # v5.0.0", "", "line 15: write the action's version"),
        (" # v5.0.0", " # v5", "line 15: write the action's version"),
        ("    timeout-minutes: 5\n", "", "job 'build' has no timeout-minutes"),
    ],
)
def test_a_fault_that_zizmor_does_not_see_is_named(old, new, said):
    assert old in RIGHT
    (message,) = problems(RIGHT.replace(old, new, 1))
    assert said in message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("0" * 40, "v5", "unpinned-uses"),
        ("0" * 40, "0" * 39, "unpinned-uses"),
        ("on: [push]", "on: [pull_request_target]", "dangerous-triggers"),
        ("on: [push]", "on: {workflow_run: {workflows: [x]}}", "dangerous-triggers"),
        ("permissions:\n  contents: read\n", "", "excessive-permissions"),
        ("permissions:\n  contents: read", "permissions: write-all", "permissions"),
        ("\n  contents: read", "\n  contents: write", "excessive-permissions"),
        ("      contents: read", "      contents: write", "undocumented-permissions"),
        ("credentials: false", "credentials: true", "artipacked"),
        ("persist-credentials: false", "fetch-depth: 0", "artipacked"),
        (
            "run: make",
            "run: echo ${{ github.event.issue.title }}",
            "template-injection",
        ),
        ("on: [push]", "on: [push", "invalid YAML"),
    ],
)
def test_zizmor_names_a_fault(tmp_path, old, new, said):
    assert old in RIGHT
    (tmp_path / "faulty.yml").write_text(RIGHT.replace(old, new, 1), "utf-8")
    status, output = audited(tmp_path / "faulty.yml")
    assert status != 0
    assert said in output
    assert "faulty.yml" in output
