"""Scripts of the site with syntax errors."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

from tools import DOCS, ROOT
from tools.model.files import relative

FOLDERS = (DOCS / "assets", ROOT / "overrides", ROOT / "tools")
ENDINGS = {".js", ".mjs"}
PARSER = Parser(Language(tree_sitter_javascript.language()))


def broken(node: Node) -> Iterator[Node]:
    """The smallest parts that break the grammar, or are missing from it."""
    if not node.has_error:
        return
    inside = [found for child in node.children for found in broken(child)]
    yield from inside or [node]


def problems() -> Iterator[str]:
    """Scripts that are not valid JavaScript, each with its first fault."""
    for folder in FOLDERS:
        for path in sorted(folder.rglob("*")):
            if path.suffix in ENDINGS:
                yield from itertools.islice(faults(path), 1)


def faults(path: Path) -> Iterator[str]:
    """A message for each part of a script that cannot be read."""
    text = path.read_bytes()
    for node in broken(PARSER.parse(text).root_node):
        line = node.start_point.row
        code = text.decode(errors="replace").split("\n")[line].strip()[:60]
        what = f"'{node.type}' is missing" if node.is_missing else "cannot be read"
        yield (
            f"{relative(path)}:{line + 1}: {what}: {code!r}; look here and above for a "
            "bracket, a quote or an operator"
        )
