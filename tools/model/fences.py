"""The fences that pymdownx.superfences finds, each marked in the HTML that it gives."""

import re
from typing import Any

from pymdownx.superfences import RE_NESTED_FENCE_START, SuperFencesBlockPreprocessor

MARK = "data-fence"  # the attribute with the number of the fence


class Marking(SuperFencesBlockPreprocessor):  # type: ignore[misc]
    """Finds fences as its base class does, records each, and marks its HTML with a number."""

    def __init__(self, base: SuperFencesBlockPreprocessor):
        super().__init__(base.md)
        self.config, self.extension = base.config, base.extension
        self.found: list[dict[str, Any]] = []
        for language in self.extension.superfences:
            if language["name"] == "superfences":
                language["formatter"] = self.highlight

    def process_nested_block(self, ws: str, content: str, start: int, end: int) -> None:
        self.noted = {
            "span": (start, end),
            "header": RE_NESTED_FENCE_START.match(self.first.lstrip("> ")),
            "language": (self.lang or "").lower(),
            "classes": tuple(self.classes),
            "options": dict(self.options),
            "attributes": dict(self.attrs),
            "text": self.rebuild_block(self.code),
        }
        super().process_nested_block(ws, content, start, end)

    def _store(self, source: str, code: str, start: int, end: int) -> None:
        number = len(self.found)
        self.found.append(self.noted)
        marked = re.sub(r"^\s*<\w+", rf'\g<0> {MARK}="{number}"', str(code))
        super()._store(source, marked, start, end)
