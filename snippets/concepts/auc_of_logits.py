"""The AUC of scores that are not probabilities."""

# --8<-- [start:logits]
import keras
import numpy as np

rng = np.random.default_rng(1)
labels = rng.integers(0, 2, size=1000)
logits = rng.normal(size=1000) + 2.0 * labels + 2.0  # nearly all above one


def auc(**options):
    metric = keras.metrics.AUC(**options)
    metric.update_state(labels, logits)
    return round(float(metric.result()), 3)


print("AUC()                     ", auc())
print("AUC(num_thresholds=10_000)", auc(num_thresholds=10_000))
print("AUC(from_logits=True)     ", auc(from_logits=True))
pairs = logits[labels == 1][:, np.newaxis] > logits[labels == 0]
print("share of pairs in order   ", round(float(pairs.mean()), 3))
# --8<-- [end:logits]
