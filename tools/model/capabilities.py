"""The capability table: rows of probes, and the verdicts from running them.

A row is `snippets/capabilities/<area>/<row>.py`, with a section for each way of building
a model. A probe that runs to its end says yes. One that ends in the error it declares
says no; if a section `<way>-when` follows, which begins with a comment `# only …` and
runs, it says only under that condition.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools import DOCS, SNIPPETS
from tools.model import outputs, snippets
from tools.model.outputs import MESSAGE

FOLDER = SNIPPETS / "capabilities"
WAYS = {
    "sequential": "Sequential",
    "functional": "Functional",
    "subclassing": "Subclassing",
    "functional-subclass": "Functional subclass",
}
WHEN = "-when"
ONLY = re.compile(r"#\s*(only \S.*)")


@dataclass(frozen=True)
class Verdict:
    """The result of a probe: "yes", "no" or "only", and the words for it."""

    kind: str
    words: str


@dataclass(frozen=True)
class Row:
    """A capability, and a probe of it for each way."""

    path: Path

    @property
    def area(self) -> str:
        return self.path.parent.name

    @property
    def key(self) -> str:
        """Its name in `topics.toml`: `area/row`, as folder and file are called."""
        return f"{self.area}/{self.path.stem}"

    @property
    def name(self) -> str:
        """The name in the addresses of pages: `area/row`, with hyphens."""
        return self.key.replace("_", "-")

    @property
    def page(self) -> Path:
        return DOCS / "compare" / f"{self.name}.md"

    @property
    def table_page(self) -> Path:
        """The page with its table: `docs/compare/<area>.md`, or the table of all."""
        page = DOCS / "compare" / f"{self.area.replace('_', '-')}.md"
        return page if page.exists() else DOCS / "compare" / "capabilities.md"

    @cached_property
    def docstring(self) -> list[str]:
        """Its paragraphs; the first is the title."""
        return snippets.docstring_of(self.path)

    @cached_property
    def sections(self) -> dict[str, snippets.Section]:
        return snippets.sections(self.path)

    @property
    def title(self) -> str:
        return self.docstring[0]

    @property
    def about(self) -> str:
        return "\n\n".join(self.docstring[1:])

    @cached_property
    def printed(self) -> dict[str, str]:
        return outputs.Output.read(outputs.output_of(self.path)).printed

    @property
    def is_recorded(self) -> bool:
        return outputs.output_of(self.path).exists()

    def condition(self, way: str) -> str | None:
        """The comment that a section `<way>-when` begins with, if there is one."""
        if way + WHEN not in self.sections:
            return None
        lines = snippets.text_of(self.path, way + WHEN).strip().splitlines()
        match = ONLY.match(lines[0]) if lines else None
        return match[1].strip() if match else ""

    def verdict(self, way: str) -> Verdict:
        """The result of the recorded run of a probe."""
        message = self.printed.get(way + MESSAGE)
        if message is None:
            return Verdict("yes", "yes")
        if condition := self.condition(way):
            return Verdict("only", condition)
        error, _, text = message.splitlines()[0].partition(": ")
        words = text if error == "AssertionError" and text else error.split(".")[-1]
        return Verdict("no", f"no: {words}")

    def decisive(self, way: str) -> str | None:
        """The section that ran to its end and so shows that a way can do it; None if it cannot."""
        return {"yes": way, "only": way + WHEN}.get(self.verdict(way).kind)

    @property
    def is_complete(self) -> bool:
        """It is recorded, and has a title, a text and every column."""
        return (
            self.is_recorded
            and len(self.docstring) > 1
            and WAYS.keys() <= self.sections.keys()
            and all(self.condition(way) != "" for way in WAYS)
        )


def all_rows() -> list[Row]:
    """Every row, in the order of area and name."""
    return [Row(path) for path in sorted(FOLDER.glob("*/*.py"))]
