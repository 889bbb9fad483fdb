"""Numbers for users and items of a table, and clicks with random negatives."""

# --8<-- [start:ids]
import numpy as np

users = np.array(["ann", "bob", "ann", "eve"])
films = np.array(["Alien", "Alien", "Brazil", "Carol"])
user_names, user_ids = np.unique(users, return_inverse=True)
film_names, film_ids = np.unique(films, return_inverse=True)
print(user_ids, film_ids)
print(film_names[[2, 0]])  # from numbers back to names
# --8<-- [end:ids]

# --8<-- [start:clicks]
other_users = np.repeat(user_ids, 2)  # two random films for each click
rng = np.random.default_rng(1)
other_films = rng.integers(len(film_names), size=len(other_users))
clicked = set(zip(user_ids, film_ids))
new = [pair not in clicked for pair in zip(other_users, other_films)]

user_input = np.concatenate([user_ids, other_users[new]])
film_input = np.concatenate([film_ids, other_films[new]])
labels = np.repeat([1, 0], [len(user_ids), sum(new)])
print("clicked:", np.sum(labels == 1), "not clicked:", np.sum(labels == 0))
# --8<-- [end:clicks]
