"""The GPU of this machine, on which a few snippets are recorded."""

import shutil
import subprocess

ASK = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]


def name() -> str:
    """The name of the first GPU, or nothing where there is none."""
    if not shutil.which(ASK[0]):
        return ""
    done = subprocess.run(ASK, capture_output=True, text=True, check=False)
    first = done.stdout.partition("\n")[0].strip()
    return first if done.returncode == 0 else ""
