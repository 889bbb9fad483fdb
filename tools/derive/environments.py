"""The tables of what runs on other backends, devices and versions."""

import re
from collections.abc import Iterator
from pathlib import Path

from tools import DERIVED, DOCS
from tools.derive.markdown_text import link, one_line
from tools.model import environments, pages, snippets
from tools.model.environments import Environment, Finding
from tools.model.versions import pinned, python_range

FOLDER = DERIVED / "environments"
PAGE = DOCS / "compare" / "where-it-runs.md"
# The pages whose programs run elsewhere, in the order of their rows.
SHOWN_ON = [
    *("install.md", "ways/*.md", "compare/fourth-way.md", "compare/same-network.md"),
    *("concepts/*.md", "guides/*.md", "symptoms/*.md"),
]

# The folders of snippets whose pages are derived: what they are called, and where.
MADE_FROM = {
    "pitfalls": ("Common mistakes", DOCS / "pitfalls"),
    "capabilities": ("What each kind of model can do", DOCS / "compare"),
}

LONGEST = 300  # characters of a line that are shown

Row = tuple[Path, list[str]]  # a page, and the snippets that it shows first
Found = dict[str, Finding]  # by the name of the snippet


def rows() -> list[Row]:
    """The pages with the snippets that run elsewhere; each snippet is on one page."""
    run = {
        snippets.name_of(one)
        for environment in environments.listed()
        for one in environment.selected()
    }
    found: list[Row] = []
    for pattern in SHOWN_ON:
        for page in sorted(DOCS.glob(pattern)):
            shown = [
                snippets.name_of(include.path.with_suffix(".py"))
                for include in pages.read(page).includes
                if include.path.suffix in (".py", ".out")
            ]
            here = [name for name in dict.fromkeys(shown) if name in run]
            run -= set(here)
            if here:
                found.append((page, here))
    return found


def cell(environment: Environment, page: Path, found: Found) -> str:
    """What was found of a page's programs in an environment, with a link to details."""
    if not found:
        return "not run"
    fail = sum(one.verdict == "fails" for one in found.values())
    differ = sum(one.verdict == "differs" for one in found.values())
    if not fail and not differ:
        return f"all {len(found)} {{ .yes }}" if len(found) > 1 else "yes { .yes }"
    parts = [counted(fail, "fail"), counted(differ, "differ")]
    said = f"of {len(found)}, {' and '.join(filter(None, parts))}"
    if len(found) == 1:
        said = "fails" if fail else "differs"
    kind = "no" if fail else "only"
    return f"[{said}](#{environment.name}-{page.stem}) {{ .{kind} }}"


def counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number == 1)}" if number else ""


def among(names: list[str], found: Found) -> Found:
    return {name: found[name] for name in names if name in found}


def table(found: dict[Environment, Found], places: list[Row]) -> str:
    """A row for each page, a column for each environment."""
    titles = " | ".join(one.title for one in found)
    lines = [f"| Programs on | {titles} |", "|---" * (len(found) + 1) + "|"]
    for page, names in places:
        here = {one: among(names, all_of_it) for one, all_of_it in found.items()}
        if any(here.values()):
            cells = " | ".join(cell(one, page, some) for one, some in here.items())
            lines.append(f"| [{titled(page)}]({link(PAGE, page)}) | {cells} |")
    return "\n".join(lines) + "\n"


def details(environment: Environment, found: Found, places: list[Row]) -> Iterator[str]:
    """What differs or fails in an environment, by page."""
    recorded = environments.findings(environment)
    if recorded is None:
        return
    versions = ", ".join(f"{name} {one}" for name, one in recorded.versions.items())
    yield f"Recorded on {recorded.recorded} with {versions}, on small data."
    yield ""
    odd = {name: one for name, one in found.items() if one.verdict != "works"}
    for page, names in places:
        if here := among(names, odd):
            linked = f"[{titled(page)}]({link(PAGE, page)})"
            yield from heading(environment, page.stem, linked)
            lines = {f"`{name.rpartition('/')[2]}`": one for name, one in here.items()}
            yield from changes("Program", lines)
    for folder, (title, base) in MADE_FROM.items():
        here = {name: one for name, one in odd.items() if name.startswith(f"{folder}/")}
        if here:
            yield from heading(environment, folder, title)
            lines = {page_of(name, base): one for name, one in here.items()}
            yield from changes("Page", lines)


def heading(environment: Environment, anchor: str, title: str) -> list[str]:
    to = f"{environment.name}-{anchor}"
    return [f"### {title} {{ #{to} data-search-exclude='' }}", ""]


def changes(first: str, found: dict[str, Finding]) -> Iterator[str]:
    """A table of findings, under what each is about."""
    yield f"| {first} | On the page | Here |"
    yield "|---|---|---|"
    for name, one in found.items():
        sign, was = "only", as_code(one.was)
        if one.verdict == "fails":
            sign, was = "no", "it runs"
        yield f"| {name} | {was} | {as_code(one.now)} {{ .{sign} }} |"
    yield ""


def page_of(name: str, base: Path) -> str:
    """A link to the page that is derived from a pitfall or a row of the capability table."""
    _, topic, short, *side = name.replace("_", "-").split("/")
    page = link(PAGE, base / topic / f"{short}.md")
    return f"[{short.replace('-', ' ')}]({page}){', ' if side else ''}{', '.join(side)}"


def titled(page: Path) -> str:
    """The title of a page, for a link in a table."""
    title = one_line(pages.read(page).title or page.stem)
    return title.replace("_", r"\_")


def as_code(text: str) -> str:
    """A text as code on one line, cut where it is long."""
    if not text:
        return "nothing"
    short = text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
    return f"`` {one_line(short)} ``"


def range_of_versions(older: dict[Environment, Found]) -> str:
    """Sentences on the versions that the pages hold for."""
    low, high = re.findall(r"\d+\.(\d+)", python_range())
    pins = " and ".join(f"{name} {one}" for name, one in pinned().items())
    said = f"The pages hold for {pins}, with Python 3.{low} to 3.{int(high) - 1}. "
    for one, found in older.items():
        works = sum(finding.verdict == "works" for finding in found.values())
        said += f"With {one.title}, {works} of {len(found)} programs give the same. "
    return said.rstrip() + "\n"


def files() -> dict[Path, str]:
    """A table for each group of environments, and the details of each environment."""
    made: dict[Path, str] = {}
    found = {one: environments.current(one) for one in environments.listed()}
    if not found:
        return made
    places = rows()
    groups = {
        group: {one: found[one] for one in found if one.group == group}
        for group in dict.fromkeys(one.group for one in found)
    }
    for group, chosen in groups.items():
        made[FOLDER / f"{group}.md"] = table(chosen, places)
    for one, its in found.items():
        made[FOLDER / f"{one.name}.md"] = "\n".join(details(one, its, places)) + "\n"
    made[FOLDER / "range.md"] = range_of_versions(groups.get("versions", {}))
    return made
