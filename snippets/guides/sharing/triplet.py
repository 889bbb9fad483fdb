"""Contrastive and triplet loss: embeddings of people not seen in training."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
people, light = np.random.normal(size=(2, 8, 32))
faces = np.random.normal(size=(60, 1, 8)) @ people
photos = faces + 2 * np.random.normal(size=(60, 16, 8)) @ light
x_train = photos[:40].reshape(-1, 32).astype("float32")
y_train = np.repeat(np.arange(40), 16)


def draw(photos, count):
    """Photos of a person, another of the same, and one of somebody else."""
    who = np.random.randint(len(photos), size=count)
    other = (who + np.random.randint(1, len(photos), size=count)) % len(photos)
    which = np.random.randint(16, size=(3, count))
    return photos[who, which[0]], photos[who, which[1]], photos[other, which[2]]


anchor, positive, negative = draw(photos[:40], 2000)
new_people = draw(photos[40:], 1000)
# --8<-- [end:data]


# --8<-- [start:encoder]
def build_encoder():
    return keras.Sequential(
        [
            keras.Input((32,)),
            layers.Dense(16),
            layers.UnitNormalization(),
        ]
    )


def distance(first, second):
    return ops.sqrt(ops.sum(ops.square(first - second), axis=-1) + 1e-9)


def show(name, encoder):
    anchor, positive, negative = (encoder(photos) for photos in new_people)
    right = distance(anchor, positive) < distance(anchor, negative)
    print(f"{name}: {np.mean(right):.2f}")


show("untrained", build_encoder())
# --8<-- [end:encoder]


# --8<-- [start:contrastive]
def contrastive(same, distance, margin=1.0):
    near = same * ops.square(distance)
    far = (1 - same) * ops.square(ops.relu(margin - distance))
    return ops.mean(near + far, axis=-1)


encoder = build_encoder()
left, right = keras.Input((32,)), keras.Input((32,))
outputs = ops.expand_dims(distance(encoder(left), encoder(right)), -1)
pairs = keras.Model([left, right], outputs)
pairs.compile(optimizer="adam", loss=contrastive)
# --8<-- [end:contrastive]

# --8<-- [start:values]
distances = np.array([[0.2], [1.5]], dtype="float32")
print("same person:  ", np.array(contrastive(1.0, distances)).round(2))
print("other people: ", np.array(contrastive(0.0, distances)).round(2))
# --8<-- [end:values]


# --8<-- [start:triplet]
def triplet(_, distances, margin=0.5):
    return ops.relu(distances[:, 0] - distances[:, 1] + margin)


encoder = build_encoder()
inputs = [keras.Input((32,)) for _ in range(3)]
a, p, n = [encoder(x) for x in inputs]
outputs = ops.stack([distance(a, p), distance(a, n)], axis=-1)
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.SGD(0.5), loss=triplet)

nothing = np.zeros(2000)  # the loss needs no labels
model.fit([anchor, positive, negative], nothing, batch_size=100, verbose=0)
show("trained", encoder)
# --8<-- [end:triplet]


# --8<-- [start:hardest]
def hardest(labels, embeddings, margin=0.5):
    labels = ops.reshape(labels, (-1, 1))
    same = ops.equal(labels, ops.transpose(labels))
    distances = distance(embeddings[:, None], embeddings[None])
    farthest = ops.max(ops.where(same, distances, 0.0), axis=1)
    nearest = ops.min(ops.where(same, 9.0, distances), axis=1)
    return ops.relu(farthest - nearest + margin)


encoder.compile(optimizer="adam", loss=hardest)
# --8<-- [end:hardest]

# --8<-- [start:batch]
batch, labels = x_train[:64], y_train[:64]
for name, one in (("untrained", build_encoder()), ("trained", encoder)):
    print(f"{name}: {np.mean(hardest(labels, one(batch))):.2f}")
# --8<-- [end:batch]
