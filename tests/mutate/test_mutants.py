"""Mutants are made from a seed, are what they claim to be, and get the verdict of the tests."""

import re
import subprocess

import libcst as cst
import pytest

from tools import ROOT
from tools.mutate import __main__ as command
from tools.mutate import rows
from tools.mutate import verdicts as of_verdicts
from tools.mutate.operators import changed_lines, changes
from tools.mutate.rows import Mutant
from tools.mutate.verdicts import Stage, Verdict, stages, verdicts

WHICH = "snippets/start/which_keras.py"


def made(text, **options):
    """All that a text can become."""
    return {one.text() for one in changes(cst.parse_module(text), **options)} - {None}


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("x = f(6)\n", "x = f(7)\n"),
        ("x = f(6)\n", "x = f(3)\n"),
        ("x = range(50)\n", "x = range(51)\n"),
        ("x = Dense(4, activation='relu')\n", "x = Dense(4, activation='tanh')\n"),
        ("x = Dense(4, activation='relu')\n", "x = Dense(4, )\n"),
        ("x = layers.Add()\n", "x = layers.Multiply()\n"),
        ("x = MaxPooling2D(2)\n", "x = AveragePooling2D(2)\n"),
        ("evaluate(x_test, y)\n", "evaluate(x_train, y)\n"),
        ("evaluate(x_test, y)\n", "evaluate(y, x_test)\n"),
        ("plot(h['val_accuracy'])\n", "plot(h['accuracy'])\n"),
        ("x = x / 255\n", "x = x * 255\n"),
        ("x = x / 255\n", "pass\n"),
        ("print(a is b)\n", "print(a is not b)\n"),
        ("f(verbose=True)\n", "f(verbose=False)\n"),
        ("x = [a, b]\n", "x = [b]\n"),
        ("def f():\n    return 1\n", "def f():\n    return None\n"),
        ("if a > 1:\n    f()\n", "if not (a > 1):\n    f()\n"),
        ("if a > 1:\n    f()\n", "if a >= 1:\n    f()\n"),
        ("if a and b:\n    f()\n", "if a or b:\n    f()\n"),
        ("x = norm(x)\nx = relu(x)\n", "x = relu(x)\nx = norm(x)\n"),
        ("f(key=lambda x: x < 2)\n", "f(key=lambda x: x <= 2)\n"),
        ("x = text.removeprefix('a')\n", "x = text.removesuffix('a')\n"),
    ],
)
def test_a_change_can_be_made(text, becomes):
    assert becomes in made(text)


def test_what_changes_nothing_is_no_mutant():
    assert made('"""Docstring 1."""\n') == set()
    assert made("import keras\nfrom keras import layers\n") == set()
    assert made("x: Literal[1]\n") == {"pass\n"}
    assert made('if __name__ == "__main__":\n    main(1)\n') == set()
    assert not any("RELU" in text for text in made("f('relu')\n"))
    assert "a in (c, b)\n" not in made("a in (b, c)\n")
    assert "a not in [c, b]\n" not in made("a not in [b, c]\n")
    assert "a == (c, b)\n" in made("a == (b, c)\n")


def test_statements_that_share_nothing_change_places_only_where_that_matters():
    text, turned = "a = f()\nb = g()\n", "b = g()\na = f()\n"
    assert turned not in made(text)
    assert turned in made(text, order_matters=True)
    sections = "# --8<-- [start:a]\na = f()\n# --8<-- [end:a]\nb = a\n"
    assert not any(text.index("b = a") < text.index("f()") for text in made(sections) if "f()" in text and "b = a" in text)  # fmt: skip


def test_what_differs_is_told_with_its_line():
    assert changed_lines("a\nb\nc\n", "a\nx\nc\n") == (2, "b", "x")
    assert changed_lines("a\n  b\n  c\nd\n", "a\n  c\n  b\nd\n") == (
        2,
        "b / c",
        "c / b",
    )
    assert changed_lines("a\nb\n", "a\n") == (2, "b", "")


