"""Claims without evidence: numbers and messages that somebody typed.

On a page that is written by hand, the notation of `tools.model.numbers` ties a number to
a recording; a message, or code with a number in it, must occur in what the page shows.
In a docstring, they must occur in the code or the output of its own programs. What may
be typed is listed in `claims.toml`, with the reason.
"""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools import DOCS, ROOT
from tools.check.wording import (
    FRONT,
    blank,
    code_in,
    is_message,
    messages,
    spoken,
    squeezed,
    stands_in,
    without_blocks,
    without_code,
)
from tools.model import notebooks, numbers, outputs, pages, pitfalls, site, snippets
from tools.model.files import relative
from tools.model.places import Place

README = ROOT / "README.md"
LIST = Path(__file__).with_suffix(".toml")
DERIVED = (
    "pitfalls",
    "compare",
)  # the pages in their folders are derived from snippets
TIE = (
    "tie it, as in {{ 3 = topic/snippet.out:section | text before # }} "
    "(tools/model/numbers.py says how), or list it in tools/check/claims.toml"
)

# These are not quantities: the number of a step, a version, the year of a paper.
NAME = re.compile(
    r"^ *(?:#+ +)?\d+\. |\((?:19|20)\d\d\)|"
    r"\b(?:Python|Keras|TensorFlow) \d[\d.]*(?: to \d[\d.]*)?",
    re.MULTILINE,
)
SPELLED = (
    10  # a number from here on must occur in the programs, even where it is spelled out
)

Where = Callable[[int], str]  # a position in a text -> where that is written


@dataclass
class Allowed:
    """Words that may be typed, in some files or in all; `used`: the files that have them.

    program: what raises the message, if the words are one.
    """

    phrase: str
    why: str
    files: list[str] = field(default_factory=list)
    program: str = ""
    used: set[str] = field(default_factory=set)

    def covers(self, text: str, start: int, end: int, file: str) -> bool:
        """Whether that part of a text is among the words, ignoring white space."""
        if self.files and file not in self.files:
            return False
        words = r"\s+".join(map(re.escape, self.phrase.split()))
        for match in re.finditer(words, text, re.IGNORECASE):
            if match.start() <= start and end <= match.end():
                self.used.add(file)
                return True
        return False

    def unused(self) -> Iterator[str]:
        """The files that it is meant for but that do not contain it."""
        if not self.used and not self.files:
            yield "any page"
        yield from (file for file in self.files if file not in self.used)


def always(place: str) -> Where:
    return lambda _: place


def written_by_hand() -> list[Path]:
    """The pages that are written by hand, and the README."""

    def is_derived(page: Path) -> bool:
        topics = page.parent.parent
        return topics.parent == DOCS and topics.name in DERIVED

    found = [page for page in site.all_pages() if page.is_relative_to(DOCS)]
    return [*(page for page in found if not is_derived(page)), README]


def given(page: Path) -> str:
    """All code and all recorded outputs that a page shows."""
    shown = [fence.text for fence in pages.read(page).fences if fence.includes]
    return squeezed(" ".join(shown))


def linked_from(page: Path) -> list[Path]:
    """The pages that a page links to."""
    found = {
        (page.parent / link.address.split("#")[0]).resolve()
        for link in pages.read(page).links
        if link.is_local
    }
    return sorted(path for path in found if path.suffix == ".md" and path.is_file())


def own(snippet: Path) -> str:
    """The code and the outputs of a snippet, or of both sides of a pitfall, without docstrings."""
    sides = [snippet]
    if snippet.is_relative_to(pitfalls.FOLDER):
        sides = sorted(snippet.parent.glob("*.py"))
    texts = []
    for side in sides:
        code = snippets.text_of(side)
        texts.append(
            code.replace(ast.get_docstring(ast.parse(code), clean=False) or "", "")
        )
        output = outputs.output_of(side)
        if output.exists():
            texts += outputs.Output.read(output).printed.values()
    return squeezed(" ".join(texts))


def lines_of(text: str, file: Path, first: int = 1) -> Where:
    """A function from positions in a text to places in its file."""
    return lambda position: str(Place(file, first + text.count("\n", 0, position)))


