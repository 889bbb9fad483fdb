"""A process that has imported TensorFlow once and runs tests on one mutant after another.

It works in a copy of the project. Each line that it reads is a request: files to write, with
their texts, and tests to run. Each line that it writes is the result. Afterwards the files
are restored. The runs of snippets that no mutant changes are cached.
"""

import contextlib
import hashlib
import importlib
import inspect
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tools.mutate.first import First
from tools.record.run import ENVIRONMENT

# Until the first failure, and in one process.
OPTIONS = ["-x", "-q", "--no-header", *(["-n0"] if find_spec("xdist") else [])]
ALSO_LONG = "--extras"  # what trains long is left out without it


class Selection(First):
    """Runs the tests that are asked for, in the order of the files, and notes the first that fails."""

    def __init__(self, words: list[str], excluded: list[str], only: list[str]) -> None:
        super().__init__()
        self.words, self.excluded, self.only = words, excluded, only

    def wanted(self, test: str, text: str = "") -> bool:
        """Whether a test is asked for, by its name or by a snippet that its text asks for."""
        if any(test.startswith(one) for one in self.excluded):
            return False
        if self.only and not any(test.startswith(one) for one in self.only):
            return False
        asked = [
            f'{how}("{word}"' for how in ("runs", "rehearsal") for word in self.words
        ]
        named = any(word in test for word in self.words)
        return named or any(one in text for one in asked) or not self.words

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if self.wanted(item.nodeid, text_of(item))]


def text_of(item: pytest.Item) -> str:
    """The text of a test's function, with the marks above it; nothing for a block of a page."""
    function = getattr(item, "function", None)
    return inspect.getsource(function) if function else ""


@contextlib.contextmanager
def written(texts: dict[str, str]) -> Iterator[None]:
    """Let files hold these texts for a while."""
    before = {file: Path(file).read_bytes() for file in texts}
    try:
        for file, text in texts.items():
            Path(file).write_text(text, "utf-8")
        yield
    finally:
        for file, content in before.items():
            Path(file).write_bytes(content)


# What tests ask about a snippet, and what takes the time.
MEMORY = [("tests.support.lane", "lane"), ("tests.support.rehearsal", "rehearsed")]
REMEMBERED: dict[tuple[str, str, str], Any] = {}


def remembering(function: Callable[[Path], Any]) -> Callable[[Path], Any]:
    """The function, whose results are kept for as long as a snippet's text is the same."""

    def remembered(snippet: Path) -> Any:
        seal = hashlib.sha256(snippet.read_bytes()).hexdigest()
        key = function.__name__, str(snippet), seal
        if key not in REMEMBERED:
            REMEMBERED[key] = function(snippet)
        return REMEMBERED[key]

    return remembered


def forget(texts: dict[str, str]) -> None:
    """Forget what the mutant's own snippets did, and all modules of the project."""
    seals = {hashlib.sha256(text.encode()).hexdigest() for text in texts.values()}
    for key in [key for key in REMEMBERED if key[2] in seals]:
        del REMEMBERED[key]
    for name in list(sys.modules):
        project = name.partition(".")[0] in ("tests", "tools")
        if project and name != "tools" and not name.startswith("tools.mutate"):
            del sys.modules[name]


def tested(request: dict[str, Any]) -> dict[str, Any]:
    """Run a request's tests on a request's files."""
    selection = Selection(request["words"], request["excluded"], request["only"])
    with written(request["texts"]):
        try:
            for name, function in MEMORY:
                module = importlib.import_module(name)
                setattr(module, function, remembering(getattr(module, function)))
            status = pytest.main(
                [*OPTIONS, ALSO_LONG, *request["tests"]], plugins=[selection]
            )
        finally:
            forget(request["texts"])
    return {
        "status": int(status),
        "failed": selection.failed,
        "asserted": selection.asserted,
    }


def warm_up() -> None:
    """What the libraries do at their first use is no fault of a mutant's."""
    os.environ.update(ENVIRONMENT)
    import keras  # noqa: F401
    from matplotlib import pyplot

    pyplot.close(pyplot.figure())


def main() -> int:
    """Answer requests until there are none; what tests print goes to stderr."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    warm_up()
    for line in sys.stdin:
        try:
            answer = tested(json.loads(line))
        except BaseException:
            traceback.print_exc()  # in worker.log
            answer = {"status": 3, "failed": "", "asserted": False}
        print(json.dumps(answer), file=answers, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
