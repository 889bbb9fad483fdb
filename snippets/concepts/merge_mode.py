"""How Bidirectional merges the outputs of the directions."""

# --8<-- [start:merge-mode]
import keras
from keras import layers

inputs = keras.Input((20, 4))
for merge_mode in ("concat", "ave", None):
    both = layers.Bidirectional(layers.LSTM(16), merge_mode=merge_mode)
    outputs = both(inputs)
    shapes = outputs.shape if merge_mode else [o.shape for o in outputs]
    print(merge_mode, shapes)
# --8<-- [end:merge-mode]
