"""What runs on GitHub is pinned, may do little, and ends."""

import re

import pytest
import yaml

from tools import ROOT
from tools.snippets import relative

WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
MAY_WRITE = {"publish": {"contents"}, "deploy": {"pages", "id-token"}}
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
RUN_FOR_STRANGERS = {"pull_request_target", "workflow_run"}


def written(permissions):
    """What a `permissions:` block lets a job write; "all" if it does not say."""
    if isinstance(permissions, dict):
        return {name for name, level in permissions.items() if level == "write"}
    return set() if permissions == "read-all" else {"all"}


def problems(text):
    """A message for each rule that a workflow breaks."""
    workflow = yaml.safe_load(text)
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(r"[\s-]*uses:", line) and not PINNED.search(line):
            yield (
                f"line {number}: name the action's full commit and its version: "
                "uses: owner/name@0123…cdef # v1.2.3"
            )
    for event in RUN_FOR_STRANGERS & set(workflow[True]):  # YAML takes `on` for true
        yield f"{event} runs code of strangers with the rights of this repository"
    if found := written(workflow.get("permissions")):
        yield f"all jobs may write {', '.join(found)}: give that to one job"
    for name, job in workflow["jobs"].items():
        if "timeout-minutes" not in job:
            yield f"job '{name}' has no timeout-minutes"
        allowed = MAY_WRITE.get(name, set())
        for scope in written(job.get("permissions", {})) - allowed:
            yield f"job '{name}' may write {scope}"
        for step in job.get("steps", []):
            checkout = step.get("uses", "").startswith("actions/checkout@")
            kept = step.get("with", {}).get("persist-credentials", True)
            if checkout and kept:
                yield f"job '{name}' leaves its token behind: persist-credentials: false"


@pytest.mark.parametrize("path", WORKFLOWS, ids=relative)
def test_a_workflow_keeps_the_rules(path):
    assert list(problems(path.read_text("utf-8"))) == []


RIGHT = f"""
on: [push]
permissions:
  contents: read
jobs:
  build:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@{"0" * 40} # v5.0.0
        with:
          persist-credentials: false
      - run: make
"""


def test_a_workflow_without_a_fault_has_no_finding():
    assert list(problems(RIGHT)) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("0" * 40, "v5", "line 11: name the action's full commit"),
        ("0" * 40, "0" * 39, "line 11: name the action's full commit"),
        (" # v5.0.0", "", "line 11: name the action's full commit"),
        (" # v5.0.0", " # v5", "line 11: name the action's full commit"),
        ("on: [push]", "on: [pull_request_target]", "code of strangers"),
        ("on: [push]", "on: {workflow_run: {workflows: [x]}}", "code of strangers"),
        ("permissions:\n  contents: read\n", "", "all jobs may write all"),
        ("permissions:\n  contents: read", "permissions: write-all", "may write all"),
        ("\n  contents: read", "\n  contents: write", "all jobs may write contents"),
        ("      contents: read", "      contents: write", "'build' may write contents"),
        ("    timeout-minutes: 5\n", "", "job 'build' has no timeout-minutes"),
        ("credentials: false", "credentials: true", "leaves its token behind"),
        ("persist-credentials: false", "fetch-depth: 0", "leaves its token behind"),
    ],
)
def test_a_fault_in_a_workflow_is_named(old, new, said):
    assert old in RIGHT
    (message,) = problems(RIGHT.replace(old, new, 1))
    assert said in message


def test_a_job_that_publishes_may_write_what_it_publishes_and_no_more():
    text = RIGHT.replace("build:", "publish:")
    text = text.replace("      contents: read", "      contents: write")
    assert list(problems(text)) == []
    text = text.replace("contents: write", "contents: write\n      packages: write")
    assert list(problems(text)) == ["job 'publish' may write packages"]
