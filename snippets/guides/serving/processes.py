"""A model loaded before a fork, and in each worker process."""

# --8<-- [start:worker]
import multiprocessing

import keras
import numpy as np
from keras import layers

x = np.ones((4, 8), dtype="float32")


def build():
    return keras.Sequential([keras.Input((8,)), layers.Dense(1)])


def answer(model, answers):
    answers.put(model.predict(x, verbose=0).shape)


def run(work, *arguments):
    """Run `work` in a forked process, for at most 20 seconds."""
    fork = multiprocessing.get_context("fork")
    answers = fork.Queue()
    process = fork.Process(target=work, args=(*arguments, answers))
    process.start()
    process.join(timeout=20)
    if process.is_alive():
        process.kill()
        return "no answer"
    return answers.get()


# --8<-- [end:worker]


# --8<-- [start:inside]
def load_and_answer(answers):
    answer(build(), answers)


print(run(load_and_answer))
# --8<-- [end:inside]

# --8<-- [start:before]
model = build()
print(run(answer, model))
# --8<-- [end:before]
