"""`validation_split` takes the last rows, before any shuffling

With data sorted by class, the validation accuracy stays at 0 while the training
accuracy rises, or the model never sees a class at all. Shuffle the arrays
yourself before `fit`, or pass `validation_data`.

`validation_split=0.25` sets aside the last quarter of the rows as they are.
`shuffle=True`, the default, shuffles what is left, epoch by epoch. If the rows
are sorted, the validation set holds the last class only, and the training set
has few of its rows or none.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
y = np.repeat([0, 1, 2, 3], 50)  # sorted by class
x = np.eye(4)[y]  # one column for each class
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(4, activation="softmax")]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x, y, validation_split=0.25, epochs=20, verbose=0)
print("training accuracy:  ", history.history["accuracy"][-1])
print("validation accuracy:", history.history["val_accuracy"][-1])
# --8<-- [end:wrong]
