"""Download images from a list of addresses, and train on the files."""

# --8<-- [start:imports]
import functools
import http.server
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import urlretrieve

import keras
import numpy as np
import tensorflow as tf
# --8<-- [end:imports]

# --8<-- [start:read]
tf.io.read_file("https://example.com/0.png")  # raises UnimplementedError
# --8<-- [end:read]

# --8<-- [start:server]
site = Path("urls") / "site"
site.mkdir(parents=True, exist_ok=True)
for number in range(3):
    image = np.full((20, 30, 3), 40 * number)
    keras.utils.save_img(site / f"{number}.png", image, scale=False)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


handler = functools.partial(Quiet, directory=site)
server = http.server.ThreadingHTTPServer(("localhost", 0), handler)
threading.Thread(target=server.serve_forever).start()
web = f"http://localhost:{server.server_port}"
# --8<-- [end:server]

# --8<-- [start:download]
urls = [f"{web}/0.png", f"{web}/1.png", f"{web}/missing.png", f"{web}/2.png"]
labels = [0, 1, 1, 2]
folder = Path("urls") / "images"
folder.mkdir(exist_ok=True)


def download(number):
    """The file of one address; None if the address does not work."""
    file = folder / f"{number}.png"
    if not file.exists():
        try:
            urlretrieve(urls[number], file)
        except OSError:
            return None
    return str(file)


with ThreadPoolExecutor(8) as pool:
    files = list(pool.map(download, range(len(urls))))
rows = [(file, label) for file, label in zip(files, labels) if file]
print(len(urls), "addresses,", len(rows), "files")
# --8<-- [end:download]

# --8<-- [start:stop]
server.shutdown()
server.server_close()
# --8<-- [end:stop]


# --8<-- [start:dataset]
def load(path, label):
    image = tf.io.decode_image(
        tf.io.read_file(path), channels=3, expand_animations=False
    )
    return tf.image.resize(image, (16, 16)), label


paths, labels = zip(*rows)
dataset = tf.data.Dataset.from_tensor_slices((list(paths), list(labels)))
dataset = dataset.shuffle(len(rows)).map(load).batch(3)
images, numbers = next(iter(dataset))
print(images.shape, numbers.shape)
# --8<-- [end:dataset]
