"""`python -m tools.record.changes`: what recordings say now that they did not at the last commit.

After a new Keras was taken up, this is its changelog as far as the pages are concerned.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools import ROOT
from tools.model import outputs, snippets
from tools.model.files import relative
from tools.model.outputs import Output
from tools.record.comparing import (
    first_difference,
    form,
    largest_difference,
    numbers_differ,
)

FIGURE = "its figure is another one"


def committed(path: Path, revision: str) -> Output | None:
    """A recording as it was at a commit, or None if there was none."""
    name = f"{revision}:{relative(path)}"
    done = subprocess.run(["git", "show", name], cwd=ROOT, capture_output=True)
    if done.returncode:
        return None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / path.name
        file.write_bytes(done.stdout)
        return Output.read(file)


def changed(revision: str) -> list[Path]:
    """The recordings that differ from a commit; raises CalledProcessError if there is none."""
    command = ["git", "diff", "--name-only", revision, "--", "snippets/*.out"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in done.stdout.split() if (path := ROOT / name).exists()]


def rows(before: Output, after: Output) -> Iterator[tuple[str, str, str]]:
    """Section, what it printed before, what it prints now: the first line that differs."""
    for section in {**before.printed, **after.printed}:
        was, now = (one.printed.get(section, "") for one in (before, after))
        if form(was) != form(now):
            yield (section, *first_difference(was, now))
        elif largest := largest_difference(was, now):
            yield section, "", numbers_differ(largest)


def table(revision: str) -> list[str]:
    """A line for each section of a recording that has changed since a commit."""
    lines = []
    for path in changed(revision):
        before, after = committed(path, revision), Output.read(path)
        if before is None:
            continue
        name = snippets.name_of(path.with_suffix(".py"))
        for section, was, now in rows(before, after):
            lines.append(
                f"{name}:{section}\n  - {was or 'nothing'}\n  + {now or 'nothing'}"
            )
        figure = outputs.figure_of(path.with_suffix(".py"))
        same = ["git", "diff", "--quiet", revision, "--", str(figure)]
        if figure.exists() and subprocess.run(same, cwd=ROOT).returncode:
            lines.append(f"{name}: {FIGURE}")
    return lines


def main(arguments: Sequence[str] = ()) -> int:
    """Print the table; the exit status is a command's."""
    revision = arguments[0] if arguments else "HEAD"
    try:
        lines = table(revision)
    except subprocess.CalledProcessError as error:
        print(f"git: {error.stderr.strip()}", file=sys.stderr)
        return 1
    print("\n".join(lines) or f"The recordings say what they said at {revision}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
