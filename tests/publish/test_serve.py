"""While the site is served, derived pages follow their snippets."""

import subprocess
import sys
import time

import pytest

from tests.support.small_project import PITFALL, Small
from tools.publish import serve

PAGE = "docs/pitfalls/shapes/input-shape-as-number.md"
KEEP = "from tools.publish.serve import keep_derived; keep_derived(0.1)"


def test_a_derived_page_follows_a_snippet_that_changes(tmp_path):
    small = Small(tmp_path / "small")
    assert small.derive()[0] == 0
    path = f"{PITFALL}/wrong.py"
    process = subprocess.Popen([sys.executable, "-c", KEEP], cwd=small.folder)
    try:
        for number in range(100):  # the first of these may come before it looks
            small.write(path, small.text(path).replace('"""', f'"""{number} ', 1))
            time.sleep(0.5)
            if f"\n# {number}" in small.text(PAGE):
                break
        assert f"\n# {number}" in small.text(PAGE)
        assert process.poll() is None
    finally:
        process.terminate()
        process.wait()


@pytest.mark.parametrize(("port", "other"), [("1", 2), ("8000", 8001), ("65535", 1)])
def test_another_port_is_proposed_for_one_that_is_taken(
    monkeypatch, capsys, port, other
):
    monkeypatch.setattr(serve, "port_is_free", lambda number: False)
    assert serve.main(port) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"Port {port} is taken")
    assert said.endswith(f"PORT={other}\n")


@pytest.mark.parametrize("port", ["0", "65536", "-1", "٣", "8000x"])
def test_what_is_no_port_is_refused(capsys, port):
    with pytest.raises(SystemExit):
        serve.main("--", port)
    assert f"PORT={port} is not a port number" in capsys.readouterr().err
