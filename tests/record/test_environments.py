"""What runs in another environment is compared with its recording, and each finding is kept."""

import json
import os
import sys

import pytest

from tests.support.planted import snippet
from tools import ROOT
from tools.model import environments, outputs, snippets
from tools.model.environments import Environment, Finding, Findings
from tools.model.made import Made
from tools.model.outputs import Output
from tools.model.places import Fault, Place
from tools.record import environments as recorder
from tools.record import in_environment, small_cifar10

TWO = """
[[environments]]
name = "jax"
title = "JAX"
group = "backend"
snippets = ["one"]
"""


DATA = """# --8<-- [start:before]
print(1)
# --8<-- [end:before]
# --8<-- [start:data]
import keras

(x, _), _ = keras.datasets.cifar10.load_data()
print(len(x))
# --8<-- [end:data]
"""
LEAVES = """# --8<-- [start:it]
import os

os.environ["LEFT"] = "behind"
print(1)
# --8<-- [end:it]
"""


def test_a_run_there_says_which_sections_follow_the_data(tmp_path, monkeypatch):
    (tmp_path / "one.py").write_text(DATA)
    (tmp_path / "two.py").write_text(DATA.replace("len(x)", "unknown"))
    monkeypatch.setattr(in_environment, "SNIPPETS", tmp_path)
    done = in_environment.report("one")
    assert done["printed"] == {"before": "1\n", "data": f"{small_cifar10.TRAIN}\n"}
    assert (done["name"], done["on_data"], done["failure"]) == ("one", ["data"], "")
    assert 0 <= done["seconds"] < 60
    (tmp_path / "leaves.py").write_text(LEAVES)
    assert in_environment.report("leaves")["failure"] == ""
    results = tmp_path / "results"
    assert in_environment.main(str(results), "", "one", "two") == 0
    ready, first, failed = map(json.loads, results.read_text().splitlines())
    assert ready == in_environment.READY
    assert first["printed"] == done["printed"]
    assert failed["printed"] == {}
    assert "name 'unknown' is not defined" in failed["failure"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[[env", "[env", "this is no TOML"),
        ("title", "titles", "'titles' is no part of an entry"),
        ('title = "JAX"', "zone = 1\narea = 2", ":5: 'area' is no part of an entry"),
        ('title = "JAX"\ngroup = "backend"', "", "an entry is without 'group'"),
        ('title = "JAX"', "", "environments.toml:2: an entry is without 'title'"),
        ('"one"', '"two"', "there is no snippet or folder two"),
    ],
)
def test_a_wrong_list_is_named_with_what_is_wrong(tmp_path, old, new, said):
    (tmp_path / "one.py").touch()
    file = tmp_path / "environments.toml"
    file.write_text(TWO, "utf-8")
    assert [one.name for one in environments.read(file)] == ["jax"]
    file.write_text(TWO.replace(old, new), "utf-8")
    with pytest.raises(Fault, match=said):
        environments.read(file)


FINDINGS = """{
 "found": {
  "a": {
   "code": "c",
   "now": "—",
   "verdict": "works",
   "was": ""
  }
 },
 "recorded": "2026-11-26",
"""


def test_findings_that_cannot_be_read_are_named(tmp_path, monkeypatch):
    monkeypatch.setattr(environments, "RECORDED", tmp_path)
    one = Environment("jax", "JAX", "backend", ("a",))
    assert environments.findings(one) is None
    kept = Findings(
        "2026-11-26", {"keras": "3.15.1"}, {"a": Finding("c", "works", now="—")}
    )
    kept.write(one.file)
    assert environments.findings(one) == kept
    assert FINDINGS in one.file.read_text("utf-8")
    one.file.write_text(one.file.read_text("utf-8").replace("verdict", "v"), "utf-8")
    with pytest.raises(Fault, match=r"jax.json:1: these are no findings"):
        environments.findings(one)
    kept.write(one.file)
    one.file.write_text(one.file.read_text("utf-8").replace("works", "fails"), "utf-8")
    with pytest.raises(
        Fault, match=r":1: .*changed by hand.* record-elsewhere ONLY=jax"
    ):
        environments.findings(one)


@pytest.fixture
def recorded(tmp_path, monkeypatch):
    """A folder of snippets; returns a function that adds one, with its recording."""
    for name in ("tools.model.snippets", "tools.record.environments"):
        monkeypatch.setattr(f"{name}.SNIPPETS", tmp_path)
    monkeypatch.setattr(environments, "RECORDED", tmp_path / "environments")

    def add(name, printed):
        file = tmp_path / f"{name}.py"
        file.write_text(snippet("print(1)"), "utf-8")
        made = Made.now(snippets.sha256_of(file), 1, "")
        Output.of(made, {"it": printed}, None, file).write(outputs.output_of(file))
        return file

    return add


def report(printed="", failure="", on_data=(), section="it"):
    printed = {section: printed} if printed else {}
    return {"name": "one", "printed": printed, "failure": failure, "on_data": on_data}


HERE = Environment("here", "Here", "versions", ("one",))
THERE = Environment("there", "There", "backend", ("one",), backend="jax")
FAILED = "snippets/one.py:3: section 'it' raises\n  File x\nValueError: no such thing\n\nHint"


NO_ERROR = "x.py:3: section 'it' declares `# raises ValueError`, but runs without it."


@pytest.mark.parametrize(
    ("given", "here", "there"),
    [
        (report("loss 2.00\n"), ("works",), ("works",)),
        (
            report("loss 2.02\n"),
            ("differs", "", "numbers differ by up to 1e-02"),
            ("works",),
        ),
        (report("loss 2.02\n", on_data=["it"]), ("works",), ("works",)),
        (report("mean 2\n"), *[("differs", "loss 2.00", "mean 2")] * 2),
        (report(), *[("differs", "loss 2.00", "")] * 2),
        (report("x\n", section="more"), *[("differs", "loss 2.00", "")] * 2),
        (report(failure=FAILED), *[("fails", "", "ValueError: no such thing")] * 2),
        (report(failure=NO_ERROR), *[("differs", "ValueError", "no error")] * 2),
        (report(failure="it exits"), *[("fails", "", "it exits")] * 2),
    ],
)
def test_what_it_printed_is_compared_with_the_recording(recorded, given, here, there):
    code = snippets.sha256_of(recorded("one", "loss 2.00"))
    assert recorder.finding(given, HERE) == Finding(code, *here)
    assert recorder.finding(given, THERE) == Finding(code, *there)


def test_a_line_that_is_still_written_is_read_later(tmp_path):
    file = tmp_path / "results"
    file.write_text('{"a": 1}\n{"b"', "utf-8")
    assert recorder.complete_lines(file) == ['{"a": 1}']


IN_PROCESS = """
import json, os, sys, time
results, prelude, *names = sys.argv[1:]
if prelude == "none":
    sys.exit("No module named 'jax'")
with open(results, "a") as file:
    file.write('"ready"\\n')
for name in names:
    if name == "slow":
        time.sleep(60)
    if name == "two":
        print("out of memory", file=sys.stderr, flush=True)
        os.kill(os.getpid(), 9)
    found = {"name": name, "printed": {"it": os.environ["KERAS_BACKEND"]}}
    with open(results, "a") as file:
        file.write(json.dumps(found | {"failure": "", "on_data": [], "seconds": 1}) + "\\n")
"""


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A program in place of an environment's Python."""
    program, child = tmp_path / "python", tmp_path / "child.py"
    child.write_text(IN_PROCESS, "utf-8")
    program.write_text(f'#!/bin/sh\nshift 2\nexec {sys.executable} {child} "$@"\n')
    os.chmod(program, 0o755)
    monkeypatch.setattr(Environment, "interpreter", program)


def test_an_environment_that_does_not_start_is_no_finding(recorded, stand_in):
    one = Environment("jax", "JAX", "backend", ("one",), prelude="none")
    with pytest.raises(recorder.NoEnvironment, match="JAX does not start: No module"):
        list(recorder.run(one, [recorded("one", "1")], print))


def test_a_snippet_that_ends_the_process_fails_and_the_others_run(
    recorded, stand_in, monkeypatch
):
    files = [recorded(name, "jax") for name in ("one", "slow", "three", "two")]
    monkeypatch.setattr(recorder, "LONGEST", 2)
    told = []
    one = Environment("jax", "JAX", "backend", ("a",), backend="jax")
    order = [files[0], files[3], files[1], files[2]]
    found = [one.verdict for one in recorder.run(one, order, told.append)]
    assert found == ["works", "fails", "fails", "works"]
    assert told[1] == "two: the process ended with status -9: out of memory"
    assert told[2].startswith("slow: it had not ended after 2 s")


def test_an_environment_that_is_not_there_says_what_to_run(
    recorded, tmp_path, monkeypatch
):
    monkeypatch.setattr(Environment, "interpreter", tmp_path / "python")
    with pytest.raises(recorder.NoEnvironment, match="JAX is not installed: run `make"):
        list(recorder.run(Environment("jax", "JAX", "backend", ()), [], print))


def test_a_snippet_that_has_changed_is_stale(recorded, monkeypatch):
    file = recorded("one", "1")
    found = {"one": Finding(snippets.sha256_of(file), "works")}
    Findings("2026-11-26", {}, found).write(HERE.file)
    assert environments.stale(HERE) == []
    file.write_text(f"{file.read_text('utf-8')}x = 1\n", "utf-8")
    assert environments.stale(HERE) == [file]
    text = HERE.file.read_text("utf-8")
    assert json.loads(text)["found"]["one"]["verdict"] == "works"


def test_a_wrong_list_ends_the_command_with_the_fault(monkeypatch, capsys):
    def listed():
        raise Fault(Place(environments.LISTED, 3), "an entry is without 'title'")

    monkeypatch.setattr(environments, "listed", listed)
    assert recorder.main([]) == 1
    assert "environments.toml:3: an entry is without 'title'" in capsys.readouterr().err


def test_each_environment_has_the_python_that_make_extras_installs():
    for one in environments.listed():
        folder = ROOT / ".venv" / one.python
        assert one.interpreter == folder / "bin" / "python"
    assert {one.python for one in environments.listed()} == {"extras", "oldest"}
