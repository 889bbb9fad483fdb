"""A small web service around a model, with Python's own HTTP server."""

# --8<-- [start:imports]
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import keras
import numpy as np
import tensorflow as tf
from keras import layers

# --8<-- [end:imports]

# --8<-- [start:file]
_, (x_test, _) = keras.datasets.cifar10.load_data()
keras.utils.set_random_seed(1)
trained = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=4, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
trained.save("service.keras")
# --8<-- [end:file]

# --8<-- [start:service]
model = keras.saving.load_model("service.keras")  # once, at the start
anything = tf.TensorSpec((None, 32, 32, 3), "float32")


@tf.function(input_signature=[anything])
def predict(images):
    return model(images, training=False)


predict(np.zeros((1, 32, 32, 3), "float32"))  # warms up: traces now


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        image = np.array(json.loads(self.rfile.read(length)), "float32")
        probabilities = predict(image[np.newaxis])[0].numpy()
        answer = {
            "class": int(probabilities.argmax()),
            "probability": float(probabilities.max()),
        }
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *arguments):
        """Print no line for each request."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)  # 0: a free port
threading.Thread(target=server.serve_forever).start()
# --8<-- [end:service]


# --8<-- [start:ask]
def ask(image):
    connection = HTTPConnection("127.0.0.1", server.server_port)
    connection.request("POST", "/", json.dumps(image.tolist()))
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer


answer = ask(x_test[0])
expected = trained.predict(x_test[:1], verbose=0)[0]
print(list(answer))
print("same class:", answer["class"] == int(expected.argmax()))
print("same:", np.isclose(answer["probability"], expected.max()).item())
# --8<-- [end:ask]

# --8<-- [start:costs]
x = x_test[:1].astype("float32")


def seconds(call, times=1):
    started = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - started) / times


def load_and_predict():
    keras.saving.load_model("service.keras").predict(x, verbose=0)


fresh = tf.function(keras.saving.load_model("service.keras"))
compiled_first = seconds(lambda: fresh(x))
compiled = seconds(lambda: fresh(x), 20)
model.predict(x, verbose=0)
costs = {
    "load_model and predict": seconds(load_and_predict),
    "compiled, first call": compiled_first,
    "predict": seconds(lambda: model.predict(x, verbose=0), 5),
    "model(x)": seconds(lambda: model(x), 20),
    "compiled": compiled,
}
for name, cost in costs.items():
    print(f"{name:24}{cost / compiled:6.0f}")
# --8<-- [end:costs]

# --8<-- [start:threads]
images = x_test[:16]
with ThreadPoolExecutor(max_workers=8) as pool:
    answers = list(pool.map(ask, images))
expected = trained.predict(images, verbose=0).max(axis=1)
found = [answer["probability"] for answer in answers]
print(len(found), "answers, all as predict:", np.allclose(found, expected))
# --8<-- [end:threads]

# --8<-- [start:end]
server.shutdown()
server.server_close()
# --8<-- [end:end]
