"""Call the method. If you want the table as text, pass a function as `print_fn`: it
receives what is otherwise printed.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.summary()
# --8<-- [end:right]
