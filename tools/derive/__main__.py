"""`python -m tools.derive`: write everything that is derived from snippets, recordings and pages.

Every command that needs derived files does this first, so they are not kept in git.
"""

import argparse
import sys
from collections.abc import Sequence

from tools.derive import downloads, markdown_files
from tools.model.broken import broken_includes
from tools.model.files import relative
from tools.model.places import Fault

NAMED = 5  # changed files that are listed by name


def main(arguments: Sequence[str] = ()) -> int:
    """Bring all derived files up to date; 1 if a page is broken or another file is in the way."""
    parser = argparse.ArgumentParser(prog="python -m tools.derive")
    parser.add_argument(
        "--markdown-only", action="store_true", help="leave the downloads as they are"
    )
    options = parser.parse_args(arguments)
    try:
        changed = markdown_files.update()
        problems = list(broken_includes())
        if not problems and not options.markdown_only:
            downloads.write()
    except (Fault, markdown_files.WrittenByHand) as error:
        print(error, file=sys.stderr)
        return 1
    for path in changed[:NAMED]:
        print(f"Derived {relative(path)}")
    if len(changed) > NAMED:
        print(f"and {len(changed) - NAMED} files more.")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
