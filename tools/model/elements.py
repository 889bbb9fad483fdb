"""The elements of a page's HTML, in their order."""

import re
from html.parser import HTMLParser
from typing import Any

from tools.model.fences import MARK

BY_NAME = re.compile(r"\[[^\[\]\n]+\]\[[^\[\]\n]*\]")
TEXTS = {"p", "li", "td", "th", "dt", "dd", "figcaption", "summary"}
LOADING = {"src", "srcset", "poster", "data", "href"}
BLOCKS = {"figure", "figcaption", "div", "table", "ul", "ol", "pre", "details", "p"}
HEADINGS = {f"h{level}": level for level in range(1, 7)}


class Elements(HTMLParser):
    """The elements of a page's HTML, in their order.

    events: (kind, what there is of it), one for each heading, link, block, figure,
        table and text; texts come where they begin, before what they hold.
    """

    def __init__(self, converted: str):
        super().__init__()
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.open: list[tuple[str, dict[str, Any] | None]] = []
        self.collecting: list[dict[str, Any]] = []
        self.feed(converted)
        self.close()

    def note(self, kind: str, **what: Any) -> dict[str, Any]:
        event = {"text": "", **what}
        self.events.append((kind, event))
        return event

    def handle_starttag(
        self, tag: str, attributes: list[tuple[str, str | None]]
    ) -> None:
        given = {name: (value or "").strip() for name, value in attributes}
        if tag in BLOCKS:
            self.handle_endtag("p")
        event = None
        hidden = any(one and one.get("opaque") for _, one in self.open)
        if hidden:
            pass
        elif MARK in given:
            event = self.note("fence", number=int(given[MARK]), opaque=True)
        elif tag in HEADINGS:
            event = self.note("heading", level=HEADINGS[tag])
        elif tag == "div" and "highlight" in given.get("class", "").split():
            event = self.note("indented", opaque=True)
        elif tag == "a" and "headerlink" in given.get("class", "").split():
            event = {"text": "", "opaque": True}
        elif tag in ("figure", "table"):
            event = self.note(tag, label="", caption="", rows=[])
        elif tag in TEXTS and not any(name == "figure" for name, _ in self.open):
            event = self.note("text", cell=tag in ("td", "th"))
        if not hidden and not (event and tag == "a"):
            if (
                tag in ("a", "img", "pre")
                or (LOADING & given.keys() and tag != "use")
                or "url(" in given.get("style", "")
            ):
                self.note("tag", name=tag, attributes=given)
            self.describe(tag, given)
        # One without an end tag stays open until the one around it ends.
        self.open.append((tag, event))

    def describe(self, tag: str, given: dict[str, str]) -> None:
        """Store the description of a figure, or the row of a table."""
        for name, event in reversed(self.open):
            if event and name == "figure":
                words = given.get("aria-label") or (
                    given.get("alt") if tag == "img" else ""
                )
                event["label"] = event["label"] or words or ""
            if event and name == "table" and tag == "tr":
                event["rows"].append([])
                break
            if event and name == "table" and tag in ("td", "th") and event["rows"]:
                event["rows"][-1].append("")
                break

    def handle_endtag(self, tag: str) -> None:
        if any(name == tag for name, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not any(name in ("code", "pre", "script", "style") for name, _ in self.open):
            for match in BY_NAME.finditer(data):
                self.note("unnamed", written=match[0])
        inside = [(name, event) for name, event in self.open if event]
        if any(name == "a" and event.get("opaque") for name, event in inside):
            return  # the sign of a permanent link
        for name, event in inside:
            event["text"] += data
            if name == "table" and event["rows"] and event["rows"][-1]:
                event["rows"][-1][-1] += data
        if any(name == "figcaption" for name, _ in self.open):
            for name, event in inside:
                if name == "figure":
                    event["caption"] += data
