"""Label smoothing, with one-hot labels and with class numbers."""

# --8<-- [start:smooth]
import keras
from keras import ops

one_hot = ops.array([[0.0, 1.0, 0.0, 0.0]])
for probability in (0.7, 0.925, 0.999):
    rest = (1 - probability) / 3
    predicted = ops.array([[rest, probability, rest, rest]])
    plain = keras.losses.CategoricalCrossentropy()(one_hot, predicted)
    smooth = keras.losses.CategoricalCrossentropy(label_smoothing=0.1)
    print(
        f"{probability}: plain {float(plain):.3f}, "
        f"smoothed {float(smooth(one_hot, predicted)):.3f}"
    )
# --8<-- [end:smooth]

# --8<-- [start:sparse]
keras.losses.SparseCategoricalCrossentropy(
    label_smoothing=0.1
)  # raises TypeError
# --8<-- [end:sparse]
