"""Numbers in prose: taken from the output of a program, or checked against their source.

    {{ sequential/lenet5.out:fit | last accuracy: # }}
        the number at `#` in that section
    {{ three = sequential/lenet5.py:model | count Conv2D( }}
        "three", as long as it occurs three times in the section
    {{ 6, 16 and 120 = sequential/lenet5.py:model | Conv2D(#, }}
        several numbers, in the order of the section
    {{ six = 10 × [sequential/lenet5.out:evaluate | test accuracy #] }}
        a calculation, to as many digits as are written
    {{ 3 = [sequential/lenet5.out:head | seconds: #] ÷ 60 }}
        a field at the head of an output: how long it ran

Paths are relative to snippets/. A number without a path refers to the section named last
in its paragraph. The text to find is on one line: a space matches any white space, and
`*` matches as much as possible. Numbers may be words: ten, sixth, half.
"""

import ast
import math
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools import SNIPPETS
from tools.model import snippets
from tools.model.files import read_text
from tools.model.places import Fault, Place

HEAD = "head"  # of an output: its fields
NOTATION = re.compile(r"\{\{ (?P<inside>.+?) \}\}")
REFERENCE = re.compile(
    r"(?:(?P<path>[\w./-]+\.\w+)(?::(?P<section>[\w-]+))? \| )?"
    r"(?:(?P<how>first|last|count|(?:place of )?(?:lowest|highest)) )?"
    r"(?P<wanted>.+)"
)
BRACKETS = re.compile(r"\[([^\[\]]+)\]")
EMPTY_LINE = re.compile(r"\n[ \t>]*\n")

