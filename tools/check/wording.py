"""The words of a page as a reader meets them, including those that are read aloud, and its quotations."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.model import pages
from tools.model.files import read_text
from tools.model.written import CODE

FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# The parts of Markdown and HTML that nobody reads; the title of a box is not a quotation.
TARGET = re.compile(r"\]\([^)]*\)|\]\[[^\]]*\]|^ *\[[^\]]+\]: .*$", re.MULTILINE)
TAG = re.compile(r"</?[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
HEARD = re.compile(r"\b(?:alt|aria-label|title)=(?P<sign>[\"'])(?P<text>.*?)(?P=sign)")
BOX = re.compile(r'^ *(?:===|!!!|\?\?\?\+?) .*"$', re.MULTILINE)
QUOTED = re.compile(r"[\"“](?P<text>[^\"“”]+)[\"”]")
ERROR = re.compile(r"\b[A-Z]\w*(?:Error|Warning|Exception)\b")
WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")


def squeezed(text: str) -> str:
    """The text with a single space for any white space."""
    return " ".join(text.split())


def blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with spaces where the pattern matches, on the same lines."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def without_blocks(path: Path) -> str:
    """The text of a page as it is written, without fences, includes and comments."""
    page = pages.read(path)
    gone = {one.place.line for one in page.includes if one.place.file == path}
    for fence in page.fences:
        if fence.place.file == path:
            last = page.lines[fence.span[1] - 1].place.line
            gone |= set(range(fence.place.line, last + 1))
    lines = enumerate(read_text(path).split("\n"), start=1)
    text = "\n".join("" if number in gone else line for number, line in lines)
    return blank(COMMENT, text)


def without_code(text: str) -> str:
    return blank(CODE, text)


def code_in(text: str) -> Iterator[tuple[int, str]]:
    """The code within sentences, and where."""
    for match in CODE.finditer(text):
        yield match.start(), squeezed(match["code"])


def spoken(text: str) -> str:
    """What is read aloud of a text: no addresses, and of HTML the text between the tags
    and the descriptions of figures."""

    def heard(match: re.Match[str]) -> str:
        tag = list(re.sub(r"[^\n]", " ", match[0]))
        for one in HEARD.finditer(match[0]):
            tag[one.start("text") : one.end("text")] = one["text"]
        return "".join(tag)

    return TAG.sub(heard, blank(TARGET, text))


def is_message(code: str) -> bool:
    """Whether some code is a message of a program, rather than a part of one."""
    try:
        ast.parse(code.replace("…", "_"))
    except SyntaxError:
        return bool(WORDS.search(code))
    return bool(ERROR.search(code))


def messages(text: str) -> Iterator[tuple[int, str]]:
    """The messages that a text quotes, as code or in quotation marks, and where."""
    yield from (one for one in code_in(text) if is_message(one[1]))
    bare = blank(BOX, blank(FRONT, spoken(blank(CODE, text))))
    for match in QUOTED.finditer(bare):
        words = squeezed(text[match.start("text") : match.end("text")])
        if WORDS.search(words) or ERROR.search(words):
            yield match.start(), words


def stands_in(words: str, text: str) -> bool:
    """Whether a text contains the words, ignoring backticks and the case of the first letter.

    An ellipsis stands for anything.
    """
    parts = re.split(r"\s*(?:…|\.\.\.)\s*", words.replace("`", ""))
    pattern = ".*".join(map(re.escape, parts))
    if words[:1].isalpha():
        pattern = rf"(?<!\w)(?i:{pattern[0]}){pattern[1:]}"
    if words[-1:].isalnum():
        pattern += r"(?!\w)"
    return bool(re.search(pattern, text.replace("`", "")))
