"""Two outputs: `loss` equals one of them, and the other output hardly learns

A model with several outputs adds up their losses. If one is much larger, such as
`mse` on an age in years beside `binary_crossentropy`, `loss` is practically that
one alone, and the other output hardly learns. Standardize the large target, or set
`loss_weights`.

`loss` is the sum of the losses of all outputs, each times its weight in
`loss_weights`, which is 1 by default. It is the only number that training lowers.
The size of the squared error depends on the unit of the target, so with years the
gradients that reach the shared layers come almost only from that output. There is
neither an error nor a warning.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(1000, 16))
age = 45 + 10 * x[:, :1] + 5 * x[:, 1:2] * x[:, 2:3]
sex = (x[:, 3:4] + x[:, 4:5] * x[:, 5:6] > 0).astype("float32")

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
print(f"error in years: {results['age_mae']:.1f}")
# --8<-- [end:wrong]
