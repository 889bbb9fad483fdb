"""When EarlyStopping stops, with validation losses that jump."""

# --8<-- [start:stop]
import keras

val_losses = [0.9, 0.7, 0.75, 0.72, 0.74, 0.695, 0.692, 0.691, 0.6]


def epochs_until_stop(**settings):
    """Call EarlyStopping as fit does, with the losses above."""
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", **settings)
    model = keras.Sequential()
    model.stop_training = False
    stop.set_model(model)
    stop.on_train_begin()
    for epoch, val_loss in enumerate(val_losses):
        stop.on_epoch_end(epoch, {"val_loss": val_loss})
        if model.stop_training:
            break
    return epoch + 1


print(epochs_until_stop(patience=3))
print(epochs_until_stop(patience=4))
print(epochs_until_stop(patience=3, start_from_epoch=3))
print(epochs_until_stop(patience=4, min_delta=0.01))
# --8<-- [end:stop]

# --8<-- [start:baseline]
print(epochs_until_stop(patience=5, baseline=0.8))
print(epochs_until_stop(patience=5, baseline=0.65))
# --8<-- [end:baseline]
