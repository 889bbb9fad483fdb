"""The pages of the pitfalls, the groups of each topic, and the lists of messages."""

from pathlib import Path

from markdown.extensions.toc import slugify

from tools import DERIVED, DOCS
from tools.derive import marks
from tools.derive.markdown_text import (
    header,
    link,
    message_of,
    one_line,
    shown,
    siblings,
)
from tools.model import snippets, topics
from tools.model.pitfalls import FOLDER, SIDES, Pitfall, all_pitfalls
from tools.model.topics import Topics

TABLES = DERIVED / "pitfalls"
INDEX = DOCS / "pitfalls" / "messages.md"
SILENT = DOCS / "pitfalls" / "silent.md"
SHOWN = 150  # characters of a message in a table: enough to tell it apart
Found = dict[str, Pitfall]  # by `topic/name`, with underscores


def marked(pitfall: Pitfall, places: Topics) -> dict[str, str]:
    """Side -> the lines to mark, as `hl_lines` writes them."""
    texts = [
        snippets.text_of(pitfall.snippet(side), side).splitlines() for side in SIDES
    ]
    numbers = dict(zip(SIDES, marks.between(*texts)))
    for side, lines in zip(SIDES, texts):
        if parts := places.marks.get(pitfall.key, {}).get(side):
            numbers[side] = marks.holding(lines, parts)
    return {side: " ".join(marks.spans(found)) for side, found in numbers.items()}


def side(pitfall: Pitfall, side: str, lines: str) -> list[str]:
    """The code of one side, marked as such, with what it printed."""
    highlights = f' hl_lines="{lines}"' if lines else ""
    kind = f'.python .{side} title="{side.capitalize()}"{highlights}'
    return shown(pitfall.snippet(side), side, kind, with_message=False)


def page(pitfall: Pitfall, places: Topics, found: Found) -> str:
    """The page of a pitfall: what is seen, what to write, what was wrong, and why."""
    lines = marked(pitfall, places)
    return "\n".join(
        [
            *header(pitfall.symptom),
            f"# {pitfall.title}",
            "",
            pitfall.symptom,
            "",
            *(message_of(pitfall.snippet("wrong"), "wrong") if pitfall.message else []),
            "## What to write",
            "",
            *side(pitfall, "right", lines["right"]),
            pitfall.remedy,
            "",
            "## What goes wrong",
            "",
            *side(pitfall, "wrong", lines["wrong"]),
            "## Why",
            "",
            pitfall.cause,
            "",
            *alike(pitfall, places, found),
            *where_next(pitfall, places, found),
        ]
    )


def alike(pitfall: Pitfall, places: Topics, found: Found) -> list[str]:
    """How to tell a pitfall from those whose messages look like its own."""
    signs = {name: s for name, s in places.like(pitfall.key).items() if name in found}
    if not signs.keys() - {pitfall.key}:
        return []
    lines = ["## A similar message, another cause", "", "| Your message | Then read |"]
    lines += ["|---|---|"]
    for name, sign in signs.items():
        to = found[name]
        page = f"[{one_line(to.title)}]({link(pitfall.page, to.page)})"
        read = "this page" if to is pitfall else page
        lines.append(f"| {one_line(sign[:1].upper() + sign[1:])} | {read} |")
    return [*lines, ""]


def where_next(pitfall: Pitfall, places: Topics, found: Found) -> list[str]:
    """Where a reader of this page goes on: what explains it, its group, its topic."""
    topic = link(pitfall.page, pitfall.topic_page)
    lines, group = ["## Where to go next", ""], places.group_of(pitfall.key)
    if group:
        same = [found[name] for name in group.names if name in found]
        lines += siblings(pitfall.page, group, [(one.title, one.page) for one in same])
    lines += [f"All of [this topic]({topic}), or [every message](../messages.md)."]
    return [*lines, ""]


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
    lines = ["| What you see | What it is |", "|---|---|"]
    for one in pitfalls:
        seen = first_line(one.message) if one.message else one_line(one.symptom)
        title = f"[{one_line(one.title)}]({link(on, one.page)})"
        lines.append(f"| {seen} | {title} |")
    return "\n".join(lines) + "\n"


def groups(given: tuple[topics.Group, ...], found: Found, on: Path) -> str:
    """Groups with a table each, for the page `on`."""
    parts = []
    for group in given:
        if here := [found[name] for name in group.names if name in found]:
            parts += [f"## {group.title}\n\n{table(here, on)}"]
    return "\n".join(parts)


def index(given: tuple[topics.Group, ...]) -> str:
    """The groups as a list of links, for the top of a page that has them all."""
    links = (f"- [{group.title}](#{slugify(group.title, '-')})" for group in given)
    return "\n".join([*links, "", ""])


def files() -> dict[Path, str]:
    """Every file that is made of pitfalls: their pages, their topics, the indexes."""
    places = topics.of(FOLDER)
    found = {one.key: one for one in all_pitfalls() if one.is_complete}
    loud = [one for one in found.values() if one.message]
    made = {one.page: page(one, places, found) for one in found.values()}
    for topic, given in places.topics.items():
        on = DOCS / "pitfalls" / f"{topic}.md"
        if text := groups(given, found, on):
            made[TABLES / topic / "table.md"] = text
    by_message = sorted(loud, key=lambda one: ((one.message or "").lower(), one.name))
    made[TABLES / "messages.md"] = table(by_message, INDEX)
    made[TABLES / "silent.md"] = index(places.silent) + groups(
        places.silent, found, SILENT
    )
    return made
