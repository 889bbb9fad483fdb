"""How far the accuracy on a few images is from the accuracy on many."""

# --8<-- [start:sizes]
import numpy as np

random = np.random.default_rng(1)
correct = 0.8  # the model is right on 80 % of all images there are
for images in (40, 400, 4000):
    hits = random.binomial(images, correct, size=10)  # ten validation sets
    accuracies = hits / images
    print(
        f"{images:4} images: one is {1 / images:.2%},",
        f"accuracy from {accuracies.min():.3f} to {accuracies.max():.3f},",
        f"expected: ± {2 * (correct * (1 - correct) / images) ** 0.5:.3f}",
    )
# --8<-- [end:sizes]
