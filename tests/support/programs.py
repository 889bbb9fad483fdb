"""What runs when a page is tested: its scripts, or the page as one program.

The blocks of a page are one program, from top to bottom. Most pages show only whole
scripts: their program consists of these scripts, one after the other, and each of them
runs anyway. This is equivalent only if no script is affected by an earlier one, so pages
on which one could be are run as a whole.
"""

import ast
import builtins
import itertools
import re
import tempfile
from pathlib import Path

from tests.support import compare, lane
from tests.support.page_blocks import Block, filled
from tools.model import capabilities, extras, files, outputs, snippets
from tools.record import run, small_cifar10, state

REGISTERED = "register_keras_serializable"


class BlockFailed(Exception):
    """A block of a page failed; the message is for the author of the page."""


def scripts(blocks: list[Block]) -> list[Path | None]:
    """For each block of a page, the script whose run it is a part of, or None.

    A block that includes a file is that script's run. So are the others, if they show
    nothing but scripts, one after the other, each from its first statement to its last,
    and none could meet what another has left.
    """
    parts = [block for block in blocks if not is_alone(block)]
    shown = [
        (source, list(group))
        for source, group in itertools.groupby(parts, key=lambda block: block.source)
    ]
    whole = all(
        whole_script(source, group) or in_any_order(source, group)
        for source, group in shown
    )
    whole = whole and not would_meet([source for source, _ in shown])
    return [block.source if whole or is_alone(block) else None for block in blocks]


def is_alone(block: Block) -> bool:
    """Whether it is a script of its own on the page, in a process of its own if need be."""
    return block.is_file or extras.of(block.source) is not None


def whole_script(source: Path, blocks: list[Block]) -> bool:
    """Whether the blocks show all statements of `source`, but perhaps the docstring."""
    if source.suffix != ".py":
        return False
    first, *_ = ast.parse(source.read_text("utf-8")).body
    docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    below = snippets.text_of(source).splitlines()[first.end_lineno :]
    shown = [line for block in blocks for line in filled(block.code)]
    whole = [filled(snippets.text_of(source))]
    if docstring:
        whole.append(filled("\n".join(below)))
    return shown in whole


def in_any_order(source: Path, blocks: list[Block]) -> bool:
    """Whether the blocks show all sections of a row of the capability table.

    Each stands on the imports alone, or follows its own column: `tools.check` sees to it.
    """
    if not source.is_relative_to(capabilities.FOLDER):
        return False
    shown = {number for block in blocks for number in block.numbers}
    parts = snippets.sections(source).values()
    return shown >= {
        number
        for part in parts
        for number in range(part.first, part.last + 1)
        if files.lines_of(source)[number - 1].strip()
    }


def would_meet(sources: list[Path]) -> str | None:
    """Why one of some scripts could do otherwise after those before it; None if none.

    A setting that is declared to last; a class that is registered under a name that a
    later one has too; a layer called by the name that Keras gave it, which counts on;
    a builtin that an earlier one uses as a name of its own.
    """
    registered: set[str] = set()
    for at, source in enumerate(sources):
        tree = ast.parse(source.read_text("utf-8"))
        words = set(re.findall(r"\w+", source.read_text("utf-8")))
        if both := registered & words:
            return f"{files.relative(source)} has {', '.join(both)}, registered before"
        if at and (named := automatic_names(tree)):
            return f"{files.relative(source)} names {', '.join(named)}"
        if at == len(sources) - 1:
            return None
        if any(map(run.LASTING.search, source.read_text("utf-8").splitlines())):
            return f"{files.relative(source)} leaves a setting to those after it"
        if hidden := set(dir(builtins)) & assigned(tree):
            return f"{files.relative(source)} hides {', '.join(hidden)}"
        registered |= registered_names(tree)
    return None


def assigned(tree: ast.Module) -> set[str]:
    """The names that a module gives a meaning."""
    targets = {
        node.id
        for statement in tree.body
        if not isinstance(statement, ast.FunctionDef | ast.ClassDef)
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    definitions = (ast.FunctionDef, ast.ClassDef)
    return targets | {one.name for one in tree.body if isinstance(one, definitions)}


def registered_names(tree: ast.Module) -> set[str]:
    """The classes and functions that a module registers for saving."""
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
        and any(REGISTERED in ast.unparse(one) for one in node.decorator_list)
    }


def snake_case(name: str) -> str:
    """A class's name as Keras makes the name of a layer of it."""
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


def automatic_names(tree: ast.Module) -> set[str]:
    """The strings of a module that Keras would make names of layers of."""
    classes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    classes |= {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    made = {snake_case(name) for name in classes if name[0].isupper()}
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.sub(r"_\d+$", "", node.value) in made
    }


class Program:
    """The Python blocks of a page, and what became of them once they have run."""

    def __init__(self, blocks: list[Block]):
        self.blocks = blocks
        self.scripts = scripts(blocks)
        self.outcomes: dict[Block, BlockFailed | None] | None = None

    def needs(self, block: Block) -> Path | None:
        """The script whose run a block is, or None: then it is the page's own run."""
        return self.scripts[self.blocks.index(block)]

    def check(self, block: Block) -> None:
        """Raise what went wrong in a block."""
        where = place(block)
        if script := self.needs(block):
            failure = lane.lane(script).failure
            outcome = BlockFailed(f"{where}\n{failure}") if failure else None
        else:
            if self.outcomes is None:
                self.outcomes = self.run()
            outcome = self.outcomes[block]
        if outcome:
            raise outcome

    def run(self) -> dict[Block, BlockFailed | None]:
        """Run the page from top to bottom, in one namespace and one folder."""
        own = [block for block in self.blocks if not self.needs(block)]
        outcomes: dict[Block, BlockFailed | None] = {}
        page = own[0].page
        if any("cifar10" in block.code for block in own):
            small_cifar10.install()
        state.as_new("".join(block.code for block in own))
        module = run.main_module(page)
        with (
            tempfile.TemporaryDirectory() as folder,
            run.as_main(module, Path(folder)),
            state.watched("", page, Path(folder)),
        ):
            for block in own:
                where = place(block)
                if any(outcomes.values()):
                    where += ", after an earlier block of this page had failed,"
                try:
                    messages = execute(block, where, module.__dict__)
                    outcomes[block] = other_message(block, where, messages)
                except run.SnippetFailed as error:
                    outcomes[block] = BlockFailed(str(error))
        state.as_new()
        return outcomes


def place(block: Block) -> str:
    return f"{block.place}: block '{block.name}'"


def execute(block: Block, where: str, namespace: dict) -> list[str]:
    """Run a block's statements; what they raised or warned of, as they declare."""
    lines, messages = block.placed.splitlines(), []
    for statement in ast.parse(block.placed, str(block.source)).body:
        message = run.execute(statement, lines, block.source, where, namespace)
        if message:
            messages.append(message)
    return messages


def other_message(block: Block, where: str, messages: list[str]) -> BlockFailed | None:
    """The message for a block whose message is not the recorded one."""
    if not messages or block.section is None:
        return None
    output = outputs.Output.read(outputs.output_of(block.source))
    section = block.section + outputs.MESSAGE
    found = compare.difference(
        snippets.name_of(block.source),
        section,
        output.printed.get(section, ""),
        messages[-1],
    )
    return BlockFailed(f"{where} fails in another way\n{found}") if found else None
