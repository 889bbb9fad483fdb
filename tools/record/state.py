"""Detects what a program changes for others that run after it in the same process.

A reader's script has its own process. Here many run in the same one, and on a page one
follows the other. Each starts as in a new process; what it leaves behind is reported, if
possible with its line, and undone.

Some things are undone without a message: the state of random numbers, and classes that
were registered for saving. A program that is about a setting declares this at the end of
the line, with `# for all that follows`.
"""

import ast
import contextlib
import functools
import importlib.util
import inspect
import logging
import operator
import os
import random
import re
import sys
import threading
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.record import elsewhere

LIBRARIES = {"keras", "matplotlib", "tensorflow"}
NOT_IMPORTED = object()  # the value of a setting whose library is not imported
PATIENCE = 1.0  # seconds that a thread has to finish


@dataclass(frozen=True)
class Setting:
    """Something that a program can set for the whole process.

    library: the library it belongs to; it has no value before a program imports that.
    may_stay: it is undone, but not reported.
    """

    name: str
    read: Callable[[], Any]
    write: Callable[[Any], object]
    library: str = "keras"
    may_stay: bool = False

    def value(self) -> Any:
        return self.read() if self.library in sys.modules else NOT_IMPORTED


@dataclass(frozen=True)
class Left:
    """Something left behind, and the line that did it, if it is known."""

    what: str
    line: int | None = None
    setting: bool = False


def environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if "PYTEST" not in key}


def set_environment(wanted: dict[str, str]) -> None:
    for name in environment().keys() - wanted.keys():
        del os.environ[name]
    os.environ.update(wanted)


def set_filters(filters: list[Any]) -> None:
    warnings.filters[:] = filters  # type: ignore[index]
    warnings._filters_mutated()  # type: ignore[attr-defined]


def set_path(path: list[str]) -> None:
    sys.path[:] = path


def reset_by_keras(_: object) -> None:
    """`clear_session` resets it."""


def set_registered(wanted: dict[str, Any]) -> None:
    from keras.src.saving import object_registration

    object_registration.GLOBAL_CUSTOM_OBJECTS.clear()
    object_registration.GLOBAL_CUSTOM_OBJECTS.update(wanted)
    object_registration.GLOBAL_CUSTOM_NAMES.clear()
    object_registration.GLOBAL_CUSTOM_NAMES.update(
        {value: name for name, value in wanted.items()}
    )


