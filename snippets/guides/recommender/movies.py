"""A recommender: embeddings of users and items, their dot product, the top k."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
num_users, num_items = 100, 50
tastes = np.random.normal(size=(num_users, 2))
kinds = np.random.normal(size=(num_items, 2))
quality = np.random.normal(size=num_items)

user_ids = np.random.randint(num_users, size=4000)
item_ids = np.random.randint(num_items, size=4000)
ratings = 3 + 0.5 * quality[item_ids]
ratings += np.sum(tastes[user_ids] * kinds[item_ids], axis=-1)
ratings = np.clip(np.round(ratings), 1, 5)  # stars
# --8<-- [end:data]

# --8<-- [start:model]
mean_rating = float(np.mean(ratings[:3500]))

user = keras.Input((), dtype="int32", name="user")
item = keras.Input((), dtype="int32", name="item")
user_vectors = layers.Embedding(num_users, 8, name="user_vectors")
item_vectors = layers.Embedding(num_items, 8, name="item_vectors")
user_biases = layers.Embedding(num_users, 1, name="user_biases")
item_biases = layers.Embedding(num_items, 1, name="item_biases")

match = layers.Dot(axes=1)([user_vectors(user), item_vectors(item)])
x = layers.Add()([match, user_biases(user), item_biases(item)])
outputs = layers.Rescaling(1.0, offset=mean_rating)(x)
model = keras.Model({"user": user, "item": item}, outputs)
# --8<-- [end:model]

# --8<-- [start:fit]
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mean_squared_error")
model.fit(
    {"user": user_ids[:3500], "item": item_ids[:3500]},
    ratings[:3500],
    batch_size=350,
    epochs=10,
    verbose=0,
)
new = {"user": user_ids[3500:], "item": item_ids[3500:]}
error = np.mean((model(new)[:, 0] - ratings[3500:]) ** 2)
print(f"squared error of new ratings: {error:.2f}")
print(
    f"with the mean rating: {np.mean((mean_rating - ratings[3500:]) ** 2):.2f}"
)
# --8<-- [end:fit]


# --8<-- [start:top]
def scores_for(user_id):
    users = np.full(num_items, user_id)
    return model({"user": users, "item": np.arange(num_items)})[:, 0].numpy()


scores = scores_for(7)
scores[item_ids[user_ids == 7]] = -np.inf  # rated before: don't recommend
top = np.argsort(scores)[::-1][:5]
print("items:", top)
print("predicted ratings:", scores[top].round(1))
# --8<-- [end:top]

# --8<-- [start:all]
u, v = user_vectors.get_weights()[0], item_vectors.get_weights()[0]
b_user, b_item = user_biases.get_weights()[0], item_biases.get_weights()[0]
all_scores = u @ v.T + b_user + b_item.T + mean_rating
print(all_scores.shape)
print("as above:", np.allclose(all_scores[7], scores_for(7), atol=1e-4))
# --8<-- [end:all]

# --8<-- [start:similar]
directions = v / np.linalg.norm(v, axis=1, keepdims=True)
similarity = directions @ directions[3]
print("most similar to item 3:", np.argsort(similarity)[::-1][1:5])
# --8<-- [end:similar]
