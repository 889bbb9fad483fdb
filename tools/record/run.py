"""Run one snippet as `python snippet.py` would, and record what each section printed.

The recorder runs this module in a separate process for every snippet; the tests call
`run` in their own process, so that TensorFlow is imported only once.
"""

import ast
import contextlib
import io
import json
import linecache
import re
import resource
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tools import ROOT
from tools.model import extras
from tools.model.files import relative
from tools.model.outputs import MESSAGE
from tools.model.snippets import Section, sections
from tools.record import cifar10, gpu, state

ANSI = re.compile(r"\x1b\[[0-9;]*m")
DECLARES = re.compile(r"#\s*(?P<does>raises|warns) (?P<what>\w+)\s*$")
ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")
ONNX_NUMBER = re.compile(r"(?<=[a-z]__)\d+(?=:\d)")  # tf2onnx counts what it makes
OBJECT_ID = re.compile(r"(?<='shared_object_id': )\d+")
LASTING = re.compile(r"#\s*for all that follows\s*$")
SITE_PACKAGES = re.compile(r"[^\s\"'(]*/site-packages/")

# A terminal of 80 columns, a backend of Matplotlib that needs no screen, and no GPU, so
# that results do not depend on whether the machine has one.
ENVIRONMENT = {
    "COLUMNS": "80",
    "CUDA_VISIBLE_DEVICES": "-1",
    "KERAS_BACKEND": "tensorflow",
    "MATPLOTLIBRC": str(ROOT / "tools" / "record" / "matplotlibrc"),
    "MPLBACKEND": "Agg",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


def python(source: Path) -> Path:
    """The Python that has the packages that a snippet or notebook needs."""
    return extras.PYTHON if extras.of(source) else Path(sys.executable)


def environment(source: Path) -> dict[str, str]:
    """The environment variables for the process of a snippet or a notebook."""
    extra = extras.of(source)
    if not extra:
        return ENVIRONMENT
    # A snippet that installs a package gets the one that is locked, without a network.
    pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(extras.WHEELS)}
    found = {**ENVIRONMENT, **pip, "KERAS_BACKEND": extra.backend}
    if extra.gpu:
        del found["CUDA_VISIBLE_DEVICES"]
    return found


class SnippetFailed(Exception):
    """A snippet did something that is not allowed; the message says what and where."""


@dataclass
class Run:
    """The results of a snippet.

    printed: section name -> text, only for sections that printed something; the error
        or warning that a section declares is under its name and MESSAGE.
    files: name -> content, for the files it wrote into its working directory.
    namespace: its global variables.
    """

    printed: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    namespace: dict[str, Any] = field(default_factory=dict)


def innermost(parts: list[Section], line: int) -> str | None:
    """The name of the smallest section around a line, or None."""
    around = [part for part in parts if part.contains(line)]
    return min(around, key=lambda part: part.last - part.first).name if around else None


def frames_into(error: BaseException, *files: Path) -> types.TracebackType | None:
    """The frames of an error from the first in one of `files` on; those before it belong
    to the code that called the file."""
    names = {str(file) for file in files}
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename not in names:
        frames = frames.tb_next
    return frames


def traceback_into(error: BaseException, *files: Path) -> str:
    """The traceback as Python prints it, from the first frame in one of `files` on."""
    frames = frames_into(error, *files)
    lines = traceback.format_exception(type(error), error, frames)
    return ANSI.sub("", "".join(lines)).rstrip()


def message_of(error: BaseException, folder: Path) -> str:
    """The type and the message of an error, as at the end of a traceback.

    What differs from run to run is removed: colours, addresses in memory (which Keras also
    uses as shared_object_id), and the folders of files that it names.
    """
    said = ANSI.sub("", "".join(traceback.format_exception_only(error)))
    said = SITE_PACKAGES.sub("", said)
    for place in (folder, Path.cwd()):
        said = said.replace(f"{place}/", "")
    said = ONNX_NUMBER.sub("…", OBJECT_ID.sub("…", ADDRESS.sub("0x…", said)))
    lines = said.rstrip().splitlines()
    return "\n".join(line.rstrip() for line in lines)


def last_line(statement: ast.stmt) -> int:
    return statement.end_lineno or statement.lineno