@pytest.mark.parametrize("row", rows.ROWS)
def test_a_seed_gives_the_same_mutants_and_another_gives_others(row):
    first, again, other = (
        [(one.where, one.after) for one in rows.sample(row, seed, 12)]
        for seed in ("1", "1", "2")
    )
    assert first == again
    assert first != other
    assert len(set(first)) == 12


def test_each_kind_of_change_comes_about_as_often():
    kinds = [one.kind for one in rows.sample("single", "1", 24)]
    counts = {kind: kinds.count(kind) for kind in kinds}
    assert len(counts) >= 9
    assert max(counts.values()) <= 3


def test_alike_means_in_all_ways_and_in_what_compares_them():
    for one in rows.sample("alike", "1", 12):
        network = one.file.rpartition("/")[2].removesuffix(".py")
        wanted = {f"snippets/{way}/{network}.py" for way in rows.WAYS[network]}
        assert wanted <= set(one.files) <= wanted | {f"snippets/compare/{network}.py"}


@pytest.mark.parametrize("network", rows.WAYS)
def test_each_change_in_other_words_can_be_made(network):
    files = [f"snippets/{way}/{network}.py" for way in rows.WAYS[network]]
    compared = f"snippets/compare/{network}.py"
    for pairs in rows.IN_OTHER_WORDS[network]:
        texts = rows.replaced(pairs, files, compared)
        assert set(texts) == {*files, compared}, pairs
        assert None not in texts.values(), pairs


@pytest.mark.parametrize(
    "test", [*rows.RECORDED, *rows.TEXTS, *rows.QUICK, *rows.MINUTES]
)
def test_a_test_that_is_named_exists(test):
    file, _, name = test.partition("::")
    text = (ROOT / file).read_text("utf-8")
    assert not name or f"def {name}(" in text


@pytest.mark.parametrize("row", rows.ROWS)
def test_every_mutant_has_tests_that_concern_it(row):
    for one in rows.sample(row, "1", 12):
        asked = [test for stage in stages(one) for test in stage.tests]
        assert asked, one.where
        assert all((ROOT / test).exists() for test in asked)


def mutant(old, new):
    text = (ROOT / WHICH).read_text("utf-8")
    assert old in text
    return Mutant(
        "single", "planted", WHICH, 1, old, new, {WHICH: text.replace(old, new)}
    )


def test_a_mutant_is_killed_or_lives_and_the_tree_stays_as_it_is():
    before = {path: path.read_bytes() for path in (ROOT / "snippets").rglob("*.py")}
    wrong = mutant("Dense is layers.Dense", "Dense is layers.Add")
    broken = mutant("keras.__version__", "keras.no_such_thing")
    right = mutant("keras.__version__", "str(keras.__version__)")
    sound = {}
    found = list(verdicts([wrong, broken, right], 1, sound))
    assert [one.how for one in found] == ["claim", "error", ""]
    assert "test_finds_the_same_classes_in_another_module" in found[0].by
    assert set(sound.values()) == {""}
    assert before == {path: path.read_bytes() for path in before}
    changed = ["git", "status", "--porcelain", "snippets", "tools"]
    done = subprocess.run(changed, cwd=ROOT, capture_output=True, text=True)
    assert "which_keras" not in done.stdout


PYTHON = "tools/model/python.py"


def of_python(**changes):
    """Mutants of a module of the tools, by their new texts."""
    return [
        Mutant("tools", kind, PYTHON, 1, "", "", {PYTHON: text})
        for kind, text in changes.items()
    ]


