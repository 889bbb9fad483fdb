"""Solution: a class that can be saved and loaded."""

# --8<-- [start:save]
import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="exercise_save")
class Classifier(keras.Model):
    def __init__(self, classes, **kwargs):
        super().__init__(**kwargs)
        self.classes = classes
        self.hidden = layers.Dense(84, activation="relu")
        self.classify = layers.Dense(classes, activation="softmax")

    def call(self, inputs, training=None):
        return self.classify(self.hidden(inputs))

    def get_config(self):
        return {**super().get_config(), "classes": self.classes}


model = Classifier(7)
x = np.random.rand(2, 120).astype("float32")
before = model.predict(x, verbose=0)

model.save("exercise_save.keras")
loaded = keras.models.load_model("exercise_save.keras")
after = loaded.predict(x, verbose=0)
print(after.shape, "equal:", np.array_equal(before, after))
# --8<-- [end:save]
