"""L1, L2, both of them, and dropout, side by side."""

# --8<-- [start:start]
import keras
import numpy as np
from keras import layers, ops, regularizers

model = keras.Sequential(
    [
        keras.Input((20,)),
        layers.Dense(
            64,
            activation="relu",
            kernel_regularizer=regularizers.L2(1e-4),  # up to 1e-3
        ),
        layers.Dropout(0.3),
        layers.Dense(1),
    ]
)
# --8<-- [end:start]

# --8<-- [start:values]
weights = np.array([[0.0, 0.1, -2.0]])
print(f"L1(0.001): {float(regularizers.L1(0.001)(weights)):.5f}")
print(f"L2(0.001): {float(regularizers.L2(0.001)(weights)):.5f}")
both = regularizers.L1L2(l1=0.001, l2=0.001)
print(f"L1L2:      {float(both(weights)):.5f}")
print('"l2" means', regularizers.get("l2").get_config())
print("AdamW:", keras.optimizers.AdamW().weight_decay)
# --8<-- [end:values]

# --8<-- [start:data]
keras.utils.set_random_seed(1)
x = np.random.normal(size=(60, 20))
y = x[:, 0] - 2 * x[:, 1] + np.random.normal(size=60)
x_train, y_train, x_val, y_val = x[:30], y[:30], x[30:], y[30:]
# --8<-- [end:data]


# --8<-- [start:model]
def head(x, name, regularizer=None):
    return layers.Dense(1, kernel_regularizer=regularizer, name=name)(x)


inputs = keras.Input((20,))
outputs = {
    "none": head(inputs, "none"),
    "l1": head(inputs, "l1", regularizers.L1(0.1)),
    "l2": head(inputs, "l2", regularizers.L2(0.1)),
    "l1_l2": head(inputs, "l1_l2", regularizers.L1L2(l1=0.1, l2=0.1)),
    "dropout": head(layers.Dropout(0.2, name="drop")(inputs), "dropout"),
}
model = keras.Model(inputs, outputs)
model.compile(keras.optimizers.Adam(0.05), loss="mean_squared_error")
passes = 150  # as one long epoch
x_long, y_long = np.tile(x_train, (passes, 1)), np.tile(y_train, passes)
targets = dict.fromkeys(outputs, y_long)
history = model.fit(x_long, targets, batch_size=30, shuffle=False, verbose=0)
# --8<-- [end:model]


# --8<-- [start:table]
def errors(x, y):
    predictions = model(x)
    return {
        name: float(ops.mean((y - predictions[name][:, 0]) ** 2))
        for name in outputs
    }


training, validation = errors(x_train, y_train), errors(x_val, y_val)
print("         training error + penalty  validation  mean weight  near zero")
for name in outputs:
    layer = model.get_layer(name)
    penalty = sum(float(loss) for loss in layer.losses)
    weights = np.abs(layer.kernel)
    print(
        f"{name:8} {training[name]:14.2f} {penalty:9.2f}",
        f"{validation[name]:11.2f} {weights.mean():12.2f}",
        f"{np.mean(weights < 0.02):10.0%}",
    )
# --8<-- [end:table]

# --8<-- [start:decay]
for optimizer in (
    keras.optimizers.Adam(0.1),
    keras.optimizers.AdamW(0.1, weight_decay=0.01),
):
    weight = keras.Variable([10.0])
    optimizer.apply([ops.zeros((1,))], [weight])  # a gradient of zero
    print(f"{type(optimizer).__name__:5} {float(weight[0]):.2f}")
# --8<-- [end:decay]

# --8<-- [start:which]
dense = layers.Dense(
    3,
    kernel_regularizer=regularizers.L2(0.001),
    activity_regularizer=regularizers.L2(0.001),
)
for factor in (1, 10):
    dense(factor * np.ones((1, 4)))
    activity, kernel = [float(loss) for loss in dense.losses]
    print(
        f"inputs times {factor:2}: kernel {kernel:.4f}, output {activity:.4f}"
    )
# --8<-- [end:which]

# --8<-- [start:old]
layers.Dense(3, W_regularizer="l2")  # raises ValueError
# --8<-- [end:old]
