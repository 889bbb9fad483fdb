"""One residual block as a model of its own."""

# --8<-- [start:imports]
import keras
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:block]
def residual_block(inputs, filters):
    x = layers.Conv2D(filters, 3, padding="same")(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Conv2D(filters, 3, padding="same")(x)
    x = layers.BatchNormalization()(x)
    x = layers.Add()([inputs, x])
    return layers.ReLU()(x)


# --8<-- [end:block]
# --8<-- [start:model]
inputs = keras.Input((32, 32, 32))
outputs = residual_block(inputs, 32)
model = keras.Model(inputs, outputs)
print(model.output_shape, model.count_params(), "parameters")
# --8<-- [end:model]

# --8<-- [start:picture]
graph = keras.utils.model_to_dot(model, show_shapes=True, dpi=72)
graph.write_svg("residual_block.svg")
# --8<-- [end:picture]
