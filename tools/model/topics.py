"""Where derived pages stand: the groups of a topic, and the order of what is in them.

`topics.toml` beside the snippets says it. Names are those of folders and files of snippets;
an address has hyphens where they have underscores.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools import DOCS, SNIPPETS
from tools.model.files import read_text, toml_of
from tools.model.places import Place

FILE = "topics.toml"
KINDS = {"pitfalls": "pitfalls", "compare": "capabilities"}  # in docs/, in snippets/


@dataclass(frozen=True)
class Group:
    """What stands together, in its order: names as `topic/name`.

    see: where a reader finds more, as Markdown.
    """

    title: str
    names: tuple[str, ...]
    see: str = ""


@dataclass(frozen=True)
class Topics:
    """What `topics.toml` says: the groups of each topic, and two kinds of their own.

    silent: pitfalls without a message, by what they do.
    alike: pitfalls whose messages look alike, each with the sign by which to tell it.
    marks: pitfall -> side -> parts of the lines to mark, where the difference misleads.
    guides: guide -> the tasks that it goes on from.
    """

    file: Path
    topics: dict[str, tuple[Group, ...]]
    silent: tuple[Group, ...] = ()
    alike: tuple[dict[str, str], ...] = ()
    marks: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    guides: dict[str, list[str]] = field(default_factory=dict)

    def place(self, name: str, in_topic: bool = False, last: bool = False) -> Place:
        """The line that has a name, without its topic if it is in one; the first if none.

        last: the last such line, where the marks are.
        """
        written = name.partition("/")[2] if in_topic else name
        quoted = re.compile(rf"""(["']){re.escape(written)}\1""")
        lines = read_text(self.file).split("\n")
        found = [at for at, line in enumerate(lines, 1) if quoted.search(line)] or [1]
        return Place(self.file, found[-1 if last else 0])

    @property
    def names(self) -> list[str]:
        """All names of all topics, in their order."""
        return [n for groups in self.topics.values() for g in groups for n in g.names]

    def group_of(self, name: str) -> Group | None:
        groups = self.topics.get(name.partition("/")[0], ())
        return next((group for group in groups if name in group.names), None)

    def guide_of(self, name: str) -> Path | None:
        """The page of the guide that goes on from a task."""
        guide = next((one for one, names in self.guides.items() if name in names), None)
        return DOCS / "guides" / f"{guide}.md" if guide else None

    def like(self, name: str) -> dict[str, str]:
        """What looks like a pitfall, itself among them, and the sign of each."""
        return next((one for one in self.alike if name in one), {})


def of(folder: Path) -> Topics:
    """The topics of a folder of snippets. Raises Fault where the file is no TOML."""
    file = folder / FILE
    given = toml_of(file)
    topics = {
        topic: tuple(group(one, f"{topic}/") for one in groups)
        for topic, groups in given.get("topics", {}).items()
    }
    silent = tuple(map(group, given.get("silent", [])))
    alike, marks = tuple(given.get("alike", [])), given.get("marks", {})
    return Topics(file, topics, silent, alike, marks, given.get("guides", {}))


def group(given: dict[str, Any], before: str = "") -> Group:
    names = tuple(f"{before}{name}" for name in given.get("names", []))
    return Group(given.get("title", ""), names, given.get("see", ""))


def menu(kind: str, topic: str) -> list[Any]:
    """The part of the navigation that has a topic: its page, then those of its groups.

    `mkdocs.yml` calls it, so that any builder that reads the file has them in its menu.
    kind: the folder in docs/. Pages that are not derived yet are left out.
    """
    own = DOCS / kind / f"{topic}.md"
    groups = {}
    for one in of(SNIPPETS / KINDS[kind]).topics.get(topic, ()):
        pages = (f"{kind}/{name.replace('_', '-')}.md" for name in one.names)
        if there := [page for page in pages if (DOCS / page).exists()]:
            groups[one.title] = there
    first = [f"{kind}/{topic}.md"] if own.exists() else []
    if len(groups) == 1:  # a group of its own would say the topic again
        return first + next(iter(groups.values()))
    return first + [{title: pages} for title, pages in groups.items()]
