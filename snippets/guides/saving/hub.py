"""What a path to the Hugging Face Hub needs, and the folder that is stored there."""

# --8<-- [start:load]
import keras
from keras import layers

keras.saving.load_model("hf://user/model")  # raises ImportError
# --8<-- [end:load]

# --8<-- [start:folder]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.save("hub", zipped=False)
print(keras.saving.load_model("hub").output_shape)
# --8<-- [end:folder]
