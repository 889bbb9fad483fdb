"""A failure before anything is built is reported in one sentence."""

import os
import socket
import subprocess
import sys

import pytest

from tools import ROOT, require_python
from tools.browser import programs
from tools.publish import build, changed, policy, serve, successor


def test_the_build_stops_at_an_include_of_what_is_not_there(copy):
    copy.append("docs/index.md", '\n--8<-- "start/which_keras.py:none"\n')
    status, output = copy.run("-m", "mkdocs", "build", "--strict", "-d", "out")
    assert status != 0
    assert "'none' could not be located" in output


def test_a_python_without_tensorflow_is_named():
    assert require_python.complaint("tensorflow", (3, 12)) is None
    said = require_python.complaint("tensorflow", (3, 14))
    assert "This is Python 3.14" in said
    assert "Python 3.11 to 3.13" in said
    assert require_python.complaint("site", (3, 14)) is None
    with pytest.raises(SystemExit, match="Name what needs Python: site or tensorflow"):
        require_python.main(["nonsense"])
    assert "needs Python 3.11 or newer" in require_python.complaint("site", (3, 9))


def test_a_taken_port_is_named():
    with socket.socket() as other:
        other.bind((serve.HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "tools.publish.serve", str(port)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {port} is taken by another program.")


@pytest.mark.parametrize(
    ("module", "arguments", "said"),
    [
        (build, ["one", "two"], "unrecognized arguments: two"),
        (changed, ["one", "two", "three"], "unrecognized arguments: three"),
        (policy, ["one", "two"], "unrecognized arguments: two"),
        (serve, ["nonsense"], "PORT=nonsense is not a port number"),
        (serve, ["65536"], "PORT=65536 is not a port number"),
        (successor, [], "arguments are required: python"),
        (successor, ["nowhere/python"], "nowhere/python: make check-successor"),
        (programs, ["nonsense"], "choose from chromium, node, not nonsense"),
    ],
)
def test_arguments_that_make_no_sense_are_named(module, arguments, said, capsys):
    with pytest.raises(SystemExit) as end:
        module.main(*arguments)
    assert end.value.code == 2
    assert said in capsys.readouterr().err


def test_a_site_that_is_not_built_is_named(tmp_path, capsys):
    assert policy.main(str(tmp_path)) == 1
    assert "make build" in capsys.readouterr().err


@pytest.mark.long
def test_an_installation_without_a_network_says_so_and_can_be_repeated(copy):
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PIP_")
    }
    done = subprocess.run(
        ["make", "build", f"PYTHON={sys.executable}"],
        cwd=copy.folder,
        env={
            **environment,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/",
            "PIP_NO_CACHE_DIR": "1",
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode != 0
    assert "Without a network this cannot work" in done.stdout + done.stderr
    assert not (copy.folder / ".venv/site.stamp").exists()
