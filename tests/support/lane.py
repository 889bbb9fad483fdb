"""The script lane: every snippet runs once, as a script, on small data.

TensorFlow is imported once in a process. For a snippet that needs CIFAR-10,
Keras's loader returns the small set of `small_cifar10`; nothing else is different. The
random state is the same for each, whatever ran before it, so that a failure repeats.

A test that uses the run of a snippet declares it, by its parameter or by a mark:
`@pytest.mark.runs("sequential/lenet5")`. Tests that share a run are put on one worker
(`tests.support.groups`), so that there is only one.
"""

import functools
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tools.model import extras
from tools.model.files import relative
from tools.model.snippets import name_of
from tools.record import processes, recorder, run, small_cifar10, state

WITHOUT_GPU = {"CUDA_VISIBLE_DEVICES": "-1"}
LONGEST = 600  # seconds that a process of its own may take


# They print more digits than are the same without TensorFlow's optimizer of graphs.
EXACT = {
    "guides/training_step/vae",
}


def use_graph_optimizer(on: bool) -> None:
    """Switch TensorFlow's optimizer of graphs on or off, if TensorFlow is there.

    In the few steps of a test it costs more than it saves, so that `make test` does
    without. `make test-all` runs everything as readers do.
    """
    if tf := sys.modules.get("tensorflow"):
        off = {"disable_meta_optimizer": not on}
        tf.config.optimizer.set_experimental_options(off)


class Lane:
    """The result of one snippet.

    run: what it printed, wrote and left, or None.
    failure: the message for its author, or None.
    on_data: the sections that ran after it had asked for CIFAR-10: their numbers
        depend on the data and cannot be compared with the recorded ones.
    """

    def __init__(self, snippet: Path):
        self.run, self.failure, self.on_data = None, None, set()
        if extras.of(snippet):
            self.elsewhere(snippet)
            return
        use_graph_optimizer(NOW.as_readers_run or name_of(snippet) in EXACT)
        if "cifar10" in snippet.read_text("utf-8"):
            small_cifar10.install(small_cifar10.sizes_for(name_of(snippet)))
        note = small_cifar10.sections_on_data(self.on_data)
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "work"
            folder.mkdir()
            try:
                self.run = run.run(snippet, folder, after=note)
            except run.SnippetFailed as error:
                self.failure = str(error)

    def elsewhere(self, snippet: Path) -> None:
        """Run it in a process with the packages that it needs."""
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            command = [
                run.python(snippet),
                "-m",
                "tests.support.alone",
                snippet,
                folder,
            ]
            pipe = subprocess.PIPE
            environment = {**run.environment(snippet), **WITHOUT_GPU}
            with processes.group(command, environment, pipe, pipe) as process:
                try:
                    _, said = process.communicate(timeout=LONGEST)
                except subprocess.TimeoutExpired:
                    self.failure = f"{relative(snippet)}: has not ended after {LONGEST} s, and was stopped"
                    return
            if process.returncode:
                self.failure = recorder.LOG_LINES.sub("", said).strip()
                return
            report = json.loads((folder / "result.json").read_text("utf-8"))
            self.on_data = set(report["on data"])
            work = folder / "work"
            self.run = run.Run(
                report["printed"],
                {
                    path.relative_to(work).as_posix(): path.read_bytes()
                    for path in work.rglob("*")
                    if path.is_file()
                },
                {"__name__": "__main__"},
            )


@dataclass
class Now:
    """The test that runs now, the snippets whose runs it may ask for, and what has run.

    as_readers_run: whether nothing is left out to save time.
    """

    test: str = ""
    as_readers_run: bool = False
    may_run: set[Path] | None = None
    ran: list[str] = field(default_factory=list)


NOW = Now()


@functools.cache
def only_run(snippet: Path) -> Lane:
    state.begin_at(0)
    NOW.ran.append(name_of(snippet))
    return Lane(snippet)


def lane(snippet: Path) -> Lane:
    """Run a snippet, or give back the one run there is."""
    if NOW.may_run is not None and snippet not in NOW.may_run:
        raise AssertionError(
            f"{NOW.test} asks for the run of {name_of(snippet)}, but does not declare it. "
            f'Put @pytest.mark.runs("{name_of(snippet)}") above it, and the names of '
            "all other snippets that it runs: they then share one worker."
        )
    return only_run(snippet)


def succeeded(snippet: Path) -> run.Run:
    """The run of a snippet; fails the test with the snippet's own traceback."""
    outcome = lane(snippet)
    if outcome.failure:
        raise AssertionError(
            f"{outcome.failure}\n\nTo see it alone: python {relative(snippet)}"
        )
    return outcome.run
