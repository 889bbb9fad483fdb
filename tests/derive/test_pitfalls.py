"""A pitfall is two files, its name in a list and one command."""

from tests.support.planted import plant_pitfall, plant_place


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


def test_a_wrong_side_that_stops_failing_is_named(copy):
    path = "snippets/pitfalls/shapes/input_shape_as_number/wrong.py"
    text = (copy.folder / path).read_text("utf-8")
    before, _, after = text.partition("shape=(784))  # raises")
    copy.write(path, f"{before}shape=(784,))  # raises{after}")
    line = before.count("\n") + 1
    page = "docs/pitfalls/shapes/input-shape-as-number.md"
    status, output = copy.pytest(
        page,
        "tests/snippets/test_snippets_run.py",
        "-k",
        "number and wrong and not draws",
    )
    assert status == 1
    assert "3 failed" in output  # the page's block, its run, its comparison
    assert f"{path}:{line}: section 'wrong' declares `# raises ValueError`" in output
    assert "Keras has fixed this" in output


def test_a_wrong_side_that_no_longer_misleads_is_named(copy):
    path = "snippets/pitfalls/learning/repeated_layer/wrong.py"
    right = (copy.folder / path.replace("wrong", "right")).read_text("utf-8")
    copy.write(path, right.replace(":right]", ":wrong]"))
    status, output = copy.pytest(
        "tests/snippets/test_snippets_run.py", "-k", "repeated_layer"
    )
    assert status == 1
    assert "50 layers" in output
    assert "Keras has fixed this" in output
