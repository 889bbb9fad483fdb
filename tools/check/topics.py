"""Whether each derived page has its place in `topics.toml`, and each place its page."""

from collections import Counter
from collections.abc import Iterator

from tools.derive.marks import holding
from tools.model import capabilities, pitfalls, snippets, topics
from tools.model.files import relative
from tools.model.pitfalls import Pitfall
from tools.model.places import Place
from tools.model.topics import Topics


def without_each_other(places: Topics, pages: dict[str, Place]) -> Iterator[str]:
    """Pages without a place, places without a page, and pages with several places."""
    file, names = relative(places.file), Counter(places.names)
    for name, place in pages.items():
        if name not in names:
            topic, own = name.split("/")
            yield f'{place}: has no place; add "{own}" to a group of [[topics.{topic}]] in {file}'
    for name, count in names.items():
        if name not in pages:
            yield f"{places.place(name, True)}: there is no {name}; take the name off the list"
        if count > 1:
            yield f"{places.place(name, True)}: {name} has several places; leave one"


def of_silent(places: Topics, found: dict[str, Pitfall]) -> Iterator[str]:
    """Pitfalls without a message that are in no group of their own kind, and the others."""
    listed = Counter(name for group in places.silent for name in group.names)
    file = relative(places.file)
    for name, one in found.items():
        silent, at = one.is_recorded and not one.message, Place(one.snippet("wrong"), 1)
        if silent and listed[name] != 1:
            yield f'{at}: raises nothing; add "{name}" to one group of [[silent]] in {file}'
        if listed[name] and one.message:
            yield f"{places.place(name)}: {name} has a message; take it out of [[silent]]"


def of_names(places: Topics, found: dict[str, Pitfall]) -> Iterator[str]:
    """What `topics.toml` says elsewhere of pitfalls that there are not, or marks in vain."""
    elsewhere = [name for group in places.silent for name in group.names]
    elsewhere += [name for one in places.alike for name in one] + [*places.marks]
    for name in dict.fromkeys(elsewhere):
        if name not in found:
            yield f"{places.place(name)}: there is no {name}; take the name off the list"
    for name, sides in places.marks.items():
        for side, parts in sides.items() if name in found else ():
            lines = snippets.text_of(found[name].snippet(side), side).splitlines()
            for part in parts:
                if not holding(lines, [part]):
                    at = places.place(name, last=True)
                    yield f"{at}: no line of {side}.py of {name} has '{part}'"


def of_guides(places: Topics, rows: dict[str, Place]) -> Iterator[str]:
    """Tasks from which no guide goes on, guides that there are not, and names of no task."""
    for name, place in rows.items():
        if not (guide := places.guide_of(name)):
            yield f"{place}: no guide goes on from here; add it in [guides] of {relative(places.file)}"
        elif not guide.exists():
            yield f"{places.place(name)}: there is no {relative(guide)}"
    for name in (name for names in places.guides.values() for name in names):
        if name not in rows:
            yield f"{places.place(name)}: there is no {name}; take the name off the list"


def problems() -> Iterator[str]:
    """All of it, of pitfalls and of the rows of the capability table."""
    found = {one.key: one for one in pitfalls.all_pitfalls()}
    sides = {
        name: next(s for s in map(one.snippet, pitfalls.SIDES) if s.exists())
        for name, one in found.items()
        if any(one.snippet(side).exists() for side in pitfalls.SIDES)
    }
    places = topics.of(pitfalls.FOLDER)
    yield from without_each_other(places, {n: Place(s, 1) for n, s in sides.items()})
    yield from of_silent(places, found)
    yield from of_names(places, found)
    rows = {row.key: Place(row.path, 1) for row in capabilities.all_rows()}
    tasks = topics.of(capabilities.FOLDER)
    yield from without_each_other(tasks, rows)
    yield from of_guides(tasks, rows)
