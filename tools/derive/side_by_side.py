"""The same program in several ways, in tabs, with the lines marked that differ.

A program is in several ways if its file has the same name in several of the folders
that are called after them. Which lines differ is found by comparing the files.
"""

from difflib import SequenceMatcher
from pathlib import Path

from tools import DERIVED, SNIPPETS
from tools.derive.marks import spans
from tools.model import snippets
from tools.model.capabilities import WAYS

FOLDER = DERIVED / "side_by_side"


def programs() -> dict[str, dict[str, Path]]:
    """Program -> way -> file, of all that exist in more than one way."""
    found: dict[str, dict[str, Path]] = {}
    for way in WAYS:
        for path in sorted((SNIPPETS / way.replace("-", "_")).glob("*.py")):
            found.setdefault(path.stem, {})[way] = path
    return {name: files for name, files in found.items() if len(files) > 1}


def differing(lines: list[str], others: list[list[str]]) -> list[int]:
    """The numbers, from 1, of the lines that are not in all the others."""
    common = set(range(len(lines)))
    for other in others:
        matcher = SequenceMatcher(None, lines, other, autojunk=False)
        common &= {
            index
            for block in matcher.get_matching_blocks()
            for index in range(block.a, block.a + block.size)
        }
    return [
        index + 1
        for index, line in enumerate(lines)
        if index not in common and line.strip()
    ]


def tabs(files: dict[str, Path]) -> str:
    """The files in tabs."""
    texts = {way: snippets.text_of(path).splitlines() for way, path in files.items()}
    lines = []
    for way, path in files.items():
        others = [text for other, text in texts.items() if other != way]
        marked = " ".join(spans(differing(texts[way], others)))
        lines += [
            f'=== "{WAYS[way]}"',
            "",
            f'    ```{{ .python .differs hl_lines="{marked}" }}',
            f'    --8<-- "{snippets.name_of(path)}.py"',
            "    ```",
            "",
        ]
    return "\n".join(lines)


def files() -> dict[Path, str]:
    """The tabs of every program that exists in more than one way."""
    return {FOLDER / f"{name}.md": tabs(found) for name, found in programs().items()}
