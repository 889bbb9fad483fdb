"""Metrics get a number unless they are given a name."""

# --8<-- [start:names]
import keras

for model in ("first", "second", "third"):
    metric = keras.metrics.Precision()
    print(
        f"{model} model:",
        metric.name,
        keras.metrics.Precision(name="found").name,
    )
# --8<-- [end:names]
