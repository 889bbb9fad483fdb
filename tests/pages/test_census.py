"""Nothing on the site is left over: all code is executed, and every recording is shown."""

import re

import pytest

from tests.support import census
from tools import SNIPPETS
from tools.derive import counts
from tools.model import outputs, pages, site, snippets
from tools.model.files import relative
from tools.model.snippets import name_of

LENET5 = [
    SNIPPETS / way / "lenet5.py" for way in ("sequential", "functional", "subclassing")
]


@pytest.mark.parametrize("page", site.all_pages(), ids=relative)
def test_every_python_fence_is_executed(page):
    assert census.unexecuted(page) == []
    assert census.code_blocks_shown(page) == len(census.code_blocks_collected(page))


def test_every_snippet_section_output_and_figure_is_on_a_page():
    assert census.unused() == []


def test_the_page_on_tests_counts_right():
    pages_read = site.all_pages()
    left_out = [one for page in pages_read for one in census.unexecuted(page)]
    assert left_out == []  # else another count would hide it
    said = re.findall(r"^\| (.+) \| ([\d,]+) \|$", counts.FILE.read_text("utf-8"), re.M)
    assert {
        what: int(number.replace(",", "")) for what, number in said
    } == census.counts()


def test_the_three_lenet5_have_the_same_sections():
    first, *others = [list(snippets.sections(path)) for path in LENET5]
    for path, sections in zip(LENET5[1:], others):
        assert sections == first, f"{relative(path)} and {relative(LENET5[0])} differ"


@pytest.mark.parametrize("page", site.all_pages(), ids=relative)
def test_a_page_that_shows_results_on_data_says_which_data_and_versions(page):
    includes = pages.read(page).includes
    with_data = [
        one.path
        for one in includes
        if one.path.suffix == ".out" and outputs.Output.read(one.path).made.data
    ]
    notes = {one.path for one in includes if one.section == outputs.RECORDED}
    if with_data:
        assert notes & set(with_data), (
            f"{relative(page)} shows {name_of(with_data[0])}.out, which depends on data; "
            f'include "{name_of(with_data[0])}.out:{outputs.RECORDED}" too'
        )
