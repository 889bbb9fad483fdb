"""Where else the snippets run: other backends, devices and versions, and what was found there.

`snippets/environments.toml` lists the environments. What a run in one of them gave is
recorded in `snippets/environments/<name>.json`, a finding for each snippet.
"""

import functools
import json
from collections.abc import Iterable
from dataclasses import MISSING, asdict, dataclass, field, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from tools import ROOT, SNIPPETS
from tools.model import extras, snippets
from tools.model.files import entries_of, read_text, write_whole
from tools.model.places import Fault, Place

LISTED = SNIPPETS / "environments.toml"
RECORDED = SNIPPETS / "environments"


@dataclass(frozen=True)
class Environment:
    """An environment, and what is run in it.

    group: what it differs in: backend, devices or versions.
    snippets: the names of snippets and of folders of snippets.
    without: those that are left out -> why.
    packages: the packages whose versions its recording states.
    prelude: a module of `tools.record.preludes` that its process begins with, or nothing.
    python: the folder of a virtual environment below `.venv`.
    """

    name: str
    title: str
    group: str
    snippets: tuple[str, ...]
    without: dict[str, str] = field(default_factory=dict, hash=False)
    packages: tuple[str, ...] = ()
    backend: str = extras.DEFAULT
    prelude: str = ""
    python: str = "extras"

    @property
    def interpreter(self) -> Path:
        return ROOT / ".venv" / self.python / "bin" / "python"

    @property
    def has_other_numbers(self) -> bool:
        """Whether the same seed gives other initial weights, so that numbers say nothing."""
        return self.backend != extras.DEFAULT

    @property
    def file(self) -> Path:
        """Where its findings are recorded."""
        return RECORDED / f"{self.name}.json"

    def selected(self) -> list[Path]:
        """The snippets that run in it, in their order."""
        elsewhere = extras.listed().keys()
        chosen = []
        for snippet in snippets.all_snippets():
            name = snippets.name_of(snippet)
            if snippet in elsewhere or within(name, self.without):
                continue
            if within(name, self.snippets):
                chosen.append(snippet)
        return chosen


def within(name: str, names: Iterable[str]) -> bool:
    """Whether a snippet, or a folder that it is in, is among some names."""
    return any(name == one or name.startswith(f"{one}/") for one in names)


@dataclass(frozen=True)
class Finding:
    """What a run of a snippet in an environment gave.

    code: the hash of the code that ran.
    verdict: "works", "differs" or "fails".
    was: the first line that differs, as the recording has it.
    now: the same line here, or how numbers differ, or the error.
    """

    code: str
    verdict: str
    was: str = ""
    now: str = ""


@dataclass(frozen=True)
class Findings:
    """What was found in an environment.

    recorded: the day.
    versions: Python's and the packages'.
    found: name of a snippet -> its finding.
    """

    recorded: str
    versions: dict[str, str]
    found: dict[str, Finding]

    @property
    def seal(self) -> str:
        """A hash of all of it, which reveals an edit by hand."""
        return sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()

    def write(self, path: Path) -> None:
        content = {"seal": self.seal, **asdict(self)}
        text = json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True)
        path.parent.mkdir(exist_ok=True)
        write_whole(path, f"{text}\n")


def read(path: Path) -> list[Environment]:
    """The environments that a list names; raises Fault if the list is wrong."""
    optional = {
        one.name
        for one in fields(Environment)
        if one.default is not MISSING or one.default_factory is not MISSING
    }
    needed = {one.name for one in fields(Environment)} - optional
    found = []
    for entry, place in entries_of(path, "environments", needed, optional):
        environment = Environment(
            **{key: frozen(value) for key, value in entry.items()}
        )
        for name in (*environment.snippets, *environment.without):
            if (
                not (path.parent / name).is_dir()
                and not (path.parent / f"{name}.py").exists()
            ):
                raise Fault(place, f"there is no snippet or folder {name}")
        found.append(environment)
    return found


def frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@functools.cache
def listed() -> list[Environment]:
    """All environments of the project; none, if there is no list."""
    return read(LISTED) if LISTED.exists() else []


def findings(environment: Environment) -> Findings | None:
    """What is recorded of an environment, or None; raises Fault if it cannot be read."""
    return read_findings(environment.file) if environment.file.exists() else None


def read_findings(path: Path) -> Findings:
    """The findings in a file; raises Fault if it has none, or if they were edited."""
    try:
        given = json.loads(read_text(path))
        seal = given.pop("seal")
        found = {name: Finding(**one) for name, one in given.pop("found").items()}
        read = Findings(found=found, **given)
    except (KeyError, TypeError, ValueError) as error:
        raise Fault(Place(path, 1), f"these are no findings: {error}") from error
    if seal != read.seal:
        raise Fault(
            Place(path, 1),
            "this was changed by hand; remove the file, then make record-elsewhere "
            f"ONLY={path.stem}",
        )
    return read


def current(environment: Environment) -> dict[str, Finding]:
    """The findings on the code that the snippets have now, by name."""
    recorded = findings(environment)
    found = recorded.found if recorded else {}
    return {
        name: found[name]
        for snippet in environment.selected()
        if (name := snippets.name_of(snippet)) in found
        and found[name].code == snippets.sha256_of(snippet)
    }


def stale(environment: Environment) -> list[Path]:
    """The snippets without a finding for the code that they have now."""
    fresh = current(environment)
    return [one for one in environment.selected() if snippets.name_of(one) not in fresh]
