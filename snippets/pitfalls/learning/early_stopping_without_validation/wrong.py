""" "Early stopping conditioned on metric `val_loss` … not available"

Training warns ``Early stopping conditioned on metric `val_loss` which is not
available`` and never stops early. `EarlyStopping` needs validation data: pass
`validation_data` or `validation_split` to `fit`.

`EarlyStopping` monitors `val_loss` unless you choose another quantity. `fit`
computes it only when it has validation data. Without them there is nothing to
monitor, so all epochs run.

If the list of available metrics has names that begin with `val_`, you have validation
data and [the name is wrong](early-stopping-on-val-acc.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
stop = keras.callbacks.EarlyStopping(patience=2)
model.fit(x, y, callbacks=[stop], verbose=0)  # warns UserWarning
# --8<-- [end:wrong]
