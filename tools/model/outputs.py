"""Recorded outputs: what the sections of a snippet printed, and how they were recorded.

An output (`.out`) is next to its snippet. It begins with fields, `name: value`, that say
how it was made. Below are sections, with the notation and the names of those in the
snippet. One more section, `recorded`, has a sentence with the content of the fields.
"""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from tools.model import logs
from tools.model.files import lines_of, read_text, write_whole
from tools.model.made import Made
from tools.model.places import Fault, Place
from tools.model.snippets import is_for_preprocessor, sections

RECORDED = "recorded"  # the section of an output with the sentence on how it was made
MESSAGE = "-message"  # suffix of a section's name: what it raised or warned of


@dataclass(frozen=True)
class Output:
    """A recorded output: how it was made, and what the sections of its snippet printed.

    recorded: the sentence on how it was made, as it is in the file.
    """

    made: Made
    printed: dict[str, str]
    recorded: str

    @classmethod
    def read(cls, path: Path) -> "Output":
        """Read an output; raises Fault if it is not one."""
        lines, parts = lines_of(path), sections(path)
        top = min((part.first for part in parts.values()), default=len(lines) + 2) - 2
        numbers: dict[str, int] = {}
        fields: dict[str, str] = {}
        for number, line in enumerate(lines[:top], start=1):
            name, _, value = line.partition(":")
            if name in fields:
                raise Fault(Place(path, number), f"the field '{name}' is repeated here")
            numbers[name], fields[name] = number, value.strip()
        made = Made.of(fields, lambda name: Place(path, numbers.get(name, 1)))
        printed = {
            name: "\n".join(lines[part.first - 1 : part.last])
            for name, part in parts.items()
        }
        return cls(made, printed, recorded=printed.pop(RECORDED, ""))

    @classmethod
    def of(
        cls,
        made: Made,
        printed: dict[str, str],
        figure: str | None,
        snippet: Path,
        history: str | None = None,
    ) -> "Output":
        """What a snippet printed, drew and logged, sealed; raises Fault if no page can
        show it."""
        for name, text in printed.items():
            for line in text.split("\n"):
                if "\r" in line or is_for_preprocessor(line):
                    part = sections(snippet)[name.removesuffix(MESSAGE)]
                    raise Fault(
                        Place(snippet, part.first),
                        f"section '{name}' prints a line that no page can show, {line!r}; "
                        "let it print something else (`verbose=2` instead of a progress bar)",
                    )
        texts = {name: text.rstrip("\n") for name, text in printed.items()}
        made = made.sealed(content(texts, figure, history))
        return cls(made, texts, made.sentence)

    def is_sealed(self, path: Path) -> bool:
        """Whether it, and figure and history beside `path`, are as they were recorded."""
        figure, history = (
            read_text(one) if one.exists() else None
            for one in (figure_of(path), history_of(path))
        )
        return self.made.seals(content(self.printed, figure, history))

    def gives_the_same(self, other: "Output") -> bool:
        """Whether another recording is the same except for times."""
        mine, its = (
            {name: logs.without_pace(text) for name, text in one.printed.items()}
            for one in (self, other)
        )
        return mine == its and self.made.circumstances == other.made.circumstances

    def with_code(self, code: str, memory: int = 0) -> "Output":
        """The same, as made by code with this hash, which needed so much memory, if known."""
        memory = self.made.memory or memory
        made = dataclasses.replace(self.made, code=code, memory=memory)
        return dataclasses.replace(self, made=made)

    def write(self, path: Path) -> None:
        """Write it beside its snippet, whole or not at all."""
        lines = [
            f"{name}: {value}".rstrip() for name, value in self.made.fields.items()
        ]
        for name, text in {RECORDED: self.made.sentence, **self.printed}.items():
            lines += [f"--8<-- [start:{name}]", text, f"--8<-- [end:{name}]"]
        write_whole(path, "\n".join(lines) + "\n")


def content(
    printed: dict[str, str], figure: str | None, history: str | None = None
) -> str:
    """The content that the seal of a recording covers, besides the fields."""
    return json.dumps([printed, figure, *([] if history is None else [history])])


def output_of(snippet: Path) -> Path:
    """The file with the output of a snippet."""
    return snippet.with_suffix(".out")


def figure_of(snippet: Path) -> Path:
    """The file with the figure that a snippet drew."""
    return snippet.with_suffix(".svg")


def history_of(snippet: Path) -> Path:
    """Where the history of a training is that a snippet logged with `CSVLogger`."""
    return snippet.with_suffix(".csv")