DIGITS = r"\d+(?:[,_]\d{3})*(?:\.\d+)?"
CAPTURED = rf"(?<![\w.])({DIGITS})(?![\w]|[.,]\d)"
CARDINALS = re.findall(
    r"\w+",
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty""",
)
ORDINALS = re.findall(
    r"\w+", "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
# A word -> the values it may have: the sixth epoch, a sixth of the images.
WORDS: dict[str, tuple[float, ...]] = {
    "half": (1 / 2,),
    "quarter": (1 / 4,),
    "twice": (2,),
    **{word: (number,) for number, word in enumerate(CARDINALS, start=2)},
    **{word: (number, 1 / number) for number, word in enumerate(ORDINALS, start=3)},
    "thirty": (30,),
    "forty": (40,),
    "fifty": (50,),
    "sixty": (60,),
    "seventy": (70,),
    "eighty": (80,),
    "ninety": (90,),
    "hundred": (100,),
    "thousand": (1_000,),
    "million": (1_000_000,),
}
# A number in a name does not count: LeNet5, CIFAR-10, conv2d_1.
NUMBER = re.compile(
    rf"(?<![\w.])(?<!\w-){DIGITS}|\b(?:{'|'.join(WORDS)})s?\b", re.IGNORECASE
)
SIGNS = str.maketrans("×÷−", "*/-")
OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class Unresolved(Exception):
    """A number without a source; the message says what to do."""


@dataclass(frozen=True)
class Tied:
    """A tied number in a text: its position, what a reader sees, and its sources.

    problem: why it cannot be shown, for the person who wrote it; None if it can.
    """

    start: int
    end: int
    text: str
    sources: frozenset[Path] = frozenset()
    problem: str | None = None


def value(digits: str) -> float:
    return float(re.sub("[,_]", "", digits))


def said(text: str) -> list[tuple[str, tuple[float, ...]]]:
    """The numbers in a text, in digits or words, with the values that each may have."""
    found = []
    for match in NUMBER.finditer(text):
        word = match[0].lower()
        values = WORDS.get(word) or WORDS.get(word.removesuffix("s"))
        found.append((match[0], values or (value(word),)))
    return found


def calculates(side: str) -> bool:
    return side[0] in "([" or side[0].isdigit()


def agree(
    numbers: list[tuple[str, tuple[float, ...]]], given: list[float], *, rounded: bool
) -> bool:
    """Whether some numbers match the given ones, one by one, or all match the only one.

    rounded: to as many digits as are written.
    """
    if len(given) == 1:
        given = given * (len(numbers) or 1)
    return len(numbers) == len(given) and all(
        any(
            math.isclose(meant, one)
            or (rounded and meant == round(one, len(text.partition(".")[2])))
            for meant in values
        )
        for (text, values), one in zip(numbers, given)
    )


def expression(wanted: str) -> re.Pattern[str]:
    """The pattern for it: `#` is a number, `*` anything, a space any white space."""
    parts = {"#": CAPTURED, "*": ".*"}
    pattern = "".join(
        parts.get(one) or (r"[^\S\n]+" if one.isspace() else re.escape(one))
        for one in re.split(r"(#|\*|\s+)", wanted.strip())
    )
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    return re.compile(before + pattern + after)


class Paragraph:
    """Finds numbers; remembers the section that the last one came from."""

    def __init__(self) -> None:
        self.source: tuple[Path, str | None] | None = None
        self.sources: set[Path] = set()

    def shown(self, inside: str) -> str:
        """What a reader sees of a tied number; raises Unresolved."""
        words, *sides = re.split(r"\s+=\s+", inside)
        if not sides:
            found = self.looked_up(words)
            if len(found) != 1:
                raise Unresolved(
                    f"finds {len(found)} numbers, {', '.join(found)}; say more of the "
                    "line, or which: first, last, lowest, highest"
                )
            return found[0]
        for side, given in [(side, self.given(side)) for side in sides]:
            if not agree(said(words), given, rounded=calculates(side)):
                shown = ", ".join(f"{one:g}" for one in given)
                raise Unresolved(f"says {words}, but {side} gives {shown}")
        return words

    def given(self, side: str) -> list[float]:
        """The numbers on one side of an equation."""
        if calculates(side):
            return [self.calculated(side)]
        return [value(one) for one in self.looked_up(side)]

    def calculated(self, side: str) -> float:
        def looked_up(match: re.Match[str]) -> str:
            (one,) = self.looked_up(match[1])
            return repr(value(one))

        try:
            sum_ = BRACKETS.sub(looked_up, side).translate(SIGNS)
            return evaluated(ast.parse(sum_, mode="eval").body)
        except (SyntaxError, ValueError, ZeroDivisionError) as error:
            raise Unresolved(
                f"cannot calculate {side}; write numbers, + − × ÷ and, in square "
                "brackets, where to find one number"
            ) from error

    def looked_up(self, reference: str) -> list[str]:
        """The numbers that a reference finds, as they are written there."""
        match = REFERENCE.fullmatch(reference.strip())
        assert match  # any other text is something to find
        if match["path"]:
            self.source = (SNIPPETS / match["path"]).resolve(), match["section"]
        found = expression(match["wanted"]).finditer(self.text())
        return chosen([list(one.groups()) for one in found], match["how"], reference)

    def text(self) -> str:
        """The text of the section that was named last."""
        if self.source is None:
            raise Unresolved(
                "names no file, and neither does a number before it in this paragraph; "
                "write {{ topic/snippet.out:section | … }}"
            )
        path, section = self.source
        if not path.is_file():
            raise Unresolved(f"there is no {path.name} in {path.parent.name}/")
        if section == HEAD and path.suffix == ".out":
            self.sources.add(path)
            return read_text(path).partition("--8<--")[0]
        if section is None and path.suffix == ".out":
            raise Unresolved(f"name the section: {path.name}:section")
        if section and section not in (known := snippets.sections(path)):
            raise Unresolved(
                f"{path.name} has no section '{section}'; it has {', '.join(known)}"
            )
        self.sources.add(path)
        return snippets.text_of(path, section)


def chosen(found: list[list[str]], how: str | None, reference: str) -> list[str]:
    """The numbers that are meant, among those of each match."""
    if not found:
        raise Unresolved(f"finds nothing that matches: {reference}")
    if how == "count":
        return [str(len(found))]
    if not found[0]:
        raise Unresolved(f"write # in the place of the number: {reference}")
    if how in ("first", "last"):
        return found[0 if how == "first" else -1]
    if how is None:
        alike = all(one == found[0] for one in found)
        return found[0] if alike else [number for one in found for number in one]
    values = [value(one[0]) for one in found]
    best = min(values) if how.endswith("lowest") else max(values)
    if not how.startswith("place"):
        return found[values.index(best)]
    if values.count(best) > 1:
        raise Unresolved(f"finds {best:g} in {values.count(best)} places: {reference}")
    return [str(values.index(best) + 1)]


def evaluated(node: ast.expr) -> float:
    """The value of a calculation; raises ValueError if it is not one."""
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.BinOp(left, sign, right) if type(sign) in OPERATORS:
            return OPERATORS[type(sign)](evaluated(left), evaluated(right))
    raise ValueError(ast.dump(node))


def tied(text: str) -> list[Tied]:
    """All tied numbers of a text, in order, including those with a problem."""
    found: list[Tied] = []
    paragraph = Paragraph()
    for match in NOTATION.finditer(text):
        if EMPTY_LINE.search(text, found[-1].end if found else 0, match.start()):
            paragraph = Paragraph()
        paragraph.sources = set()
        shown, problem = match[0], None
        try:
            shown = paragraph.shown(match["inside"])
        except (Unresolved, Fault) as error:  # a file whose sections are broken
            problem = f"{match[0]} {error}"
        sources = frozenset(paragraph.sources)
        found.append(Tied(match.start(), match.end(), shown, sources, problem))
    return found


def written_out(text: str, found: list[Tied]) -> str:
    """A text as a reader sees it, with the same number of lines; numbers with a problem stay."""
    parts, end = [], 0
    for one in found:
        parts += [text[end : one.start], one.text]
        end = one.end
    return "".join([*parts, text[end:]])


def resolved(text: str, place: Place | None = None) -> str:
    """A text as a reader sees it, with the same number of lines.

    place: where its first line is written. Raises Fault, with the line, for the first
    number that nothing gives; Unresolved where the place is not known.
    """
    found = tied(text)
    for one in found:
        if one.problem and place:
            line = place.line + text.count("\n", 0, one.start)
            raise Fault(Place(place.file, line), one.problem)
        if one.problem:
            raise Unresolved(one.problem)
    return written_out(text, found)
