"""Verdicts in a table: equal neighbours are one cell, and the first cell of a row is its head.

A Markdown extension. A verdict is a cell with a class, `| yes { .yes } |`; other tables
stay as they are.
"""

from xml.etree.ElementTree import Element, tostring

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

AFTER_ATTRIBUTES = 4  # attr_list sets classes at 8, inline Markdown is read at 20


def is_verdict(cell: Element) -> bool:
    return cell.tag == "td" and bool(cell.get("class"))


def same(cell: Element, other: Element) -> bool:
    """Whether two cells hold the same."""
    bare = Element("td", {k: v for k, v in cell.items() if k != "colspan"})
    bare.text, bare[:] = cell.text, cell[:]
    one, two = (tostring(c, "unicode").strip() for c in (bare, other))
    return one == two


class MergedCells(Treeprocessor):
    def run(self, root: Element) -> None:
        for row in root.iter("tr"):
            cells = list(row)
            if not any(map(is_verdict, cells)):
                continue
            if not is_verdict(cells[0]):
                cells[0].tag = "th"
                cells[0].set("scope", "row")
            kept = cells[0]
            for cell in cells[1:]:
                if is_verdict(cell) and same(kept, cell):
                    kept.set("colspan", str(int(kept.get("colspan", "1")) + 1))
                    row.remove(cell)
                else:
                    kept = cell


class MergedCellsExtension(Extension):
    """What `mkdocs.yml` names."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the tree processor."""
        md.treeprocessors.register(MergedCells(md), "merged_cells", AFTER_ATTRIBUTES)


def makeExtension(**options: object) -> MergedCellsExtension:
    """The extension, under the name that Markdown asks for."""
    return MergedCellsExtension(**options)
