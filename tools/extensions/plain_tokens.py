"""Highlighted code in which only coloured tokens are elements; the rest is plain text.

A Markdown extension. On a long page, two thirds of all elements surrounded tokens
that look like plain text, and a browser styles and lays out each of them several times.
"""

import re
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor

# How Pygments marks names, punctuation, operators and white space.
PLAIN = re.compile(r'<span class="[npow]">([^<]*)</span>')
AFTER_RAW_HTML = 20  # Markdown puts highlighted code back at 30


class PlainTokens(Postprocessor):
    """Removes the elements around plain tokens from the finished HTML."""

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
