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
NOTHING = re.compile(r"#|[\s()\[\]{},]*$")
MENDS_NOTHING = re.compile(r"\s*(?:import |from \S+ import |print\()")


def bare(line: str) -> str:
    """What of a line is compared."""
    line = KEPT.sub("", DECLARED.sub("", line))
    return " ".join(SIDE.sub("", line).split())


def telling(lines: list[str], numbers: list[int]) -> list[int]:
    """Those of some lines that tell something; where no others differ, any that do."""
    some = [at for at in numbers if not NOTHING.match(bare(lines[at]))]
    return [at for at in some if not MENDS_NOTHING.match(lines[at])] or some


def between(wrong: list[str], right: list[str]) -> tuple[list[int], list[int]]:
    """The numbers, from 1, of the lines at fault and of those that mend them."""
    first, second = list(map(bare, wrong)), list(map(bare, right))
    steps = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    differ = [step for step in steps if step[0] != "equal"]
    fault = [at for _, start, end, _, _ in differ for at in range(start, end)]
    mends = [at for _, _, _, start, end in differ for at in range(start, end)]
    fault, mends = telling(wrong, fault), telling(right, mends)
    if not fault:  # a line is missing
        places = [
            last for _, _, last, start, end in differ if {*range(start, end)} & {*mends}
        ]
        follow = (
            [at for at in range(place, len(wrong)) if first[at]] for place in places
        )
        fault = [after[0] for after in follow if after][:1]
    return [at + 1 for at in fault], [at + 1 for at in mends]


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
