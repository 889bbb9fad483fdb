"""A number or a message that comes from no program is named with its line.

All faults are in one copy. They are such as once went unnoticed: a number of another
epoch, wrong counts in digits and in words, a message that no program gives.
"""

import re

import pytest

from tests.support.planted import Copy
from tools import ROOT
from tools.check import claims, wording

SEQUENTIAL = "docs/ways/sequential.md"
SUBCLASSING = "docs/ways/subclassing.md"
CHOOSING = "docs/choosing.md"
SHAPE = "snippets/pitfalls/shapes/input_shape_as_number/wrong.py"
ROW = "snippets/capabilities/deployment/quantize_int8.py"
CHECKS = ["includes", "claims"]
NOTEBOOK = "docs/notebooks/three-ways.ipynb"

# File, what stands there, what is planted in its place, and what is said of it.
PLANTED = [
    (SEQUENTIAL, "{{ last val_accuracy: # }}", "0.6070", "'0.6070' is typed by hand; tie it"),
    (SEQUENTIAL, "{{ three = count Conv2D( }} **", "four **", "'four' is typed"),
    (SEQUENTIAL, "{{ 6, 16 or 120 =", "{{ 6, 16 or 121 =", "gives 6, 16, 120"),
    (SEQUENTIAL, "{{ two = count MaxP", "{{ three = count MaxP", "says three, but count MaxPooling2D( gives 2"),
    (SEQUENTIAL, "{{ sequential/lenet5.out:fit | /# - }} batches", "705 batches", "'705' is typed"),
    (SEQUENTIAL, "{{ 456 = 5 × 5", "{{ 457 = 5 × 5", "says 457, but 5 × 5 × 3 × 6 + 6 gives 456"),
    (SEQUENTIAL, "{{ sixth = place of", "{{ seventh = place of", "says seventh, but place of lowest val_loss: # gives 6"),
    (SEQUENTIAL, "{{ six = 10 ×", "{{ seven = 10 ×", "says seven, but 10 × "),
    (SEQUENTIAL, "as in `x_test[:1]`", "as in `x_test[:7]`", "nothing on this page has `x_test[:7]`"),
    (SEQUENTIAL, "] * # }}` contains", "] + # }}` contains", "finds nothing that matches"),
    (SEQUENTIAL, "from airplanes to trucks", "half of them trucks", "'half' is typed"),
    (SEQUENTIAL, "<figcaption>LeNet5 on", "<figcaption>12 times LeNet5 on", "'12' is typed"),
    (SEQUENTIAL, 'tags: ["The', 'tags: ["{{ 7 = x.py | # }} The', "'7' is typed"),
    (SUBCLASSING, 'over {{ ten = subclassing/lenet5.py:fit | epochs=# }}', "over eleven", "'eleven' is typed"),
    (SUBCLASSING, "Again there are {{ subclassing/lenet5.out:", "Again there are {{ compare/lenet5.out:", "no section 'summary'; it has recorded"),
    (SUBCLASSING, "It looks", "`weights to teach: 2`. It looks", "gave the message 'weights to teach: 2'"),
    (SUBCLASSING, "Mistakes surface late", 'A "graph is broken". Mistakes surface late', "gave the message 'graph is broken'"),
    (SUBCLASSING, "Keras sees a black box", "{{ pitfalls/shapes/add_of_other_shapes/wrong.out:wrong-message | first # }}: Keras", "nothing of snippets/pitfalls/shapes/add_of"),
    (CHOOSING, "A subclassed model can do most", "A `KeyError` is raised. A subclassed model can do most", "gave the message 'KeyError'"),
    ("README.md", "A short course", "A {{ short }} course in 4 parts", "'4' is typed"),
    ("README.md", "on the same networks", "on {{ the same }} networks", "GitHub shows {{ the same }} as it is written"),
    (SHAPE, "Cannot convert '784' to a shape", "Cannot turn '784' into a shape", "gave the message 'Cannot turn '784' into a shape'"),
    (SHAPE, "write `(784,)`", "write `(785,)`", "'785' occurs neither in the code nor"),
    ("snippets/pitfalls/learning/repeated_layer/wrong.py", "has fifty layers", "has sixty layers", "'sixty' occurs neither in the code"),
    ("snippets/pitfalls/calling/no_super_init/wrong.py", "`RuntimeError`", "`LookupError`", "gave the message 'LookupError'"),
    ("snippets/pitfalls/calling/numpy_method_in_call/wrong.py", "object has no attribute 'numpy'", "object has no attribute 'nump'", "gave the message ''SymbolicTensor'"),
    (ROW, "array of 8-bit integers", "array of 7-bit integers", "'7' occurs neither in the code"),
    (NOTEBOOK, "in all three ways", "in all five ways", "cell 1: 'five' is typed"),
    ("tools/check/claims.toml", '"Three short pages"', '"Four short pages"', "nothing in docs/index.md needs 'Four short"),
]  # fmt: skip


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy with all of that, and what the check says of it."""
    made = Copy(tmp_path_factory.mktemp("planted") / "copy")
    for file, right, wrong, _ in PLANTED:
        text = (made.folder / file).read_text("utf-8")
        assert text.count(right) >= 1, (file, right)
        made.write(file, text.replace(right, wrong, 1))
    # The first stops where it finds something: the others read what it could not.
    made.said = "".join(made.run("-m", "tools.check", one)[1] for one in CHECKS)
    return made


@pytest.mark.parametrize(("file", "right", "wrong", "message"), PLANTED)
def test_a_claim_without_a_tie_is_named(copy, file, right, wrong, message):
    text = (copy.folder / file).read_text("utf-8")
    place = file
    if file != NOTEBOOK:
        at = text.index(wrong) + len(wrong) - 1
        lines = {
            text.count("\n", 0, text.index(wrong)) + 1,
            text.count("\n", 0, at) + 1,
        }
        place = f"{file}:(?:{'|'.join(map(str, lines))})"
    assert re.search(rf"^{place}[:,].*{re.escape(message)}", copy.said, re.MULTILINE), (
        copy.said
    )


def test_nothing_else_is_named(copy):
    planted = {file for file, *_ in PLANTED} | {"docs/index.md"}  # "Three short pages"
    named = {re.split("[:,]", line)[0] for line in copy.said.splitlines()}
    assert named <= planted
    assert len(copy.said.splitlines()) <= len(PLANTED) + 3


def test_what_is_allowed_has_a_reason():
    assert [one.phrase for one in claims.listed() if not one.why] == []


@pytest.mark.parametrize(
    "page",
    [
        "docs/index.md",
        "docs/pitfalls/building.md",
        "docs/compare/same-network.md",
        "docs/tested.md",
    ],
)
def test_pages_written_by_hand_are_looked_at(page):
    assert ROOT / page in claims.written_by_hand()


def test_pages_that_follow_from_snippets_are_not():
    hand = [page.relative_to(ROOT).parts for page in claims.written_by_hand()]
    assert max(map(len, hand)) == 3


def test_what_the_head_of_a_page_quotes_is_no_message():
    head = '---\ntitle: "The three ways"\ndescription: A page\n---\n'
    text = f'{head}It says "this is wrong".\n'
    assert [words for _, words in wording.messages(text)] == ["this is wrong"]
