"""Faults of pitfalls, for the person who wrote them."""

from collections.abc import Iterator

from tools.check.machine import PLACE
from tools.model import outputs, snippets, topics
from tools.model.files import relative
from tools.model.outputs import MESSAGE
from tools.model.pitfalls import FOLDER, SIDES, Pitfall, all_pitfalls


def flaws(pitfall: Pitfall) -> Iterator[str]:
    """What is missing or wrong in the files, for the person who wrote them."""
    for side in SIDES:
        snippet = pitfall.snippet(side)
        if not snippet.exists():
            yield f"{relative(pitfall.folder)}: there is no {side}.py next to the other file"
            continue
        for part in pitfall.missing(side):
            yield f"{relative(snippet)}:1: the docstring is missing {part}"
        if list(snippets.sections(snippet)) != [side]:
            yield f"{relative(snippet)}:1: its one section must be called '{side}'"


def problems() -> Iterator[str]:
    """Faults of all pitfalls, such as a missing side, part or difference."""
    for path in sorted(FOLDER.rglob("*.py")):
        if path.stem not in SIDES or len(path.relative_to(FOLDER).parts) != 3:
            yield f"{relative(path)}: a pitfall consists of <topic>/<name>/wrong.py and right.py"
    seen: dict[str, Pitfall] = {}
    for pitfall in all_pitfalls():
        yield from flaws(pitfall)
        if not pitfall.is_recorded:
            continue
        wrong, right = (pitfall.printed[side] for side in SIDES)
        output = relative(outputs.output_of(pitfall.snippet("wrong")))
        if f"right{MESSAGE}" in right:
            yield f"{relative(pitfall.snippet('right'))}: right.py fails too"
        if pitfall.message is None and wrong.get("wrong") == right.get("right"):
            yield f"{output}: wrong.py and right.py print the same, so a reader sees no difference"
        for text in wrong.values():
            if place := PLACE.search(text):
                yield f"{output}: names a path or an address of one machine, {place[0]}"
        if other := seen.get(pitfall.message or ""):
            if other.key not in topics.of(FOLDER).like(pitfall.key):
                same = f"the same message as {relative(other.folder)}"
                yield f"{output}: {same}; a reader could not tell them apart"
        elif pitfall.message:
            seen[pitfall.message] = pitfall
