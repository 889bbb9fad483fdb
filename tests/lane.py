"""The script lane: every snippet runs once, as a script, on small data.

TensorFlow is imported once, in this process. A snippet that needs CIFAR-10 finds the
small set of `small_cifar10` behind Keras's loader; nothing else is different.
"""

import functools
import tempfile
from pathlib import Path

from tests import small_cifar10
from tools import run
from tools.snippets import relative


class Data:
    """How often the small data set was asked for."""

    calls = 0


def small_load_data():
    Data.calls += 1
    return small_cifar10.load_data()


def use_small_data() -> None:
    """Put the small data set behind Keras's loader."""
    import keras

    keras.datasets.cifar10.load_data = small_load_data


class Lane:
    """What became of one snippet.

    run: what it printed, wrote and left, or None.
    failure: the message for its author, or None.
    on_data: the sections that ran after it had asked for CIFAR-10: their numbers
        depend on the data and cannot be compared with the recorded ones.
    """

    def __init__(self, snippet: Path):
        self.run, self.failure, self.on_data = None, None, set()
        if "cifar10" in snippet.read_text("utf-8"):
            use_small_data()
        calls = Data.calls

        def note(section):
            if Data.calls > calls:
                self.on_data.add(section)

        with tempfile.TemporaryDirectory() as folder:
            try:
                self.run = run.run(snippet, Path(folder), after=note)
            except run.SnippetFailed as error:
                self.failure = str(error)


@functools.cache
def lane(snippet: Path) -> Lane:
    """Run a snippet, or give back the one run there is."""
    return Lane(snippet)


def succeeded(snippet: Path) -> run.Run:
    """The run of a snippet; fails the test with the snippet's own traceback."""
    outcome = lane(snippet)
    if outcome.failure:
        raise AssertionError(
            f"{outcome.failure}\n\nTo see it alone: python {relative(snippet)}"
        )
    return outcome.run
