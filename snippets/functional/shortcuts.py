"""The same network with and without shortcuts: both trainings in one figure."""

# --8<-- [start:imports]
import matplotlib.pyplot as plt
import numpy as np
# --8<-- [end:imports]


# --8<-- [start:histories]
def history(name):
    return np.genfromtxt(f"{name}.csv", delimiter=",", names=True)


shortcuts, plain = history("good_resnet"), history("good_plain")
for name, one in (("with shortcuts", shortcuts), ("without", plain)):
    best = one["val_accuracy"].max()
    print(f"{name}: validation accuracy at best {best:.4f}")
# --8<-- [end:histories]

# --8<-- [start:curve]
figure, axes = plt.subplots(figsize=(7, 3.5), layout="constrained")
axes.plot(shortcuts["epoch"] + 1, shortcuts["val_accuracy"])
axes.plot(plain["epoch"] + 1, plain["val_accuracy"], "--")
axes.legend(["with shortcuts", "without shortcuts"])
axes.set_xlabel("epoch")
axes.set_ylabel("validation accuracy")
figure.savefig("shortcuts.svg")
# --8<-- [end:curve]
