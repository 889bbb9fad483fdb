"""Information from git about the project."""

import subprocess

from tools import ROOT


class NoHistory(Exception):
    """Git cannot answer; the message says why."""


def git(*arguments: str) -> bytes:
    """The output of git; raises NoHistory if it fails or is not installed."""
    command = ["git", "-C", str(ROOT), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout
    except subprocess.CalledProcessError as error:
        raise NoHistory(error.stderr.decode(errors="replace").strip()) from error
    except OSError as error:
        raise NoHistory(f"git cannot be started: {error}") from error


def common_commit(base: str) -> str:
    """The commit at which this branch left `base`."""
    return git("merge-base", base, "HEAD").decode().strip()
