"""Makes pytest-codeblocks run pages as the site shows them, and counts what ran.

A page is one program: its blocks run from top to bottom in one namespace, each block
its own test. Where a page shows nothing but whole scripts, one after the other, it is
their runs: a script that runs alone also runs after another.
"""

import ast
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
import pytest_codeblocks

from tools.run import ENVIRONMENT

os.environ.update(ENVIRONMENT)  # before anything imports TensorFlow
STAND_INS = Path(__file__).parent / "stand_ins"
HAS_GRAPHVIZ = shutil.which("dot") is not None
if not HAS_GRAPHVIZ:
    os.environ["PATH"] = f"{STAND_INS}{os.pathsep}{os.environ['PATH']}"

from tests import census, compare, lane  # noqa: E402
from tests.page_blocks import Block, blocks, scripts  # noqa: E402
from tools import pages, run, snippets  # noqa: E402

SHELLS = {"sh", "bash"}


class BlockFailed(Exception):
    """A block of a page went wrong; the message is for the page's author."""


class Page(pytest_codeblocks.plugin.MarkdownFile):
    """A Markdown file whose blocks are tests and, together, one program."""

    def collect(self):
        try:
            found = blocks(self.path)
        except (pages.BrokenPage, snippets.BrokenSections) as error:
            raise self.CollectError(str(error)) from error
        self.program = Program([block for block in found if block.language == "python"])
        seen: dict[str, int] = {}
        for block in found:
            if block.language != "python" and block.language not in SHELLS:
                continue
            seen[block.name] = seen.get(block.name, 0) + 1
            again = f" ({seen[block.name]})" if seen[block.name] > 1 else ""
            yield BlockTest.from_parent(self, name=block.name + again, block=block)


class Program:
    """The Python blocks of a page and how far they have run.

    Blocks that show whole scripts are the scripts' runs.
    """

    def __init__(self, python: list[Block]):
        self.blocks = python
        self.scripts = scripts(python)
        self.outcomes: dict[int, BaseException | None] = {}
        self.module = None

    def run_to(self, block: Block) -> None:
        """Run all blocks up to this one that have not run; raise what this one raised."""
        for index, one in enumerate(self.blocks):
            if index not in self.outcomes:
                self.outcomes[index] = self.outcome(one)
            if one is block:
                break
        if outcome := self.outcomes[index]:
            raise outcome

    def outcome(self, block: Block) -> BaseException | None:
        where = f"{snippets.relative(block.page)}:{block.line}: block '{block.name}'"
        if script := self.scripts[self.blocks.index(block)]:
            failure = lane.lane(script).failure
            return BlockFailed(f"{where}\n{failure}") if failure else None
        if any(self.outcomes.values()):
            where += ", after an earlier block of this page had failed,"
        if self.module is None:
            self.module = run.main_module(block.page)
            self.folder = tempfile.TemporaryDirectory()
            run.fresh_keras()
        if "cifar10" in block.code:
            lane.use_small_data()
        try:
            with run.as_main(self.module, Path(self.folder.name)):
                messages = self.execute(block, where)
        except run.SnippetFailed as error:
            return BlockFailed(str(error))
        return self.other_message(block, where, messages)

    def execute(self, block: Block, where: str) -> list[str]:
        """Run a block's statements; what they raised or warned of, as they declare."""
        lines, messages = block.placed.splitlines(), []
        for statement in ast.parse(block.placed, str(block.source)).body:
            message = run.execute(
                statement, lines, block.source, where, self.module.__dict__
            )
            if message:
                messages.append(message)
        return messages

    def other_message(
        self, block: Block, where: str, messages: list[str]
    ) -> BlockFailed | None:
        """What to say if a block's message is not the recorded one."""
        if not messages or block.section is None:
            return None
        output = snippets.Output.read(snippets.output_of(block.source))
        section = block.section + snippets.MESSAGE
        found = compare.difference(
            snippets.name_of(block.source),
            section,
            output.printed.get(section, ""),
            messages[-1],
        )
        return BlockFailed(f"{where} fails in another way\n{found}") if found else None


class BlockTest(pytest.Item):
    """One block of a page, named after what it includes."""

    def __init__(self, *, block: Block, **kwargs):
        super().__init__(**kwargs)
        self.block = block

    def runtest(self):
        if self.block.language in SHELLS:
            run_in_shell(self.block)
        else:
            self.parent.program.run_to(self.block)

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, BlockFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.block.page, self.block.line - 1, f"{self.path.name}: {self.name}"


def run_in_shell(block: Block) -> None:
    """Run a shell block in the repository, as a reader would who typed it there."""
    done = subprocess.run(
        block.code,
        shell=True,
        cwd=run.ROOT,
        executable=shutil.which(block.language),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise BlockFailed(
            f"{snippets.relative(block.page)}:{block.line}: this shell block exits "
            f"with {done.returncode}\n{block.code}\n{done.stdout}{done.stderr}"
        )


pytest_codeblocks.plugin.MarkdownFile = Page


def pytest_configure(config):
    if os.environ.get("CI") and not HAS_GRAPHVIZ:
        raise pytest.UsageError(
            "Graphviz is not installed, so no picture would really be drawn. "
            "Install it (Debian: apt-get install graphviz) where CI runs."
        )


def pytest_collection_modifyitems(session, config, items):
    if os.environ.get("REVERSE"):
        items.reverse()


def pytest_sessionfinish(session, exitstatus):
    """A skip is a check that did not run: in CI it counts as a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    reports = [one for kind in terminalreporter.stats.values() for one in kind]
    if any("test_census.py" in getattr(one, "nodeid", "") for one in reports):
        terminalreporter.section("census")
        try:
            for line in census.lines():
                terminalreporter.line(line)
        except Exception as error:  # the tests say more; this must not hide them
            terminalreporter.line(f"The census cannot be taken: {error}", red=True)
    if not HAS_GRAPHVIZ:
        terminalreporter.line(
            "Graphviz is not installed: a stand-in for `dot` drew the graphs. "
            "The recorded pictures come from the real one.",
            yellow=True,
        )
