"""A lock file that was edited, or that disagrees with another, is named; pip refuses a wrong hash."""

import hashlib
import re
import shlex
import subprocess
import sys
import zipfile

import pytest

from tools import ROOT
from tools.check import locks

RIGHT = f"""one==1.0 \\
    --hash=sha256:{"0" * 64} \\
    --hash=sha256:{"1" * 64}
two==2.0 ; sys_platform == 'darwin' \\
    --hash=sha256:{"2" * 64}
"""


@pytest.fixture
def folder(tmp_path):
    """Two lock files as they were locked."""
    for name in ("site.txt", "test.txt"):
        (tmp_path / name).write_text(RIGHT, "utf-8")
    lock(tmp_path)
    return tmp_path


def lock(folder):
    (folder / locks.SUMS).write_text(locks.sums(folder), "utf-8")


def test_what_was_locked_has_no_fault(folder):
    assert list(locks.problems(folder)) == []


@pytest.mark.parametrize("digit", ["2", "f"])
def test_an_edited_lock_file_is_named(folder, digit):
    path = folder / "test.txt"
    path.write_text(RIGHT.replace("0" * 64, "0" * 63 + digit), "utf-8")
    said = list(locks.problems(folder))
    assert said[0] == (
        f"{path}: it differs from what `make lock` wrote, perhaps edited by hand; make lock writes it"
    )
    lock(folder)  # who hides that still has two files that disagree
    assert list(locks.problems(folder)) == [
        f"{path}:1: one 1.0 has other hashes in {folder}/site.txt:1; make lock writes it"
    ]


def test_a_file_that_was_added_or_removed_or_never_locked_is_named(folder):
    (folder / "more.txt").write_text("", "utf-8")
    (folder / "test.txt").unlink()
    assert [said.split(":")[0] for said in locks.problems(folder)] == [
        str(folder / "more.txt"),
        str(folder / "test.txt"),
    ]
    (folder / locks.SUMS).unlink()
    (said,) = locks.problems(folder)
    assert said.startswith(f"{folder / locks.SUMS}: is missing")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2" * 64, "2" * 63),
        ("2" * 64, "x" * 64),
        ("sha256:2", "md5:2"),
        (f" \\\n    --hash=sha256:{'2' * 64}", ""),
        ("two==2.0", "two>=2.0"),
        ("two==2.0 ;", "two==2.0 --hash=sha256:2 ;"),
    ],
)
def test_an_entry_that_pip_cannot_check_is_named_with_its_line(folder, old, new):
    assert old in RIGHT
    for name in ("site.txt", "test.txt"):
        (folder / name).write_text(RIGHT.replace(old, new), "utf-8")
    lock(folder)
    said = list(locks.problems(folder))
    assert [one.split(": ")[0] for one in said] == [
        f"{folder}/site.txt:4",
        f"{folder}/test.txt:4",
    ]


def test_an_installation_stops_at_a_wrong_hash(tmp_path):
    wheel = tmp_path / "one-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("one-1.0.dist-info/METADATA", "Name: one\nVersion: 1.0\n")
        archive.writestr("one-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\n")
        archive.writestr("one-1.0.dist-info/RECORD", "")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    install = shlex.split(re.search(r"^INSTALL := pip (.*)", makefile, re.M)[1])
    right = hashlib.sha256(wheel.read_bytes()).hexdigest()
    for digest, refused in ((right, False), ("0" * 64, True)):
        lock_file = tmp_path / "lock.txt"
        lock_file.write_text(f"one==1.0 --hash=sha256:{digest}\n", "utf-8")
        offline = ["--isolated", "--no-index", f"--find-links={tmp_path}", "--dry-run"]
        done = subprocess.run(
            [sys.executable, "-m", "pip", *install, str(lock_file), *offline],
            capture_output=True,
            text=True,
        )
        assert bool(done.returncode) == refused, done.stderr
        assert ("DO NOT MATCH THE HASHES" in done.stderr) == refused
