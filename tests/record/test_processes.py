"""What a snippet starts ends with it, whatever becomes of it."""

import os
import subprocess
import sys
import time

import pytest

from tools.record import processes

STARTS = "import subprocess, sys; p = subprocess.Popen(['sleep', '60']); print(p.pid, flush=True); "


def is_gone(pid):
    """Whether a process has ended, perhaps after a moment."""
    for _ in range(50):
        try:
            os.kill(pid, 0)
            with open(f"/proc/{pid}/stat") as stat:
                if stat.read().split()[2] == "Z":  # ended, and nobody has asked yet
                    return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.1)
    return False


def start(program):
    command = [sys.executable, "-c", program]
    return processes.group(command, {}, subprocess.PIPE, subprocess.DEVNULL)


@pytest.mark.parametrize("end", ["pass", "sys.exit(3)", "1 / 0"])
def test_what_a_program_leaves_ends_with_it(end):
    with start(STARTS + end) as process:
        left = int(process.stdout.readline())
        process.wait(10)
    assert is_gone(left)


def test_what_it_started_ends_when_the_one_who_waits_gives_up():
    seen = []

    def give_up():
        with start(STARTS + "p.wait()") as process:
            seen.extend([process.pid, int(process.stdout.readline())])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        give_up()
    assert all(map(is_gone, seen))
    assert len(seen) == 2


BEGINS = """import time
from tools.record import processes
processes.begin()
print("a line")
time.sleep(60)
"""


def test_a_line_is_printed_at_once_also_into_a_pipe():
    with start(BEGINS) as process:
        assert process.stdout.readline() == "a line\n"
        assert process.poll() is None
