"""No module named `keras.wrappers.scikit_learn`: KerasClassifier, grid search

`from keras.wrappers.scikit_learn import KerasClassifier` raises "No module named
'keras.wrappers.scikit_learn'". For hyperparameter tuning, a loop that trains a new
model for each setting is enough. For scikit-learn's `GridSearchCV`, Keras 3 has
`keras.wrappers.SKLearnClassifier`.

The module left Keras before Keras 3. Its successors are
`keras.wrappers.SKLearnClassifier`, `SKLearnRegressor` and `SKLearnTransformer`. They need
the package `scikit-learn`. Instead of a model, they also take a function that returns a
compiled one. It is called with `X`, `y` and what you pass as `model_kwargs`, which is
then the parameter to vary in a grid search. A Keras model by itself is no estimator
of scikit-learn: it has no `score` method.
"""

# --8<-- [start:wrong]
from keras.wrappers.scikit_learn import (
    KerasClassifier,
)  # raises ModuleNotFoundError
# --8<-- [end:wrong]
