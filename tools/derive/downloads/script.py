"""The code of a page as one program."""

import ast
import re
import textwrap
from pathlib import Path

from tools.derive.downloads.reading import Code, about, parts, title_of
from tools.record import run

HEADING = re.compile(r"^(?:#+ (?P<heading>.+)|\*\*(?P<title>[^*]+)\*\*)$")
DEFINITION = re.compile(r"(?:class |def |@)")


def runnable(code: str) -> str:
    """The code, changed so that a statement that must fail prints its error and the program continues."""
    lines = code.split("\n")
    for statement in reversed(ast.parse(code).body):
        does, _ = run.declared(statement, lines) or (None, None)
        if does == "raises":
            first, last = statement.lineno - 1, statement.end_lineno
            lines[first:last] = [
                "try:",
                *textwrap.indent("\n".join(lines[first:last]), "    ").split("\n"),
                "except Exception as error:",
                '    print(f"{type(error).__name__}: {error}")',
            ]
    return "\n".join(lines)


def script(page: Path) -> str | None:
    """The code of a page as one program, headings as comments; None if there is none."""
    lines = [f"# {title_of(page)}", f"# {about(page)}", ""]
    found = parts(page)
    if not any(isinstance(one, Code) for one in found):
        return None
    pending: list[str] = []
    for one in found:
        if isinstance(one, Code):
            if DEFINITION.match(one.text):
                pending = ["", *pending]
            lines += [*pending, runnable(one.text), ""]
            pending = []
            continue
        for line in one.text.splitlines():
            if (match := HEADING.match(line)) and not line.startswith("# "):
                heading = (match["heading"] or match["title"]).replace("`", "")
                pending = [f"# {heading}", ""]
    return "\n".join(lines)
