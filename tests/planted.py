"""A copy of the project, to plant faults in."""

import os
import shutil
import subprocess
import sys

from tools import ROOT

LEFT_OUT = shutil.ignore_patterns(".venv", "site", ".git", "__pycache__", ".ruff_cache")

QUIET = {"PYTHONDONTWRITEBYTECODE": "1", "NO_MKDOCS_2_WARNING": "true"}


class Copy:
    """A copy of the project to break: write files into it, run commands in it."""

    def __init__(self, folder):
        self.folder = folder
        shutil.copytree(ROOT, folder, ignore=LEFT_OUT)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def append(self, path, text):
        self.write(path, (self.folder / path).read_text("utf-8") + text)

    def files(self):
        return {
            path.relative_to(self.folder): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    def run(self, *command, **environment):
        """Exit status and all that was printed."""
        done = subprocess.run(
            [sys.executable, *command],
            cwd=self.folder,
            env={**os.environ, **QUIET, **environment},
            capture_output=True,
            text=True,
            timeout=120,
        )
        return done.returncode, done.stdout + done.stderr

    def pytest(self, *arguments):
        return self.run("-m", "pytest", "-q", *arguments)


def page(*lines):
    return "\n".join(["# Faulty", "", *lines, ""])
