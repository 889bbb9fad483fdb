"""What to look for when an accuracy is too good."""

# --8<-- [start:data]
import numpy as np

rng = np.random.default_rng(1)
x = rng.normal(size=(1000, 4)).round(2)
y = rng.integers(0, 2, size=1000)
x[:, 2] = 10 * y + 3  # written into the table after the outcome was known
x[900:950], y[900:950] = x[:50], y[:50]  # the same rows once more
x_train, x_test = x[:900], x[900:]
y_train, y_test = y[:900], y[900:]
# --8<-- [end:data]

# --8<-- [start:check]
print("rows of each class:", np.bincount(y_train), np.bincount(y_test))

for column in range(x.shape[1]):
    correlation = np.corrcoef(x_train[:, column], y_train)[0, 1]
    print(f"column {column}: correlation with the label {correlation:+.2f}")

known = {row.tobytes() for row in x_train}
again = sum(row.tobytes() in known for row in x_test)
print(f"test rows that are in the training data: {again} of {len(x_test)}")
# --8<-- [end:check]
