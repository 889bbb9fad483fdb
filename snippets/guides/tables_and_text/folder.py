"""Texts in folders, one folder for each class."""

# --8<-- [start:folder]
from pathlib import Path

import keras

for name, text in {"bad": "what a bore", "good": "a great film"}.items():
    folder = Path("folder") / name
    folder.mkdir(parents=True)
    (folder / "0.txt").write_text(text)

dataset = keras.utils.text_dataset_from_directory("folder", shuffle=False)
texts, labels = next(iter(dataset))
print(dataset.class_names, texts.numpy(), labels.numpy())
# --8<-- [end:folder]
