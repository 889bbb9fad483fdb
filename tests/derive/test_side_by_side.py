"""Programs are shown side by side in tabs, with the lines marked that differ."""

import pytest

from tools.derive import marks, side_by_side
from tools.model.capabilities import WAYS
from tools.model.snippets import SNIPPETS, text_of

SAME = ["import keras", "", "model.fit(x)"]


@pytest.mark.parametrize(
    ("lines", "others", "marked"),
    [
        (SAME, [SAME], []),
        (["import keras", "x = 1", "model.fit(x)"], [SAME], [2]),
        (["a", "b", "c"], [["a", "c"], ["b", "c"]], [1, 2]),
        (["a", "b"], [], []),
        (["a", "", "b"], [["c"]], [1, 3]),  # an empty line is never marked
        (["b", "a"], [["a", "b"]], [2]),  # what has changed places is marked once
        # A line that comes often is no less equal.
        (["a", *["x"] * 300], [["b", *["x"] * 300]], [1]),
    ],
)
def test_lines_are_marked_that_are_not_in_all_others(lines, others, marked):
    assert side_by_side.differing(lines, others) == marked


@pytest.mark.parametrize(
    ("numbers", "written"),
    [([], []), ([4], ["4"]), ([1, 2], ["1-2"]), ([1, 3, 4, 5, 9], ["1", "3-5", "9"])],
)
def test_spans_of_lines_are_written_as_hl_lines_wants_them(numbers, written):
    assert list(marks.spans(numbers)) == written


def test_a_program_is_in_tabs_if_two_ways_have_it():
    found = side_by_side.programs()
    assert set(found) == {"good_network", "lenet5", "projection"}
    assert list(found["lenet5"]) == list(WAYS)
    assert list(found["projection"]) == [w for w in WAYS if w != "functional-subclass"]
    for name, files in found.items():
        for way, path in files.items():
            assert path == SNIPPETS / way.replace("-", "_") / f"{name}.py"


def test_a_program_of_two_ways_is_in_tabs_and_one_of_a_single_way_is_not(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(side_by_side, "SNIPPETS", tmp_path)
    for name in ("sequential/a.py", "functional/a.py", "sequential/b.py", "other/b.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x = 1\n")
    assert {name: list(ways) for name, ways in side_by_side.programs().items()} == {
        "a": ["sequential", "functional"]
    }


def test_a_tab_has_the_way_s_title_and_its_whole_program_with_its_own_lines_marked():
    files = side_by_side.programs()["projection"]
    tabs = side_by_side.tabs(files).split('=== "')[1:]
    texts = {way: text_of(path).splitlines() for way, path in files.items()}
    for tab, (way, path) in zip(tabs, files.items(), strict=True):
        title, _, fence, include, end = tab.splitlines()[:5]
        assert title == f'{WAYS[way]}"'
        others = [text for other, text in texts.items() if other != way]
        numbers = " ".join(marks.spans(side_by_side.differing(texts[way], others)))
        assert fence == f'    ```{{ .python .differs hl_lines="{numbers}" }}'
        assert include == f'    --8<-- "{path.relative_to(SNIPPETS).as_posix()}"'
        assert end == "    ```"
        assert numbers


def test_there_is_a_file_of_tabs_for_each_program():
    found = {path.name: text for path, text in side_by_side.files().items()}
    assert set(found) == {"good_network.md", "lenet5.md", "projection.md"}
    for name, files in side_by_side.programs().items():
        assert found[f"{name}.md"] == side_by_side.tabs(files)
    assert all(path.parent.name == "side_by_side" for path in side_by_side.files())