def declared(statement: ast.stmt, lines: list[str]) -> tuple[str, str] | None:
    """("raises" or "warns", type) if the last line of a statement ends in such a comment."""
    match = DECLARES.search(lines[last_line(statement) - 1])
    return (match["does"], match["what"]) if match else None


def execute(
    statement: ast.stmt,
    lines: list[str],
    file: Path,
    where: str,
    namespace: dict[str, Any],
) -> str | None:
    """Run one statement of `file`, whose text is `lines`; returns what it raised or warned of.

    Raises SnippetFailed, which begins with `where`, if the statement raises what it
    does not declare, or does not do what it declares.
    """
    code = compile(ast.Module([statement], []), str(file), "exec")
    does, what = declared(statement, lines) or (None, None)
    comment = f"`# {does} {what}`"
    caught: list[warnings.WarningMessage] | None = None
    try:
        with contextlib.ExitStack() as stack:
            if does == "warns":  # otherwise, a program may set its own filters
                caught = stack.enter_context(warnings.catch_warnings(record=True))
                warnings.simplefilter("always")
            exec(code, namespace)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if (does, what) == ("raises", type(error).__name__):
            return message_of(error, file.parent)
        did = "calls exit" if isinstance(error, SystemExit) else "raises"
        instead = f", but declares {comment}" if does else ""
        raise SnippetFailed(
            f"{where} {did}{instead}\n{traceback_into(error, file)}"
        ) from error
    for warning in caught or []:
        said = warning.message
        if isinstance(said, Warning) and type(said).__name__ == what:
            return message_of(said, file.parent)
    if does:
        raise SnippetFailed(
            f"{where} declares {comment}, but runs without it. Keras has fixed this, or the "
            "line no longer shows what it should: see what it does now, and rewrite or "
            "remove it"
        )
    return None


def main_module(file: Path) -> types.ModuleType:
    """A new module called `__main__`, for the code of `file` to run in."""
    module = types.ModuleType("__main__")
    module.__file__ = str(file)
    return module


@contextlib.contextmanager
def as_main(module: types.ModuleType, folder: Path) -> Iterator[None]:
    """Make `module` the `__main__` module, and `folder` the working directory, for a while."""
    before = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        with contextlib.chdir(folder):
            yield
    finally:
        sys.modules["__main__"] = before


class Tee(io.StringIO):
    """Stores what is printed and passes it on."""

    def __init__(self, also: Callable[[str], object]):
        super().__init__()
        self.also = also

    def write(self, text: str) -> int:
        self.also(text)
        return super().write(text)


def run(
    snippet: Path,
    folder: Path,
    show: Callable[[str], object] = lambda text: None,
    after: Callable[[str | None], None] = lambda section: None,
    strict: bool = True,
) -> Run:
    """Run a snippet from its first line to its last, with `folder` to write into.

    `show` gets what it prints as it prints it; `after` is called with the section's
    name when a statement has run. Raises SnippetFailed with the traceback into the
    snippet when it raises or exits, and when it prints outside its sections or leaves
    files that do not carry its name; if `strict`, also when it leaves something behind for
    what runs after it, such as a setting.
    """
    result = Run()
    parts = list(sections(snippet).values())
    text = snippet.read_text("utf-8")
    read = {one.name: one.read_bytes() for one in histories_read(snippet, text)}
    for name, content in read.items():
        (folder / name).write_bytes(content)
    lines = text.splitlines()
    linecache.checkcache(str(snippet))
    state.as_new(text)
    module = main_module(snippet)
    result.namespace = module.__dict__
    stopped: dict[str, int] = {}
    with (
        as_main(module, folder),
        state.watched(text, snippet, folder) as watch,
    ):
        for statement in ast.parse(text, str(snippet)).body:
            section = innermost(parts, statement.lineno)
            line = f"{relative(snippet)}:{statement.lineno}:"
            where = f"{line} section '{section}'"
            if section in stopped:
                raise SnippetFailed(
                    f"{where} goes on after line {stopped[section]}, which raises"
                )
            captured = Tee(show)
            with contextlib.redirect_stdout(captured):
                message = execute(statement, lines, snippet, where, result.namespace)
            watch.after(statement.lineno)
            after(section)
            said = ANSI.sub("", captured.getvalue())
            if section is None:
                if said or message:
                    raise SnippetFailed(
                        f"{line} prints or raises outside every section, so no page can "
                        f"show it:\n{said or message}"
                    )
                continue
            if said:
                result.printed[section] = result.printed.get(section, "") + said
            if message:
                result.printed[section + MESSAGE] = message
                if (declared(statement, lines) or ("", ""))[0] == "raises":
                    stopped[section] = statement.lineno
    state.as_new()
    result.files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and read.get(path.name) != path.read_bytes()
    }
    problems = strays(snippet, result)
    if strict and not extras.of(snippet):  # what follows it is in another process
        problems = left_behind(snippet, text, watch) + problems
    if problems:
        raise SnippetFailed("\n".join(problems))
    return result


