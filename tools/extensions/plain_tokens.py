"""Code whose names, signs and spaces are plain text: only what has a colour is an element.

A Markdown extension. Of the elements of a long page two in three stood around tokens
that look like the text; a browser styles and lays out each of them several times.
"""

import re
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor

# As Pygments writes names, punctuation, operators and white space.
PLAIN = re.compile(r'<span class="[npow]">([^<]*)</span>')
AFTER_RAW_HTML = 20  # Markdown puts highlighted code back at 30


class PlainTokens(Postprocessor):
    """Takes the elements around plain tokens out of the finished HTML."""

    def run(self, text: str) -> str:
        """The HTML without them."""
        return PLAIN.sub(r"\1", text)


class PlainTokensExtension(Extension):
    """What `mkdocs.yml` names."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the postprocessor."""
        md.postprocessors.register(PlainTokens(md), "plain_tokens", AFTER_RAW_HTML)


def makeExtension(**options: Any) -> PlainTokensExtension:
    """The extension, under the name that Markdown asks for."""
    return PlainTokensExtension(**options)
