"""The lines at fault and those that mend them are found by comparing both sides."""

import pytest

from tools.derive.marks import between, holding, spans

CASES = {
    "a line that is another": (
        ["x = 1", "y = f(x)  # raises TypeError"],
        ["x = 2", "y = f(x)"],
        ([1], [1]),
    ),
    "the line that raises, where nothing else differs": (
        ["f(x)  # raises TypeError"],
        ["f([x])"],
        ([1], [1]),
    ),
    "no imports, comments, brackets, or what is printed": (
        ["import a", "f(", "    1", ")", "print(1)"],
        ["import b", "# two", "f(", "    2,", ")", "print(2)"],
        ([3], [4]),
    ),
    "imports, where only they differ": (
        ["from a import f", "f()"],
        ["from b import f", "f()", "print(1)"],
        ([1], [1, 3]),
    ),
    "no name of a result or of a side": (
        ["fit(x)", 'save("wrong.keras")', "a = 1"],
        ["history = fit(x)", 'save("right.keras")', "a = 2"],
        ([3], [3]),
    ),
    "a line that is missing": (
        ["a()", "", "c()"],
        ["a()", "", "b()", "c()"],
        ([3], [3]),
    ),
    "a line that is missing at the end": (["a()"], ["a()", "b()"], ([], [2])),
    "a line that is too much": (["a()", "b()"], ["a()"], ([2], [])),
}


@pytest.mark.parametrize(("wrong", "right", "marked"), CASES.values(), ids=CASES)
def test_marked_is(wrong, right, marked):
    assert between(wrong, right) == marked


def test_lines_may_be_named_by_a_part_of_them():
    assert holding(["a = 1", "b = 1", "c"], ["a =", "c"]) == [1, 3]


def test_lines_that_follow_each_other_are_written_as_one_span():
    assert [*spans([1, 2, 3, 5, 7, 8])] == ["1-3", "5", "7-8"]
