"""A program in a process of its own, which ends with everything that it started."""

import contextlib
import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from tools import ROOT

PATIENCE = 10  # seconds for a process to end when it is asked to


def begin() -> None:
    """Let a signal to end raise KeyboardInterrupt, so that what was started ends too, and
    print each line at once, also into a pipe."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell may ignore them
        signal.signal(number, signal.default_int_handler)


@contextlib.contextmanager
def group(
    command: Sequence[str | Path],
    env: Mapping[str, str],
    stdout: int | IO[str],
    stderr: int | IO[str],
) -> Iterator[subprocess.Popen[str]]:
    """A process in the project's folder, with `env` added to the environment.

    It heads a group of its own: at the end of the block, also if that fails, it and the
    processes that it started and left are ended.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **env},
        stdout=stdout,
        stderr=stderr,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
