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

Row = tuple[Path, list[str]]  # a page, and the snippets that it shows first


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


def found_in(environment: Environment, names: list[str]) -> dict[str, Finding]:
    found = environments.current(environment)
    return {name: found[name] for name in names if name in found}


def cell(environment: Environment, row: Row) -> str:
    """What was found of a page's programs in an environment, with a link to details."""
    page, names = row
    found = found_in(environment, names)
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


def table(chosen: list[Environment]) -> str:
    """A row for each page, a column for each environment."""
    titles = " | ".join(one.title for one in chosen)
    lines = [f"| Programs on | {titles} |", "|---" * (len(chosen) + 1) + "|"]
    for row in rows():
        page, names = row
        if not any(found_in(one, names) for one in chosen):
            continue
        cells = " | ".join(cell(one, row) for one in chosen)
        lines.append(f"| [{titled(page)}]({link(PAGE, page)}) | {cells} |")
    return "\n".join(lines) + "\n"


def details(environment: Environment) -> Iterator[str]:
    """What differs or fails in an environment, by page."""
    recorded = environments.findings(environment)
    if recorded is None:
        return
    versions = ", ".join(f"{name} {one}" for name, one in recorded.versions.items())
    yield f"Recorded on {recorded.recorded} with {versions}, on small data."
    yield ""
    found = environments.current(environment)
    odd = {name: one for name, one in found.items() if one.verdict != "works"}
    for page, names in rows():
        if here := {name: odd.pop(name) for name in names if name in odd}:
            yield from heading(environment, page, titled(page))
            lines = {f"`{name.rpartition('/')[2]}`": one for name, one in here.items()}
            yield from changes("Program", lines)
    for folder, (title, base) in MADE_FROM.items():
        here = {name: one for name, one in odd.items() if name.startswith(f"{folder}/")}
        if here:
            yield from heading(environment, base / "index.md", title, folder)
            lines = {page_of(name, base): one for name, one in here.items()}
            yield from changes("Page", lines)


def heading(
    environment: Environment, page: Path, title: str, name: str = ""
) -> list[str]:
    anchor = f"{environment.name}-{name or page.stem}"
    linked = title if name else f"[{title}]({link(PAGE, page)})"
    return [f"### {linked} {{ #{anchor} data-search-exclude='' }}", ""]


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
    short = text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"
    return f"`` {one_line(short)} ``"


LONGEST = 300


def range_of_versions(older: list[Environment]) -> str:
    """Sentences on the versions that the pages hold for."""
    low, high = re.findall(r"\d+\.(\d+)", python_range())
    pins = " and ".join(f"{name} {one}" for name, one in pinned().items())
    said = f"The pages hold for {pins}, with Python 3.{low} to 3.{int(high) - 1}. "
    for one in older:
        found = environments.current(one).values()
        works = sum(finding.verdict == "works" for finding in found)
        said += f"With {one.title}, {works} of {len(found)} programs give the same. "
    return said.rstrip() + "\n"


def files() -> dict[Path, str]:
    """A table for each group of environments, and the details of each environment."""
    made: dict[Path, str] = {}
    if not (listed := environments.listed()):
        return made
    for group in dict.fromkeys(one.group for one in listed):
        chosen = [one for one in listed if one.group == group]
        made[FOLDER / f"{group}.md"] = table(chosen)
    for one in listed:
        made[FOLDER / f"{one.name}.md"] = "\n".join(details(one)) + "\n"
    older = [one for one in listed if one.group == "versions"]
    made[FOLDER / "range.md"] = range_of_versions(older)
    return made
