"""Faults in a pitfall are named."""

from tests.support.planted import plant_pitfall, recorded, side
from tests.support.small_project import Small


def test_flaws_of_pitfalls_are_named(tmp_path):
    copy = Small(tmp_path / "small")
    for name, section, text in (
        ("same", "wrong-message", "ValueError: Cannot convert '784' to a shape."),
        ("equal", "wrong", "1"),
        ("place", "wrong-message", "KeyError: '/home/someone/data'"),
        ("address", "wrong-message", "TypeError: <object at 0x7f0a1b2c3d4e>"),
    ):
        folder = plant_pitfall(copy, name)
        copy.write(f"{folder}/wrong.out", recorded(section, text))
        copy.write(f"{folder}/right.out", recorded("right", "1"))
    failing = plant_pitfall(copy, "failing")
    copy.write(f"{failing}/wrong.out", recorded("wrong-message", "TypeError: new"))
    copy.write(f"{failing}/right.out", recorded("right-message", "TypeError: new"))
    one_sided = plant_pitfall(copy, "lonely")
    (copy.folder / one_sided / "right.py").unlink()
    copy.write("snippets/pitfalls/building/odd/left.py", "print(1)\n")
    untold = plant_pitfall(copy, "untold")
    copy.write(f"{untold}/wrong.py", side("other", "Only a title"))
    status, output = copy.run("-m", "tools.check", "pitfalls")
    assert status == 1
    for said in (
        "building/lonely: there is no right.py next to the other file",
        "building/odd/left.py: a pitfall consists of <topic>/<name>/wrong.py and right.py",
        "building/untold/wrong.py:1: the docstring is missing a paragraph on the cause",
        "building/untold/wrong.py:1: its one section must be called 'wrong'",
        "building/failing/right.py: right.py fails too",
        "shapes/input_shape_as_number/wrong.out: the same message as "
        "snippets/pitfalls/building/same",
        "building/equal/wrong.out: wrong.py and right.py print the same",
        "building/place/wrong.out: names a path or an address of one machine, /home/someone/data",
        "building/address/wrong.out: names a path or an address of one machine, 0x7f0a1b2c3d4e",
    ):
        assert said in output


def test_equal_messages_may_have_signs_that_tell_them_apart(tmp_path):
    copy = Small(tmp_path / "small")
    folder = plant_pitfall(copy, "same")
    message = "ValueError: Cannot convert '784' to a shape."
    copy.write(f"{folder}/wrong.out", recorded("wrong-message", message))
    copy.write(f"{folder}/right.out", recorded("right", "1"))
    assert "the same message as" in copy.run("-m", "tools.check", "pitfalls")[1]
    file = copy.folder / "snippets/pitfalls/topics.toml"
    signs = '"building/same" = "one"\n"shapes/input_shape_as_number" = "other"\n'
    file.write_text(f"{file.read_text('utf-8')}\n[[alike]]\n{signs}", "utf-8")
    assert "the same message as" not in copy.run("-m", "tools.check", "pitfalls")[1]
