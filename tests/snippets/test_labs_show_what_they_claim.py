"""What a lab says below its figures holds for the results that are recorded in it."""

import math
import re

from tools.model import notebooks


def printed(name):
    """All that the cells of a recorded notebook printed."""
    cells = notebooks.code_cells(notebooks.NOTEBOOKS / f"{name}.ipynb")
    return "".join(one.get("text", "") for cell in cells for one in cell["outputs"])


def numbers(pattern, text):
    """The numbers in the groups of a pattern, for each place where it matches."""
    found = [match.groups() for match in re.finditer(pattern, text)]
    assert found, f"nothing printed matches {pattern}"
    return [tuple(map(float, groups)) for groups in found]


def test_the_way_makes_no_difference_and_the_seed_makes_one():
    text = printed("three-ways")
    ((of_ways,),) = numbers(r"two ways: agree on at least (\S+)", text)
    ((of_seeds,),) = numbers(r"two seeds: agree on at most (\S+)", text)
    ((of_order,),) = numbers(r"agrees with the functional .* on (\S+)", text)
    assert of_ways == 1
    assert of_seeds < 0.8
    assert of_order <= of_seeds  # "no better than models of different seeds do"
    (one, *low_high), (other, *_) = [
        (*mean, *span)
        for mean, span in zip(
            numbers(r"accuracy over seeds: mean ([\d.]+)", text),
            numbers(r"    from ([\d.]+) to ([\d.]+)", text),
        )
    ]
    low, high = low_high
    assert abs(one - other) < high - low


def test_shortcuts_matter_more_the_deeper_the_network_is():
    number, span = r"([\d.]+)", r"([\d.]+) \(([\d.]+) to ([\d.]+)\)"
    rows = {}
    for kind in ("plain", "residual"):
        found = numbers(
            rf"blocks: {number}, {kind} +training loss {span}, test accuracy {span}",
            printed("shortcuts"),
        )
        rows[kind] = [row[1:4] for row in found]  # mean, lowest, highest loss
    shallow, medium, deep = zip(rows["plain"], rows["residual"])
    (_, *plain), (_, *residual) = shallow
    assert plain[0] <= residual[1]
    assert residual[0] <= plain[1]
    for plain, residual in (medium, deep):
        assert residual[2] < plain[1]  # at every seed
    gaps = [plain[0] - residual[0] for plain, residual in (shallow, medium, deep)]
    assert gaps == sorted(gaps)
    assert deep[0][0] >= medium[0][0]  # plain: the mean does not fall
    assert deep[0][1] <= medium[0][2]  # and the ranges overlap
    assert deep[1][2] < medium[1][1]  # residual: lower at every seed
    assert medium[1][2] < shallow[1][1]


def test_fifty_layers_learn_only_with_normalization_and_shortcuts():
    text = printed("fifty-layers")
    losses = {
        name.strip(): [float(one) for one in ends.split()]
        for name, ends in re.findall(r"(.+?) +steps: \d+, .*them: (.*)", text)
    }
    guess = math.log(10)
    assert all(abs(loss - guess) < 0.01 for loss in losses["50 layers"])
    assert max(losses["3 layers"]) < min(losses["12 layers"]) <= guess + 0.01
    both = losses.pop("both of these")
    names = ("plain", "He initialization", "batch normalization", "shortcuts")
    assert max(both) < min(min(losses[name]) for name in names)
    first = dict(re.findall(r"(.+?) +first layer (\S+),", text))
    assert float(first["plain"]) < 1e-5
    assert float(first["batch normalization"]) > 1e3
    assert float(first["shortcuts"]) > 1e3
    assert 1e-2 < float(first["both of these"]) < 1e2


def test_sure_answers_are_right_more_often_and_mistakes_stay_among_their_kind():
    text = printed("what-it-looks-at")
    ((overall,),) = numbers(r"test accuracy (\S+)", text)
    sure = numbers(r"or more: (\d+) answers, (\d+) of them right", text)
    parts = [right / count for count, right in sure]
    assert parts == sorted(parts)
    assert parts[0] > overall
    assert parts[-1] < 1  # "Some very sure answers are wrong nonetheless"
    ((mean,),) = numbers(r"mean probability, all answers: (\S+)", text)
    assert abs(mean - overall) < 0.05
    ((alike, wrong),) = numbers(r"(\d+) of (\d+) mistakes: an animal", text)
    assert alike > wrong / 2
    right = dict(re.findall(r"(\w+) +([\d.]+) right", text))
    assert min(right, key=lambda name: float(right[name])) == "cat"
    before_after = numbers(r"probability ([\d.]+), with a square ([\d.]+)", text)
    assert all(after < before for before, after in before_after)
