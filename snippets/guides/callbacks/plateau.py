"""When ReduceLROnPlateau lowers the learning rate, and when it doesn't."""

# --8<-- [start:defaults]
import keras

for callback in [
    keras.callbacks.ReduceLROnPlateau(),
    keras.callbacks.EarlyStopping(),
]:
    print(type(callback).__name__)
    print("  patience:", callback.patience)
    print("  min_delta:", abs(callback.min_delta))
    print("  monitor:", callback.monitor, " verbose:", callback.verbose)
# --8<-- [end:defaults]


# --8<-- [start:rates]
def rates(val_losses, **settings):
    """Call ReduceLROnPlateau as fit does, with these losses."""
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.1))
    plateau = keras.callbacks.ReduceLROnPlateau(**settings)
    plateau.set_model(model)
    plateau.on_train_begin()
    for epoch, val_loss in enumerate(val_losses):
        plateau.on_epoch_end(epoch, {"val_loss": val_loss})
    return f"{float(model.optimizer.learning_rate):.4f}"


level = [0.5] * 11  # best in the first epoch, then ten without progress
slow = [0.5 - 0.001 * epoch for epoch in range(5)]
jumps = [0.5, 0.6, 0.6, 0.49, 0.6, 0.6, 0.48, 0.6, 0.6]

print("level, 10 epochs:", rates(level[:10]))
print("level, 11 epochs:", rates(level))
print("level, 4 epochs, patience=3:", rates(level[:4], patience=3))
print("falls slowly:", rates(slow, patience=3))
print("falls slowly, min_delta=0.01:", rates(slow, patience=3, min_delta=0.01))
print("jumps, patience=3:", rates(jumps, patience=3))
print("min_lr above the rate:", rates(level, min_lr=0.1))
# --8<-- [end:rates]
