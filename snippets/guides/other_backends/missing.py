"""A backend that is not installed, and a name that is none."""

# --8<-- [start:not-installed]
import os
import subprocess
import sys


def import_keras(**environment):
    done = subprocess.run(
        [sys.executable, "-c", "import keras; print(keras.backend.backend())"],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    print((done.stdout or done.stderr).splitlines()[-1])


import_keras(KERAS_BACKEND="torch")
# --8<-- [end:not-installed]

# --8<-- [start:misspelt]
import_keras(KERAS_BACKEND="pytorch")
# --8<-- [end:misspelt]
