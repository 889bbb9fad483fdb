"""What readers paste: the end of each wrong program, run as plain Python, and variants of it.

A run takes some seconds, so what it printed is kept in `build/tracebacks`, under a name
that changes with the program and with Keras.
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

from tools import ROOT
from tools.model.pitfalls import Pitfall, all_pitfalls

KEPT = ROOT / "build" / "tracebacks"
# A reader's terminal, without the lines that TensorFlow logs before it does anything.
ENVIRONMENT = {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
AT_ONCE = 2


def kept(pitfall: Pitfall) -> Path:
    """Where the traceback of a wrong program is kept."""
    code = pitfall.snippet("wrong").read_bytes() + version("keras").encode()
    digest = hashlib.sha256(code).hexdigest()[:12]
    return KEPT / f"{pitfall.name.replace('/', '-')}-{digest}.txt"


def ran(program: Path) -> str:
    """What a program prints where an error goes, run in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "train.py"
        copy.write_bytes(program.read_bytes())
        done = subprocess.run(
            [sys.executable, copy],
            cwd=folder,
            env={**os.environ, **ENVIRONMENT},
            capture_output=True,
            text=True,
            timeout=300,
        )
    return done.stderr


def pasted() -> dict[str, str]:
    """The traceback of every wrong program that has a message, by the name of its page."""
    loud = [one for one in all_pitfalls() if one.is_complete and one.message]

    def text_of(pitfall: Pitfall) -> str:
        path = kept(pitfall)
        if not path.exists():
            text = ran(pitfall.snippet("wrong"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return path.read_text("utf-8")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return dict(zip([one.name for one in loud], pool.map(text_of, loud)))
