"""Numbers for users and items of a table, and clicks with random negatives."""

# --8<-- [start:ids]
import numpy as np

users = np.array(["ann", "bob", "ann", "eve"])
movies = np.array(["Alien", "Alien", "Brazil", "Carol"])
user_names, user_ids = np.unique(users, return_inverse=True)
movie_names, movie_ids = np.unique(movies, return_inverse=True)
print(user_ids, movie_ids)
print(movie_names[[2, 0]])  # from numbers back to names
# --8<-- [end:ids]

# --8<-- [start:clicks]
other_users = np.repeat(user_ids, 2)  # two random movies for each click
rng = np.random.default_rng(1)
other_movies = rng.integers(len(movie_names), size=len(other_users))
clicked = set(zip(user_ids, movie_ids))
new = [pair not in clicked for pair in zip(other_users, other_movies)]

user_input = np.concatenate([user_ids, other_users[new]])
movie_input = np.concatenate([movie_ids, other_movies[new]])
labels = np.repeat([1, 0], [len(user_ids), sum(new)])
print("clicked:", np.sum(labels == 1), "not clicked:", np.sum(labels == 0))
# --8<-- [end:clicks]
