"""What docs/guides/speed.md claims of its tables, and that the tables measure it.

Times are not the same twice, so the claims on gaps are tested on what was recorded.
"""

import itertools
import re
from types import SimpleNamespace

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS
from tools.model import outputs, snippets

FOLDER = SNIPPETS / "guides" / "speed"
ROW = re.compile(r"^(.{20})\s*([\d.]+)\s+([\d.]+) to\s*([\d.]+)$", re.M)


def ratios(name, section):
    """Row -> median, lower and upper quartile of its ratios, as recorded."""
    recorded = outputs.Output.read(outputs.output_of(FOLDER / f"{name}.py"))
    found = ROW.findall(recorded.printed[section])
    return {label.strip(): tuple(map(float, row)) for label, *row in found}


def comparison(name):
    """The function `compare` of a snippet, and a clock that its calls put forward."""
    now = [0.0]
    clock = SimpleNamespace(perf_counter=lambda: now[0])
    namespace = {"np": np, "time": clock}
    exec(snippets.text_of(FOLDER / f"{name}.py", "compare"), namespace)
    return namespace["compare"], now


@pytest.mark.parametrize("name", ["settings", "feeding", "ways", "predict"])
def test_times_are_compared_within_a_round(name, capsys):
    """docs/guides/speed.md: "compare the times *within* each round"."""
    compare, now = comparison(name)
    parts = {"one": [], "other": []}

    def call(label, seconds):
        def run(x, y):
            parts[label].append((x, y))
            now[0] += next(seconds)

        return run

    calls = {
        "one": call("one", itertools.cycle([2, 4, 8])),
        "other": call("other", itertools.cycle([1, 8, 24])),
    }
    compare(calls, 2, "abcdef", "uvwxyz")
    expected = [("ab", "uv"), ("cd", "wx"), ("ef", "yz")]
    assert parts == {"one": expected, "other": expected}
    rows = ROW.findall(capsys.readouterr().out)
    assert [row[1:] for row in rows] == [("1.00",) * 3, ("2.00", "1.25", "2.50")]


@pytest.mark.runs("guides/speed/settings")
def test_each_model_has_the_setting_that_its_row_names():
    models = succeeded(FOLDER / "settings.py").namespace["models"]
    assert [name for name, one in models.items() if one.run_eagerly] == [
        "run_eagerly=True"
    ]
    assert [name for name, one in models.items() if one.jit_compile] == [
        "jit_compile=True"
    ]
    for name, model in models.items():
        computes = name.removeprefix("mixed_") if "mixed" in name else "float32"
        first, *_, last = model.layers
        assert (first.compute_dtype, last.compute_dtype) == (computes, "float32")
        assert {weight.dtype for weight in model.weights} == {"float32"}


@pytest.mark.runs("guides/speed/settings")
def test_eager_mode_gives_the_loss_of_the_graph():
    printed = succeeded(FOLDER / "settings.py").printed["losses"]
    graph, again, eager, *_ = (line.split()[-1] for line in printed.splitlines())
    assert graph == again == eager


def hold_apart(one, other):
    """Two rows whose middle halves have nothing in common: the rule of the page."""
    return one[1] > other[2] or other[1] > one[2]


def test_gaps_that_the_page_claims_hold():
    settings = ratios("settings", "table")
    assert settings["graph (default)"] == (1, 1, 1)
    for name in ("run_eagerly=True", "jit_compile=True", "mixed_float16"):
        assert settings[name][0] > 1
        assert hold_apart(settings[name], settings["the same again"]), name
    calls = ratios("predict", "calls")
    assert calls["predict, one by one"][1] > 1
    for name in ("model(x)", "graph(x)"):
        assert calls[name][2] < calls["predict, one by one"][1], name


def test_no_way_stands_out_from_the_same_model_measured_twice():
    """docs/guides/speed.md: "The middle halves of the three ways overlap"."""
    table = ratios("ways", "table")
    for name in ("Functional", "Subclassing"):
        assert not hold_apart(table[name], table["the same again"]), name


def test_what_lies_between_the_steps_matters_for_the_small_model_only():
    """docs/guides/speed.md: "both gaps hold. For LeNet5 ... neither does"."""
    for section, holds in (("small", True), ("lenet5", False)):
        table = ratios("feeding", section)
        for name in ("10 steps in a call", "tf.data"):
            apart = hold_apart(table[name], table["the same again"])
            assert apart == holds, (section, name)
            assert table[name][0] < 1 or not holds, name


def test_the_table_shows_no_gain_from_bfloat16():
    table = ratios("settings", "table")
    assert not hold_apart(table["mixed_bfloat16"], table["the same again"])
