"""GPU not found: `list_physical_devices("GPU")` is empty

The GPU is not used: TensorFlow does not find it and trains on the CPU, and a line with
`gpus[0]` raises "IndexError: list index out of range". On Linux, run `pip install
"tensorflow[and-cuda]"` and restart Python; on Windows, use WSL2.

Without that extra, the package of TensorFlow comes without NVIDIA's libraries. Nothing
fails then: one line in the log is the only sign, and all layers run on the CPU. In the
log of TensorFlow 2.21, "Could not find cuda drivers on your machine, GPU will not be
used" means that there is no driver, which `nvidia-smi` should confirm. "Cannot dlopen
some GPU libraries" means that the driver is there and CUDA or cuDNN is not: that is
what the extra installs. Lines about oneDNN, AVX2 and "rebuild TensorFlow" are not
errors.

TensorFlow for Windows itself has had no GPU support since TensorFlow 2.11, and
`tensorflow-cpu` never has any. In Colab, choose a GPU as the runtime type.

On a Mac with an Apple chip (M1 and later), TensorFlow's own package uses the CPU only.
Apple's plug-in `tensorflow-metal` adds the GPU, but people report that it fails to load
since TensorFlow 2.18. With [the PyTorch backend](../../guides/other-backends.md), Keras uses
the Apple GPU by itself. A small model can be faster on the CPU. (There was no Mac to try
it on.)
"""

# --8<-- [start:wrong]
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
print("GPUs:", gpus)
tf.config.experimental.set_memory_growth(gpus[0], True)  # raises IndexError
# --8<-- [end:wrong]
