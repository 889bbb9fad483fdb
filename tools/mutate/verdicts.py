"""Runs the tests that concern a mutant, the quick ones first, until one detects it."""

import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tools import ROOT
from tools.mutate import rows
from tools.mutate.first import FILE
from tools.mutate.rows import Mutant
from tools.mutate.worker import ALSO_LONG, OPTIONS

LEFT_OUT = shutil.ignore_patterns(
    ".venv", "site", ".git", "__pycache__", ".ruff_cache", ".mypy_cache"
)
SECONDS = {"single": 900, "alike": 1800, "tools": 1800}
QUIET = {
    "NO_MKDOCS_2_WARNING": "true",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "OMP_NUM_THREADS": "1",  # there is a process for each core
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
}


@dataclass(frozen=True)
class Verdict:
    """The fate of a mutant.

    how: "claim" (a test of what the pages claim failed), "error" (it cannot run),
        "text" (only a comparison of texts saw it), "slow" (it did not end), or "" if it
        lives.
    by: the test that saw it, or what was said.
    """

    mutant: Mutant
    how: str
    by: str


@dataclass(frozen=True)
class Stage:
    """Some tests to run: all in these files except the excluded ones, those whose names contain
    one of the words, and only those that begin with one of `only`."""

    tests: tuple[str, ...]
    words: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    how: str = "claim"


def stages(mutant: Mutant) -> Iterator[Stage]:
    """The tests that concern a mutant, in the order in which they run."""
    if mutant.row == "tools":
        yield Stage(tuple(tests_of(mutant.file)))
        return
    names = [
        file.removeprefix("snippets/").removesuffix(".py") for file in mutant.files
    ]
    words = tuple(one for name in names for one in (name, name.replace("/", "_")))
    left_out = (*rows.RECORDED, *rows.TEXTS)
    yield Stage(tuple(rows.QUICK), words, left_out)
    stem = names[0].rpartition("/")[2]
    if stem in rows.WAYS:
        yield Stage((rows.WAYS_ARE_EQUAL,), (), left_out)
    yield Stage((rows.SNIPPETS,), words, left_out)
    yield Stage((rows.WAYS_ARE_EQUAL,), (), (), tuple(rows.TEXTS), how="text")


def tests_of(file: str) -> list[str]:
    """The files of tests that concern a module: its own, those that name it, those of its
    package, what else concerns that, and last those of the modules beside it. What starts
    programs comes after what does not."""
    parts = Path(file).with_suffix("").parts
    package, module, tests = parts[1], parts[-1], ROOT / "tests"
    spelled = (f"{'.'.join(parts)} ", f"{'.'.join(parts[:-1])} import {module}\n")
    naming = [
        path
        for path in sorted(tests.rglob("test_*.py"))
        if path.parent.name not in ("browser", "mutate")
        and path.relative_to(ROOT).as_posix() not in rows.MINUTES
        and any(one in path.read_text("utf-8") for one in spelled)
    ]
    also = [
        path
        for one in rows.ALSO[package]
        for path in ([tests / one] if one.endswith(".py") else sorted((tests / one).glob("test_*.py")))
    ]  # fmt: skip
    beside = sorted((tests / package).glob("test_*.py"))
    of_others = {
        f"test_{path.stem}.py" for path in (ROOT / "tools" / package).rglob("*.py")
    }
    found = []
    for group in (naming, beside, also):
        found += sorted(group, key=lambda path: "copy." in path.read_text("utf-8"))
    own = {f"test_{one}" for one in parts[2:]}
    found.sort(
        key=lambda path: (
            path.stem not in own,
            path not in naming and path.name in of_others,
        )
    )
    return [path.relative_to(ROOT).as_posix() for path in dict.fromkeys(found)]


def without(stage: Stage, *tests: str) -> Stage:
    """A stage that leaves out some tests, or files of tests."""
    files = tuple(one for one in stage.tests if one not in tests)
    return replace(stage, tests=files, excluded=(*stage.excluded, *tests))


