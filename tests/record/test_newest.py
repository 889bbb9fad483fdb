"""The newest versions are compared only if they are not the pinned ones."""

import subprocess

import pytest

from tools.model.environments import Environment, Finding
from tools.model.versions import pinned
from tools.record import newest

PINS = {name.lower(): pin for name, pin in pinned().items()}


@pytest.mark.parametrize(
    ("found", "status", "said"),
    [
        (PINS, 0, "The newest versions are the pinned ones (keras "),
        (PINS | {"keras": "9.0.0"}, 1, "There are keras 9.0.0, tensorflow "),
        (PINS | {"keras-nightly": "9.0.0.dev1"}, 1, "keras-nightly 9.0.0.dev1."),
    ],
)
def test_pip_is_asked_which_versions_there_are(
    monkeypatch, capsys, found, status, said
):
    def answer(command, *, capture_output, text):
        assert capture_output
        assert text
        name = command[-1]
        said = f"{name} ({found[name]})\nAvailable: …" if name in found else ""
        return subprocess.CompletedProcess(command, 0, said, "")

    monkeypatch.setattr(newest.subprocess, "run", answer)
    assert newest.main() == status
    assert said in capsys.readouterr().out


def test_what_differs_is_printed_with_before_and_after(monkeypatch, capsys):
    differs = Finding("", "differs", "was", "now")
    findings = [differs, Finding("", "works"), Finding("", "fails", "was", "error")]
    monkeypatch.setattr(
        newest, "versions", lambda one: {"keras": "9.0.0", "tensorflow": "8"}
    )
    monkeypatch.setattr(newest, "run", lambda one, chosen, tell: iter(findings))
    assert newest.main(["--compare"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "With keras 9.0.0, tensorflow 8:"
    assert said[1].endswith(" differs")
    assert said[2:4] == ["  - was", "  + now"]
    assert said[4].endswith(" fails")
    assert said[7].startswith("2 of ")


def test_without_the_environment_it_says_what_to_run(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(Environment, "interpreter", tmp_path / "python")
    assert newest.main(["--compare"]) == 2
    assert "run `make newest`" in capsys.readouterr().err
