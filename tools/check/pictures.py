"""Figures without a description, or too large to load quickly."""

import math
from collections.abc import Iterator
from pathlib import Path

from tools import DOCS, SNIPPETS
from tools.check.markup import each_page
from tools.derive.downloads import DOWNLOAD
from tools.model import notebooks
from tools.model.files import relative
from tools.model.places import Place

PICTURE_BYTES = 200_000
NOTEBOOK_BYTES = 300_000
PICTURES = {".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"}


def pictures_without_text() -> Iterator[str]:
    """Figures without a description, in Markdown, HTML, includes and notebooks."""
    for page in each_page():
        for link in page.links:
            if link.is_picture and not link.text.strip():
                how = '<img alt="…">' if link.in_html else "![…]"
                yield (
                    f"{link.used}: this figure has no alternative text; say what "
                    f"it shows in {how}"
                )
        labelled = {
            include
            for figure in page.figures
            if figure.label
            for include in figure.includes
        }
        for include in page.includes:
            if include.path.suffix == ".svg" and include not in labelled:
                yield (
                    f"{include.place}: this figure has no alternative text; write "
                    '<div role="img" aria-label="…"> around it, in a <figure>'
                )
    for path in notebooks.all_notebooks():
        for number, cell in enumerate(notebooks.code_cells(path), start=1):
            draws = any("image/png" in one.get("data", {}) for one in cell["outputs"])
            if draws and not cell["metadata"].get("alt"):
                yield (
                    f"{relative(path)}, code cell {number}: this picture has no "
                    "alternative text; write it into the cell's metadata as `alt`"
                )


def shown_at() -> dict[Path, Place]:
    """Figure -> the first place on a page that shows it."""
    found: dict[Path, Place] = {}
    for page in each_page():
        for link in page.links:
            if link.is_local:
                found.setdefault(
                    (page.path.parent / link.address).resolve(), link.place
                )
        for include in page.includes:
            found.setdefault(include.path, include.place)
    return found


def sizes() -> Iterator[str]:
    """Figures and notebooks that make a page slow to load."""
    for path in sorted([*DOCS.rglob("*.*"), *SNIPPETS.rglob("*.svg")]):
        if path.is_relative_to(DOWNLOAD):
            continue  # of the last build
        size = path.stat().st_size
        has = f"{relative(path)}: has {math.ceil(size / 1000)} KB"
        if path.suffix.lower() in PICTURES and size > PICTURE_BYTES:
            place = shown_at().get(path)
            yield (
                f"{has}{f', shown at {place}' if place else ''}; a figure may have "
                f"{PICTURE_BYTES // 1000}: save it with fewer pixels or fewer details"
            )
        if path.suffix == ".ipynb" and size > NOTEBOOK_BYTES:
            yield (
                f"{has}; a notebook may have {NOTEBOOK_BYTES // 1000}: "
                "let its cells print and draw less"
            )