class Claims:
    """Looks for claims without evidence; `allowed` keeps count of those it lets pass."""

    def __init__(self, allowed: list[Allowed]) -> None:
        self.allowed = allowed

    def allows(self, file: Path, text: str, start: int = 0, end: int = -1) -> bool:
        name, end = relative(file), len(text) if end < 0 else end
        return any([one.covers(text, start, end, name) for one in self.allowed])

    def on_page(self, page: Path) -> Iterator[str]:
        """The faults of a page, with the line and what to do."""
        prose = without_blocks(page)
        where = lines_of(prose, page)
        behind = [page, *linked_from(page)]
        sources = {
            one.path.with_suffix("") for p in behind for one in pages.read(p).includes
        }
        for one in numbers.tied(blank(FRONT, prose)):
            if page == README:
                yield f"{where(one.start)}: GitHub shows {one.text} as it is written"
            size = one.end - one.start
            prose = f"{prose[: one.start]}{' ' * size}{prose[one.end :]}"
            for source in sorted(one.sources):
                if source.suffix != ".md" and source.with_suffix("") not in sources:
                    yield (
                        f"{where(one.start)}: nothing of {relative(source)} is on this "
                        "page or on one that it links to; include it, or take a number "
                        "that a reader can look up"
                    )
        yield from self.typed(spoken(without_code(prose)), page, where)
        if page != README:  # it shows no program
            yield from self.quoted(prose, " ".join(map(given, behind)), page, where)
            yield from self.typed_in_code(prose, page, where)

    def typed(self, text: str, file: Path, where: Where) -> Iterator[str]:
        """The numbers in a text that are not tied to a recording."""
        for match in numbers.NUMBER.finditer(blank(NAME, text)):
            if not self.allows(file, text, *match.span()):
                yield f"{where(match.start())}: '{match[0]}' is typed by hand; {TIE}"

    def typed_in_code(self, text: str, page: Path, where: Where) -> Iterator[str]:
        """Code with a number, quoted in a sentence, that the page does not show."""
        shown = given(page)
        for position, code in code_in(text):
            if (
                numbers.NUMBER.search(code)
                and not is_message(code)
                and not stands_in(code, shown)
                and not self.allows(page, code)
            ):
                yield f"{where(position)}: nothing on this page has `{code}`; {TIE}"

    def quoted(self, text: str, said: str, file: Path, where: Where) -> Iterator[str]:
        """The messages in a text that no program gave."""
        for position, words in messages(text):
            if not stands_in(words, said) and not self.allows(file, words):
                yield (
                    f"{where(position)}: no program shown here gave the message "
                    f"'{words}'; quote what is recorded"
                )

    def in_notebook(self, path: Path) -> Iterator[str]:
        """The numbers in the text of a notebook, where none can be tied."""
        for number, cell in enumerate(notebooks.read(path)["cells"], start=1):
            is_prose = cell["cell_type"] == "markdown"
            if is_prose and notebooks.RECORDED not in cell["metadata"]:
                place = f"{relative(path)}, cell {number}"
                text = spoken(without_code(notebooks.source_of(cell)))
                yield from self.typed(text, path, always(place))

    def in_docstring(self, snippet: Path) -> Iterator[str]:
        """The messages and numbers in a docstring that its own programs do not have."""
        first, *_ = ast.parse(snippet.read_text("utf-8")).body
        match first:
            case ast.Expr(value=ast.Constant(value=str() as text)):
                pass
            case _:
                return
        where, has = lines_of(text, snippet, first.lineno), own(snippet)
        yield from self.quoted(text, has, snippet, where)
        known = {numbers.value(one) for one in re.findall(numbers.DIGITS, has)}
        for match in numbers.NUMBER.finditer(blank(NAME, text)):
            ((_, values),) = numbers.said(match[0])
            if match[0][0].isalpha() and max(values) < SPELLED:
                continue
            if not known & set(values) and not self.allows(
                snippet, text, *match.span()
            ):
                yield (
                    f"{where(match.start())}: '{match[0]}' occurs neither in the code nor in the output "
                    "of this snippet; use a number that a reader finds there"
                )


def listed() -> list[Allowed]:
    """What `claims.toml` allows."""
    return [
        Allowed(phrase, **{k: v for k, v in entry.items() if k != "phrases"})
        for entry in tomllib.loads(LIST.read_text("utf-8"))["allowed"]
        for phrase in entry["phrases"]
    ]


def problems() -> Iterator[str]:
    """Numbers and messages without evidence, and entries of the list that nothing needs."""
    claims = Claims(listed())
    for page in written_by_hand():
        yield from claims.on_page(page)
    for path in notebooks.all_notebooks():
        yield from claims.in_notebook(path)
    for snippet in snippets.all_snippets():
        yield from claims.in_docstring(snippet)
    lines = LIST.read_text("utf-8").split("\n")
    for one in claims.allowed:
        for file in one.unused():
            line = next(n for n, text in enumerate(lines, 1) if one.phrase in text)
            yield (
                f"{Place(LIST, line)}: nothing in {file} needs '{one.phrase}'; take it "
                "off the list"
            )
