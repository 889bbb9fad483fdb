"""The changes that readers will see: `python -m tools.publish.changed origin/main`.

Builds the site twice, at the commit where this branch began and as it is now, and
compares the pages. Two folders with built sites can be compared directly:
`python -m tools.publish.changed before/site site`.
"""

import argparse
import io
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import ROOT
from tools.publish import history
from tools.publish.differences import site_differences

LOCK = "requirements/site.txt"
BUILDERS = ("tools.publish.build", "tools.build")  # the second one until 0.1.0


class NoComparison(Exception):
    """There is nothing to compare with; the message says what to do."""


def common_commit(base: str) -> str:
    """The commit at which this branch left `base`."""
    try:
        return history.common_commit(base)
    except history.NoHistory as error:
        raise NoComparison(
            f"git finds no commit that '{base}' and this branch have in common: "
            f"{str(error) or 'they share no history here'}. Name a branch or a commit, "
            "or fetch it in full: git fetch --unshallow origin"
        ) from error


def write_project(commit: str, folder: Path) -> None:
    """Write the project at a commit into a new folder."""
    archive = history.git("archive", "--format=zip", commit)
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        files.extractall(folder)


def build(project: Path, site: Path) -> None:
    """Build the site of a project with its own tools; NoComparison if that fails."""
    modules = {name: project / f"{name.replace('.', '/')}.py" for name in BUILDERS}
    builder = next((name for name, file in modules.items() if file.exists()), None)
    said = f"It contains none of {', '.join(BUILDERS)}."
    if builder:
        done = subprocess.run(
            [sys.executable, "-m", builder, str(site)],
            cwd=project,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode == 0:
            return
        said = done.stdout
    which = "here" if project == ROOT else "as it was"
    raise NoComparison(
        f"{said.rstrip()}\nThe site {which} cannot be built with the packages in "
        f"{sys.prefix}. Build both sites in their own checkouts, and name the folders: "
        "python -m tools.publish.changed before/site site"
    )


def told(before: Path, after: Path) -> list[str]:
    """The differences between two built sites, or a line that there are none."""
    return list(site_differences(before, after)) or ["No page has changed."]


def built_differences(base: str) -> Iterator[str]:
    """Build at the common commit and here, and return the differences."""
    commit = common_commit(base)
    with tempfile.TemporaryDirectory() as folder:
        project, before, after = (Path(folder, name) for name in ("old", "was", "is"))
        write_project(commit, project)
        with ThreadPoolExecutor() as both:
            list(both.map(build, (project, ROOT), (before, after)))
        yield from told(before, after)
        lock = project / LOCK
        if not lock.exists() or lock.read_bytes() != (ROOT / LOCK).read_bytes():
            yield (
                f"{LOCK} differs: both sites were built with the packages installed "
                "here, so this list does not include what other versions change"
            )


def main(*arguments: str) -> int:
    """Print what changes between `base` and the files here, or between two sites."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.publish.changed", description=__doc__
    )
    parser.add_argument(
        "base", nargs="?", default="origin/main", help="a commit, or a built site"
    )
    parser.add_argument("site", nargs="?", type=Path, help="another built site")
    given = parser.parse_args(arguments)
    try:
        if given.site is None:
            lines = list(built_differences(given.base))
        else:
            for site in (Path(given.base), given.site):
                if not (site / "index.html").is_file():
                    raise NoComparison(f"There is no site in {site}/: make build")
            lines = told(Path(given.base), given.site)
    except (NoComparison, history.NoHistory) as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
