"""What git knows of the project."""

import subprocess

from tools import ROOT


class NoHistory(Exception):
    """Git cannot tell; the message says why."""


def git(*arguments: str) -> bytes:
    """What git prints; raises NoHistory where it fails or is not installed."""
    command = ["git", "-C", str(ROOT), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout
    except subprocess.CalledProcessError as error:
        raise NoHistory(error.stderr.decode(errors="replace").strip()) from error
    except OSError as error:
        raise NoHistory(f"git cannot be started: {error}") from error


def common_commit(base: str) -> str:
    """The commit at which the work here left `base`."""
    return git("merge-base", base, "HEAD").decode().strip()
