"""The percentage error of a target that is exactly zero."""

# --8<-- [start:zero]
import numpy as np
from keras import metrics

rain = np.array([[0.0], [2.0]])
for name, predicted in [
    ("nearly right", [[0.05], [2.1]]),
    ("zero", [[0.0], [0.0]]),
]:
    mape = metrics.MeanAbsolutePercentageError()
    mape.update_state(rain, np.array(predicted))
    print(f"{name}: {float(mape.result()):,.1f} %")
# --8<-- [end:zero]
