"""Pages with their includes resolved, as plain Markdown in build/pages/.

There is one such text for each page: pytest-codeblocks collects it, readers download it,
and any program can read it that does not know the notation of the site. The fences in it
have a language and no attributes. A whole script below its own parts is left out, since
it repeats the same code.
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
    """Write one page, if it is not up to date, and return the file.

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
    """Write all pages again, except for broken ones, which are reported when they are read."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for page in site.all_pages():
        with contextlib.suppress(Fault):
            write(page)
