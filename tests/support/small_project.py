"""A project with a few snippets and one page, which is quick to copy."""

import shutil

from tests.support.planted import Copy, page
from tools import ROOT

PITFALL = "snippets/pitfalls/shapes/input_shape_as_number"
ROW = "snippets/capabilities/changing/head_swap"
NEEDED = [
    *(
        f"{PITFALL}/{side}.{kind}"
        for side in ("wrong", "right")
        for kind in ("py", "out")
    ),
    *(f"{ROW}.{kind}" for kind in ("py", "out")),
    *(f"snippets/{way}/lenet5.py" for way in ("sequential", "functional")),
    *(f"snippets/{kind}/topics.toml" for kind in ("pitfalls", "capabilities")),
    *(
        ".gitignore",
        "mkdocs.yml",
        "pyproject.toml",
        "requirements",
        "tools",
        "tests/support",
    ),
]


class Small(Copy):
    """A project with one pitfall, one row, one network in two ways and one page."""

    def __init__(self, folder):
        self.folder = folder
        for name in NEEDED:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, folder / name)
        (folder / "overrides").mkdir()
        self.write("docs/index.md", page('--8<-- "counts.md"'))

    def bring(self, *patterns):
        """Copy more files of the project."""
        for pattern in patterns:
            found = [*ROOT.glob(pattern)]
            assert found, f"there is no {pattern}"
            for path in found:
                to = self.folder / path.relative_to(ROOT)
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, to)

    def derive(self):
        return self.run("-m", "tools.derive", "--markdown-only")

    def text(self, path):
        return (self.folder / path).read_text("utf-8")
