"""Pass validation data, such as `validation_split=0.25`. If you have none,
monitor the training loss with `monitor="loss"`, though it does not reveal
overfitting. The warning lists the names you can use; with
`metrics=["accuracy"]` the accuracy is called `val_accuracy`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
stop = keras.callbacks.EarlyStopping(patience=2)
history = model.fit(x, y, validation_split=0.25, callbacks=[stop], verbose=0)
print(list(history.history))
# --8<-- [end:right]
