"""What the search compares messages with: each once, with what a reader may have called otherwise."""

import ast

import pytest

from tests.support.planted import snippet
from tools.derive import messages
from tools.model.pitfalls import all_pitfalls

PROGRAM = '''\
"""A title"""
import keras
class Net(keras.Model):
    def call(self, inputs):
        self.hidden = keras.layers.Dense(3, name="front", activation="not one word")
def my_loss(y, x):
    return y
outputs = 1
'''


@pytest.fixture(scope="module")
def entries():
    return list(messages.entries())


def test_names_are_those_that_a_program_chose():
    assert messages.names_in(ast.parse(PROGRAM)) == {
        "Net",
        "hidden",
        "front",
        "my_loss",
    }


def test_the_inputs_of_call_are_names_that_a_program_chose(entries):
    program = "def call(self, image, meta, training=None):\n    return image\n"
    assert messages.inputs_in(ast.parse(program)) == {"image", "meta"}
    names = {entry["message"]: entry["names"] for entry in entries}
    assert names["TypeError: missing a required argument: 'meta'"] == ["meta"]
    assert names["TypeError: missing a required argument: 'training'"] == []


def test_the_line_that_fails_is_the_one_that_says_so(tmp_path):
    file = tmp_path / "one.py"
    file.write_text(
        snippet("rate = 1\nfit(rate)  # raises ValueError\nrate = 2"), "utf-8"
    )
    assert messages.failing(file, "it") == "fit(rate)"
    file.write_text(snippet("rate = 1"), "utf-8")
    assert not messages.failing(file, "it")


def test_every_pitfall_with_a_message_is_known(entries):
    loud = [one for one in all_pitfalls() if one.is_complete and one.message]
    known = {(entry["page"], entry["message"]): entry for entry in entries}
    for one in loud:
        message = one.message.expandtabs(4).strip()[: messages.LONG]  # as Markdown
        entry = known[f"pitfalls/{one.name}.html", message]
        assert entry["title"]
        assert entry["sign"]
        assert entry["code"], one.name


def test_a_message_of_another_page_is_there_if_no_pitfall_has_it(entries):
    pitfalls = {
        messages.same(entry["message"])
        for entry in entries
        if entry["page"].startswith("pitfalls/")
    }
    others = [entry for entry in entries if not entry["page"].startswith("pitfalls/")]
    assert others
    assert not pitfalls & {messages.same(entry["message"]) for entry in others}
    assert not any(entry["message"].startswith("AssertionError") for entry in others)


def test_what_earlier_versions_said_is_quoted_in_prose():
    prose = (
        'Why. Keras 2.15 worded it "Graph disconnected: cannot". The name "a" stays.'
    )
    assert messages.EARLIER.findall(prose) == ["Graph disconnected: cannot"]
