"""A line below the title of each page: which versions of Keras and TensorFlow ran it, when,
and what a reader installs to run it.

A Markdown extension. It sees what a page includes, and reads the rest from the
recordings. A derived Markdown file stands for the recordings in the folder of snippets
with the same name as its own folder.
"""

import datetime
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from tools import DERIVED, DOCS, SNIPPETS
from tools.model import environments, extras, outputs, snippets, versions
from tools.model.includes import Include, Resolved, placed, resolved
from tools.model.made import Made

# The template knows the path to that page, and adds the address.
TESTED = '<a class="tested">How this site is tested</a>'
ELSEWHERE = '<a class="elsewhere">'
GRAPHVIZ = '<a href="https://graphviz.org">Graphviz</a>'
BEFORE_SNIPPETS = 40  # pymdownx.snippets resolves includes at 32
AFTER_RAW_HTML = 10  # a title may be written in HTML, which Markdown puts back at 30
TITLE_ENDS = "</h1>"


def made(output: Path) -> Made:
    """How an output was made, read again each time: `make serve` may see it change."""
    return made_at(output, output.stat().st_mtime_ns)


@functools.cache
def made_at(output: Path, changed: int) -> Made:
    return outputs.Output.read(output).made


def recordings(includes: Iterable[Include]) -> set[Path]:
    """The recordings behind what a page includes."""
    found = set()
    for include in includes:
        path = include.path
        if path.suffix == ".md":
            found |= set(made_from(path).rglob("*.out"))
        elif (output := outputs.output_of(path)).exists():
            found.add(output)
    return found


def made_from(derived: Path) -> Path:
    """The folder of snippets that a derived file is made from, which has the same name."""
    inside = derived.is_relative_to(DERIVED)
    return SNIPPETS / derived.parent.relative_to(DERIVED) if inside else derived.parent


def day(date: datetime.date) -> str:
    return f"{date.day} {date:%B %Y}"


def sentence(includes: Iterable[Include]) -> str:
    """The versions that ran the code of a page, and when."""
    runs = [made(one) for one in recordings(includes)]
    if not runs:
        pinned = " and ".join(f"{name} {v}" for name, v in versions.pinned().items())
        return (
            f"There is no code on this page; the pages it links to ran with {pinned}."
        )
    dates = [one.recorded for one in runs]
    first, last = min(dates), max(dates)
    when = f"on {day(first)}"
    if first != last:
        when = f"from {day(first)} to {day(last)}"
    kerases = {
        f"Keras {one.keras} and TensorFlow {one.tensorflow}"
        for one in runs
        if one.tensorflow
    } or {f"Keras {one.keras}" for one in runs}
    on_data = ", on CIFAR-10" if any(one.data for one in runs) else ""
    extras = sorted({one for run in runs for one in run.extras.split(", ") if one})
    others = f"; parts of it with {', '.join(extras)}" if extras else ""
    gpus = sorted({one.gpu for one in runs if one.gpu})
    on_gpu = f", on one GPU ({' or '.join(gpus)})" if gpus else ""
    return f"Ran {when} with {', and with '.join(sorted(kerases))}{on_data}{others}{on_gpu}."


def and_(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def findings(file: Path) -> environments.Findings | None:
    """What is recorded of an environment, read again each time it has changed."""
    return findings_at(file, file.stat().st_mtime_ns) if file.exists() else None


@functools.cache
def findings_at(file: Path, changed: int) -> environments.Findings:
    return environments.read_findings(file)


def elsewhere(includes: Iterable[Include]) -> str:
    """On which backends and versions the code of a page ran too, and where it differs."""
    shown = {one.path for one in includes if one.path.suffix == ".py"}
    codes = {
        snippets.name_of(one): snippets.sha256_of(one)
        for one in shown
        if one.is_relative_to(SNIPPETS)
    }
    same: list[str] = []
    other: list[str] = []
    for environment in environments.listed():
        recorded = findings(environment.file)
        found = recorded.found if recorded else {}
        verdicts = [
            found[name].verdict
            for name, code in codes.items()
            if name in found and found[name].code == code
        ]
        if environment.group == "devices":
            continue
        if {"differs", "fails"} & set(verdicts):
            other.append(environment.title)
        elif verdicts and len(verdicts) == len(codes):
            same.append(environment.title)
    parts = [f"The same on {and_(same)}"] if same else []
    if other:
        on = f"on {and_(other)}, {ELSEWHERE}something differs</a>"
        parts.append(on if parts else on[0].upper() + on[1:])
    return f" {'; '.join(parts)}." if parts else ""


def to_run(shown: Resolved) -> str:
    """What a reader needs to run the code of a page, if TensorFlow is not enough."""
    numbers: dict[Path, set[int]] = {}
    for line in shown.lines:
        if line.include and line.place.file.suffix == ".py":
            numbers.setdefault(line.place.file, set()).add(line.place.line)
    needed = extras.to_install(numbers)
    said = f" To run it: <code>pip install {' '.join(['tensorflow', *needed])}</code>"
    if "pydot" in needed:
        said += f" and {GRAPHVIZ}"
    said = f"{said}." if needed else ""
    apart = [one for one in shown.includes if extras.has_its_own_backend(one.path)]
    if apart and not runs_apart(shown.includes):
        said += " Run the code for another backend in a new process."
    return said


def runs_apart(includes: Iterable[Include]) -> bool:
    """Whether all code of a page needs another backend, so that no download has it as code."""
    code = [one.path for one in includes if one.path.suffix == ".py"]
    return bool(code) and all(map(extras.has_its_own_backend, code))


class Includes(Preprocessor):
    """Notes what a page includes, before the preprocessor of the site resolves it."""

    def __init__(self, md: Markdown):
        super().__init__(md)
        self.found = Resolved([])

    def run(self, lines: list[str]) -> list[str]:
        snippets = self.md.preprocessors["snippet"]
        options: dict[str, Any] = {
            name: getattr(snippets, name)
            for name in ("base_path", "dedent_subsections", "restrict_base_path")
        }
        page = placed("\n".join(lines), DOCS / "page.md")
        self.found = resolved(page, options)
        return lines


class BelowTitle(Postprocessor):
    """Writes the line below the first heading of level 1, in Markdown or HTML."""

    def __init__(self, md: Markdown, includes: Includes):
        super().__init__(md)
        self.includes = includes

    def run(self, text: str) -> str:
        if TITLE_ENDS not in text:
            return text  # the table of contents asks for each heading, too
        found = self.includes.found
        includes = found.includes
        line = f"{sentence(includes)}{elsewhere(includes)}{to_run(found)} {TESTED}"
        kind = "ran apart" if runs_apart(includes) else "ran"
        below = f'{TITLE_ENDS}\n<p class="{kind}" data-search-exclude="">{line}</p>'
        return text.replace(TITLE_ENDS, below, 1)


class RanWithExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        includes = Includes(md)
        md.preprocessors.register(includes, "ran_with", BEFORE_SNIPPETS)
        below = BelowTitle(md, includes)
        md.postprocessors.register(below, "ran_with", AFTER_RAW_HTML)


def makeExtension(
    **options: Any,
) -> RanWithExtension:  # the name that Markdown asks for
    return RanWithExtension(**options)
