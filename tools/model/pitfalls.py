"""Pitfalls: pairs of snippets, `wrong.py` and `right.py`, a mistake and its correction.

A pitfall is a folder `snippets/pitfalls/<topic>/<name>/`. The docstring of `wrong.py` is
its title, what the reader sees, and the cause; that of `right.py` is the remedy. A
wrong program declares the error or the warning that it ends in; one that declares none
is a silent failure.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools import DOCS, SNIPPETS
from tools.model import outputs, snippets
from tools.model.outputs import MESSAGE

FOLDER = SNIPPETS / "pitfalls"
SIDES = ("wrong", "right")
PARTS = {
    "wrong": (
        "a title",
        "a paragraph on the symptom",
        "a paragraph on the cause",
    ),
    "right": ("a sentence on the remedy",),
}


@dataclass(frozen=True)
class Pitfall:
    """A wrong program and the correct one, in one folder."""

    folder: Path

    @property
    def topic(self) -> str:
        return self.folder.parent.name

    @property
    def key(self) -> str:
        """Its name in `topics.toml`: `topic/name`, as the folders are called."""
        return f"{self.topic}/{self.folder.name}"

    @property
    def name(self) -> str:
        """The name in the addresses of pages: `topic/name`, with hyphens."""
        return self.key.replace("_", "-")

    @property
    def page(self) -> Path:
        return DOCS / "pitfalls" / f"{self.name}.md"

    @property
    def topic_page(self) -> Path:
        """The page that lists its topic."""
        return DOCS / "pitfalls" / f"{self.topic}.md"

    def snippet(self, side: str) -> Path:
        return self.folder / f"{side}.py"

    @cached_property
    def docstrings(self) -> dict[str, list[str]]:
        """Side -> the paragraphs of its docstring; only sides that are there."""
        found = {side: self.snippet(side) for side in SIDES}
        return {s: snippets.docstring_of(p) for s, p in found.items() if p.exists()}

    @cached_property
    def printed(self) -> dict[str, dict[str, str]]:
        """Side -> what was recorded of it."""
        found = {side: outputs.output_of(self.snippet(side)) for side in SIDES}
        return {side: outputs.Output.read(path).printed for side, path in found.items()}

    @property
    def title(self) -> str:
        return self.docstrings["wrong"][0]

    @property
    def symptom(self) -> str:
        return self.docstrings["wrong"][1]

    @property
    def cause(self) -> str:
        return "\n\n".join(self.docstrings["wrong"][2:])

    @property
    def remedy(self) -> str:
        return "\n\n".join(self.docstrings["right"])

    @property
    def message(self) -> str | None:
        """The error or the warning that the wrong program ends in, if it does."""
        return self.printed["wrong"].get(f"wrong{MESSAGE}")

    def missing(self, side: str) -> tuple[str, ...]:
        """The missing parts of the docstring of one side."""
        return PARTS[side][len(self.docstrings[side]) :]

    @property
    def is_complete(self) -> bool:
        """Whether a page can be made of it."""
        return self.is_recorded and not any(map(self.missing, SIDES))

    @property
    def is_recorded(self) -> bool:
        """Whether both sides exist and have an output."""
        sides = [self.snippet(side) for side in SIDES]
        return all(s.exists() and outputs.output_of(s).exists() for s in sides)


def all_pitfalls() -> list[Pitfall]:
    """Every pitfall, in the order of topic and name, complete or not."""
    folders = {path.parent for path in FOLDER.glob("*/*/*.py")}
    return [Pitfall(folder) for folder in sorted(folders)]
