"""A loss function that you write: its form, parameters, weights, inputs."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

# --8<-- [end:imports]


# --8<-- [start:function]
def too_low_costs_more(y_true, y_pred):
    error = y_true - y_pred  # positive where the prediction is too low
    return ops.mean(ops.where(error > 0, 9 * error, -error), axis=-1)


# --8<-- [end:function]


# --8<-- [start:compile]
model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
model.compile(optimizer="adam", loss=too_low_costs_more)
# --8<-- [end:compile]

# --8<-- [start:best]
sales = np.arange(100.0)[:, None]  # 0 to 99, all equally likely
losses = [
    float(ops.mean(too_low_costs_more(sales, np.full((100, 1), guess))))
    for guess in range(100)
]
print("mean of the sales:", sales.mean())
print("lowest loss at:   ", np.argmin(losses))
# --8<-- [end:best]

# --8<-- [start:check]
y_true = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y_pred = np.array([[1.0, 1.0], [4.0, 4.0], [5.0, 8.0]])
print(np.asarray(too_low_costs_more(y_true, y_pred)))
print(np.asarray(keras.losses.mean_absolute_error(y_true, y_pred)))
# --8<-- [end:check]


# --8<-- [start:weights]
def one_number(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred))


def one_for_each_example(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred), axis=-1)


only_the_first = np.array([1.0, 0.0, 0.0])
for function in (one_for_each_example, one_number):
    model.compile(loss=function)
    loss = model.compute_loss(
        y=y_true, y_pred=y_pred, sample_weight=only_the_first
    )
    print(f"{function.__name__:20} {float(loss):.3f}")
# --8<-- [end:weights]


# --8<-- [start:parameter]
def weighted_crossentropy(positive):
    """A missed positive counts `positive` times as much."""

    def loss(y_true, y_pred):
        values = ops.binary_crossentropy(y_true, y_pred)
        weights = ops.where(y_true > 0.5, positive, 1.0)
        return ops.mean(weights * values, axis=-1)

    return loss


labels = ops.array([[1.0], [1.0], [0.0], [0.0]])
found = ops.array([[0.9], [0.2], [0.2], [0.9]])
for positive in (1.0, 5.0):
    values = weighted_crossentropy(positive)(labels, found)
    print(np.asarray(values).round(2))

model.compile(loss=weighted_crossentropy(positive=5.0))
# --8<-- [end:parameter]

# --8<-- [start:focal]
plain = keras.losses.BinaryCrossentropy(reduction=None)
focal = keras.losses.BinaryFocalCrossentropy(gamma=2.0, reduction=None)
for probability in (0.95, 0.6, 0.1):
    found = np.array([[probability]])
    before = float(plain(np.ones((1, 1)), found)[0])
    after = float(focal(np.ones((1, 1)), found)[0])
    print(f"{probability}: {before:.3f} becomes {after:.4f}")
# --8<-- [end:focal]


# --8<-- [start:sparse]
def sparse_focal(y_true, y_pred):
    y_true = ops.reshape(ops.cast(y_true, "int32"), (-1,))
    one_hot = ops.one_hot(y_true, ops.shape(y_pred)[-1])
    return keras.losses.categorical_focal_crossentropy(one_hot, y_pred)


classes = ops.array([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
losses = sparse_focal(np.array([0, 1]), classes)
print(np.asarray(losses).round(3))
# --8<-- [end:sparse]

# --8<-- [start:dice]
mask = np.zeros((1, 8, 8, 1))
mask[0, :2, :2] = 1.0  # few pixels belong to the object
for name, predicted in {"empty mask": 0 * mask, "right mask": mask}.items():
    dice = float(keras.losses.Dice()(mask, predicted))
    right = np.mean(mask == predicted)
    print(f"{name}: Dice {dice:.2f}, pixels right {right:.2f}")
# --8<-- [end:dice]


# --8<-- [start:packed]
def squared_error_times_cost(y_true, y_pred):
    target, cost = y_true[:, :1], y_true[:, 1:]
    return ops.mean(cost * ops.square(target - y_pred), axis=-1)


cost = np.where(sales > 50, 10.0, 1.0)
packed = np.concatenate([sales, cost], axis=1)
predictions = np.full((100, 1), 45.0)
model.compile(loss=squared_error_times_cost)
loss = model.compute_loss(y=packed, y_pred=predictions)
by_hand = np.mean(cost * (sales - predictions) ** 2)
print(f"{float(loss):.1f} by hand: {by_hand:.1f}")
# --8<-- [end:packed]

# --8<-- [start:changing]
factor = keras.Variable(0.0, trainable=False)


def with_penalty(y_true, y_pred):
    error = ops.mean(ops.square(y_true - y_pred), axis=-1)
    return error + factor * ops.mean(ops.abs(y_pred), axis=-1)


class Raise(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        factor.assign(min(1.0, 0.1 * epoch))


model.compile(loss=with_penalty)
x, y = np.ones((4, 1)), np.ones((4, 1))
schedule = Raise()
for epoch in (0, 5):
    schedule.on_epoch_begin(epoch)  # fit(callbacks=[schedule]) does this
    loss = float(model.test_on_batch(x, y))
    output = float(model(x)[0, 0])
    expected = (1 - output) ** 2 + 0.1 * epoch * abs(output)
    print(f"epoch {epoch}: as expected: {np.isclose(loss, expected)}")
# --8<-- [end:changing]