class Worker:
    """A copy of the project, and a process in it that runs tests (`tools.mutate.worker`)."""

    def __init__(self, folder: Path, sound: dict[str, str]) -> None:
        self.folder, self.sound = folder, sound
        self.environment = {**os.environ, **QUIET}
        self.process: subprocess.Popen[str] | None = None
        shutil.copytree(ROOT, folder, ignore=LEFT_OUT, symlinks=True)
        (folder / ".venv").mkdir()  # what a mutant caches there stays in its copy
        (folder / ".venv/extras").symlink_to((ROOT / ".venv/extras").resolve())

    def ask(self, request: dict[str, Any], seconds: int) -> dict[str, Any]:
        """The answer of the process, which is killed if it takes too long."""
        if self.process is None:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tools.mutate.worker"],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=(self.folder / "worker.log").open("a"),
                text=True,
            )
        assert self.process.stdin
        assert self.process.stdout
        timer = threading.Timer(seconds, self.process.kill)
        timer.start()
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            timer.cancel()
        if line:
            return dict(json.loads(line))
        self.stop()
        for file in request["texts"]:  # the process had no time to put them back
            shutil.copyfile(ROOT / file, self.folder / file)
        return {"status": -1, "failed": "", "asserted": False}

    def alone(self, stage: Stage, texts: dict[str, str]) -> dict[str, Any]:
        """Run tests in a separate process, since a mutant may break the tools completely."""
        first = self.folder / "first"
        first.write_text("")
        command = [sys.executable, "-m", "pytest", *OPTIONS, ALSO_LONG, *stage.tests]
        command += [f"--deselect={one}" for one in stage.excluded]
        for file, text in texts.items():
            (self.folder / file).write_text(text, "utf-8")
        try:
            done = subprocess.run(
                [*command, "-p", "tools.mutate.first"],
                cwd=self.folder,
                env={
                    **self.environment,
                    "PYTHONDONTWRITEBYTECODE": "1",
                    FILE: str(first),
                },
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=SECONDS["tools"],
            )
        except subprocess.TimeoutExpired:
            return {"status": -1, "failed": "", "asserted": False}
        finally:
            for file in texts:
                shutil.copyfile(ROOT / file, self.folder / file)
        failed = first.read_text("utf-8")
        return {
            "status": done.returncode,
            "failed": failed,
            "asserted": "::" in failed,  # else none of the file's tests ran
        }

    def run(self, mutant: Mutant | None, stage: Stage, row: str) -> dict[str, Any]:
        texts = mutant.texts if mutant else {}
        if row == "tools":
            return self.alone(stage, texts)
        request = {
            "texts": texts,
            "tests": stage.tests,
            "words": stage.words,
            "excluded": stage.excluded,
            "only": stage.only,
        }
        return self.ask(request, SECONDS[row])

    def fails_without(self, test: str, row: str) -> bool:
        """Whether a test, or a file of tests, fails without any mutant."""
        if test not in self.sound:
            passed = self.run(None, Stage((test,)), row)["status"] == 0
            self.sound[test] = "" if passed else test
        return bool(self.sound[test])

    def verdict(self, mutant: Mutant) -> Verdict:
        for asked in stages(mutant):
            stage = without(asked, *filter(None, self.sound.values()))
            while stage.tests:
                answer = self.run(mutant, stage, mutant.row)
                if answer["status"] in (0, 5):
                    break
                if answer["status"] == -1:
                    if self.run(None, stage, mutant.row)["status"] != -1:
                        said = f"no answer in {SECONDS[mutant.row]} s"
                        return Verdict(mutant, "slow", said)
                    self.sound[" ".join(stage.tests)] = "what does not end in time"
                    break
                failed = answer["failed"] or stage.tests[0]
                if not self.fails_without(failed, mutant.row):
                    claims = answer["asserted"] or stage.how == "text"
                    return Verdict(mutant, stage.how if claims else "error", failed)
                if failed in stage.excluded:  # it cannot be left out
                    break
                stage = without(stage, failed)
        return Verdict(mutant, "", "")

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None


def verdicts(
    mutants: list[Mutant], processes: int, sound: dict[str, str]
) -> Iterator[Verdict]:
    """The verdicts on some mutants, as soon as they are known.

    `sound` gets the tests that failed, each with its name again if it also fails without
    any mutant: it is not asked then.
    """
    free: queue.Queue[Worker] = queue.Queue()

    def judge(mutant: Mutant) -> Verdict:
        worker = free.get()
        try:
            return worker.verdict(mutant)
        finally:
            free.put(worker)

    with (
        tempfile.TemporaryDirectory(prefix="mutate-") as folder,
        contextlib.ExitStack() as stack,
    ):
        for number in range(processes):
            worker = Worker(Path(folder) / f"copy{number}", sound)
            stack.callback(worker.stop)
            free.put(worker)
        pool = ThreadPoolExecutor(processes)
        try:
            for done in as_completed([pool.submit(judge, one) for one in mutants]):
                yield done.result()
        finally:
            pool.shutdown(cancel_futures=True)
