"""Pitfalls: pairs of snippets, `wrong.py` and `right.py`, and the pages made of them.

A pitfall is a folder `snippets/pitfalls/<topic>/<name>/`. The docstring of `wrong.py` is
its title, what the reader sees, and the cause; that of `right.py` is the remedy. A
wrong program declares the error or the warning that it ends in; one that declares none
misleads without a word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import DOCS, SNIPPETS, snippets
from tools.fragments import PLACE, header, link, one_line, shown
from tools.snippets import MESSAGE, relative

FOLDER = SNIPPETS / "pitfalls"
SIDES = ("wrong", "right")
PARTS = ["a title", "a paragraph on what the reader sees", "a paragraph on the cause"]
INDEX = DOCS / "pitfalls" / "messages.md"
SHOWN = 110  # characters of a message in a table: enough to tell it apart


@dataclass(frozen=True)
class Pitfall:
    """A wrong program and the right one, in one folder."""

    folder: Path

    @property
    def topic(self) -> str:
        return self.folder.parent.name

    @property
    def name(self) -> str:
        """The name in the addresses of pages: `topic/name`, with hyphens."""
        return f"{self.topic}/{self.folder.name}".replace("_", "-")

    @property
    def page(self) -> Path:
        return DOCS / "pitfalls" / f"{self.name}.md"

    @property
    def topic_page(self) -> Path:
        """The page that lists its topic: `docs/<topic>.md`, or one in `docs/pitfalls/`."""
        name = f"{self.topic.replace('_', '-')}.md"
        return DOCS / name if (DOCS / name).exists() else DOCS / "pitfalls" / name

    def snippet(self, side: str) -> Path:
        return self.folder / f"{side}.py"

    def printed(self, side: str) -> dict[str, str]:
        """What was recorded of one side."""
        return snippets.Output.read(snippets.output_of(self.snippet(side))).printed

    @property
    def title(self) -> str:
        return snippets.docstring_of(self.snippet("wrong"))[0]

    @property
    def symptom(self) -> str:
        return snippets.docstring_of(self.snippet("wrong"))[1]

    @property
    def cause(self) -> str:
        return "\n\n".join(snippets.docstring_of(self.snippet("wrong"))[2:])

    @property
    def remedy(self) -> str:
        return "\n\n".join(snippets.docstring_of(self.snippet("right")))

    @property
    def message(self) -> str | None:
        """The error or the warning that the wrong program ends in, if it does."""
        return self.printed("wrong").get(f"wrong{MESSAGE}")

    def flaws(self) -> Iterator[str]:
        """What is missing or wrong in the files, for the person who wrote them."""
        for side, parts in zip(SIDES, (PARTS, ["a sentence on the remedy"])):
            snippet = self.snippet(side)
            if not snippet.exists():
                yield f"{relative(self.folder)}: there is no {side}.py beside the other side"
                continue
            for part in parts[len(snippets.docstring_of(snippet)) :]:
                yield f"{relative(snippet)}:1: the docstring lacks {part}"
            if list(snippets.sections(snippet)) != [side]:
                yield f"{relative(snippet)}:1: its one section must be called '{side}'"

    @property
    def is_recorded(self) -> bool:
        """Both sides are there and have an output."""
        sides = [self.snippet(side) for side in SIDES]
        return all(s.exists() and snippets.output_of(s).exists() for s in sides)


def all_pitfalls() -> list[Pitfall]:
    """Every pitfall, in the order of topic and name, complete or not."""
    folders = {path.parent for path in FOLDER.glob("*/*/*.py")}
    return [Pitfall(folder) for folder in sorted(folders)]


def problems() -> Iterator[str]:
    """What keeps a pitfall from being one: a side, a part or a difference that lacks."""
    for path in sorted(FOLDER.rglob("*.py")):
        if path.stem not in SIDES or len(path.relative_to(FOLDER).parts) != 3:
            yield f"{relative(path)}: a pitfall is <topic>/<name>/wrong.py and right.py"
    seen: dict[str, Pitfall] = {}
    for pitfall in all_pitfalls():
        yield from pitfall.flaws()
        if not pitfall.is_recorded:
            continue
        wrong, right = (pitfall.printed(side) for side in SIDES)
        output = relative(snippets.output_of(pitfall.snippet("wrong")))
        if f"right{MESSAGE}" in right:
            yield f"{relative(pitfall.snippet('right'))}: the right side fails too"
        if pitfall.message is None and wrong.get("wrong") == right.get("right"):
            yield f"{output}: wrong and right print the same, so nothing is seen to be wrong"
        for text in wrong.values():
            if place := PLACE.search(text):
                yield f"{output}: names a place on one machine, {place[0]}"
        if pitfall.message in seen:
            other = relative(seen[pitfall.message].folder)
            yield f"{output}: the same message as {other}; a reader could not choose"
        elif pitfall.message:
            seen[pitfall.message] = pitfall


def side(pitfall: Pitfall, side: str) -> list[str]:
    """The code of one side, marked as such, with what it printed and raised."""
    kind = f'.python .{side} title="{side.capitalize()}"'
    return shown(pitfall.snippet(side), side, kind)


def page(pitfall: Pitfall) -> str:
    """The page of a pitfall."""
    topic = link(pitfall.page, pitfall.topic_page)
    return "\n".join(
        [
            *header(pitfall.symptom, pitfall.message),
            f"# {pitfall.title}",
            "",
            pitfall.symptom,
            "",
            *side(pitfall, "wrong"),
            "## Why",
            "",
            pitfall.cause,
            "",
            "## What to write",
            "",
            pitfall.remedy,
            "",
            *side(pitfall, "right"),
            "## Where to go next",
            "",
            f"[More mistakes of this kind]({topic}), [mistakes without an error "
            "message](../silent.md), or [every message](../messages.md) to look yours up.",
            "",
        ]
    )


def first_line(message: str) -> str:
    """The beginning of a message, as Markdown code, without what breaks a table."""
    line = " ".join(message.split())
    if len(line) > SHOWN:
        line = line[:SHOWN].rsplit(" ", 1)[0] + " …"
    ticks = "``" if "`" in line else "`"
    pad = " " if "`" in line else ""
    return f"{ticks}{pad}{line}{pad}{ticks}".replace("|", "\\|")


def table(pitfalls: list[Pitfall], on: Path) -> str:
    """What a reader sees and the pitfall behind it, for the page `on`."""
    lines = ["| What you see | The mistake |", "|---|---|"]
    for one in pitfalls:
        seen = first_line(one.message) if one.message else one_line(one.symptom)
        title = f"[{one_line(one.title)}]({link(on, one.page)})"
        lines.append(f"| {seen} | {title} |")
    return "\n".join(lines) + "\n"


def silent(pitfalls: list[Pitfall]) -> str:
    """The pitfalls without a message: what each does, its code, and where to read on."""
    lines = []
    for one in pitfalls:
        lines += [f"## {one.title}", "", one.symptom, "", *side(one, "wrong")]
        lines += [f"[Why, and what to write instead]({one.name}.md)", ""]
    return "\n".join(lines)


def files() -> dict[Path, str]:
    """Every file that is made of pitfalls: their pages, a table a topic, the indexes."""
    complete = [
        one for one in all_pitfalls() if one.is_recorded and not list(one.flaws())
    ]
    loud = [one for one in complete if one.message]
    found = {one.page: page(one) for one in complete}
    for topic in sorted({one.topic for one in complete}):
        here = [one for one in complete if one.topic == topic]
        found[FOLDER / topic / "table.md"] = table(here, here[0].topic_page)
    by_message = sorted(loud, key=lambda one: (one.message.lower(), one.name))
    found[FOLDER / "messages.md"] = table(by_message, INDEX)
    found[FOLDER / "silent.md"] = silent([one for one in complete if not one.message])
    return found
