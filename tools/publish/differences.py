"""Differences between two lists of lines, and between two built sites."""

import filecmp
from collections import defaultdict
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from tools.publish.built_page import BuiltPage, pages_in

SHOWN = 20  # lines of each difference
NAMED = 6  # pages with the same difference
# Files derived from the pages, which need no mention where a page changes.
FOLLOWING = ("search/", "sitemap.xml", "llms")
DOWNLOADS = "download/"


def changed_lines(before: list[str], after: list[str]) -> list[str]:
    """Lines that only one of two lists has, after `-` or `+`, in order."""
    changes = unified_diff(before, after, n=0, lineterm="")
    return [line for line in list(changes)[2:] if line[0] in "-+"]  # below the names


def files_in(site: Path) -> set[str]:
    """The files of a built site that are neither pages nor derived from them."""
    names = {
        path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()
    }
    return {name for name in names - pages_in(site) if not name.startswith(FOLLOWING)}


def article_changes(before: BuiltPage, after: BuiltPage) -> list[str]:
    """How two articles differ: in their text, or else in their HTML."""
    return changed_lines(before.text, after.text) or changed_lines(
        before.markup, after.markup
    )


def shortened(lines: list[str]) -> list[str]:
    """The first lines of a difference, and how many are left."""
    more = len(lines) - SHOWN
    shown = [f"{line[0]} {line[1:]}" for line in lines[:SHOWN]]
    return [*shown, f"… {more} more lines"] if more > 0 else shown


def listed(names: list[str]) -> str:
    """Some names, and how many more there are."""
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")


def in_all(differences: dict[str, list[str]]) -> list[str]:
    """The lines that all of some differences have in common, in order."""
    first, *others = differences.values()
    common = set(first).intersection(*others)
    return [line for line in first if line in common]


def site_differences(before: Path, after: Path) -> Iterator[str]:
    """Lines that describe how a built site differs from an earlier one.

    Changes around the articles are listed if they are the same on every page: the menu,
    for example, differs from page to page.
    """
    old, new = pages_in(before), pages_in(after)
    yield from (f"new: {page}" for page in sorted(new - old))
    yield from (f"removed: {page}" for page in sorted(old - new))
    articles: dict[str, list[str]] = {}
    themes: dict[str, list[str]] = {}
    both = sorted(old & new)
    for page in both:
        if filecmp.cmp(before / page, after / page, shallow=False):
            continue
        first, then = BuiltPage(before, page), BuiltPage(after, page)
        themes[page] = changed_lines(first.theme, then.theme)
        if changes := article_changes(first, then):
            articles[page] = changes
    for title, found in (("around the article", themes), ("in the article", articles)):
        if found.keys() == set(both) and (common := in_all(found)):
            yield f"all pages, {title}:"
            yield from shortened(common)
            for page in found:
                found[page] = [line for line in found[page] if line not in common]
    same: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for page, changes in articles.items():
        same[tuple(changes)].append(page)
    for changed, pages in same.items():
        if changed:
            yield f"changed: {listed(pages)}"
            yield from shortened(list(changed))
    yield from file_differences(before, after)


def file_differences(before: Path, after: Path) -> Iterator[str]:
    """A line for each other file that is new, removed or changed."""
    old, new = files_in(before), files_in(after)
    _, changed, _ = filecmp.cmpfiles(before, after, old & new, shallow=False)
    told = {"new": new - old, "removed": old - new, "changed": set(changed)}
    downloads = 0
    for what, names in told.items():
        for name in sorted(names):
            if name.startswith(DOWNLOADS):
                downloads += 1
            else:
                yield f"{what}{everywhere(name, after)}: {name}"
    if downloads:
        yield f"files that differ in {DOWNLOADS}: {downloads}"


def everywhere(name: str, site: Path) -> str:
    """ ", on all pages" if every page of a site names a file."""
    all_pages = all(
        name.rpartition("/")[2] in (site / page).read_text("utf-8")
        for page in pages_in(site)
    )
    return ", on all pages" if all_pages else ""
