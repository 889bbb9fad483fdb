"""A pitfall is two files, its name in a list and one command."""

import pytest

from tests.support.planted import plant_pitfall, plant_place


@pytest.mark.long
def test_a_pitfall_is_its_two_files_its_name_in_a_list_and_one_command(copy):
    folder = plant_pitfall(copy)
    plant_place(copy, "pitfalls", "building", "faulty")
    status, output = copy.run("-m", "tools.record", "pitfalls/building/faulty")
    assert status == 0, output
    status, output = copy.run("-m", "tools.derive", "--markdown-only")
    assert status == 0, output
    assert "Derived docs/pitfalls/building/faulty.md" in output
    for path in ("building/table.md", "messages.md"):
        text = (copy.folder / "derived/pitfalls" / path).read_text("utf-8")
        assert "building/faulty.md" in text
    said = (copy.folder / folder / "wrong.out").read_text("utf-8")
    assert "ValueError: invalid literal for int() with base 10: 'seven'" in said
    status, output = copy.run("-m", "tools.check")
    assert (status, output) == (0, "")
    status, output = copy.pytest("docs/pitfalls/building/faulty.md")
    assert status == 0, output
    assert "2 passed" in output
