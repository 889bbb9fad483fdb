"""Now `loss` is the `mse` plus a tenth of the `mae`, and the log shows both terms, in
training and, as `val_mse` and `val_mae`, in validation. Registering the function lets
`load_model` [find it](../saving/custom-loss-not-found.md). A penalty on a tensor inside
the model, such as the activations of a layer, is not a function of `y_true` and
`y_pred`: call [`self.add_loss` in a layer](../versions/add-loss-of-tensor.md). A
term that needs an input belongs into [`compute_loss`](model-input-in-loss.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable("my_losses")
def mse_and_mae(y_true, y_pred):
    mse = keras.losses.mean_squared_error(y_true, y_pred)
    mae = keras.losses.mean_absolute_error(y_true, y_pred)
    return mse + 0.1 * mae


keras.utils.set_random_seed(1)
x, y = np.random.normal(size=(64, 4)), np.random.normal(size=(64, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss=mse_and_mae, metrics=["mse", "mae"])
results = model.evaluate(x, y, verbose=0, return_dict=True)
for name, value in results.items():
    print(f"{name}: {value:.3f}")
# --8<-- [end:right]
