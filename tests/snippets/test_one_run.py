"""A program runs once: tests that need the same run declare it, and share it."""

import pytest

from tests.support import groups, lane, plugin, programs
from tests.support.planted import snippet
from tests.support.small_project import Small
from tools import DOCS, SNIPPETS


@pytest.fixture
def met(tmp_path):
    """Whether the second of two programs could meet something of the first."""

    def would_meet(*programs_lines):
        files = []
        for number, lines in enumerate(programs_lines):
            files.append(tmp_path / f"{number}.py")
            files[-1].write_text(snippet(*lines), "utf-8")
        return programs.would_meet(files)

    return would_meet


REGISTERED = ["@keras.saving.register_keras_serializable()", "class Net: ..."]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (["x = 1"], ["x = 2"], None),
        (
            ["keras.config.set_floatx('float16')  # for all that follows"],
            ["x"],
            "leaves",
        ),
        (REGISTERED, ["class Net: ..."], "has Net, registered before"),
        (REGISTERED, ["class Other: ..."], None),
        (["x"], ["layers.Conv2D(1, 1)", "get_layer('conv2d')"], "names conv2d"),
        (["x"], ["layers.MaxPooling2D()", "y('max_pooling2d')"], "names max_pooling2d"),
        (["x"], ["layers.Dense(1)", "get_layer('dense_1')"], "names dense_1"),
        (["sum = 1"], ["x"], "hides sum"),
        (["def print(x): ..."], ["x"], "hides print"),
        (["x"], ["sum = 1"], None),
    ],
)
def test_scripts_that_meet_what_another_left_are_no_runs_of_their_own(
    met, first, second, said
):
    found = met(first, second)
    assert (found is None) if said is None else (said in found)


def test_a_run_that_a_test_did_not_ask_for_is_refused(monkeypatch):
    monkeypatch.setattr(lane.NOW, "may_run", set())
    with pytest.raises(
        AssertionError, match=r'pytest.mark.runs\("start/which_keras"\)'
    ):
        lane.lane(SNIPPETS / "start" / "which_keras.py")


def test_a_snippet_that_ran_in_two_workers_is_named(monkeypatch):
    monkeypatch.setattr(plugin, "DONE", plugin.Done())
    for ran in (["start/one", "start/two"], ["start/two"]):
        node = type("Node", (), {"workeroutput": {"ran": ran}})
        plugin.pytest_testnodedown(node, None)
    assert plugin.twice() == ["start/two"]


class Item:
    """What `groups` asks of a test."""

    def __init__(self, nodeid, *runs, fixturenames=(), **params):
        self.nodeid, self.path, self.runs = nodeid, DOCS / nodeid, runs
        self.fixturenames = fixturenames
        self.callspec = type("Callspec", (), {"params": params})

    def get_closest_marker(self, name):
        return None

    def iter_markers(self, name):
        return [pytest.mark.runs(*self.runs).mark] if self.runs else []


def test_tests_that_share_a_run_are_one_group_and_long_ones_come_first():
    one = Item("one", snippet=SNIPPETS / "start/which_keras.py")
    two = Item("two", "start/which_keras", "sequential/limits")
    three = Item("three", name="sequential/limits")
    long = Item("long", "functional/resnet")
    other = Item("other", word="neither")
    program = Item("program", fixturenames=["copy"])
    found = [
        members
        for _, members in groups.grouped([one, other, two, program, three, long])
    ]
    assert found == [[long], [program], [one, two, three], [other]]


def test_only_takes_pages_snippets_and_folders():
    lenet5, page = SNIPPETS / "sequential/lenet5.py", DOCS / "ways/sequential.md"
    for name in ("sequential/lenet5", "snippets/sequential/lenet5.py", "sequential"):
        assert {lenet5, page} <= groups.chosen(name)
    for name in ("docs/ways/sequential.md", "ways/sequential", "ways/"):
        assert {lenet5, page} <= groups.chosen(name)
    assert SNIPPETS / "functional/lenet5.py" not in groups.chosen("ways/sequential")
    folder = groups.chosen("pitfalls/shapes")
    assert DOCS / "pitfalls/shapes/merge-in-sequential.md" in folder
    assert SNIPPETS / "pitfalls/shapes/merge_in_sequential/wrong.py" in folder


def test_only_a_name_that_there_is_not_is_answered_with_near_ones(copy):
    for name, near in (
        ("ways/secuential", "ways/sequential"),
        ("functional/resnett", "functional/resnet"),
        ("no/lenet5", "sequential/lenet5"),
    ):
        status, output = copy.pytest("-n", "auto", "--only", name)
        assert status == pytest.ExitCode.USAGE_ERROR
        assert f"ONLY={name}: there is no such page, snippet or folder" in output
        assert near in output


@pytest.fixture(scope="module")
def skipping(tmp_path_factory):
    """A small project with a test that is skipped."""
    small = Small(tmp_path_factory.mktemp("skipping") / "small")
    status, output = small.derive()
    assert status == 0, output
    test = 'import pytest\n\n\ndef test_it():\n    pytest.skip("no reason")\n'
    small.write("tests/test_skip.py", test)
    return small


@pytest.mark.parametrize("workers", ["0", "2"])
def test_a_skip_counts_as_a_failure_in_ci(skipping, workers):
    command = ["-m", "pytest", "-q", "-n", workers, "tests/test_skip.py"]
    status, output = skipping.run(*command, CI="1")
    assert "1 skipped" in output
    assert status == pytest.ExitCode.TESTS_FAILED
    assert skipping.run(*command, CI="")[0] == pytest.ExitCode.OK
