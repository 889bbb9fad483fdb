"""Write `learning_rate=0.01`. To read or change the value later, use
`optimizer.learning_rate`.
"""

# --8<-- [start:right]
import keras

optimizer = keras.optimizers.Adam(learning_rate=0.01)
print(f"{float(optimizer.learning_rate):.2f}")
# --8<-- [end:right]
