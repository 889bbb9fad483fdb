"""What an optimizer has: its rate, its clipping, its averages."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

# --8<-- [end:imports]

# --8<-- [start:compile]
model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
print(f"{float(model.optimizer.learning_rate):.3f}")

optimizer = keras.optimizers.Adam(learning_rate=0.01, clipnorm=1.0)
model.compile(optimizer, loss="mse")
print(f"{float(model.optimizer.learning_rate):.3f}")
# --8<-- [end:compile]

# --8<-- [start:change]
model.optimizer.learning_rate = 0.002
print(f"{float(model.optimizer.learning_rate):.3f}")
# --8<-- [end:change]


# --8<-- [start:clip]
def change(gradients, **clipping):
    """What one step of SGD subtracts from a kernel and a bias."""
    weights = [keras.Variable(np.zeros(2)), keras.Variable(np.zeros(1))]
    optimizer = keras.optimizers.SGD(learning_rate=1.0, **clipping)
    optimizer.apply([ops.array(gradient) for gradient in gradients], weights)
    return [(-weight.numpy()).round(2).tolist() for weight in weights]


gradients = [[3.0, 4.0], [0.5]]
print("as it is       ", change(gradients))
print("clipvalue      ", change(gradients, clipvalue=1.0))
print("clipnorm       ", change(gradients, clipnorm=1.0))
print("global_clipnorm", change(gradients, global_clipnorm=1.0))
# --8<-- [end:clip]

# --8<-- [start:layers]
model = keras.Sequential(
    [
        keras.Input((3,)),
        layers.Dense(4, name="base"),
        layers.Dense(1, name="head"),
    ]
)
rates = keras.optimizers.OptimizerMap(
    default_optimizer=keras.optimizers.Adam(1e-3),
    optimizer_map={".*base/.*": keras.optimizers.Adam(1e-5)},
)
model.compile(keras.optimizers.MultiOptimizer(rates), loss="mse")

before = [weight.numpy() for weight in model.weights]
gradients = [ops.ones_like(weight) for weight in model.weights]
model.optimizer.apply(gradients, model.weights)  # as a step of fit does
for weight, old in zip(model.weights, before):
    moved = abs(weight.numpy() - old).max()
    print(f"{weight.path:23} moved by {moved:.5f}")
# --8<-- [end:layers]


# --8<-- [start:scheduler]
def halve(epoch, rate):
    return rate / 2


scheduler = keras.callbacks.LearningRateScheduler(halve)
scheduler.set_model(model)
scheduler.on_epoch_begin(epoch=0)  # fit(callbacks=[scheduler]) does this
for optimizer in model.optimizer.optimizers:
    print(f"{float(optimizer.learning_rate):.6f}")
# --8<-- [end:scheduler]

# --8<-- [start:ema]
weight = keras.Variable(0.0)
optimizer = keras.optimizers.SGD(
    learning_rate=1.0, use_ema=True, ema_momentum=0.9
)
for target in [1.0, -1.0] * 20:
    optimizer.apply([ops.array(float(weight) - target)], [weight])
print("weight: ", float(weight))
optimizer.finalize_variable_values([weight])
print(f"average: {float(weight):.2f}")
# --8<-- [end:ema]

# --8<-- [start:state]
print("steps:", int(model.optimizer.iterations))
model.compile("adam", loss="mse")
print("after compile:", int(model.optimizer.iterations))
# --8<-- [end:state]