def test_a_test_that_detects_a_mutant_must_pass_without_it(monkeypatch):
    tests = [f"tests/model/test_{name}.py" for name in ("planted", "python")]
    monkeypatch.setattr(of_verdicts, "tests_of", lambda _: tests)

    class Planted(of_verdicts.Worker):
        """A copy in which a test fails without any mutant."""

        def __init__(self, *given):
            super().__init__(*given)
            (self.folder / tests[0]).write_text("def test_it():\n    assert 0\n")

    monkeypatch.setattr(of_verdicts, "Worker", Planted)
    text = (ROOT / PYTHON).read_text("utf-8")
    some = of_python(
        right=f"{text}\n",
        wrong=text.replace("return any(", "return all("),
        broken="import no_such_thing\n",
    )
    sound = {}
    right, wrong, broken = verdicts(some, 1, sound)
    assert [one.how for one in (right, wrong, broken)] == ["", "claim", "error"]
    assert wrong.by.startswith(f"{tests[1]}::test_a_program_is_told_from_text[")
    failing = f"{tests[0]}::test_it"
    assert sound.pop(failing) == failing
    assert set(sound.values()) == {""}


@pytest.mark.parametrize("failed", ["tests/a.py::test_it", "elsewhere", ""])
def test_what_fails_in_any_case_is_asked_no_more_and_lets_a_mutant_live(
    monkeypatch, failed
):
    worker = of_verdicts.Worker.__new__(of_verdicts.Worker)
    worker.sound = {}
    answer = {"status": 1, "failed": failed, "asserted": True}
    monkeypatch.setattr(worker, "run", lambda *_: answer)
    monkeypatch.setattr(of_verdicts, "stages", lambda _: [Stage(("tests/a.py",))])
    (right,) = of_python(right="")
    assert worker.verdict(right).how == ""
    asked = failed or "tests/a.py"
    assert worker.sound == {asked: asked}


def test_the_score_leaves_out_what_may_live(capsys):
    one, other = mutant("is", "is not"), mutant("print", "pass; print")
    excuse = command.Excuse("print", "It prints the same.", "pass; print")
    killed, alive = Verdict(one, "claim", "a test"), Verdict(other, "", "")
    assert command.report("single", [killed, alive], [excuse], "1", 2)
    said = capsys.readouterr().out
    assert "killed 1 of 1, 100.0 %: 1 by a test" in said
    assert f"may live: {WHICH}:1" in said
    assert "It prints the same." in said
    assert not command.report("single", [killed, alive], [], "1", 2)
    said = capsys.readouterr().out
    assert "killed 1 of 2, 50.0 %" in said
    assert f"LIVES: {WHICH}:1" in said
    assert "    - print\n    + pass; print" in said


def test_an_entry_that_is_no_longer_true_is_named(capsys):
    entry = command.Excuse("no such line in any file", "A reason.", "x")
    assert re.search("no file contains this line any more", command.stale([entry])[0])
    unreasoned = command.Excuse("import keras", " ", "x")
    assert "give a reason" in command.stale([unreasoned])[0]
    one = mutant("import keras", "import keras as keras")
    excuse = command.Excuse(one.before, "A reason.", one.after)
    command.report("single", [Verdict(one, "claim", "a test")], [excuse], "1", 2)
    assert "is killed; remove the entry: import keras" in capsys.readouterr().out


def test_an_entry_may_be_for_all_changes_of_a_kind(capsys):
    one = mutant("import keras", "import keras as keras")
    excuse = command.Excuse(one.before, "A reason.", kind="planted", files="snippets/")
    assert excuse.of(one)
    assert not command.Excuse(one.before, "A reason.", kind="number").of(one)
    assert not command.Excuse(
        one.before, "A reason.", kind="planted", files="tools/"
    ).of(one)
    command.report("single", [Verdict(one, "claim", "a test")], [excuse], "1", 2)
    assert "remove the entry" not in capsys.readouterr().out


def test_what_is_listed_stands_and_has_a_reason():
    assert command.stale(command.excuses()) == []


def test_stages_ask_what_is_quick_first_and_texts_last():
    found = list(stages(mutant("is", "is not")))
    assert found[0].tests == tuple(rows.QUICK)
    assert found[-1] == Stage(
        (rows.WAYS_ARE_EQUAL,), (), (), tuple(rows.TEXTS), how="text"
    )
    for stage in found[:-1]:
        assert set(rows.RECORDED) | set(rows.TEXTS) <= set(stage.excluded)
