"""Numbers in prose that come from recorded outputs: see `tools.model.numbers`.

A Markdown extension. It runs after the fences, whose content stays as it is, and
before everything that reads prose: numbers occur in code, headings, tables and HTML.
"""

from typing import Any

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from tools.model.numbers import resolved, tied, written_out

AFTER_FENCES = (
    24  # pymdownx.superfences takes them out at 25, Markdown reads HTML at 20
)


class Numbers(Preprocessor):
    def __init__(self, md: Markdown, strict: bool):
        super().__init__(md)
        self.strict = strict

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        written = resolved(text) if self.strict else written_out(text, tied(text))
        return written.split("\n")


class NumbersExtension(Extension):
    def __init__(self, **options: Any):
        self.config = {"strict": [True, "stop at a number without a source"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        numbers = Numbers(md, self.getConfig("strict"))
        md.preprocessors.register(numbers, "numbers", AFTER_FENCES)


def makeExtension(**options: Any) -> NumbersExtension:  # the name Markdown asks for
    return NumbersExtension(**options)
