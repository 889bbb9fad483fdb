"""Classify WAV files by their spectrograms."""

# --8<-- [start:imports]
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
rate = 4000  # samples per second
# --8<-- [end:imports]

# --8<-- [start:write]
time = np.arange(rate // 2) / rate  # half a second
for name, pitch in {"high": 800, "low": 200}.items():
    folder = Path("tones") / name
    folder.mkdir(parents=True)
    for number in range(8):
        wave = 0.5 * np.sin(2 * np.pi * pitch * time)
        wave += np.random.normal(0, 0.1, len(time))
        wav = tf.audio.encode_wav(wave[:, None].astype("float32"), rate)
        (folder / f"{number}.wav").write_bytes(wav.numpy())
# --8<-- [end:write]

# --8<-- [start:load]
train, validation = keras.utils.audio_dataset_from_directory(
    "tones",
    output_sequence_length=rate // 2,  # cut or padded with zeros
    batch_size=4,
    validation_split=0.25,
    subset="both",
    seed=3,
)
class_names = train.class_names


def mono(waves, labels):  # without the axis of the channels
    return waves[..., 0], labels


train, validation = train.map(mono), validation.map(mono)
waves, labels = next(iter(train))
print(waves.shape, class_names)
# --8<-- [end:load]

# --8<-- [start:spectrogram]
spectrogram = layers.MelSpectrogram(
    sampling_rate=rate, fft_length=256, sequence_stride=128, num_mel_bins=32
)
images = np.array(spectrogram(waves))
print(images.shape)
for image, label in zip(images, labels):
    row = np.argmax(image.mean(axis=1))
    print(f"{class_names[label]:4} loudest in row {row}")
# --8<-- [end:spectrogram]

# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((rate // 2,)),
        spectrogram,
        layers.Rescaling(1 / 40),  # decibels
        layers.Permute((2, 1)),  # the time first
        layers.Conv1D(16, 3, activation="relu"),
        layers.GlobalAveragePooling1D(),
        layers.Dense(len(class_names), activation="softmax"),
    ]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
print(model.output_shape)
# --8<-- [end:model]

# --8<-- [start:predict]
wav = tf.io.read_file("tones/low/0.wav")
wave, its_rate = tf.audio.decode_wav(wav, desired_channels=1)
wave = wave[: rate // 2, 0]
probabilities = model(wave[None])
print(int(its_rate), probabilities.shape)
# --8<-- [end:predict]
