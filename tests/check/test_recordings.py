"""A result that was edited and sealed again contradicts other results, and is named."""

import re
import shutil

import pytest

from tools import SNIPPETS
from tools.check import recordings, results
from tools.model import notebooks
from tools.model.files import read_text
from tools.model.outputs import Output, content, figure_of, history_of
from tools.model.snippets import sha256_of

WAYS = recordings.WAYS
NOTEBOOK = "three-ways.ipynb"


class Planted:
    """A copy of the recordings that belong together, to edit and seal again."""

    def __init__(self, folder):
        self.folder = folder
        for name in (*WAYS, "compare", "concepts"):
            shutil.copytree(SNIPPETS / name, folder / name)
        shutil.copy(notebooks.NOTEBOOKS / NOTEBOOK, folder)

    def edit(self, file, old, new):
        path = self.folder / file
        text = read_text(path)
        assert old in text, f"{file} holds no {old!r}"
        path.write_text(text.replace(old, new, 1), "utf-8")
        if path.suffix == ".ipynb":
            made, notebook = notebooks.made(path), notebooks.read(path)
            made = made.sealed(notebooks.content(notebook["cells"]))
            notebooks.write(path, notebooks.with_made(notebook, made))
        else:
            output = path.with_suffix(".out")
            one, figure = Output.read(output), figure_of(output)
            drawn = read_text(figure) if figure.exists() else None
            log = history_of(output)
            kept = read_text(log) if log.exists() else None
            code = sha256_of(output.with_suffix(".py"))
            made = one.with_code(code).made.sealed(content(one.printed, drawn, kept))
            Output(made, one.printed, made.sentence).write(output)
            assert Output.read(output).is_sealed(output)

    def problems(self):
        return [
            one.removeprefix(f"{self.folder}/")
            for one in recordings.problems(self.folder, self.folder)
        ]


@pytest.fixture
def planted(tmp_path):
    return Planted(tmp_path / "snippets")


def test_a_loss_without_an_accuracy_is_not_judged_by_it():
    assert results.is_smooth({"loss": "3"}, {"loss": "9"}, {"loss": "1"})


def test_an_epoch_is_found_at_the_line_with_its_metrics():
    path = SNIPPETS / "sequential/lenet5.out"
    one = results.Recording("sequential/lenet5", path, Output.read(path))
    lines = read_text(path).split("\n")
    assert len(one.epochs()) == 10
    for epoch in one.epochs():
        place = one.place("fit", epoch.line)
        assert lines[place.line - 2] == f"Epoch {epoch.number}/{epoch.of}"
        assert f" - loss: {epoch.metrics['loss']} " in lines[place.line - 1]


def test_the_recordings_agree(planted):
    assert list(recordings.problems()) == planted.problems() == []


def test_there_is_something_to_compare():
    found = results.all_recordings()
    alike = {
        one.name: len(recordings.in_other_ways(one, found))
        for one in found
        if one.epochs()
    }
    assert alike == {
        **{f"{way}/lenet5": 4 for way in WAYS},
        **{f"{way}/projection": 3 for way in WAYS[:3]},
        **{f"{way}/good_network": 3 for way in WAYS[:3]},
        "functional/good_plain": 1,
        "functional/good_resnet": 1,
        "functional/resnet": 1,
        "guides/shipping/int8": 0,  # no network of the ways
    }
    assert sum(one.folder == "compare" for one in found) == 2
    assert sum(bool(list(one.find(results.TOTAL))) for one in found) > 8


