"""Top-k accuracy, and precision and recall at a threshold."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

# --8<-- [end:imports]

# --8<-- [start:top]
names = ["oak", "maple", "birch", "beech", "ash"]
x = np.log(
    [
        [0.50, 0.20, 0.15, 0.10, 0.05],
        [0.40, 0.30, 0.20, 0.05, 0.05],
        [0.10, 0.20, 0.30, 0.25, 0.15],
        [0.35, 0.25, 0.20, 0.15, 0.05],
    ]
)
labels = np.array([0, 1, 3, 4])  # the number of the right class

model = keras.Sequential([keras.Input((5,)), layers.Softmax()])
model.compile(
    loss="sparse_categorical_crossentropy",
    metrics=[
        "accuracy",
        keras.metrics.SparseTopKCategoricalAccuracy(k=3, name="top3"),
    ],
)
results = model.evaluate(x, labels, verbose=0, return_dict=True)
for name in ("accuracy", "top3"):
    print(f"{name:8} {results[name]:.2f}")
# --8<-- [end:top]

# --8<-- [start:print]
probabilities = model(x[1:2]).numpy()[0]  # or model.predict(x[1:2])[0]
for i in np.argsort(probabilities)[::-1][:3]:
    print(f"{names[i]:6} {probabilities[i]:.0%}")
# --8<-- [end:print]

# --8<-- [start:threshold]
ill = np.array([[1], [1], [1], [0], [0], [0], [0], [0]])
predicted = np.array([[0.9], [0.6], [0.35], [0.4], [0.2], [0.1], [0.7], [0.05]])

for threshold in (0.5, 0.3):
    accuracy = keras.metrics.BinaryAccuracy(threshold=threshold)
    precision = keras.metrics.Precision(thresholds=threshold)
    recall = keras.metrics.Recall(thresholds=threshold)
    print(
        f"threshold {threshold}: "
        f"accuracy {float(accuracy(ill, predicted)):.2f}, "
        f"precision {float(precision(ill, predicted)):.2f}, "
        f"recall {float(recall(ill, predicted)):.2f}"
    )
# --8<-- [end:threshold]

# --8<-- [start:compile]
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(1, activation="sigmoid")]
)
model.compile(
    optimizer="adam",
    loss="binary_crossentropy",
    metrics=[
        keras.metrics.BinaryAccuracy(threshold=0.3),
        keras.metrics.Precision(thresholds=0.3),
        keras.metrics.Recall(thresholds=0.3),
    ],
)
# --8<-- [end:compile]

# --8<-- [start:several]
thresholds = [0.1, 0.3, 0.5, 0.8]
precisions = keras.metrics.Precision(thresholds=thresholds)(ill, predicted)
recalls = keras.metrics.Recall(thresholds=thresholds)(ill, predicted)
for threshold, p, r in zip(thresholds, precisions.numpy(), recalls.numpy()):
    print(f"threshold {threshold}: precision {p:.2f}, recall {r:.2f}")
# --8<-- [end:several]
