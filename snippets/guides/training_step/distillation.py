"""Knowledge distillation: a student learns what its teacher predicts."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops

# --8<-- [end:imports]
# --8<-- [start:networks]
keras.utils.set_random_seed(1)


def build(units):
    return keras.Sequential(
        [
            keras.Input((8,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(3),  # logits
        ]
    )


teacher, student = build(256), build(16)
teacher.layers[-1].kernel.assign(4 * teacher.layers[-1].kernel)
x = np.random.normal(size=(4000, 8)).astype("float32")
y = np.argmax(teacher(x) + np.random.gumbel(size=(4000, 3)), axis=-1)
# --8<-- [end:networks]


# --8<-- [start:distiller]
class Distiller(keras.Model):
    def __init__(self, student, teacher, temperature=2.0, share=0.9):
        super().__init__()
        self.student, self.teacher = student, teacher
        self.teacher.trainable = False
        self.temperature, self.share = temperature, share
        self.hard = keras.metrics.Mean(name="hard")
        self.soft = keras.metrics.Mean(name="soft")

    def call(self, inputs, training=None):
        return self.student(inputs, training=training)

    def compute_loss(self, x, y, y_pred, sample_weight=None, training=True):
        hard = super().compute_loss(x, y, y_pred, sample_weight)
        goal = self.teacher(x, training=False) / self.temperature
        soft = keras.losses.kl_divergence(
            ops.softmax(goal), ops.softmax(y_pred / self.temperature)
        )
        soft = self.temperature**2 * ops.mean(soft)
        self.hard.update_state(hard)
        self.soft.update_state(soft)
        return (1 - self.share) * hard + self.share * soft


# --8<-- [end:distiller]
# --8<-- [start:fit]
def agreement():
    same = np.argmax(student(x), axis=-1) == np.argmax(teacher(x), axis=-1)
    return f"{np.mean(same):.2f}"


print("before:", agreement())
distiller = Distiller(student, teacher)
distiller.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
history = distiller.fit(x, y, batch_size=200, epochs=3, verbose=0)
for name, values in history.history.items():
    print(f"{name}:", np.round(values, 3))
print("afterwards:", agreement())
student.save("distillation.keras")
# --8<-- [end:fit]
