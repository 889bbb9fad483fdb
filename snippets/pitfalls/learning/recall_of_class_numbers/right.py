"""One-hot labels, with `categorical_crossentropy`. A class counts as predicted if its
probability is above the threshold of 0.5. Among several classes the largest is often below
that, so recall is low or 0.0 although the predicted classes are right.
`top_k=1` counts the class with the largest probability instead, as `argmax` does.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.random.uniform(size=(32, 4)), np.arange(32) % 4
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(4, activation="softmax")]
)
model.compile(
    loss="categorical_crossentropy",
    metrics=[
        keras.metrics.Recall(class_id=2, name="above_half"),
        keras.metrics.Recall(class_id=2, top_k=1, name="largest"),
    ],
)
results = model.test_on_batch(
    x, keras.utils.to_categorical(y), return_dict=True
)
predicted = model.predict_on_batch(x).argmax(axis=1)
print("above 0.5:", round(float(results["above_half"]), 3))
print("largest:", round(float(results["largest"]), 3))
print("by hand:", round(np.mean(predicted[y == 2] == 2), 3))
# --8<-- [end:right]
