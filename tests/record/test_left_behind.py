"""A program starts as in a new process, and what it leaves behind is reported."""

import threading

import pytest

from tests.support.planted import snippet
from tools.record import run, state
from tools.record.elsewhere import Written


@pytest.fixture
def ran(tmp_path):
    """Runs the lines of a program in a folder of its own; `/outside` is beside it."""
    work = tmp_path / "work"
    work.mkdir()

    def runs(*lines):
        file = tmp_path / "snippets" / "faulty.py"
        file.parent.mkdir(exist_ok=True)
        text = snippet(*lines, "print(1)").replace("/outside", str(tmp_path))
        file.write_text(text, "utf-8")
        return run.run(file, work)

    return runs


NUMPY, KERAS = "import numpy as np", "import keras"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            [NUMPY, "np.set_printoptions(precision=3)"],
            "numpy's print options changed (p",
        ),
        ([NUMPY, "np.seterr(all='raise')"], "numpy's errors changed"),
        ([KERAS, "keras.config.set_floatx('float16')"], "floatx changed (from float32"),
        ([KERAS, "keras.config.set_epsilon(1)"], "epsilon changed"),
        (
            [KERAS, "keras.config.set_image_data_format('channels_first')"],
            "image data format changed (from channels_last to channels_first)",
        ),
        (
            [KERAS, "keras.config.set_dtype_policy('mixed_float16')"],
            "the dtype policy changed (from float32 to mixed_float16)",
        ),
        (
            [
                "import tensorflow as tf",
                "tf.config.run_functions_eagerly(True)",
            ],
            "eager functions changed",
        ),
        ([KERAS, "keras.config.disable_traceback_filtering()"], "shortened tracebacks"),
        ([KERAS, "keras.config.disable_interactive_logging()"], "interactive logging"),
        (
            ["import matplotlib", "matplotlib.rcParams['figure.dpi'] = 30"],
            "matplotlib's settings changed (figure.dpi)",
        ),
        (["import os", "os.environ['FAULTY'] = '1'"], "environment changed (FAULTY)"),
        (["import os", "del os.environ['PATH']"], "environment changed (PATH)"),
        (["import warnings", "warnings.simplefilter('ignore')"], "warning filters"),
        (["import sys", "sys.path.append('faulty')"], "sys.path changed"),
        (["import os", "os.chdir('..')"], "the working directory changed (from"),
        (
            [KERAS, "keras.layers.Dense = keras.layers.Conv2D"],
            "keras.layers.Dense repl",
        ),
        ([KERAS, "keras.layers.Dense.call = print"], "Dense.call replaced"),
        ([KERAS, "keras.layers.Faulty = print"], "keras.layers.Faulty replaced"),
        ([NUMPY, "np.mean = np.max"], "numpy.mean replaced"),
        (["import builtins", "builtins.sum = max"], "builtins.sum replaced"),
        (
            [
                "import threading",
                "threading.Thread(target=threading.Event().wait, args=[5]).start()",
            ],
            "a running thread, Thread-",
        ),
        (["import os", "open('/outside/a.txt', 'w').close()"], "a change of /"),
        (["import os", "os.mkdir('../faulty')"], "a change of /"),
        (["import os", "os.rename(__file__, __file__ + 'x')"], "faulty.py behind"),
        (["import os", "os.remove(__file__)"], "faulty.py behind"),
        (
            ["import h5py", "h5py.File('/outside/snippets/a.h5', 'w').close()"],
            "snippets/a.h5 behind",
        ),
    ],
)
def test_what_a_program_leaves_is_named_and_put_back(ran, monkeypatch, lines, said):
    monkeypatch.setattr(state, "PATIENCE", 0.1)
    with pytest.raises(run.SnippetFailed) as error:
        ran(*lines)
    assert "leaves " in str(error.value)
    assert said in str(error.value)
    if "a.h5" not in said:  # nobody has seen who wrote that
        assert "faulty.py:5: leaves" in str(error.value)
    for thread in set(threading.enumerate()) - {threading.main_thread()}:
        if thread.name.startswith("Thread-") and not thread.daemon:
            thread.join(6)
    again = ran("x = 1")
    assert again.printed == {"it": "1\n"}


def test_a_setting_may_stay_if_the_program_says_so_and_the_next_does_not_see_it(ran):
    ran(KERAS, "keras.config.set_floatx('float16')  # for all that follows")
    assert ran(KERAS, "print(keras.config.floatx())").printed["it"] == "float32\n1\n"
    with pytest.raises(run.SnippetFailed, match=r"faulty\.py:5: declares"):
        ran(KERAS, "keras.config.set_floatx('float32')  # for all that follows")
    with pytest.raises(run.SnippetFailed, match=r"faulty\.py:5: leaves sys\.path"):
        ran("import sys", "sys.path.append('faulty')")


def test_a_setting_that_is_put_back_is_none_left(ran):
    ran(
        KERAS,
        "keras.config.set_floatx('float16')",
        "keras.config.set_floatx('float32')",
    )
    ran("open('faulty.txt', 'w').close()")
    ran("import tempfile", "tempfile.TemporaryDirectory().cleanup()")


NUMBERS = [
    "import random",
    KERAS,
    NUMPY,
    "print(random.random(), np.random.rand(), float(keras.random.normal([])))",
]


def test_random_numbers_do_not_depend_on_what_ran_before(ran):
    first = ran(*NUMBERS).printed
    ran(KERAS, "keras.utils.set_random_seed(1)", "x = keras.random.normal([])")
    assert ran(*NUMBERS).printed == first
    seeded = [KERAS, "keras.utils.set_random_seed(1)", *NUMBERS]
    assert ran(*seeded).printed != first


def test_a_registered_class_is_not_there_for_the_next(ran):
    custom = [KERAS, "print(sorted(keras.saving.get_custom_objects()))"]
    ran(
        KERAS,
        "@keras.saving.register_keras_serializable()",
        "class Faulty(keras.Model): ...",
    )
    assert ran(*custom).printed["it"] == "[]\n1\n"


def test_a_program_that_fails_leaves_nothing_either(ran):
    with pytest.raises(run.SnippetFailed, match="ZeroDivisionError"):
        ran(KERAS, "keras.config.set_floatx('float16')", "1 / 0")
    assert ran(KERAS, "print(keras.config.floatx())").printed["it"] == "float32\n1\n"


def test_a_file_that_is_moved_elsewhere_is_noted_at_both_places():
    written = Written([])
    written.note("os.rename", ("/here/a", "/elsewhere/b", -1, -1))
    assert set(written.paths) == {"/here/a", "/elsewhere/b"}
