"""While the site is served, derived pages follow their snippets."""

import subprocess
import sys
import time

from tests.support.small_project import PITFALL, Small

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
