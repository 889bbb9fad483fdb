"""A page without a place, a place without a page, and marks on nothing are named."""

from tests.support.planted import plant_pitfall, plant_place, recorded
from tests.support.small_project import Small

FILE = "snippets/pitfalls/topics.toml"
OWN = """\
[[topics.shapes]]
title = "Shapes"
names = ["input_shape_as_number", "gone"]

[[topics.building]]
title = "Building"
names = ["loud", "twice"]

[[topics.building]]
title = "Again"
names = ["twice"]

[[silent]]
title = "Silent"
names = ["building/loud", "building/gone_too"]

[[alike]]
"building/nowhere" = "a sign"

[marks]
"building/loud" = { wrong = ["int(", "float("] }
"""
GUIDES = """\
[guides]
gone = ["changing/head_swap", "changing/nothing"]
"""


def test_what_has_no_place_and_what_has_no_page_is_named(tmp_path):
    small = Small(tmp_path / "small")
    for name, said in (
        ("loud", "wrong-message"),
        ("twice", "wrong"),
        ("homeless", "wrong"),
        ("half", "wrong-message"),
    ):
        folder = plant_pitfall(small, name)
        small.write(f"{folder}/wrong.out", recorded(said, f"ValueError: {name}"))
        small.write(f"{folder}/right.out", recorded("right", "7"))
    (small.folder / folder / "right.py").unlink()  # of the last
    small.write(FILE, OWN)
    small.write("snippets/capabilities/topics.toml", "")
    small.append("snippets/capabilities/topics.toml", GUIDES)
    plant_place(small, "capabilities", "changing", "head_swop")
    status, output = small.run("-m", "tools.check", "topics")
    assert status == 1
    area, building = "snippets/capabilities", "snippets/pitfalls/building"
    assert output.splitlines() == [
        f"{building}/half/wrong.py:1: has no place; "
        f'add "half" to a group of [[topics.building]] in {FILE}',
        f"{building}/homeless/wrong.py:1: has no place; "
        f'add "homeless" to a group of [[topics.building]] in {FILE}',
        f"{FILE}:3: there is no shapes/gone; take the name off the list",
        f"{FILE}:7: building/twice has several places; leave one",
        f'{building}/homeless/wrong.py:1: raises nothing; add "building/homeless" '
        f"to one group of [[silent]] in {FILE}",
        f"{FILE}:15: building/loud has a message; take it out of [[silent]]",
        f'{building}/twice/wrong.py:1: raises nothing; add "building/twice" '
        f"to one group of [[silent]] in {FILE}",
        f"{FILE}:15: there is no building/gone_too; take the name off the list",
        f"{FILE}:18: there is no building/nowhere; take the name off the list",
        f"{FILE}:21: no line of wrong.py of building/loud has 'float('",
        f"{area}/changing/head_swap.py:1: has no place; "
        f'add "head_swap" to a group of [[topics.changing]] in {area}/topics.toml',
        f"{area}/topics.toml:6: there is no changing/head_swop; take the name off the list",
        f"{area}/topics.toml:2: there is no docs/guides/gone.md",
        f"{area}/topics.toml:2: there is no changing/nothing; take the name off the list",
    ]


def test_a_file_that_is_no_toml_is_named_with_its_line(tmp_path):
    small = Small(tmp_path / "small")
    small.write(FILE, "[[topics.shapes]]\nnames = [\n]]\n")
    status, output = small.run("-m", "tools.derive")
    assert status == 1
    assert f"{FILE}:3: this is no TOML: " in output
