"""What readers paste: the end of each wrong program, run as plain Python, and variants of it.

Each runs in a process that is forked from one which has imported TensorFlow, as the import
takes ten times as long as most programs. What a program printed is kept in
`build/tracebacks`, under a name that changes with the program and with Keras.
"""

import faulthandler
import hashlib
import multiprocessing
import os
import re
import runpy
import signal
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.metadata import version
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from pathlib import Path

from tools import ROOT
from tools.model.pitfalls import Pitfall, all_pitfalls
from tools.record.run import frames_into

KEPT = ROOT / "build" / "tracebacks"
# A reader's terminal, without the lines that TensorFlow logs before it does anything, on
# a machine without a GPU, where also what needs one fails.
ENVIRONMENT = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "KERAS_BACKEND": "tensorflow",
}
AT_ONCE = 2
SECONDS = 300  # the longest takes ten on a slow machine


class DoesNotEnd(Exception):
    """A wrong program did not end well; the message says which, and where it was."""


def page_of(pitfall: Pitfall) -> str:
    """The name of its page on the site."""
    return f"pitfalls/{pitfall.name}"


def kept(pitfall: Pitfall) -> Path:
    """Where the traceback of a wrong program is kept."""
    code = pitfall.snippet("wrong").read_bytes() + version("keras").encode()
    digest = hashlib.sha256(code).hexdigest()[:12]
    return KEPT / f"{pitfall.name.replace('/', '-')}-{digest}.txt"


@cache
def forks() -> ForkServerContext:
    """What starts processes that have imported Keras, in a reader's terminal."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "keras", "tensorflow"])
    before = dict(os.environ)
    os.environ.update(ENVIRONMENT)
    try:
        forkserver.ensure_running()
    finally:
        os.environ.clear()
        os.environ.update(before)
    return context


def in_fork(program: Path, printed: Path) -> None:
    """Run a program in its folder as Python would; what goes to its terminal as an error
    goes to the file `printed`. For a process that does nothing else."""
    with printed.open("w") as errors, open(os.devnull, "w") as nowhere:
        os.dup2(errors.fileno(), sys.stderr.fileno())
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    faulthandler.enable()
    os.chdir(program.parent)
    try:
        runpy.run_path(str(program), run_name="__main__")
    except Exception as error:
        frames = frames_into(error, program)
        sys.__excepthook__(type(error), error.with_traceback(frames), frames)


def ran(program: Path, seconds: float = SECONDS) -> str:
    """What a program prints where an error goes, run in a folder of its own.

    Raises DoesNotEnd after so many seconds, with the stack of each of its threads, and
    if its process ends with another status than 0.
    """
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile() as file:
        copy, printed = Path(folder) / "train.py", Path(file.name)
        copy.write_bytes(program.read_bytes())
        process = forks().Process(target=in_fork, args=(copy, printed))
        process.start()
        process.join(seconds)
        what = f"ended with status {process.exitcode}"
        if process.pid and process.is_alive():
            what = f"did not end in {seconds:.0f} s"
            os.kill(process.pid, signal.SIGABRT)
            process.join()
        text = printed.read_text("utf-8")
    if process.exitcode == 0:
        return text
    where = program.relative_to(ROOT) if program.is_relative_to(ROOT) else program
    raise DoesNotEnd(f"{where} {what}. It printed:\n{text}")


def ended(program: Path, seconds: float = SECONDS) -> str:
    """The same, started once more if it does not end, as one of some thousand runs did not."""
    try:
        return ran(program, seconds)
    except DoesNotEnd as error:
        print(f"{error}\nIt is started again.", file=sys.stderr, flush=True)
        return ran(program, seconds)


def pasted(*names: str) -> dict[str, str]:
    """The traceback of every wrong program that has a message, by the name of its page.

    Or only of those that are named.
    """
    loud = [
        one
        for one in all_pitfalls()
        if one.is_complete and one.message and (not names or page_of(one) in names)
    ]

    def text_of(pitfall: Pitfall) -> str:
        path = kept(pitfall)
        if not path.exists():
            text = ended(pitfall.snippet("wrong"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return path.read_text("utf-8")

    forks()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return dict(zip(map(page_of, loud), pool.map(text_of, loud)))


# What another reader has in its place.
FOLDERS = {
    re.compile(r"/tmp/[^\s/]+/train\.py"): r"C:\Users\ada\My project\cats.py",
    re.compile(r"/[^\s\"']*/site-packages/"): "/opt/conda/envs/ml/lib/site-packages/",
    re.compile(r"  # (?:raises|warns) \w+"): "",
}
VARIABLES = {"model": "net", "x": "features", "y": "target", "inputs": "first"}
SHAPE = re.compile(r"\((?:None|\d+)(?:, (?:None|\d+))*,?\)")
LAYER = re.compile(r"\b([a-z]+(?:_[a-z]+)*)_(\d+)\b(?=[',\"` ])")
FRAME = re.compile(
    r'^  File "(?P<file>.*)", line (?P<line>\d+), in (?P<name>.*)\n'
    r"    (?P<code>.*)\n(?:    [ ~^]+\n)?",
    re.MULTILINE,
)
END = re.compile(r"^([\w.]+(?:Error|Exception))(?=:|$)", re.MULTILINE)


def elsewhere(text: str, names: set[str]) -> str:
    """The same in another folder, with other names, other sizes and other numbers of layers."""
    text = FRAME.sub(_renamed, text)
    for pattern, instead in FOLDERS.items():
        text = pattern.sub(instead.replace("\\", r"\\"), text)
    for number, name in enumerate(sorted(names)):
        text = re.sub(rf"\b{re.escape(name)}\b", f"{name[:1]}mine{number}", text)
    text = SHAPE.sub(lambda shape: re.sub(r"\d+", _other_size, shape[0]), text)
    return LAYER.sub(lambda layer: f"{layer[1]}_{int(layer[2]) + 40}", text)


def _renamed(frame: re.Match[str]) -> str:
    """A frame of the reader's file with other variables; any other as it is."""
    if not frame["file"].endswith("train.py"):
        return frame[0]
    code = frame["code"]
    for name, other in VARIABLES.items():
        code = re.sub(rf"\b{name}\b(?!=)", other, code)
    return frame[0].replace(frame["code"], code)


def _other_size(number: re.Match[str]) -> str:
    return str(int(number[0]) * 3 + 5)


def notebook(text: str) -> str:
    """The same as a notebook shows it: in colour, with the numbers of lines."""

    def frame(one: re.Match[str]) -> str:
        line = int(one["line"])
        return (
            f"\x1b[36mCell In[7], line {line}\x1b[39m, in \x1b[36m{one['name']}\x1b[39m\n"
            f"\x1b[32m---> {line}\x1b[39m {one['code']}\n\n"
        )

    return END.sub("\x1b[31m\\1\x1b[39m", FRAME.sub(frame, text))
