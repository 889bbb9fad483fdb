"""The messages that pages show, as a script: what the search and "Find a message" compare with.

A file of data would not do: a page that was opened from disk may load scripts only.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from tools import DOCS
from tools.model import pages, pitfalls, snippets
from tools.model.outputs import MESSAGE
from tools.model.page import Block, Page
from tools.record.run import declared

FILE = DOCS / "assets" / "search" / "known.js"
# Its type, what Keras puts around it, and what it quotes.
WRAPPED = r"^[\w.]+(Error|Warning):|Exception encountered when calling .*\n|'.*?'|\d+"
# The type of an error, but for one that a program raises itself.
TYPED = re.compile(r"(?!Assertion)[\w.]*(?:Error|Warning|Exception)\b")
EARLIER = re.compile(r'\bworded it "([^"]+)"')
KERAS_PASSES = {"self", "inputs", "training", "mask"}  # to `call`, by these names
WORDS = 12  # by which two messages are the same
LONG = 1200  # characters: what follows in a message is a listing


def names_in(code: ast.Module) -> set[str]:
    """What a program chose to name or to say itself: another chooses otherwise."""
    found: set[str] = set()
    for node in ast.walk(code):
        match node:
            case ast.Constant(value=str(text)) if text.isidentifier():
                found.add(text)
            case ast.ClassDef(name=name) | ast.Attribute(attr=name, ctx=ast.Store()):
                found.add(name)
    return found | {one.name for one in code.body if isinstance(one, ast.FunctionDef)}


def inputs_in(code: ast.Module) -> set[str]:
    """The inputs of `call`, as a program named them."""
    given = [
        one.args.args
        for one in ast.walk(code)
        if isinstance(one, ast.FunctionDef) and one.name == "call"
    ]
    return {one.arg for arguments in given for one in arguments} - KERAS_PASSES


def failing(snippet: Path, section: str) -> str:
    """The line of a section that raises or warns, without its comment."""
    lines = snippets.text_of(snippet, section).splitlines()
    for statement in ast.walk(ast.parse("\n".join(lines))):
        if isinstance(statement, ast.stmt) and declared(statement, lines):
            return ast.unparse(statement)
    return ""


def entry(page: Page, message: str, **more: object) -> dict[str, object]:
    """What is known of a message on a page."""
    return {
        "page": page.path.relative_to(DOCS).with_suffix(".html").as_posix(),
        "title": page.title,
        "sign": page.about.get("description", ""),
        "message": message.strip()[:LONG],
        "names": [],
        "code": "",
        **more,
    }


def of_block(page: Page, block: Block) -> dict[str, object]:
    """What is known of a recorded message: the names that another program would not have."""
    (include,) = block.includes
    snippet = include.path.with_suffix(".py")
    program = snippets.parsed(snippet)
    names = names_in(program) & set(re.findall(r"\w+", block.text))
    names |= inputs_in(program) & set(re.findall(r"'(\w+)'", block.text))
    code = failing(snippet, (include.section or "").removesuffix(MESSAGE))
    return entry(page, block.text, names=sorted(map(str.lower, names)), code=code)


def same(message: str) -> tuple[str, ...]:
    """The first words of a message, without its type and what it quotes."""
    text = re.sub(WRAPPED, " ", message)
    return tuple(re.findall(r"[A-Za-z]{2,}", text)[:WORDS])


def entries() -> Iterator[dict[str, object]]:
    """Every message that a page shows below its code; of other pages what no pitfall has.

    What earlier versions said is quoted in prose: `Keras 2.15 worded it "..."`.
    """
    made = [one.page for one in pitfalls.all_pitfalls() if one.is_complete]
    said: set[tuple[str, ...]] = set()
    for path in made + sorted(set(DOCS.rglob("*.md")) - set(made)):
        page = pages.read(path)
        for block in page.blocks:
            if not block.is_message or len(block.includes) != 1:
                continue
            words = same(block.text)
            if path in made or (TYPED.match(block.text) and words not in said):
                yield of_block(page, block)
            said.add(words)
        for quoted in EARLIER.findall(" ".join(page.prose)):
            yield entry(page, quoted)


def files() -> dict[Path, str]:
    """The script that holds them."""
    data = json.dumps(list(entries()), ensure_ascii=False, indent=0)
    return {
        FILE: f"/* Derived: see tools/derive/messages.py. */\nself.KNOWN_MESSAGES = {data};\n"
    }
