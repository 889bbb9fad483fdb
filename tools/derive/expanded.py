"""Pages with all that they include, as plain Markdown in build/pages/.

There is one such text of a page: pytest-codeblocks collects it, readers download it,
and whatever wants a page without knowing the site's notation reads it. A block of code
in it has a fence with nothing but its language. A whole script below its own parts is
left out: it is the same code again.
"""

import contextlib
import shutil
from pathlib import Path

from tools import DOCS, ROOT
from tools.derive.downloads.text import plain
from tools.model import files, pages, site
from tools.model.places import Fault

FOLDER = ROOT / "build" / "pages"


def file_of(page: Path) -> Path:
    """Where the expanded page is; README and CONTRIBUTING include nothing."""
    if not page.is_relative_to(DOCS):
        return page
    return FOLDER / page.relative_to(DOCS)


def text_of(page: Path) -> str:
    """The expanded page. Raises Fault if it cannot be."""
    if faults := pages.read(page).faults:
        raise faults[0]
    return plain(page)


def write(page: Path) -> Path:
    """Write one page, if it is not there as it should be; the file.

    Raises Fault if it cannot be expanded.
    """
    file = file_of(page)
    if file != page:
        text = text_of(page)
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text("utf-8") != text:
            files.write_whole(file, text)
    return file


def write_all() -> None:
    """Write all pages anew, but for those that are broken: their readers say why."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for page in site.all_pages():
        with contextlib.suppress(Fault):
            write(page)