def settings() -> list[Setting]:
    """All settings that are checked."""

    def its(library: str, path: str) -> Callable[..., Any]:
        """A function of a library, looked up when it is called."""

        def call(*arguments: Any, **options: Any) -> Any:
            found: Any = importlib.import_module(library)
            for name in path.split("."):
                found = getattr(found, name)
            return found(*arguments, **options)

        return call

    keras, tf, np = (
        functools.partial(its, library) for library in ("keras", "tensorflow", "numpy")
    )

    def rc(take: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given: take(
            importlib.import_module("matplotlib").rcParams, *given
        )

    return [
        Setting(
            "numpy's print options",
            np("get_printoptions"),
            lambda options: np("set_printoptions")(**options),
            "numpy",
        ),
        Setting(
            "numpy's errors",
            np("geterr"),
            lambda errors: np("seterr")(**errors),
            "numpy",
        ),
        Setting("floatx", keras("config.floatx"), keras("config.set_floatx")),
        Setting("epsilon", keras("config.epsilon"), keras("config.set_epsilon")),
        Setting(
            "the image data format",
            keras("config.image_data_format"),
            keras("config.set_image_data_format"),
        ),
        Setting(
            "the dtype policy",
            lambda: keras("config.dtype_policy")().name,
            keras("config.set_dtype_policy"),
        ),
        Setting(
            "eager functions",
            tf("config.functions_run_eagerly"),
            tf("config.run_functions_eagerly"),
            "tensorflow",
        ),
        Setting(
            "shortened tracebacks",
            keras("config.is_traceback_filtering_enabled"),
            reset_by_keras,
        ),
        Setting(
            "interactive logging",
            keras("config.is_interactive_logging_enabled"),
            reset_by_keras,
        ),
        Setting(
            "the distribution",
            keras("distribution.distribution"),
            keras("distribution.set_distribution"),
        ),
        Setting("matplotlib's settings", rc(dict.copy), rc(dict.update), "matplotlib"),
        Setting("the environment", environment, set_environment, "os"),
        Setting("warning filters", lambda: list(warnings.filters), set_filters, "os"),
        Setting(
            "TensorFlow's log level",
            lambda: logging.getLogger("tensorflow").level,
            logging.getLogger("tensorflow").setLevel,
            "tensorflow",
        ),
        Setting("sys.path", lambda: list(sys.path), set_path, "os"),
        Setting(
            "registered classes",
            lambda: dict(keras("saving.get_custom_objects")()),
            set_registered,
            may_stay=True,
        ),
    ]


WORKING_DIRECTORY = Setting("the working directory", os.getcwd, os.chdir, "os")


def watched_modules() -> list[types.ModuleType]:
    """The modules whose functions and classes a program might replace."""
    whole = ("keras.", "tensorflow._api.v2")
    single = {"keras", "numpy", "numpy.random", "numpy.linalg", "tensorflow"}
    single |= {"builtins", "random", "matplotlib.pyplot"}
    loaded: dict[str, types.ModuleType | None] = {**sys.modules}
    return [
        module
        for name, module in loaded.items()
        if module and (name in single or name.startswith(whole))
    ]


def is_code(value: object) -> bool:
    return callable(value) or inspect.isdatadescriptor(value)


class Attributes:
    """The functions and classes of the libraries, and the methods of Keras's classes."""

    MISSING = object()

    def __init__(self) -> None:
        self.modules = 0
        self.saved: dict[int, tuple[Any, dict[str, Any]]] = {}

    def refresh(self) -> None:
        """Store the present state as the reference."""
        if len(sys.modules) != self.modules:
            self.modules = len(sys.modules)
            for module in watched_modules():
                self.saved.setdefault(id(module), (module, {}))
                for one in list(vars(module).values()):
                    if isinstance(one, type) and one.__module__.startswith("keras"):
                        self.saved.setdefault(id(one), (one, {}))
        for owner, saved in self.touched():
            saved.clear()
            saved.update(vars(owner))

    def touched(self) -> list[tuple[Any, dict[str, Any]]]:
        return [
            (owner, saved)
            for owner, saved in self.saved.values()
            if len(now := vars(owner)) != len(saved)
            or not all(map(operator.is_, now.values(), saved.values()))
        ]

    def put_back(self) -> list[str]:
        """Undo all replacements and return their names."""
        found = []
        for owner, saved in self.touched():
            now = dict(vars(owner))
            for name in saved.keys() | now.keys():
                was = saved.get(name, self.MISSING)
                new = now.get(name, self.MISSING)
                if was is new or not self.matters(owner, name, was, new):
                    continue
                if was is self.MISSING:
                    delattr(owner, name)
                else:
                    setattr(owner, name, was)
                home = "" if inspect.ismodule(owner) else f"{owner.__module__}."
                found.append(f"{home}{owner.__name__}.{name}")
        return sorted(found)

    def matters(self, owner: Any, name: str, was: object, new: object) -> bool:
        """Whether it is a replacement, and not a cache or a late import."""
        private = name.startswith("_") and not name.startswith("__")
        late = isinstance(new, types.ModuleType) or private
        if was is self.MISSING and owner.__name__.startswith("keras.src"):
            late = True
        return not late and (is_code(was) or is_code(new))


class Process:
    """The state of this process before any program ran, from which every program starts."""

    def __init__(self) -> None:
        import numpy

        self.settings = settings()
        self.clean = [setting.value() for setting in self.settings]
        self.random = (random.getstate(), numpy.random.get_state())
        self.attributes = Attributes()

    def import_for(self, text: str) -> None:
        """Import what a program will import, so that changes by the import are not attributed to it."""
        if sys.modules.keys() >= LIBRARIES or not any(
            map(text.__contains__, LIBRARIES)
        ):
            return
        for library in filter(importlib.util.find_spec, LIBRARIES):
            importlib.import_module(library)
        self.clean = [setting.value() for setting in self.settings]

    def as_new(self) -> None:
        """Restore settings, random numbers, names of layers and figures."""
        import numpy

        if keras := sys.modules.get("keras"):
            keras.utils.clear_session(free_memory=False)
        for setting, clean in zip(self.settings, self.clean):
            if setting.value() != clean is not NOT_IMPORTED:
                setting.write(clean)
        random.setstate(self.random[0])
        numpy.random.set_state(self.random[1])
        if tf := sys.modules.get("tensorflow"):
            tf.random.set_seed(None)
        if pyplot := sys.modules.get("matplotlib.pyplot"):
            pyplot.close("all")


_process: list[Process] = []


def process() -> Process:
    """The only description of this process; the first call defines the clean state."""
    if not _process:
        _process.append(Process())
    return _process[0]


def begin_at(seed: int) -> None:
    """Start the random numbers of each program here, instead of where this process began."""
    import numpy

    process().random = (
        random.Random(seed).getstate(),
        numpy.random.RandomState(seed).get_state(),
    )


def as_new(text: str = "") -> None:
    """Give a program with this text the state of a new process."""
    process().import_for(text)
    process().as_new()


class Watch:
    """The run of one program: call `after` with the line of each statement that has run."""

    def __init__(self, text: str, written: elsewhere.Written) -> None:
        self.text, self.written = text, written
        self.left: list[Left] = []
        self.settings = [*process().settings, WORKING_DIRECTORY]
        self.before = [setting.value() for setting in self.settings]
        self.last = self.before
        self.threads = set(threading.enumerate())
        self.lines: dict[object, int] = {}  # what changed -> the line that did it
        process().attributes.refresh()

    def after(self, line: int) -> None:
        now = [setting.value() for setting in self.settings]
        for setting, was, new in zip(self.settings, self.last, now):
            if was != new:
                self.lines[setting.name] = line
        self.last = now
        for one in (*self.written.paths, *threading.enumerate()):
            self.lines.setdefault(one, line)

    def finish(self, folder: Path) -> None:
        """Find what is left behind, and undo what can be undone."""
        for setting, was, now in zip(self.settings, self.before, self.last):
            if was == now:
                continue
            setting.write(was)
            what = f"{setting.name} changed{difference(was, now)}"
            if not setting.may_stay:
                self.left.append(Left(what, self.lines[setting.name], setting=True))
        for name in process().attributes.put_back():
            line = line_with(name.rpartition(".")[2], self.text)
            self.left.append(Left(f"{name} replaced", line))
        for thread in set(threading.enumerate()) - self.threads:
            thread.join(PATIENCE)
            if thread.is_alive():
                what = f"a running thread, {thread.name}"
                self.left.append(Left(what, self.lines[thread]))
        for path in self.written.outside(folder):
            self.left.append(Left(f"a change of {path}", self.lines.get(path)))


def line_with(word: str, text: str) -> int | None:
    """The best guess at the line: the first one with a word, below docstring and imports."""
    lines = text.splitlines()
    for statement in ast.parse(text).body:
        if isinstance(statement, ast.Import | ast.ImportFrom) or isinstance(
            getattr(statement, "value", None), ast.Constant
        ):
            continue
        for line in range(statement.lineno, (statement.end_lineno or 0) + 1):
            if re.search(rf"\b{word}", lines[line - 1]):
                return line
    return None


def difference(was: Any, now: Any) -> str:
    """How two values differ, in brackets; of two dicts, only the entries that differ."""
    if isinstance(was, dict) and isinstance(now, dict):
        keys = [key for key in {**was, **now} if was.get(key) != now.get(key)]
        return f" ({', '.join(map(str, keys))})"
    if isinstance(was, str | int | float | bool):
        return f" (from {was} to {now})"
    return ""


@contextlib.contextmanager
def watched(text: str, source: Path, folder: Path) -> Iterator[Watch]:
    """Watch one program, which may write only into `folder`, and undo its changes at the end."""
    with elsewhere.watched([source.parent, Path.home()]) as written:
        watch = Watch(text, written)
        try:
            yield watch
        finally:
            watch.after(0)
            watch.finish(folder)
