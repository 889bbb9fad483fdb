"""`train_step` with `class_weight` or `sample_weight`: "too many values to unpack"

A `train_step` that begins with `x, y = data` raises `too many values to unpack (expected 2)`
when you pass `class_weight` or `sample_weight` to `fit`, or a dataset with weights: `data`
then has the weights as a third part. Unpack it with
`keras.utils.unpack_x_y_sample_weight(data)`.

`fit` turns `class_weight` into a weight for each row. Your `train_step` must hand the
weights on to the loss.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Net(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return self.compute_metrics(x, y, y_pred)


x, y = np.random.normal(size=(32, 4)), np.arange(32) % 2
inputs = keras.Input((4,))
model = Net(inputs, layers.Dense(2, activation="softmax")(inputs))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, class_weight={0: 1, 1: 3}, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
