"""Which lines of wrong code are at fault, and which lines of the right code mend it.

They are those that are not on the other side. What differs and mends nothing is passed
over: imports, what is printed, a name that a result gets, the name of a file. Where a
line is missing in the wrong code, the one that follows its place is marked.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

# What says no more than on which side it stands.
DECLARED = re.compile(r"\s*# (?:raises|warns) .*$")
KEPT = re.compile(r"^\s*(?:history|reloaded) = (?=\S)")
SIDE = re.compile(r"\w*(?:wrong|right)\b")
UNMARKED = re.compile(r"\s*(?:#|import |from \S+ import |print\(|$)|[\s()\[\]{},]*$")


def bare(line: str) -> str:
    """What of a line is compared."""
    line = KEPT.sub("", DECLARED.sub("", line))
    return " ".join(SIDE.sub("", line).split())


def between(wrong: list[str], right: list[str]) -> tuple[list[int], list[int]]:
    """The numbers, from 1, of the lines at fault and of those that mend them."""
    sides = [list(map(bare, lines)) for lines in (wrong, right)]
    steps = SequenceMatcher(None, *sides, autojunk=False).get_opcodes()
    fault, mends, follow = list[int](), list[int](), list[int]()
    for kind, first, last, start, end in steps:
        if kind == "equal":
            continue
        here = [at for at in range(first, last) if not UNMARKED.match(wrong[at])]
        there = [at for at in range(start, end) if not UNMARKED.match(right[at])]
        fault, mends = fault + here, mends + there
        if there and not here:
            follow += [at for at in range(last, len(wrong)) if sides[0][at]][:1]
    return [at + 1 for at in fault or follow], [at + 1 for at in mends]


def holding(lines: list[str], parts: list[str]) -> list[int]:
    """The numbers, from 1, of the lines that hold one of some parts."""
    return [
        at for at, line in enumerate(lines, 1) if any(part in line for part in parts)
    ]


def spans(numbers: list[int]) -> Iterator[str]:
    """Numbers as `hl_lines` writes them: 1-3 5."""
    first = None
    for number in numbers:
        first = number if first is None else first
        if number + 1 not in numbers:
            yield str(first) if first == number else f"{first}-{number}"
            first = None
