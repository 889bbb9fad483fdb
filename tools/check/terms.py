"""Terms that were replaced and must not come back, with what to write instead.

`terms.txt` is a dictionary for codespell, which finds its single words in every file.
Codespell reads word by word and line by line, so phrases are found here, also across
the end of a line. What `terms_for_readers.txt` lists may be written in the tools and
the tests, but not on pages and in snippets.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools import ROOT
from tools.check.claims import lines_of, written_by_hand
from tools.model import files, notebooks, snippets

LIST = Path(__file__).with_suffix(".txt")
FOR_READERS = LIST.with_stem("terms_for_readers")
GAP = r"\s+(?:#\s*)?"  # between two words; a comment goes on after a number sign


def listed(path: Path) -> dict[str, str]:
    """Term -> what to write instead, from a dictionary for codespell."""
    pairs = (line.split("->") for line in files.lines_of(path))
    return {term.strip(): instead.strip() for term, instead in pairs}


def phrases() -> dict[str, str]:
    """The terms that codespell does not find: those of several words."""
    return {term: instead for term, instead in listed(LIST).items() if " " in term}


def for_readers() -> list[Path]:
    """The files with what readers see, but for what is derived from them."""
    pages = [*written_by_hand(), *notebooks.all_notebooks(), ROOT / "mkdocs.yml"]
    return [*pages, *snippets.all_snippets()]


def for_us() -> list[Path]:
    """The other files that somebody wrote."""
    code = (path for name in ("tools", "tests") for path in (ROOT / name).rglob("*.py"))
    return [*sorted(code), *sorted(ROOT.glob("C*.md"))]


def found(terms: dict[str, str], paths: Iterable[Path]) -> Iterator[str]:
    """A message for each of some terms in some files."""
    either = "|".join(GAP.join(map(re.escape, term.split())) for term in terms)
    pattern = re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)
    for path in paths:
        text = files.read_text(path)
        for match in pattern.finditer(text):
            term = " ".join(re.sub(GAP, " ", match[0]).lower().split())
            yield (
                f"{lines_of(text, path)(match.start())}: '{term}' is a term that this "
                f"site has replaced; write: {terms[term]}"
            )


def problems() -> Iterator[str]:
    """Terms that came back."""
    yield from found(phrases(), [*for_readers(), *for_us()])
    yield from found(listed(FOR_READERS), for_readers())
