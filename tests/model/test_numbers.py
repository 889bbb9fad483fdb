"""A number in prose is what its program gave, at the place that it names."""

import re

import pytest

from tools import ROOT
from tools.model.numbers import Unresolved, resolved, said, tied
from tools.model.places import Fault, Place

NAMES = {"FIT": "sequential/lenet5.out:fit", "MODEL": "sequential/lenet5.py:model"}
SHOWN = {
    "{{ FIT | last val_accuracy: # }}": "0.6170",
    "{{ FIT | last accuracy: # }}": "0.8238",
    "{{ FIT | first accuracy: # }}": "0.4160",
    "{{ FIT | lowest val_loss: # }}": "1.0507",
    "{{ FIT | highest val_accuracy: # }}": "0.6398",
    "{{ sixth = FIT | place of lowest val_loss: # }}": "sixth",
    "{{ FIT | /# - }}": "704",
    "{{ sequential/lenet5.out:summary | dense (Dense) * # }}": "645,204",
    "{{ Three = MODEL | count Conv2D( }}": "Three",
    "{{ 6, 16 and 120 = MODEL | Conv2D(#, }}": "6, 16 and 120",
    "{{ 5 by 5 = MODEL | Conv2D(*, #, }}": "5 by 5",
    "{{ 32 by 32 pixels, three colours = MODEL | ((#, #, #)) }}": (
        "32 by 32 pixels, three colours"
    ),
    "{{ tenth = sequential/lenet5.py:fit | validation_split=# }}": "tenth",
    "{{ half = subclassing/training.py:dropout | Dropout(#) }}": "half",
    "{{ six = 10 × [sequential/lenet5.out:evaluate | accuracy #] }}": "six",
    "{{ 61 = 100 × [sequential/lenet5.out:evaluate | accuracy #] }} %": "61 %",
    "{{ 9 = [MODEL | last Dense(#, ] − 1 }}": "9",
    "{{ 456 = 5 × 5 × 3 × 6 + 6 = sequential/lenet5.out:summary | conv2d (Conv2D) * # }}": (
        "456"
    ),
    "[{{ FIT | /# - }} batches](a.md), `x = {{ /# - }}`": (
        "[704 batches](a.md), `x = 704`"
    ),
    "{{% not ours %}} {{nor_this}} { .output }": "{{% not ours %}} {{nor_this}} { .output }",
}  # fmt: skip

FAULTS = {
    "{{ three = MODEL | count MaxPooling2D( }}": "says three, but .* gives 2",
    "{{ 6, 16 and 121 = MODEL | Conv2D(#, }}": "gives 6, 16, 120",
    "{{ 6 and 16 = MODEL | Conv2D(#, }}": "gives 6, 16, 120",
    "{{ many = MODEL | count Conv2D( }}": "says many, but .* gives 3",
    "{{ 0.6070 = FIT | last val_accuracy: # }}": "gives 0.617",
    "{{ fifth = FIT | place of lowest val_loss: # }}": "says fifth, but .* gives 6",
    "{{ 457 = 5 × 5 × 3 × 6 + 6 }}": "says 457, but .* gives 456",
    "{{ 457 = sequential/lenet5.out:summary | conv2d (Conv2D) * # }}": "gives 456",
    "{{ 3 = sequential/lenet5.out:fit | first loss: # }}": "gives 1.6",
    "{{ seven = 10 × [sequential/lenet5.out:evaluate | accuracy #] }}": "gives 6.082",
    "{{ FIT | val_loss: # }}": "finds 10 numbers, .*; say more of the line, or which",
    "{{ FIT | val_loss: }}": "write # in the place of the number",
    "{{ FIT | val_los: # }}": "finds nothing that matches",
    "{{ FIT | place of highest 704/# }}": "finds 704 in 10 places",
    "{{ last val_loss: # }}": "names no file, and neither does a number before it",
    "{{ FIT | /# - }}\n\n{{ last val_loss: # }}": "names no file",
    "{{ sequential/lenet.out:fit | # }}": "there is no lenet.out in sequential/",
    "{{ sequential/lenet5.out:fitted | # }}": "no section 'fitted'; it has recorded, ",
    "{{ sequential/lenet5.out | # }}": "name the section: lenet5.out:section",
    "{{ 2 = [MODEL | count Conv2D(] - x }}": "cannot calculate",
    "{{ 2 = [MODEL | Conv2D(#,] - 1 }}": "cannot calculate",
}  # fmt: skip


def whole(text: str) -> str:
    return re.sub("FIT|MODEL", lambda match: NAMES[match[0]], text)


@pytest.mark.parametrize("text", SHOWN)
def test_a_number_is_written_from_what_ran(text):
    assert resolved(whole(text)) == SHOWN[text]


@pytest.mark.parametrize("text", FAULTS)
def test_a_number_that_nothing_gives_is_a_fault(text):
    with pytest.raises(Unresolved, match=FAULTS[text]):
        resolved(whole(text))


def test_a_fault_names_its_line():
    text = whole("One\ntwo {{ FIT | /# - }}\n{{ 705 = /# - }}")
    place = Place(ROOT / "docs/page.md", 7)
    with pytest.raises(Fault, match=r"^docs/page.md:9: \{\{ 705 = .* gives 704"):
        resolved(text, place)
    assert [one.text for one in tied(text)] == ["704", "{{ 705 = /# - }}"]


def test_a_text_keeps_its_lines():
    text = whole("{{ FIT | /# - }}\n\nx\n")
    assert resolved(text, Place(ROOT, 1)) == "704\n\nx\n"


WORDS = {
    "half a quarter": [(0.5,), (0.25,)],
    "two, Twelve, twenty": [(2,), (12,), (20,)],
    "a third, the sixth, two twelfths": [(3, 1 / 3), (6, 1 / 6), (2,), (12, 1 / 12)],
    "thirty, forty, fifty, sixty": [(30,), (40,), (50,), (60,)],
    "seventy, eighty, ninety": [(70,), (80,), (90,)],
    "hundreds, a thousand, a million": [(100,), (1_000,), (1_000_000,)],
    "twice 1,000 and 0.5, not LeNet5 or CIFAR-10": [(2,), (1000,), (0.5,)],
}


@pytest.mark.parametrize("text", WORDS)
def test_a_number_is_also_one_in_words(text):
    assert [values for _, values in said(text)] == WORDS[text]
