"""Delete `legacy` from the name. Also rename `lr` to `learning_rate`, and
replace `decay` by a learning rate schedule.
"""

# --8<-- [start:right]
import keras

optimizer = keras.optimizers.Adam(learning_rate=0.01)
print(optimizer.name)
# --8<-- [end:right]
