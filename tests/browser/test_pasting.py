"""A pasted traceback leads to its page; where it does not, a row says so."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from tools import DOCS
from tools.browser import pasting, tracebacks

SHARED = {"sign": "", "code": "", "names": []}
KNOWN = [
    SHARED
    | {
        "page": "pitfalls/a/no-dims.html",
        "title": "No channel",
        "names": ["front"],
        "message": "ValueError: Input 0 of layer 'front' is incompatible with the layer: "
        "expected min_ndim=4, found ndim=3. Full shape received: (None, 28, 28)",
        "code": "model.fit(x, y)",
    },
    SHARED
    | {
        "page": "pitfalls/a/no-batch.html",
        "title": "No batch",
        "message": "ValueError: Input 0 of layer 'dense' is incompatible with the layer: "
        "expected min_ndim=2, found ndim=1. Full shape received: (4,)",
        "code": "model.predict(x)",
    },
    SHARED
    | {
        "page": "pitfalls/a/warns.html",
        "title": "A warning",
        "message": "UserWarning: Do not pass an `input_shape` argument to a layer.",
    },
    SHARED
    | {"page": "pitfalls/a/bare.html", "title": "Bare", "message": "KeyError: 'acc'"},
]
TRACEBACK = """\
/tmp/x/train.py:3: UserWarning: Do not pass an `input_shape` argument to a layer.
  super().__init__()
Traceback (most recent call last):
  File "/tmp/x/train.py", line 9, in <module>
    model.{call}(x)
    ~~~~~^^^^
  File "/usr/lib/python3.11/site-packages/keras/src/layers/input_spec.py", line 245, in check
    raise ValueError(
ValueError: Exception encountered when calling Net.call().

\x1b[1mInput 0 of layer '{layer}' is incompatible with the layer: expected min_ndim={least}, found ndim={found}. Full shape received: (None, 9, 7)\x1b[0m

Arguments received by Net.call():
  • inputs=tf.Tensor(shape=(None, 9, 7), dtype=float32)
"""
IMAGES = TRACEBACK.format(call="fit", layer="mine_7", least=4, found=3)
ROWS = TRACEBACK.format(call="predict", layer="mine_7", least=2, found=1)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(DOCS / "assets" / "search", folder / "assets" / "search")
    known = f"self.KNOWN_MESSAGES = {json.dumps(KNOWN)};"
    (folder / "assets/search/known.js").write_text(known, "utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (IMAGES, "no-dims"),
        (ROWS, "no-batch"),
        (
            tracebacks.notebook(tracebacks.elsewhere(IMAGES, {"Net", "mine_7"})),
            "no-dims",
        ),
        ("expected min_ndim=4, found ndim=3", "no-dims"),
        ("KeyError: 'acc'", "bare"),
    ],
)
def test_a_traceback_leads_to_its_page_first(site, text, first):
    ((page, *_),) = pasting.recognized(site, [text])
    assert page == f"pitfalls/a/{first}.html"


def test_pages_that_share_a_message_are_both_named(site):
    (pages,) = pasting.recognized(site, [IMAGES])
    assert sorted(pages) == ["pitfalls/a/no-batch.html", "pitfalls/a/no-dims.html"]


@pytest.mark.parametrize(
    "text",
    [
        "KeyError: 'loss'",
        "ValueError: Input 0 is a teapot",
        "How do I save a model?",
        "",
    ],
)
def test_what_is_not_known_leads_nowhere(site, text):
    assert pasting.recognized(site, [text]) == [[]]


def test_another_place_has_other_names_sizes_and_colours():
    text = tracebacks.elsewhere(IMAGES, {"Net"})
    for gone in ("/tmp/x", "/usr/lib", "Net", "(None, 9, 7)", "model.fit(x"):
        assert gone not in text
    assert "expected min_ndim=4, found ndim=3" in text
    shown = tracebacks.notebook(text)
    assert "\x1b[31mValueError\x1b[39m: Exception" in shown
    assert "---> 9\x1b[39m net.fit(features)" in shown


def test_a_traceback_that_leads_elsewhere_is_named(site, monkeypatch):
    names = {"pitfalls/a/no-dims": IMAGES, "pitfalls/a/warns": ROWS}
    monkeypatch.setattr(tracebacks, "pasted", lambda: names)
    monkeypatch.setattr(pasting, "variants", lambda pasted: {"printed": pasted})
    printed, unknown = pasting.rows(site)
    (finding,) = printed.findings
    assert finding.page == "pitfalls/a/warns"
    assert printed.measured == "1 of 2 first"
    assert unknown.is_met


def test_an_unknown_message_that_is_given_a_page_is_named(site):
    row = pasting.unknown(site, ["KeyError: 'acc'", "KeyError: 'loss'"])
    (finding,) = row.findings
    assert finding.what == "“KeyError: 'acc'” leads to pitfalls/a/bare.html"


HANGS = """\
import sys, time
from pathlib import Path
print("It starts.", file=sys.stderr)
started = Path({marker!r})
if not started.exists():
    started.touch()
    time.sleep(600)
raise ValueError("It ends.")
"""


@pytest.fixture
def program(tmp_path):
    """A program that does not end when it is started first."""
    path = tmp_path / "wrong.py"
    path.write_text(HANGS.format(marker=str(tmp_path / "started")))
    return path


def test_a_program_that_does_not_end_is_named_with_where_it_was(program):
    with pytest.raises(tracebacks.DoesNotEnd) as found:
        tracebacks.ran(program, 2)
    said = str(found.value)
    assert said.startswith(f"{program} did not end in 2 s. It printed:\nIt starts.")
    assert 'train.py", line 7' in said


def test_a_program_that_ends_its_process_is_named_with_the_status(tmp_path):
    path = tmp_path / "wrong.py"
    path.write_text("import os\nos._exit(3)\n")
    with pytest.raises(tracebacks.DoesNotEnd, match=r"wrong\.py ended with status 3\."):
        tracebacks.ran(path)


def test_a_program_prints_what_python_prints(tmp_path):
    path = tmp_path / "wrong.py"
    path.write_text("import keras\nkeras.Sequential().predict_classes\n")
    command = [sys.executable, path]
    done = subprocess.run(command, capture_output=True, text=True)
    as_it_is, forked = (
        re.sub(r'"/.*/\w+\.py"', "FILE", text[text.index("Traceback") :])
        for text in (done.stderr, tracebacks.ran(path))
    )
    assert as_it_is == forked
    assert "Did you mean: 'predict_step'?" in forked


def test_it_is_started_again_once(program, capsys):
    assert tracebacks.ended(program, 2).endswith("ValueError: It ends.\n")
    assert "It is started again." in capsys.readouterr().err
