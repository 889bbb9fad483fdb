"""Nothing on the site is left over: all code is executed, all that is recorded is shown."""

import re

import pytest

from tests import census
from tools import counts, pages, snippets
from tools.snippets import name_of, relative

LENET5 = [
    snippets.SNIPPETS / way / "lenet5.py"
    for way in ("sequential", "functional", "subclassing")
]


@pytest.mark.parametrize("page", pages.all_pages(), ids=relative)
def test_every_python_fence_is_executed(page):
    assert census.unexecuted(page) == []
    assert census.code_blocks_shown(page) == len(census.code_blocks_collected(page))


def test_every_snippet_section_output_and_figure_is_on_a_page():
    assert census.unused() == []


def test_the_page_on_tests_counts_right():
    said = re.findall(r"^\| (.+) \| ([\d,]+) \|$", counts.FILE.read_text("utf-8"), re.M)
    assert {
        what: int(number.replace(",", "")) for what, number in said
    } == census.counts()


def test_the_three_lenet5_have_the_same_sections():
    first, *others = [list(snippets.sections(path)) for path in LENET5]
    for path, sections in zip(LENET5[1:], others):
        assert sections == first, f"{relative(path)} and {relative(LENET5[0])} differ"


@pytest.mark.parametrize("page", pages.all_pages(), ids=relative)
def test_a_page_that_shows_results_on_data_says_which_data_and_versions(page):
    shown = {
        include.path: include.page
        for include in pages.includes(page)
        if include.path.suffix == ".out"
    }
    with_data = [
        path for path in shown if "Data:" in snippets.Output.read(path).recorded
    ]
    notes = [
        include.path
        for include in pages.includes(page)
        if include.section == snippets.RECORDED
    ]
    if with_data:
        assert set(notes) & set(with_data), (
            f"{relative(page)} shows {name_of(with_data[0])}.out, which depends on data; "
            f'include "{name_of(with_data[0])}.out:{snippets.RECORDED}" too'
        )


@pytest.mark.parametrize("page", sorted(pages.DOCS.rglob("*.md")), ids=relative)
def test_a_page_holds_no_code_of_its_own(page):
    own = [
        f"{relative(page)}:{fence.line}: write this code into a snippet and include it"
        for fence in pages.fences(page)
        if fence.is_python and len(fence.includes) != len(fence.body)
    ]
    assert own == []
