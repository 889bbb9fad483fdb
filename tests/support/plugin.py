"""A pytest plugin that runs pages as the site shows them, on all cores, and counts what ran.

pytest-codeblocks finds the blocks of a page in its expanded text; each is its own test
here, named after what it includes, and a failure is told by page, block, snippet, line.
"""

import gc
import json
import os
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_codeblocks.plugin

from tools.record.run import ENVIRONMENT

os.environ.update(ENVIRONMENT)  # before anything imports TensorFlow
STAND_INS = Path(__file__).parent / "stand_ins"
HAS_GRAPHVIZ = shutil.which("dot") is not None
if not HAS_GRAPHVIZ:
    os.environ["PATH"] = f"{STAND_INS}{os.pathsep}{os.environ['PATH']}"

CORES = (
    len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
)
WORKERS = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", 1))
if WORKERS > 1:  # else each worker has as many threads as there are cores
    for name in (
        "TF_NUM_INTRAOP_THREADS",
        "TF_NUM_INTEROP_THREADS",
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
    ):
        os.environ[name] = str(max(1, (CORES or 1) // WORKERS))

from tests.support import census, groups, lane, shells  # noqa: E402
from tests.support.page_blocks import Block, blocks  # noqa: E402
from tests.support.programs import BlockFailed, Program  # noqa: E402
from tools import DOCS, ROOT  # noqa: E402
from tools.derive import expanded  # noqa: E402
from tools.model import extras  # noqa: E402
from tools.model.places import Fault  # noqa: E402

MOST_WORKERS = 12  # each takes 1.5 GB, and one network alone takes a tenth of the time
SNIPPETS_A_WORKER = 12  # below this, a second one takes longer to start than it saves


class Page(pytest_codeblocks.plugin.MarkdownFile):
    """A Markdown file whose blocks are tests and, together, one program."""

    def collect(self):
        on_worker = hasattr(self.config, "workerinput")  # then they are written
        try:
            file = expanded.file_of(self.path)
            found = blocks(self.path, file if on_worker and file.exists() else None)
        except Fault as error:
            raise self.CollectError(str(error)) from error
        self.program = Program([block for block in found if block.language == "python"])
        seen: Counter[str] = Counter()
        for block in found:
            seen[block.name] += 1
            again = f" ({seen[block.name]})" if seen[block.name] > 1 else ""
            yield BlockTest.from_parent(self, name=block.name + again, block=block)


class BlockTest(pytest_codeblocks.plugin.TestBlock):
    """One block of a page, named after what it includes."""

    def __init__(self, *, block: Block, **kwargs):
        super().__init__(**kwargs)
        self.block = block

    def runtest(self):
        if self.block.language == "python":
            self.parent.program.check(self.block)
        else:
            shells.check(self.block)

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, BlockFailed):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self):
        return (
            self.block.page,
            self.block.place.line - 1,
            f"{self.path.name}: {self.name}",
        )


def pytest_addoption(parser):
    parser.addoption("--only", help="a page, a snippet or a folder: what concerns it")
    parser.addoption(
        "--extras",
        action="store_true",
        help="also what takes long, or needs the packages that `make extras` installs",
    )


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "runs(name, ...): the snippets whose runs a test asks for"
    )
    config.addinivalue_line(
        "markers", "extras: it needs the packages that `make extras` installs"
    )
    config.addinivalue_line("markers", "long: it is left to `make test-all`")
    os.environ.pop("CIFAR10_NPZ", None)  # that is for recording
    if os.environ.get("CI") and not HAS_GRAPHVIZ:
        raise pytest.UsageError(
            "Graphviz is not installed, so no picture would really be drawn. "
            "Install it (Debian: apt-get install graphviz) where CI runs."
        )
    if config.getoption("extras") and not extras.PYTHON.exists():
        raise pytest.UsageError(
            "JAX, PyTorch, ONNX and LiteRT are not installed: run `make extras`."
        )
    config.chosen = chosen(config)
    if getattr(config.option, "dist", "no") != "no":
        expanded.write_all()
        config.groups = Path(tempfile.mkdtemp(prefix="pytest-groups-")) / "groups.json"


def chosen(config):
    """What `--only` chooses, or None."""
    only = config.getoption("only")
    try:
        return groups.chosen(only) if only else None
    except groups.NoSuchThing as error:
        raise pytest.UsageError(str(error)) from None


