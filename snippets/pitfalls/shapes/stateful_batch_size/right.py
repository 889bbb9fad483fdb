"""Pass `fit`, `evaluate` and `predict` the same `batch_size`, a number of examples that it
divides, and `shuffle=False`. To predict for one sequence, build the model once more with
batch size 1 and copy the weights with `set_weights`. [What the state does, and how to
reset it](../../concepts/sequences.md#keep-the-state-between-batches-statefultrue).
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input(batch_shape=(8, None, 4)),
        layers.LSTM(16, stateful=True),
        layers.Dense(1),
    ]
)
print(model.input_shape, "->", model.output_shape)
# --8<-- [end:right]
