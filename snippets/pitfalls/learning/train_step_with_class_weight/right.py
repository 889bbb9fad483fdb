"""The function returns `None` for weights that are not there, so that the step works with and
without them. `test_step` unpacks in the same way.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Net(keras.Model):
    def train_step(self, data):
        x, y, sample_weight = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred, sample_weight)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return self.compute_metrics(x, y, y_pred, sample_weight)


x, y = np.random.normal(size=(32, 4)), np.arange(32) % 2
inputs = keras.Input((4,))
model = Net(inputs, layers.Dense(2, activation="softmax")(inputs))
model.compile("adam", "sparse_categorical_crossentropy")
history = model.fit(x, y, class_weight={0: 1, 1: 3}, verbose=0)
print(list(history.history))
# --8<-- [end:right]
