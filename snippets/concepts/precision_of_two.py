"""Precision and recall of two softmax columns."""

# --8<-- [start:two]
import keras
import numpy as np

labels = np.array([[1, 0], [1, 0], [1, 0], [0, 1], [0, 1]])
predictions = np.array(
    [[0.9, 0.1], [0.2, 0.8], [0.3, 0.7], [0.4, 0.6], [0.7, 0.3]]
)
for class_id in [None, 1]:
    metrics = [
        keras.metrics.Precision(class_id=class_id, name="precision"),
        keras.metrics.Recall(class_id=class_id, name="recall"),
    ]
    for metric in metrics:
        metric.update_state(labels, predictions)
    said = [f"{one.name} {float(one.result()):.2f}" for one in metrics]
    print(f"class_id={class_id}:", ", ".join(said))
# --8<-- [end:two]
