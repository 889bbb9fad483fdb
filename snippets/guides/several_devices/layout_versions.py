"""Which keys of a layout match a path, before Keras 3.14 and since."""

# --8<-- [start:program]
import os
import subprocess
import sys
import tempfile

PROGRAM = """
import keras

mesh = keras.distribution.DeviceMesh((2,), ["model"], ["cpu:0", "cpu:1"])
for key in ["hidden", "hidden/kernel", ".*hidden/kernel"]:
    layout_map = keras.distribution.LayoutMap(mesh)
    layout_map[key] = (None, "model")
    found = layout_map["net/hidden/kernel"] is not None
    print(f"Keras {keras.__version__}: {key!r:17} matches: {found}")
"""
# --8<-- [end:program]

# --8<-- [start:versions]
for version in ["3.13.2", "3.14.0"]:
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--no-deps"]
        subprocess.run(
            [*pip, "--target", folder, f"keras=={version}"],
            check=True,
            capture_output=True,
            timeout=120,
        )
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONPATH": folder},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=120,
        )
    print(done.stdout, end="")
# --8<-- [end:versions]