EPOCH_10 = "accuracy: 0.8238 - loss: 0.4987 - val_accuracy: 0.6170 - val_loss: 1.4088"
RESNET = "functional/resnet.out"
COUNTS = "concepts/parameter_counts.out"
FAULTS = {
    "a loss in one way": (
        [("functional/lenet5.out", "loss: 0.4987", "loss: 0.4967")],
        r"functional/lenet5\.out:\d+: '704/704 - .*0\.4967.* is '704/704 - .*0\.4987.* in "
        r"\w+/lenet5, but all ways must train alike; restore .*functional/lenet5\.out, "
        "or remove it and make record ONLY=functional/lenet5",
    ),
    "a loss of validation in one way": (
        [("sequential/lenet5.out", "val_loss: 1.0658", "val_loss: 1.0558")],
        r"sequential/lenet5\.out:\d+: '704/704.*in functional/lenet5",
    ),
    "an accuracy and its point in the curve in one way": (
        [
            ("subclassing/lenet5.out", "accuracy: 0.8238", "accuracy: 0.8236"),
            ("subclassing/lenet5.svg", "480.330038 12.77291", "480.330038 12.88"),
        ],
        r"subclassing/lenet5\.svg:169: '<path d=",
    ),
    "a result of evaluate in one way": (
        [("functional/projection.out", "accuracy 0.6010", "accuracy 0.6110")],
        r"functional/projection\.out:22: 'test loss 1\.1758, test accuracy 0\.6110' is",
    ),
    "shapes of the data in one way": (
        [("sequential/lenet5.out", "(10000, 1)", "(9000, 1)")],
        r"sequential/lenet5\.out:\d+: '\(10000, 32, 32, 3\) \(9000, 1\)' is",
    ),
    "a difference that pages say is none": (
        [
            (
                "compare/lenet5.out",
                "outputs differ" + 13 * " " + "0",
                "outputs differ" + 9 * " " + "1e-07",
            )
        ],
        r"compare/lenet5\.out:\d+: the row 'copied' does not have the same result",
    ),
    "the same difference for all": (
        [("compare/projection.out", 3 * f"{'0':>13}", 3 * f"{'1e-07':>13}")],
        r"compare/projection\.out:\d+: 1e-07 is a difference, although pages say there is none",
    ),
    "a loss of one column": (
        [("compare/projection.out", "1.0589", "1.0599")],
        r"compare/projection\.out:\d+: the row 'losses' does not have the same result",
    ),
    "a loss of all columns": (
        [
            (
                "compare/lenet5.out",
                3 * f"{'1.0360':>13}" + f"{'1.0360':>13}",
                4 * f"{'0.9360':>13}",
            )
        ],
        r"compare/lenet5\.out:\d+: loss 0\.9360 is farther than 10% from 1\.0736 at .*lenet5\.out:\d+",
    ),
    "a row left out": (
        [
            (
                "compare/lenet5.out",
                "--8<-- [start:saved]\nsaved, loaded: outputs differ  "
                + 4 * f"{'0':>13}"
                + "\n--8<-- [end:saved]\n",
                "",
            ),
        ],
        r"compare/lenet5\.out:1: the row 'saved' does not have the same result",
    ),
    "a median of speeds": (
        [("compare/projection.out", "1,613", "1,813")],
        r"compare/projection\.out:\d+: the ways do not train equally fast",
    ),
    "a speed": (
        # its fastest round is below the slowest of another way
        [("compare/projection.out", "2,083", "1,083")],
        r"compare/projection\.out:\d+: one way is slower than another in all rounds",
    ),
    "a count of parameters": (
        [("compare/lenet5.out", 4 * f"{'697,046':>13}", 4 * f"{'697,047':>13}")],
        r"compare/lenet5\.out:\d+: 697,047 parameters are 697,046 at .*sequential/lenet5\.out:\d+",
    ),
    "an accuracy that a curve shows": (
        [(RESNET, "val_accuracy: 0.7232", "val_accuracy: 0.7332")],
        r"functional/resnet\.svg:142: 'validation' is 0\.7232 at epoch 6, but the log "
        r"\(.*resnet\.out:\d+\) has val_accuracy 0\.7332",
    ),
    "a point of a curve": (
        [("functional/resnet.svg", " L 200.588472 ", " L 200.588472 1")],
        r"functional/resnet\.svg:139: 'training' is -?\d.* at epoch 4",
    ),
    "a number at an axis": (
        [("functional/resnet.svg", ">0.6<", ">0.7<")],
        r"functional/resnet\.svg:1: the number 0\.7 is not at its tick",
    ),
    "a name in the legend": (
        [("functional/resnet.svg", ">validation<", ">test<")],
        r"functional/resnet\.svg:142: the log has no accuracy for a curve 'test'",
    ),
    "a history of another training": (
        [("functional/good_resnet.csv", "\n24,0.", "\n24,1.")],
        r"functional/good_resnet\.csv:26: accuracy is 1\.\d+, but the log "
        r"\(.*good_resnet\.out:\d+\) has 0\.\d+",
    ),
    "an epoch that is missing in a history": (
        [("functional/good_resnet.csv", "\n24,0.", " 24,0.")],
        r"functional/good_resnet\.csv:1: 24 epochs, but the log has 25",
    ),
    "a result on an explicit validation set that is none of so many images": (
        [("functional/good_plain.out", "val_accuracy: 0.", "val_accuracy: 0.0000")],
        r"good_plain\.out:\d+: 0\.0000\d+ cannot be a share of correct answers among 5,000",
    ),
    "an accuracy that is none of so many images": (
        [(RESNET, "val_accuracy: 0.7232", "val_accuracy: 0.7233")],
        r"resnet\.out:\d+: 0\.7233 cannot be a share of correct answers among 5,000",
    ),
    "a loss that is recorded once": (
        [(RESNET, "loss: 0.5731", "loss: 0.5431")],
        r"resnet\.out:\d+: loss 0\.5431 and accuracy 0\.7979 do not fit",
    ),
    "an accuracy on test images that is recorded once": (
        [(RESNET, "test accuracy 0.6657", "test accuracy 0.7257")],
        r"resnet\.out:\d+: test accuracy 0\.7257 is farther than 0\.03 from the "
        r"val_accuracy of epoch 10, 0\.6692",
    ),
    "a loss on test images that is recorded once": (
        [(RESNET, "test loss 1.5555", "test loss 1.2555")],
        r"resnet\.out:\d+: test loss 1\.2555 is farther than 0\.22 from the val_loss",
    ),
    "an accuracy above 1": (
        [(RESNET, "accuracy: 0.9210", "accuracy: 9.2100")],
        r"resnet\.out:\d+: an accuracy cannot be 9\.2100",
    ),
    "a loss below 0": (
        [(RESNET, "val_loss: 1.4921", "val_loss: -1.4921")],
        r"resnet\.out:\d+: val_loss cannot be -1\.4921",
    ),
    "an epoch left out": (
        [(RESNET, "Epoch 4/10", "Epoch 5/10")],
        r"resnet\.out:\d+: these are not 10 epochs, each with its line of results",
    ),
    "an epoch without results": (
        [(RESNET, "Epoch 4/10\n704/704", "Epoch 4/10\n")],
        r"resnet\.out:\d+: these are not 10 epochs",
    ),
    "a line more": (
        [(RESNET, "Epoch 4/10", "done\nEpoch 4/10")],
        r"resnet\.out:\d+: these are not 10 epochs, each with its line of results",
    ),
    "fewer epochs than the code asks for": (
        [(RESNET, "/10\n", "/9\n")],
        r"resnet\.out:\d+: these are not 10 epochs",
    ),
    "other steps": (
        [(RESNET, "704/704 - 116s", "703/703 - 116s")],
        r"resnet\.out:\d+: 703/703 steps, but there are 704",
    ),
    "a total of parameters": (
        [(RESNET, "Total params: 1,171,622", "Total params: 1,171,632")],
        r"resnet\.out:\d+: the layers above have 1,171,622 parameters together",
    ),
    "a part of the parameters": (
        [(RESNET, "Non-trainable params: 896", "Non-trainable params: 900")],
        r"resnet\.out:\d+: this and the line above are 1,171,626 together",
    ),
    "the parameters of the optimizer": (
        [(COUNTS, "Optimizer params: 38,550", "Optimizer params: 38,551")],
        r"parameter_counts\.out:\d+: the layers above have 19,402 parameters together",
    ),
    "their memory": (
        [(RESNET, "(3.50 KB)", "(3.50 MB)")],
        r"resnet\.out:\d+: 896 parameters take 3\.50 KB",
    ),
    "a date in the future": (
        [(RESNET, "recorded: 20", "recorded: 21")],
        r"resnet\.out:4: 21\d\d-\d\d-\d\d is in the future",
    ),
    "data that nobody knows": (
        [(RESNET, "data: cifar10 9", "data: cifar10 8")],
        r"resnet\.out:8: nothing is known of data with this fingerprint",
    ),
    "no data where the code asks for some": (
        [
            (
                RESNET,
                "data: cifar10 9202aa8393eedc9481bf3d57db196a5061609a60351d6d89db098515f0d355ee",
                "data:",
            )
        ],
        r"resnet\.out:8: the snippet asks for CIFAR-10, this field differs",
    ),
    "data where the code asks for none": (
        [("functional/add.out", "data:", "data: cifar10 official")],
        r"add\.out:8: the snippet asks for no data, this field differs",
    ),
    "an accuracy of one way in a notebook": (
        [
            (
                NOTEBOOK,
                "seed 2: functional   accuracy 0.4274",
                "seed 2: functional   accuracy 0.4284",
            )
        ],
        r"three-ways\.ipynb:\d+: this is not the result of 'seed 2: Sequential   accuracy 0\.4274'",
    ),
    "a notebook without results": (
        [(NOTEBOOK, "accuracy 0.", "exactness 0.")] * 12,
        r"three-ways\.ipynb:1: no lines show the results of the models",
    ),
    "a date of a notebook": (
        [(NOTEBOOK, '"recorded": "20', '"recorded": "21')],
        r"three-ways\.ipynb:\d+: 21\d\d-\d\d-\d\d is in the future",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_result_that_is_edited_and_sealed_again_is_named(planted, fault):
    edits, said = FAULTS[fault]
    for edit in edits:
        planted.edit(*edit)
    found = planted.problems()
    assert any(re.search(said, one) for one in found), "\n".join(found) or "nothing"


def test_a_text_that_ends_before_the_others_is_odd_there():
    texts = {"short": ["x"], "one": ["x", "y"], "other": ["x", "y"]}
    said = "'' is 'y' in one, but all ways must train alike"
    assert list(recordings.odd_line("short", texts)) == [(1, said)]
    assert list(recordings.odd_line("one", texts)) == []
