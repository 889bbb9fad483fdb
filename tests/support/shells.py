"""The shell blocks of README and CONTRIBUTING, run as a reader would who typed them.

They run in a copy of the project, so that a command that repairs a file does not hide the
fault from other tests.
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.support.page_blocks import Block
from tests.support.planted import Copy
from tests.support.programs import BlockFailed, place
from tools import ROOT


def check(block: Block) -> None:
    """Run a shell block; raise what to say if it fails."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder) / "copy")
        if (ROOT / ".venv").exists():
            (copy.folder / ".venv").symlink_to((ROOT / ".venv").resolve())
        done = subprocess.run(
            block.code,
            shell=True,
            cwd=copy.folder,
            executable=shutil.which(block.language),
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
        )
    if done.returncode:
        raise BlockFailed(
            f"{place(block)}: this shell block exits with {done.returncode}\n"
            f"{block.code}\n{done.stdout}{done.stderr}"
        )
