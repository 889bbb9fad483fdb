"""How what a program prints here differs from what it printed there."""

import re

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:e[+-]\d+)?")
PACE = re.compile(r"\d+(?:us|ms|s)/step")
EPOCH = re.compile(r"^Epoch \d+/\d+$")


def form(text: str) -> str:
    """The text with every number as `#`, but for the epochs: what holds on any data.

    A pace is told in seconds or milliseconds, as it comes. Columns that are as wide as
    their numbers lose their width with them.
    """
    return "\n".join(
        line
        if EPOCH.match(line)
        else re.sub(" +", " ", NUMBER.sub("#", PACE.sub("#/step", line)))
        for line in text.splitlines()
    )


def numbers(text: str) -> list[float]:
    return [
        float(one.replace(",", ""))
        for line in text.splitlines()
        for one in NUMBER.findall(PACE.sub("", line))
    ]


def largest_difference(was: str, now: str) -> float:
    """The largest difference of numbers in two texts of one form, relative to the first."""
    pairs = zip(numbers(was), numbers(now))
    return max((abs(a - b) / max(abs(a), 1e-9) for a, b in pairs), default=0.0)


def first_difference(was: str, now: str) -> tuple[str, str]:
    """The first line in which two texts differ, as it was and as it is."""
    lines = list(zip([*was.splitlines(), ""], [*now.splitlines(), ""]))
    a, b = next(((a, b) for a, b in lines if form(a) != form(b)), ("", ""))
    return a.strip(), b.strip()


def numbers_differ(largest: float) -> str:
    """The largest difference of numbers, in words."""
    return f"numbers differ by up to {largest:.0e}"
