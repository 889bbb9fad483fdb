"""Finds the elements of a page's HTML in its lines of Markdown."""

import functools
import html
import re
from collections.abc import Callable, Iterable

from tools.model.includes import Line
from tools.model.places import Place

HEADING = re.compile(r"^[ >\t]*(?:#{1,6}|<h[1-6]\b)", re.IGNORECASE)
UNDERLINE = re.compile(r"^[ >\t]*(?:=+|-+)[ \t]*$")
# Code within a paragraph.
CODE = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)(?P<code>(?:(?!\n\s*\n).)+?)(?<!`)(?P=ticks)(?!`)",
    re.DOTALL,
)
# Where no address can be: in comments and in code.
HIDDEN = re.compile(rf"<!--.*?-->|{CODE.pattern}", re.DOTALL)
DEFINES = re.compile(r"^[ >]*\[[^\]]+\]:")


class Lines:
    """Looks for elements of the HTML in the lines of Markdown, one after the other."""

    def __init__(self, lines: list[Line], fenced: Iterable[int]):
        self.lines, self.at = lines, 0
        text = "\n".join(lines)
        hidden = HIDDEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
        self.plain, self.open = [str(line) for line in lines], hidden.split("\n")
        for number in fenced:
            self.plain[number] = self.open[number] = ""

    def place(self, number: int) -> Place:
        return self.lines[min(number, len(self.lines) - 1)].place

    def seek(self, fits: Callable[[int], bool], until: int | None = None) -> int | None:
        """The next matching line, where the search will continue; failing that, one above."""
        end = len(self.lines) if until is None else until
        for number in range(self.at, end):
            if fits(number):
                self.at = number
                return number
        return next((number for number in range(self.at) if fits(number)), None)

    def next(self, fits: Callable[[int], bool]) -> int:
        """The next matching line; the present one, if there is none."""
        found = self.seek(fits)
        return self.at if found is None else found

    def of_words(self, text: str, kind: Callable[[int], bool] | None = None) -> int:
        """The line on which a text begins, by its first words; else the present line."""
        words = [word.replace("_", "") for word in re.findall(r"\w+", text)[:3]]
        for wanted in dict.fromkeys(["".join(words), *words[:1]]):
            if not wanted and kind is None:
                return self.at
            found = self.seek(functools.partial(self.begins, wanted, kind))
            if found is not None:
                return found
        return self.at

    def begins(
        self, wanted: str, kind: Callable[[int], bool] | None, number: int
    ) -> bool:
        """Whether a line is of a kind and contains some words, or has no words if none are wanted."""
        line = html.unescape(self.plain[number])
        given = re.sub(r"[\W_]+", "", line)
        return (kind is None or kind(number)) and (
            wanted in given if wanted else not given
        )

    def defined(self, number: int) -> bool:
        """Whether a line is the definition of a reference link."""
        return bool(DEFINES.match(self.plain[number]))

    def has(self, text: str, number: int) -> bool:
        return text in self.plain[number]

    def is_heading(self, number: int) -> bool:
        below = self.plain[number + 1 : number + 2]
        return bool(
            HEADING.match(self.plain[number]) or (below and UNDERLINE.match(below[0]))
        )

    def of_address(self, address: str) -> tuple[int, int, bool]:
        """Line, column, and whether it is HTML, of the next place that has an address."""
        forms = dict.fromkeys(
            [address, html.escape(address), html.escape(address, False)]
        )
        either = "|".join(re.escape(form) for form in forms)
        written = re.compile(
            rf"(?P<before>[(<\"'=]\s*|^\s*)(?:{either})(?=[\s)>\"'#]|$)"
        )
        if not address:
            written = re.compile(r"(?P<before>\]\(\s*<?|=[\"']?)(?=[)>\"'])")
        defined = re.compile(rf"^[ >]*\[[^\]]+\]:\s*<?(?P<it>{either})")
        found: dict[int, re.Match[str]] = {}

        def within(texts: list[str]) -> Callable[[int], bool]:
            def fits(number: int) -> bool:
                first = self.column if number == self.at else 0
                if match := written.search(texts[number], first):
                    found[number] = match
                return match is not None

            return fits

        block = range(self.at, len(self.open))
        end = next((i + 1 for i in block if not self.open[i].strip()), len(self.open))
        number = self.seek(within(self.open), end)
        if number is None:
            matches = enumerate(map(defined.match, self.open))
            if definition := next(((i, one) for i, one in matches if one), None):
                return definition[0], definition[1].start("it"), False
            number = self.seek(within(self.open))
        if number is None:
            number = self.seek(within(self.plain))
        if number is None:
            return self.at, -1, False
        match = found[number]
        if number == self.at:
            self.column = match.end()
        before = match["before"].strip()
        return number, match.end("before"), before in ('"', "'", "=")

    @property
    def column(self) -> int:
        """Where to continue in the present line."""
        line, column = getattr(self, "reached", (-1, 0))
        return column if line == self.at else 0

    @column.setter
    def column(self, value: int) -> None:
        self.reached = (self.at, value)
