"""Two kinds of gradient clipping in one optimizer."""

# --8<-- [start:both]
import keras

keras.optimizers.Adam(clipnorm=1.0, clipvalue=0.5)  # raises ValueError
# --8<-- [end:both]
