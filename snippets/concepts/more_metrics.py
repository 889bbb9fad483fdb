"""Specificity, Matthews correlation, and metrics that use sample weights."""

# --8<-- [start:specificity]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable()
class Specificity(keras.metrics.Recall):
    """The share of the negative examples that are not taken for positive."""

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = keras.ops.cast(y_true, self.dtype)
        return super().update_state(1 - y_true, 1 - y_pred, sample_weight)


labels = np.array([[0], [0], [0], [1], [1]])
probabilities = np.array([[0.1], [0.2], [0.7], [0.9], [0.4]])
specificity = Specificity(name="specificity")
specificity.update_state(labels, probabilities)
print(f"specificity: {float(specificity.result()):.2f}")
# --8<-- [end:specificity]

# --8<-- [start:matthews]
predicted = probabilities > 0.5
correlation = np.corrcoef(labels[:, 0], predicted[:, 0])[0, 1]
print(f"Matthews correlation: {correlation:.2f}")
# --8<-- [end:matthews]

# --8<-- [start:weighted]
model = keras.Sequential(
    [keras.Input((1,)), layers.Activation("linear")]  # returns its inputs
)
model.compile(
    loss="binary_crossentropy",
    metrics=["binary_accuracy"],
    weighted_metrics=[keras.metrics.BinaryAccuracy(name="weighted_accuracy")],
)
weights = np.array([0.0, 0.0, 1.0, 1.0, 1.0])
results = model.evaluate(
    probabilities, labels, sample_weight=weights, verbose=0, return_dict=True
)
for name in ("binary_accuracy", "weighted_accuracy"):
    print(f"{name}: {results[name]:.2f}")
# --8<-- [end:weighted]
