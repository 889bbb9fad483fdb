"""A git repository for tests."""

import os
import subprocess
from pathlib import Path


class Repository:
    """A folder under git, on the branch main, whose user's settings count for nothing."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.git("init", "--initial-branch=main")

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def git(self, *arguments):
        settings = ["-c", "user.name=x", "-c", "user.email=x", "-c", "gc.auto=0"]
        subprocess.run(
            ["git", *settings, *arguments],
            cwd=self.folder,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull},
            capture_output=True,
            check=True,
        )

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--message=x")
