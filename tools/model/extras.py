"""Snippets that need more than TensorFlow: which, what they need, and where they run.

`snippets/extras.toml` lists them. Each runs in a process of its own, with the Python of
`.venv/extras`, an environment on top of `.venv` that `make extras` installs.
"""

import ast
import functools
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT, SNIPPETS
from tools.model import snippets
from tools.model.files import entries_of
from tools.model.places import Fault

LISTED = SNIPPETS / "extras.toml"
PYTHON = ROOT / ".venv" / "extras" / "bin" / "python"
WHEELS = ROOT / ".venv" / "extras" / "wheels"  # older versions of Keras, not installed
NEEDED = {"packages", "snippets"}
DEFAULT = "tensorflow"
BROUGHT = {"keras", "tensorflow", "numpy", "h5py"}  # pip installs them with TensorFlow
NAMED = {"yaml": "pyyaml", "ai_edge_litert": "ai-edge-litert"}  # import -> package
# What Keras imports only when it is called.
CALLS = {
    "model_to_dot": "pydot",
    "plot_model": "pydot",
    "load_img": "pillow",
    "save_img": "pillow",
}


@dataclass(frozen=True)
class Extra:
    """What a snippet needs.

    packages: the names of packages, as pip knows them.
    backend: the name of a backend of Keras.
    gpu: whether it is recorded on a GPU. The tests run it without one.
    """

    packages: tuple[str, ...]
    backend: str = DEFAULT
    gpu: bool = False

    @property
    def in_words(self) -> str:
        return " and ".join(self.packages) or "packages of its own"


def read(path: Path) -> dict[Path, Extra]:
    """Snippet -> what it needs; raises Fault if the list is wrong."""
    found: dict[Path, Extra] = {}
    for group, place in entries_of(path, "extras", NEEDED, {"backend", "gpu"}):
        extra = Extra(
            tuple(group["packages"]),
            group.get("backend", DEFAULT),
            group.get("gpu", False),
        )
        for name in group["snippets"]:
            snippet = path.parent / f"{name}.py"
            if not snippet.exists():
                raise Fault(place, f"there is no snippet {name}")
            found[snippet] = extra
    return found


@functools.cache
def listed() -> dict[Path, Extra]:
    """All snippets of the project that need more."""
    return read(LISTED)


def of(snippet: Path) -> Extra | None:
    """What a snippet needs besides TensorFlow, or None."""
    return listed().get(snippet)


def missing(snippet: Path) -> str:
    """What to do where the packages that a snippet needs are not installed."""
    name = snippet.relative_to(SNIPPETS).with_suffix("").as_posix()
    return f"{name} needs {listed()[snippet].in_words}: run `make extras`"


def has_its_own_backend(snippet: Path) -> bool:
    """Whether a snippet cannot share a process with others, since Keras has one backend in each."""
    extra = of(snippet)
    return extra is not None and extra.backend != DEFAULT


def to_install(shown: Mapping[Path, set[int]]) -> list[str]:
    """The packages that lines of snippets need besides TensorFlow, as pip knows them.

    shown: the numbers of the lines, by snippet.
    """
    found: set[str] = set()
    for snippet, lines in shown.items():
        if extra := of(snippet):
            found |= {*extra.packages}
        for node in ast.walk(snippets.parsed(snippet)):
            if getattr(node, "lineno", 0) in lines:
                found |= {*packages(node)}
    return sorted(found)


def packages(node: ast.AST) -> Iterable[str]:
    """The packages that one part of a program imports, or makes Keras import."""
    names = []
    if isinstance(node, ast.Import):
        names = [one.name for one in node.names]
    elif isinstance(node, ast.ImportFrom) and node.module:
        names = [node.module]
    elif isinstance(node, ast.Attribute) and node.attr in CALLS:
        yield CALLS[node.attr]
    for name in names:
        top = name.partition(".")[0]
        if top not in sys.stdlib_module_names | BROUGHT:
            yield NAMED.get(top, top)