@pytest.hookimpl(optionalhook=True, tryfirst=True)
def pytest_xdist_auto_num_workers(config):
    """As many as there are cores; fewer, or none, for a few snippets."""
    most = min(CORES or 1, MOST_WORKERS)
    if what := chosen(config):
        return min(most, len(what & groups.all_snippets()) // SNIPPETS_A_WORKER)
    return most


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    from tests.support.schedule import Together

    return Together(config, log, config.groups)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    node.workerinput["groups"] = str(node.config.groups)


def pytest_ignore_collect(collection_path, config):
    if config.chosen and collection_path.suffix == ".md":
        return collection_path not in config.chosen or None
    return None


def pytest_collect_file(file_path, parent):
    front = file_path.parent == ROOT and file_path.name != "CHANGELOG.md"
    if file_path.suffix == ".md" and (front or file_path.is_relative_to(DOCS)):
        return Page.from_parent(parent, path=file_path)
    return None


def why_left(item: pytest.Item) -> str:
    """Why `make test` leaves a test to `make test-all`; nothing if it does not."""
    wanted = groups.runs(item)
    if wanted & extras.listed().keys() or item.get_closest_marker("extras"):
        return "need more packages than TensorFlow"
    if item.config.chosen:
        return ""  # what is asked for by name runs, even if it takes long
    if wanted & groups.TAKE_LONG or item.get_closest_marker("long"):
        return "take long"
    return ""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session, config, items):
    if config.chosen:
        dropped = [item for item in items if not groups.concerns(item, config.chosen)]
        items[:] = [item for item in items if groups.concerns(item, config.chosen)]
        config.hook.pytest_deselected(items=dropped)
    if not config.getoption("extras"):
        left = {item: why for item in items if (why := why_left(item))}
        items[:] = [item for item in items if item not in left]
        config.hook.pytest_deselected(items=list(left))
        DONE.left = Counter(left.values())
    ordered = groups.grouped(items)
    for _, members in ordered:
        snippets_run = set().union(*map(groups.runs, members))
        for item in members:
            item.may_run = snippets_run
    items[:] = [item for _, members in ordered for item in members]
    if os.environ.get("REVERSE"):
        items.reverse()
    worker = getattr(config, "workerinput", {})
    if worker.get("workerid") == "gw0":
        group_of = {item.nodeid: name for name, members in ordered for item in members}
        Path(worker["groups"]).write_text(json.dumps(group_of), "utf-8")


def pytest_sessionstart(session):
    gc.disable()  # while tests are collected, all that is new stays


def pytest_collection_finish(session):
    """Spare the collector of garbage, which Keras starts again and again, what stays anyway."""
    gc.freeze()
    gc.enable()


@dataclass
class Done:
    """What ran in all processes together, how much was left out and why, and the census."""

    ran: Counter[str] = field(default_factory=Counter)
    census_taken: bool = False
    left: Counter[str] = field(default_factory=Counter)
    census: list[str] = field(default_factory=list)


DONE = Done()


def pytest_runtest_setup(item):
    lane.NOW.as_readers_run = item.config.getoption("extras")
    lane.NOW.test, lane.NOW.may_run = item.nodeid, item.may_run
    if item.path.name == "test_census.py" and not item.config.chosen:
        DONE.census_taken = True


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session, exitstatus):
    """A skip is a check that did not run: in CI it counts as a failure. So does a snippet
    that ran twice."""
    config = session.config
    lines = census_lines()
    if hasattr(config, "workerinput"):
        config.workeroutput["ran"] = lane.NOW.ran
        config.workeroutput["census"] = lines
        config.workeroutput["left"] = dict(DONE.left)
        return
    DONE.ran.update(lane.NOW.ran)
    DONE.census = DONE.census or lines
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    skipped = os.environ.get("CI") and reporter.stats.get("skipped")
    if skipped or twice():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    """A worker has ended, and hands over what it did."""
    output = getattr(node, "workeroutput", {})
    DONE.ran.update(output.get("ran", []))
    DONE.census = DONE.census or output.get("census", [])
    DONE.left = output.get("left", DONE.left)


def twice() -> list[str]:
    return sorted(name for name, times in DONE.ran.items() if times > 1)


def census_lines() -> list[str]:
    """The census in words, if its tests ran in this process."""
    if not DONE.census_taken:
        return []
    try:
        return census.lines()
    except Exception as error:  # the tests say more; this must not hide them
        return [f"The census failed: {error}"]


def pytest_unconfigure(config):
    if file := getattr(config, "groups", None):
        shutil.rmtree(file.parent, ignore_errors=True)


def pytest_terminal_summary(terminalreporter):
    if DONE.census:
        terminalreporter.section("census")
        for line in DONE.census:
            terminalreporter.line(line)
    if hasattr(terminalreporter.config, "groups"):
        terminalreporter.line(f"{len(DONE.ran)} snippets ran, each on one worker.")
    if twice():
        terminalreporter.line(
            f"These ran twice, in two workers: {', '.join(twice())}", red=True
        )
    for why, count in sorted(DONE.left.items()):
        terminalreporter.line(f"{count} tests {why}: `make test-all` runs them, too.")
    if not HAS_GRAPHVIZ:
        terminalreporter.line(
            "Graphviz is not installed: a stand-in for `dot` drew the graphs. "
            "The recorded pictures come from the real one.",
            yellow=True,
        )
