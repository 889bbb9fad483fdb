"""The pages of the pitfalls, a table a topic, and the lists of messages."""

from pathlib import Path

from tools import DERIVED, DOCS
from tools.derive.markdown_text import header, link, one_line, shown
from tools.model.pitfalls import Pitfall, all_pitfalls

TABLES = DERIVED / "pitfalls"
INDEX = DOCS / "pitfalls" / "messages.md"
SHOWN = 110  # characters of a message in a table: enough to tell it apart


def side(pitfall: Pitfall, side: str) -> list[str]:
    """The code of one side, marked as such, with what it printed and raised."""
    kind = f'.python .{side} title="{side.capitalize()}"'
    return shown(pitfall.snippet(side), side, kind)


def page(pitfall: Pitfall) -> str:
    """The page of a pitfall."""
    topic = link(pitfall.page, pitfall.topic_page)
    return "\n".join(
        [
            *header(pitfall.symptom),
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
    complete = [one for one in all_pitfalls() if one.is_complete]
    loud = [one for one in complete if one.message]
    found = {one.page: page(one) for one in complete}
    for topic in sorted({one.topic for one in complete}):
        here = [one for one in complete if one.topic == topic]
        found[TABLES / topic / "table.md"] = table(here, here[0].topic_page)
    by_message = sorted(loud, key=lambda one: ((one.message or "").lower(), one.name))
    found[TABLES / "messages.md"] = table(by_message, INDEX)
    found[TABLES / "silent.md"] = silent([one for one in complete if not one.message])
    return found
