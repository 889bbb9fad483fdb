"""A table with number columns and text columns, as inputs of one model."""

# --8<-- [start:data]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
values = {"Aro": 30_000, "Bela": 18_000, "Corva": 12_000, "Dono": 9_000}
brand = np.random.choice(list(values), size=2000)
fuel = np.random.choice(["petrol", "diesel", "electric"], size=2000)
age = np.random.uniform(0, 15, size=2000)
mileage = age * np.random.uniform(5_000, 25_000, size=2000)
new = np.array([values[name] for name in brand]) + 5_000 * (fuel == "electric")
price = new * 0.88**age * (1 - mileage / 1_000_000)  # euros

columns = {"age": age, "mileage": mileage, "brand": brand, "fuel": fuel}
dataset = tf.data.Dataset.from_tensor_slices((columns, price / 10_000))
train = dataset.take(1600).shuffle(1600).batch(32)
test = dataset.skip(1600).batch(32)
# --8<-- [end:data]

# --8<-- [start:inputs]
inputs = {
    "age": keras.Input((1,), name="age"),
    "mileage": keras.Input((1,), name="mileage"),
    "brand": keras.Input((), dtype="string", name="brand"),
    "fuel": keras.Input((), dtype="string", name="fuel"),
}
# --8<-- [end:inputs]

# --8<-- [start:preprocess]
encoded = []
for name in ["age", "mileage"]:
    normalization = layers.Normalization()
    normalization.adapt(columns[name][:1600, np.newaxis])
    encoded.append(normalization(inputs[name]))

fuel_lookup = layers.StringLookup(output_mode="one_hot")
fuel_lookup.adapt(fuel[:1600])
encoded.append(fuel_lookup(inputs["fuel"]))

brand_lookup = layers.StringLookup()
brand_lookup.adapt(brand[:1600])
embedding = layers.Embedding(brand_lookup.vocabulary_size(), 4)
encoded.append(embedding(brand_lookup(inputs["brand"])))
# --8<-- [end:preprocess]

# --8<-- [start:model]
x = layers.Concatenate()(encoded)
x = layers.Dense(32, activation="relu")(x)
outputs = layers.Dense(1)(x)

model = keras.Model(inputs, outputs)
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="mean_squared_error",
    metrics=["mean_absolute_error"],
)
model.fit(train, shuffle=False, epochs=5, verbose=0)
_, error = model.evaluate(test, verbose=0)
print(f"mean absolute error: {error * 10_000:.0f} euros")
constant = np.abs(price - price.mean()).mean()
print(f"of always predicting the mean: {constant:.0f} euros")
# --8<-- [end:model]

# --8<-- [start:lookup]
print(*fuel_lookup.get_vocabulary())
print(fuel_lookup(["diesel", "hydrogen"]).numpy())
print(*brand_lookup.get_vocabulary())
print(brand_lookup(["Bela", "Zeta"]).numpy())
# --8<-- [end:lookup]

# --8<-- [start:rare]
brand_lookup = layers.StringLookup(max_tokens=4)
brand_lookup.adapt(brand[:1600])
print(*brand_lookup.get_vocabulary())
# --8<-- [end:rare]

# --8<-- [start:predict]
model.save("cars.keras")
loaded = keras.saving.load_model("cars.keras")

row = {"age": 3.0, "mileage": 45_000.0, "brand": "Bela", "fuel": "diesel"}
unknown = {**row, "brand": "Zeta"}
rows = {name: tf.constant([row[name], unknown[name]]) for name in row}
print(loaded.predict(rows, verbose=0).round(2))
# --8<-- [end:predict]
