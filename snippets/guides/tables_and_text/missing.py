"""Missing values and dates in a table."""

# --8<-- [start:missing]
import numpy as np

age = np.array([22.0, np.nan, 26.0, 35.0])
train = slice(0, 3)

median = np.nanmedian(age[train])  # of the training rows only
missing = np.isnan(age)
filled = np.where(missing, median, age)
x = np.stack([filled, missing], axis=1).astype("float32")
print(x)
# --8<-- [end:missing]

# --8<-- [start:dates]
dates = np.array(["2025-01-01", "2025-07-02", "2025-12-31"], "datetime64[D]")
days = (dates - dates.astype("datetime64[Y]")).astype(int)  # since New Year
angle = 2 * np.pi * days / 365
since = (dates - np.datetime64("2020-01-01")).astype(int) / 365

x = np.stack([np.sin(angle), np.cos(angle), since], axis=1)
print(x.round(2))
# --8<-- [end:dates]
