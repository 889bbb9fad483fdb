"""A copy of the project in which tests plant faults."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools import ROOT
from tools.model.made import Made

NAMES = shutil.ignore_patterns(
    ".venv", "site", "download", ".git", "__pycache__", ".*_cache"
)


def left_out(folder, names):
    """What a copy does without; the pages that were read may be there."""
    expanded = {"pages"} if Path(folder) == ROOT / "build" else set()
    return NAMES(folder, names) | expanded


QUIET = {"PYTHONDONTWRITEBYTECODE": "1", "NO_MKDOCS_2_WARNING": "true"}


class Copy:
    """A copy of the project to break: write files into it, run commands in it."""

    def __init__(self, folder):
        self.folder = folder
        shutil.copytree(ROOT, folder, ignore=left_out)

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
            if path.is_file()
            and not {"build", "__pycache__"} & set(path.relative_to(self.folder).parts)
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


def snippet(*lines):
    return "\n".join(
        ['"""Faulty."""', "", "# --8<-- [start:it]", *lines, "# --8<-- [end:it]", ""]
    )


def including(target):
    return page("```python", f'--8<-- "{target}"', "```")


def side(name, docstring, *lines):
    body = list(lines)
    return "\n".join(
        [
            f'"""{docstring}"""',
            "",
            f"# --8<-- [start:{name}]",
            *body,
            f"# --8<-- [end:{name}]",
            "",
        ]
    )


def recorded(section, text):
    """A recorded output with one section, of another snippet than there is."""
    made = Made.now(code="0" * 64, seconds=1, data="").sealed("")
    head = "\n".join(f"{name}: {value}" for name, value in made.fields.items())
    return f"{head}\n--8<-- [start:{section}]\n{text}\n--8<-- [end:{section}]\n"


def plant_place(copy, kind, topic, *names, title="Planted", **more):
    """A group of a topic in a copy."""
    lines = [f"[[topics.{topic}]]", f'title = "{title}"', f"names = {[*names]}"]
    lines += [f'{key} = "{value}"' for key, value in more.items()]
    copy.append(f"snippets/{kind}/topics.toml", "\n".join(["", *lines, ""]))


def plant_pitfall(copy, name="faulty", wrong=None, right=None):
    """A pitfall in a copy, without a place; `wrong` and `right` are the lines of its sides."""
    folder = f"snippets/pitfalls/building/{name}"
    title = "Title\n\nWhat is seen.\n\nThe cause.\n"
    wrong = wrong or ["int('seven')  # raises ValueError"]
    right = right or ["print(int('7'))"]
    copy.write(f"{folder}/wrong.py", side("wrong", title, *wrong))
    copy.write(f"{folder}/right.py", side("right", "Remedy.", *right))
    return folder