def histories_read(snippet: Path, text: str) -> list[Path]:
    """The histories, recorded beside a snippet, of other trainings that its text names."""
    return [
        path
        for path in sorted(snippet.parent.glob("*.csv"))
        if path.stem != snippet.stem and f'"{path.stem}' in text
    ]


def strays(snippet: Path, result: Run) -> list[str]:
    """Messages for a run that shows nothing, or leaves files with other names."""
    if not result.printed and not result.files:
        return [
            f"{relative(snippet)}: neither prints nor draws anything, so a page has "
            "no result to show; let it print what the reader should see"
        ]
    others = [
        name
        for name in result.files
        if Path(name).parts[0].split(".")[0] != snippet.stem
    ]
    if others:
        return [
            f"{relative(snippet)}: leaves {', '.join(others)} behind; a snippet may only "
            f"write files with its own name, such as {snippet.stem}.svg"
        ]
    return []


def left_behind(snippet: Path, text: str, watch: state.Watch) -> list[str]:
    """Messages for a program that affects later ones without declaring it."""
    lines = text.splitlines()
    declared_at = {
        statement.lineno
        for statement in ast.parse(text).body
        if LASTING.search(lines[last_line(statement) - 1])
    }
    undeclared = [
        left for left in watch.left if not (left.setting and left.line in declared_at)
    ]
    without_effect = declared_at - {left.line for left in watch.left if left.setting}
    return [
        f"{relative(snippet)}:{left.line or 1}: leaves {left.what} behind, which "
        "affects whatever follows on a page. Undo it at the end of the snippet"
        + (", or write `# for all that follows` at the end of this line" * left.setting)
        for left in undeclared
    ] + [
        f"{relative(snippet)}:{line}: declares `# for all that follows`, but the run "
        "ends with all settings as they were: remove the comment"
        for line in sorted(without_effect)
    ]


def memory() -> int:
    """The most that this process, or one that it has waited for, had at a time, in MB."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    most = max(resource.getrusage(kind).ru_maxrss for kind in kinds)
    return round(most / 1e6 if sys.platform == "darwin" else most / 1e3)


def main(
    snippet: str, folder: str, install: Callable[[], cifar10.Data] = cifar10.install
) -> int:
    """Run one snippet on CIFAR-10 and write `result.json` and its files into `folder`.

    `install` puts the data behind Keras's loader, and says whether it was loaded.
    """
    work = Path(folder) / "work"
    work.mkdir()
    asks = "cifar10" in Path(snippet).read_text("utf-8")
    data = install() if asks else cifar10.Data()
    on_data: set[str] = set()

    def note(section: str | None) -> None:
        if section and data.description:
            on_data.add(section)

    terminal = sys.stdout  # `run` replaces sys.stdout
    try:
        result = run(
            Path(snippet),
            work,
            show=lambda text: print(text, end="", file=terminal),
            after=note,
        )
    except SnippetFailed as error:
        no_data = isinstance(error.__cause__, cifar10.NoData)
        print(error.__cause__ if no_data else error, file=sys.stderr)
        return cifar10.NO_DATA if no_data else 1
    extra = extras.of(Path(snippet))
    report = {
        "printed": result.printed,
        "data": data.description,
        "on data": sorted(on_data),
        "memory": memory(),
        "extras": {name: version(name) for name in extra.packages} if extra else {},
        "gpu": gpu.name() if extra and extra.gpu else "",
    }
    (Path(folder) / "result.json").write_text(json.dumps(report), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
