"""A confusion matrix, and precision, recall, F1 and AUC, from predictions."""

# --8<-- [start:predictions]
import keras
import numpy as np

names = ["cat", "dog", "fox"]
labels = np.array([0, 0, 0, 0, 1, 1, 1, 2, 2, 2])
probabilities = np.array(  # as model.predict(x) returns them
    [
        [0.8, 0.1, 0.1],
        [0.7, 0.2, 0.1],
        [0.6, 0.3, 0.1],
        [0.3, 0.5, 0.2],
        [0.2, 0.7, 0.1],
        [0.1, 0.6, 0.3],
        [0.4, 0.3, 0.3],
        [0.1, 0.4, 0.5],
        [0.3, 0.5, 0.2],
        [0.1, 0.6, 0.3],
    ]
)
# --8<-- [end:predictions]

# --8<-- [start:confusion]
predicted = probabilities.argmax(axis=1)
confusion = np.zeros((3, 3), dtype=int)
np.add.at(confusion, (labels, predicted), 1)
print(confusion)
# --8<-- [end:confusion]

# --8<-- [start:scores]
right = confusion.diagonal()
recall = right / confusion.sum(axis=1)  # the accuracy of each class
precision = right / confusion.sum(axis=0)
f1 = 2 * precision * recall / (precision + recall)
for i, name in enumerate(names):
    print(
        f"{name}: recall {recall[i]:.2f}, "
        f"precision {precision[i]:.2f}, F1 {f1[i]:.2f}"
    )
print(f"accuracy: {right.sum() / confusion.sum():.2f}")
# --8<-- [end:scores]

# --8<-- [start:metrics]
one_hot = keras.utils.to_categorical(labels)
every = keras.metrics.F1Score()(one_hot, probabilities)
macro = keras.metrics.F1Score(average="macro")(one_hot, probabilities)
foxes = keras.metrics.Recall(class_id=2, top_k=1)(one_hot, probabilities)
print("F1 of each class:", np.asarray(every).round(2))
print(f"macro F1: {float(macro):.2f}, recall of foxes: {float(foxes):.2f}")
# --8<-- [end:metrics]

# --8<-- [start:auc]
ill = np.array([1, 1, 1, 0, 0, 0, 0, 0])
score = np.array([0.9, 0.6, 0.35, 0.4, 0.2, 0.1, 0.7, 0.05])
pairs = [high > low for high in score[ill == 1] for low in score[ill == 0]]
print(f"ROC AUC: {float(keras.metrics.AUC()(ill, score)):.3f}", end=", ")
print(f"pairs in the right order: {np.mean(pairs):.3f}")
print(f"PR AUC: {float(keras.metrics.AUC(curve='PR')(ill, score)):.3f}")

several = keras.metrics.AUC(multi_label=True, num_labels=3)
print(f"mean over classes: {float(several(one_hot, probabilities)):.3f}")
# --8<-- [end:auc]
