""" "Model doesn't support `jit_compile=True`. Proceeding with `jit_compile=False`"

`compile` gives a `UserWarning` and goes on without XLA. Move the layer that XLA
cannot compile out of the model and into the data pipeline.

XLA compiles the whole training step or none of it. Some layers, among them
`RandomRotation`, `RandomZoom` and `TextVectorization`, declare that it cannot
compile them (`supports_jit` is `False`). A single one of them in the model, however
deeply nested, is enough. With the default, `jit_compile="auto"`, there is no
warning: TensorFlow then uses XLA if it finds a GPU and every layer supports it, and
never on the CPU alone.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.RandomRotation(0.1),
        layers.Flatten(),
        layers.Dense(1),
    ]
)
model.compile(
    optimizer="adam", loss="mean_squared_error", jit_compile=True
)  # warns UserWarning
print("compiled with XLA:", model.jit_compile)
# --8<-- [end:wrong]
