"""One layer turns `jit_compile=True` off

`compile` warns that the model doesn't support `jit_compile=True`, and goes on
without it. Move the layer that XLA cannot compile out of the model and into the
data pipeline.

XLA compiles the whole training step or none of it. A few layers, among them
`RandomRotation`, `RandomZoom` and `TextVectorization`, declare that it cannot
compile them. One of them in the model, at any depth, is enough.
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
