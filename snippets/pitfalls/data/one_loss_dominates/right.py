"""Divide the target by its standard deviation after subtracting its mean. Both
losses are then of a similar size, and here both outputs get better. Multiply the
error by the standard deviation to get it in years again. The other way is
[`loss_weights`](../../guides/inputs-and-outputs.md#loss-loss_weights-and-metrics-for-each-output):
a small one for the large loss. In the log, `age_loss` and `sex_loss` are shown without
their weights. Judge the balance by the metric of each output on validation data, not by
`loss`. To stop by one of them, see [`EarlyStopping` with several
outputs](../learning/early-stopping-with-two-outputs.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(1000, 16))
age = 45 + 10 * x[:, :1] + 5 * x[:, 1:2] * x[:, 2:3]
sex = (x[:, 3:4] + x[:, 4:5] * x[:, 5:6] > 0).astype("float32")
mean, std = age[:800].mean(), age[:800].std()
age = (age - mean) / std

inputs = keras.Input((16,))
hidden = layers.Dense(16, activation="relu")(inputs)
hidden = layers.Dense(16, activation="relu")(hidden)
outputs = {
    "age": layers.Dense(1)(hidden),
    "sex": layers.Dense(1, activation="sigmoid")(hidden),
}
model = keras.Model(inputs, outputs)
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss={"age": "mse", "sex": "binary_crossentropy"},
    metrics={"age": ["mae"], "sex": ["accuracy"]},
)
model.fit(x[:800], {"age": age[:800], "sex": sex[:800]}, epochs=8, verbose=0)
results = model.evaluate(
    x[800:],
    {"age": age[800:], "sex": sex[800:]},
    batch_size=200,
    verbose=0,
    return_dict=True,
)
for name in ["loss", "age_loss", "sex_loss", "sex_accuracy"]:
    print(f"{name}: {results[name]:.2f}")
print(f"error in years: {results['age_mae'] * std:.1f}")
# --8<-- [end:right]
