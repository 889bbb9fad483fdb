"""The recorder shows its progress and the remaining time."""

import re
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import ROOT
from tools.record import cifar10, recorder
from tools.record.recorder import minutes, time_left


class Timed:
    """A job, as far as estimates go."""

    def __init__(self, seconds, module="", source="source"):
        self.seconds, self.module, self.source = seconds, module, Path(source)
        self.memory = 0


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (3.4, "3 s"), (89, "89 s"), (90, "2 min"), (600, "10 min")],
)
def test_a_duration_is_said_as_people_say_it(seconds, said):
    assert minutes(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "elapsed", "step", "rest", "said"),
    [
        (None, 5, None, [], "time left not known yet"),
        (None, 5, (1, 10), [], "time left not known yet"),
        (30, 10, None, [], "about 20 s left"),
        (30, 40, None, [], "about 0 s left"),
        (30, 10, (1, 10), [], "about 20 s left"),
        (30, 10, (3, 10), [], "about 40 s left"),  # two of ten took 10 s
        (None, 9, (10, 10), [], "about 1 s left"),
        (30, 10, None, [60, 100], "about 3 min left"),
        (30, 10, None, [20, None, None], "about 40 s and 2 never timed left"),
    ],
)
def test_what_is_left_follows_from_steps_and_from_earlier_recordings(
    seconds, elapsed, step, rest, said
):
    others = [Timed(other) for other in rest]
    assert time_left(Timed(seconds), elapsed, step, others) == said


@pytest.mark.parametrize(
    ("seconds", "memory", "said"),
    [
        (None, 0, "; how long it takes is not known yet"),
        (30, 0, "; it took 30 s last time"),
        (600, 1834, "; it took 10 min and 1.8 GB of memory last time"),
    ],
)
def test_what_a_recording_needs_is_told_before_it_starts(seconds, memory, said):
    job = Timed(seconds)
    job.memory = memory
    assert recorder.needs(job) == said


@pytest.fixture
def job(tmp_path, monkeypatch):
    """A job whose process runs these lines of Python."""

    def running(*lines):
        (tmp_path / "planted_job.py").write_text("\n".join(lines))
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        return Timed(30, "planted_job")

    return running


def test_each_step_is_told(job, tmp_path, capsys, monkeypatch):
    clock = iter((0.0, 10.0, 20.0))
    monkeypatch.setattr(
        recorder, "time", SimpleNamespace(monotonic=lambda: next(clock))
    )
    lines = ["print('words')", "print('Epoch 1/2')", "print('Cell 2/3')"]
    assert recorder.run(job(*lines), tmp_path, [Timed(None)]) is None
    one, two = capsys.readouterr().out.splitlines()
    assert one == "    epoch 1 of 2, 10 s so far, about 20 s and 1 never timed left"
    assert two == "    cell 2 of 3, 20 s so far, about 40 s and 1 never timed left"


def test_a_job_that_prints_no_steps_is_said_to_go_on(
    job, tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr(recorder, "SILENT", 0.2)
    lines = ["import time", "print('Epoch 1/2', flush=True)", "time.sleep(1)"]
    assert recorder.run(job(*lines), tmp_path, []) is None
    first, *later = capsys.readouterr().out.splitlines()
    assert first.startswith("    epoch 1 of 2, ")
    assert later
    for line in later:
        assert re.fullmatch(r"    \d s so far, about \d\d s left", line)


def test_a_job_that_prints_its_steps_is_not_interrupted_by_more(capsys):
    told = []
    with recorder.unless_told(1, lambda: told.append("more")) as heard:
        for _ in range(12):
            heard()
            time.sleep(0.1)
    assert not told


def test_what_a_process_says_when_it_fails_is_without_tensorflow_s_log(job, tmp_path):
    lines = [
        "import sys",
        "print('I0000 00:00 port.cc] noise', file=sys.stderr)",
        "print('WARNING: All log messages before', file=sys.stderr)",
        "sys.exit('the reason')",
    ]
    assert recorder.run(job(*lines), tmp_path, []) == "the reason"


def test_a_process_without_data_is_told_from_one_that_failed(job, tmp_path):
    lines = ["import sys", "print('more\\nno data', file=sys.stderr)"]
    lines.append(f"sys.exit({cifar10.NO_DATA})")
    with pytest.raises(cifar10.NoData, match=r"^no data$"):
        recorder.run(job(*lines), tmp_path, [])


def test_a_process_is_given_its_source_its_folder_and_the_environment(job, tmp_path):
    lines = [
        "import os, pathlib, sys",
        "source, folder = sys.argv[1:]",
        "given = [source, os.environ['COLUMNS'], os.getcwd()]",
        "pathlib.Path(folder, 'given').write_text(' '.join(given))",
    ]
    assert recorder.run(job(*lines), tmp_path, []) is None
    assert (tmp_path / "given").read_text() == f"source 80 {ROOT}"
