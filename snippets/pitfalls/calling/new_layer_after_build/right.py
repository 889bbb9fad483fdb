"""Pass the backbone to the constructor. The second model then has a new head
and shares the backbone, including its weights. If you only need to exchange the
head, make it `keras.Sequential([layers.Dense(10)])`: `model.head.pop()` and
`model.head.add()` change it in place. Compile again after that.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, backbone, classes, **kwargs):
        super().__init__(**kwargs)
        self.backbone = backbone
        self.head = layers.Dense(classes)

    def call(self, inputs, training=None):
        return self.head(self.backbone(inputs))


x = np.ones((2, 4))
model = Classifier(layers.Dense(8, activation="relu"), 10)
print(model(x).shape)

new_model = Classifier(model.backbone, 3)
print(new_model(x).shape)
# --8<-- [end:right]
