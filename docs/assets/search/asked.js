/* How people ask who do not know the words of a page. For the search alone. */
self.ASKED = {
  // Words of the field for one thing: who asks with one of them finds the others too.
  alike: [
    "several multiple multi two many", "remove delete pop drop", "insert add append", "plus add sum",
    "plot draw visualize picture", "image picture img", "slow speed time fast", "neuron unit",
    "intermediate hidden middle inner", "siamese shared share", "memory oom", "learn train fit",
    "frozen freeze trainable", "reproducible seed identical", "nested inside",
    "head classifier top", "predict prediction inference", "exclude without", "check verify", "convert export",
    "dimension dim axis shape", "grayscale channel", "continue resume", "own custom", "lose lost reset",
    "norm normalization", "conv convolution", "acc accuracy", "val validation", "concat concatenate merge join",
    "skip residual shortcut resnet", "augment augmentation", "regularize regularization", "gpu cuda",
    "deploy deployment serve", "cutoff threshold", "destroy ruin worse", "decrease fall",
    "quantize quantization", "minority rare",
  ],
  // Abbreviations and phrases, and how the pages write them.
  written: [
    [/\blr\b/gi, "learning rate"], [/\bd?nn\b(?!\.)|\bneural net(?:work)?s?\b/gi, "network model"],
    [/\bbn\b|\bbatch ?norm\b/gi, "batch normalization"], [/\bval_(acc(?:uracy)?|loss)\b/gi, "$& validation $1"],
    [/\b(?:graphics|video) cards?\b/gi, "gpu"], [/\bvram\b/gi, "gpu memory"], [/\bckpts?\b/gi, "checkpoint"],
    [/\b(?:im|un)balanced?\b/gi, "imbalanced class_weight"], [/\bword ?(?:vectors?|2vec)\b/gi, "$& word vectors embedding"],
    [/\b(?:turn|switch)(?:ed|ing)? off\b/gi, "disable"], [/\bfine[ -](?=tun)/gi, "fine"],
    [/\btak(?:es?|ing) (?:forever|ages|(?:too |so |very )?long)\b/gi, "slow"],
    [/\b(acc(?:uracy)?|score|performance) (?:\w+ )?drop(?:s|ped)?\b/gi, "$1 falls"], [/\bwarm[ -]?up\b/gi, "warm warmup"], [/\bmultilabel\b/gi, "multi-label"],
    [/\b(?:zig-?zag\w*|fluctuat\w*|oscillat\w*|erratic|spik(?:e|es|y|ing))\b|\b(?:loss|accuracy|curve)s?\b.{0,12}\bnoisy\b|\bnoisy (?:loss|accuracy|curve)s?\b/gi, "$& jumps"],
    [/\b(?:always|only|just) (?:predict|give|return|output)\w*\b|\bsame (?:\w+ ){1,2}for (?:every|all|each|any)\b/gi, "$& constant"],
    [/\bg(?:o|oes|oing) up\b/gi, "rises"], [/\bg(?:o|oes|oing) down\b/gi, "falls"], [/\bup and down\b/gi, "jumps"],
  ],
  // Questions that a page answers, in other words than its own: of a mistake, the situation, not its message.
  pages: {
    "choosing": [
      "which API should I use", "what kind of model to pick for a beginner", "pros and cons of model subclassing"],
    "install": [
      "how to set up keras", "difference between import keras and from tensorflow import keras", "difference between keras and tf.keras",
      "which python version", "which keras version belongs to which tensorflow version"],
    "index": ["getting started with keras", "first neural network tutorial", "three ways to define a model"],

    "concepts/activations": [
      "custom activation function", "leaky relu or swish activation", "which activation functions does keras have",
      "replace relu with another activation", "change the activation of a layer", "remove the softmax of a trained model",
      "learnable activation", "derivative of my own function", "difference between activation argument and Activation layer",
      "step, sign or round as activation", "custom gradient"],
    "concepts/attention": [
      "attention layer on top of an lstm", "positional encoding", "transformer for classification or time series",
      "how many heads", "look-ahead mask", "bahdanau or luong", "patch embedding"],
    "concepts/segmentation": [
      "ignore a label in the mask", "void or unlabeled pixels, 255",
      "classify every pixel", "u-net from scratch", "unet output is black", "output mask is empty", "BinaryIoU for binary masks", "labels are images", "background and foreground",
      "augment image and mask in the same way", "dice coefficient"],
    "concepts/batch-or-inputs": [
      "why is the first dimension None", "how to predict a single sample", "what shape does predict expect",
      "pass a list or an array to fit"],
    "concepts/batches-and-epochs": [
      "hide 1/1 in the output of predict",
      "what does batch size mean", "number of steps per epoch", "how many iterations in one epoch",
      "is my model trained on all of the data", "what happens in one epoch",
      "disable the progress bar", "train_on_batch in a loop",
      "fit hangs at the end of the first epoch before validation", "loss jumps at the beginning of each epoch"],
    "concepts/call": ["what does the call method do", "forward pass of a layer", "when is build called"],
    "concepts/classes-and-outputs": [
      "which loss function for classification", "which activation in the final layer",
      "softmax or sigmoid for binary and multi-class", "multi-label classification", "one-hot or integer labels", "get the class from predict",
      "output layer for regression", "multi-output regression", "predict several values or coordinates at once",
      "probabilities to class labels", "predicted labels", "output must not be negative", "force or restrict the output to a range",
      "mse, mae or huber", "loss for predicting a continuous value", "absolute or squared error for regression",
      "sparse or categorical crossentropy",
      "difference of sparse_categorical_crossentropy and categorical_crossentropy", "shape of y"],
    "concepts/custom-loss": [
      "define my own loss function", "loss function with sample weights per row", "focal loss",
      "penalize false negatives or one kind of error more", "pos_weight",
      "asymmetric or quantile loss, underestimate and overestimate",
      "scalar or vector", "change the weight of a loss term during training",
      "loss per sample", "switch to another loss during training", "mse first and mae afterwards", "examples with the highest loss",
      "epoch number inside the loss", "loss that depends on two outputs", "combine outputs of several heads in a loss function",
      "loss between two outputs of a model"],
    "concepts/devices": [
      "graphics card memory is full as soon as the program starts", "disable the gpu", "choose which gpu is used",
      "hide warnings and info output in the terminal", "does keras run on my gpu"],
    "concepts/flatten-or-pooling": [
      "fully convolutional network for any image size", "Input((None, None, 3))", "variable image size with a dense layer", "train on images of different sizes",
      "why do we need a flatten layer", "too many parameters in the first dense layer", "from convolution to dense"],
    "concepts/history": [
      "draw learning curves", "graph of accuracy and loss over epochs", "what does fit return",
      "measure how long each epoch takes", "access val_loss after training",
      "names of the metrics in history.history", "metric name with a number",
      "val_loss is not shown", "write the training log to a file"],
    "concepts/hyperparameters": [
      "train on training and validation data together after early stopping", "how many epochs without a validation set",
      "find the best learning rate or number of units", "search for the best hyperparameters",
      "optuna, keras tuner or bayesian optimization",
      "try many settings automatically"],
    "concepts/image-data": [
      "how to preprocess images before training", "normalize pixels to 0-1", "rgb or grayscale input",
      "mean and standard deviation per channel", "compute mean and std of an image dataset", "imagenet mean and std in a Normalization layer", "expand dims of an image", "opencv colors swapped in prediction", "same filter for every channel"],
    "concepts/imagenet": [
      "label names of an imagenet prediction", "classify my photo with a pretrained model",
      "which image size does a pretrained model expect", "input smaller than 224", "list of pretrained models",
      "ssl certificate verify failed when downloading weights"],
    "concepts/keras-2-files": [
      "open an old model file in a new version", "upgrade an old h5 model",
      "model saved with an old tensorflow cannot be loaded",
      "load a .ckpt tensorflow checkpoint with .index and .data into keras",
      "convert h5 to keras format", "convert many or a folder of h5 files", "does h5 store the optimizer state"],
    "concepts/keras-2-code": [
      "model trains worse after the upgrade",
      "keras 2 to keras 3 migration guide", "update old tutorial code to the new version",
      "cannot import name from keras", "ModuleNotFoundError in old code", "use Keras 2 with a new TensorFlow",
      "K.get_session and K.function are gone", "downgrade keras", "K.dot", "tf.keras.backend functions",
      "load a pickled or saved tokenizer", "tokenizer.pickle"],
    "concepts/layer-order": [
      "keep_prob to dropout rate", "multiply weights by the dropout rate at prediction", "meaning of Dropout 0.8"],
    "concepts/loss-in-fit": [
      "loss decreases but accuracy stays the same",
      "training loss higher than validation loss with class weights", "is val_loss weighted",
      "training loss higher than validation loss", "val accuracy higher than train accuracy",
      "evaluate gives another accuracy than fit", "write my own metric", "order of the values returned by evaluate",
      "why does training loss not match what I compute",
      "write a metric class with update_state", "custom metric function",
      "evaluate returns a float instead of a list", "old metrics after compile", "metric class cannot be loaded"],
    "concepts/merging": [
      "combine two layers", "join the outputs of two branches", "sum of feature maps", "merge layer",
      "maximum of two layers", "multiply a layer by a constant", "scale the channels by a vector", "squeeze and excitation in a functional model",
      "channel attention", "broadcast a vector over feature maps"],
    "concepts/models-as-parts": [
      "cut a network in two", "connect two trained models", "use one model as a layer of another",
      "take only part of a model", "average the predictions of several models",
      "merge models that have different inputs", "give the decoder its input", "run a model from an intermediate layer on",
      "add a layer between two trained layers", "denoising autoencoder", "remove noise from images", "anomaly or outlier detection with an autoencoder",
      "encoder and decoder of an autoencoder", "turn a sequential or subclassed model into a functional one"],
    "concepts/metrics": [
      "confidence is always 1.0", "auc stays at 0.5", "pick the best threshold for a sigmoid", "temperature scaling, reliability",
      "accuracy, precision and recall are the same number", "auc differs from sklearn roc_auc_score", "mape with zeros in the target",
      "is the right class among the first three", "print the most likely classes with percentages",
      "decision threshold of a sigmoid", "precision recall at threshold 0.3",
      "top 5 accuracy",
      "accuracy for each class separately, per class", "classification report of sklearn", "confusion matrix from predictions",
      "f1 score metric", "roc auc metric", "precision and recall metrics",
      "root mean squared error, rmse", "percentage error, smape or mape", "coefficient of determination, r2 score",
      "difference between loss and metric", "specificity, kappa or mcc", "weighted metrics",
      "accuracy within a tolerance for regression"],
    "concepts/optimizers": [
      "set the learning rate manually", "which optimizer should I use", "get the current learning rate",
      "layer-wise or discriminative learning rates", "exponential moving average of weights",
      "adam or sgd", "reset the optimizer"],
    "concepts/output-size": [
      "reshape input for conv1d",
      "compute the dimensions after a convolution", "what does padding do", "what do strides do",
      "feature map size formula", "upsampling to the original resolution", "shapes do not fit in a decoder",
      "1d cnn for a signal or sensor data", "what dimensions does a one-dimensional convolutional network take", "atrous convolution", "causal convolution",
      "classify time series", "resize images with a layer", "zero padding on one side", "checkerboard pattern",
      "pooling or strided convolution"],
    "concepts/padding-and-masks": [
      "sentences of different length", "pad sequences with zeros and ignore them", "mask_zero",
      "time series of unequal length in one batch", "exclude padded tokens from loss and metrics"],
    "concepts/parameter-counts": [
      "how many weights does my model have", "meaning of the Param column in the summary", "what does model.summary show",
      "trainable and non-trainable parameters", "calculate the number of weights by hand", "optimizer params",
      "grouped convolution", "depthwise separable convolution"],
    "concepts/scaling": [
      "do I have to normalize the inputs", "standardize features of a table", "scale y for regression",
      "denormalize predictions", "predictions are not in the original range",
      "regression predicts the mean for everything", "min max or standard scaler"],
    "concepts/sequences": [
      "how do recurrent networks work in keras", "input shape of an LSTM", "samples timesteps features",
      "one-to-many and many-to-many", "hidden state of an RNN", "sequence to sequence",
      "how many units in an lstm", "shape of y for an lstm", "dense before lstm", "lstm after dense",
      "custom rnn cell", "write my own lstm or gru", "state_size of a cell",
      "video classification", "get weights of a bidirectional or lstm layer", "residual lstm", "normalization in an lstm",
      "write text with a neural network", "recurrent dropout", "convlstm",
      "cnn and lstm together", "encoder and decoder with a gru or lstm"],
    "concepts/symbolic-tensors": [
      "why can I not print the values of a layer output", "convert a keras tensor to numpy",
      "placeholder without values", "take one time step or some columns of a layer output", "split or slice an input tensor into two branches", "expand_dims as a layer"],
    "concepts/tracked-layers": [
      "layers of my class are not in the summary", "sublayers in a python list are not trained", "weights missing from model.weights", "see the weights of a layer",
      "change the weights or the bias of a layer by hand", "initialize weights again", "what order are the weights in",
      "histogram of the weights", "plot weights and biases", "distribution of the weights of a layer"],
    "concepts/units-and-input-size": [
      "what does the number in Dense mean", "how many neurons do I need", "what is input_dim",
      "how many hidden units should I choose", "size of the vocabulary in an embedding",
      "TimeDistributed Dense or Dense", "Flatten or TimeDistributed"],

    "guides/audio": [
      "sound classification", "speech commands from wav files", "audio_dataset_from_directory", "mel spectrogram layer",
      "spectrogram as input of a cnn", "mp3 files"],
    "guides/backbone": [
      "accuracy drops or is destroyed when fine-tuning begins",
      "bottleneck features", "run the images through the base once and keep the vectors", "precompute features of a pretrained network", "train only the head on saved features",
      "frozen backbone slow on cpu", "join a trained head and its base into one model",
      "use a model trained on imagenet", "VGG16, ResNet50 or EfficientNet on my own images",
      "retrain only the last layers", "unfreeze some layers later", "train with few images", "preprocess_input",
      "change the number of classes of a pretrained model", "pretrained encoder for segmentation", "remove the top of a network",
      "low-rank adapters",
      "freeze batch normalization layers while fine-tuning", "rename layers of a model",
      "merge the features of two pretrained networks", "add a class to a trained model", "freeze part of the weights of one layer", "fixed filters beside trainable ones",
      "how many layers to unfreeze", "accuracy drops after unfreezing"],
    "guides/callbacks": [
      "save the model after each epoch",
      "colab or kaggle session ends before training is finished", "tensorboard is empty, shows nothing",
      "new session saves a worse model over the best checkpoint", "remember the best val_loss after restarting",
      "stop training when the metric is good enough", "stop when it no longer improves", "keep the best epoch",
      "save the model while training", "lower the learning rate during training", "learning rate schedule",
      "do something after each epoch", "log to tensorboard", "training was interrupted and I want to go on",
      "patience", "call fit a second time", "warm-up and cosine decay to a final value",
      "stop when loss is below a threshold", "early stopping stops too early", "patience and noisy validation loss",
      "reduce learning rate on plateau", "ReduceLROnPlateau does nothing", "learning rate is not reduced on plateau", "ReduceLROnPlateau with EarlyStopping patience", "initial_epoch",
      "does fit start from scratch or reset the weights", "several fits one after another",
      "new file name for each epoch",
      "two validation sets", "test accuracy after every epoch", "validation data inside a callback",
      "print weights after each epoch", "loss of every batch in tensorboard",
      "early stopping baseline", "mlflow or wandb", "callback is never called"],
    "guides/control-flow": [
      "use if else inside a model", "skip a part of the network depending on its input",
      "loop until a condition is met", "for loop over time steps"],
    "guides/custom-layer": [
      "make my own layer", "layer with trainable parameters", "learnable constant",
      "restrict weights to positive values", "add_weight", "get_config of my layer",
      "different behavior in training and testing", "layer with two inputs", "my layer takes two tensors", "call with several tensors",
      "state of a layer that changes in every batch", "weight that is not trained", "force weights to be non-negative", "build with a list of shapes",
      "custom initializer", "kernel from a numpy array", "write a regularizer", "custom constraint class",
      "reusable block", "repeat a block of layers", "reuse a series of layers without sharing weights", "custom block shows as one line in the summary",
      "layers inside my layer are not in the summary", "step through call with a debugger", "print values inside a layer", "breakpoint in call"],
    "guides/data": [
      "does augmentation increase the number of images",
      "keras.datasets without internet or offline", "load_data download fails", "certificate verify failed when loading mnist", "where does keras keep downloaded datasets", "URL fetch failure on mnist or cifar10", "~/.keras/datasets",
      "class weights of a folder or dataset", "train_test_split with several inputs", "show a batch of images of a dataset", "compute_class_weight", "class_weight with one-hot labels",
      "resize images without distortion", "pad or crop to the aspect ratio",
      "split a folder of images into train validation and test", "test set from image_dataset_from_directory",
      "data does not fit into memory", "read images from disk in batches", "data generator",
      "train test split and validation set", "does the model learn from validation data", "unbalanced or imbalanced classes", "train on a generator", "pass a generator to fit",
      "give some samples more weight", "data augmentation", "shuffle the training data",
      "file names of the predictions", "predict a folder of pictures", "predict one picture from a file", "name or label of the predicted class of an image",
      "class_weight or sample_weight", "load npy or hdf5 files in batches",
      "validation_data or validation_split"],
    "guides/datasets": [
      "progress bar shows unknown steps with a generator", "fit does not know the number of batches", "assert_cardinality",
      "length of a dataset", "concatenate tf.data datasets", "mix or combine several datasets", "merge image datasets into one training set", "both classes in every batch, balanced batches",
      "true labels of image_dataset_from_directory for a classification report", "pairs of images from two folders", "oversample or upsample the minority class",
      "sample_from_datasets with weights", "zip image datasets", "shuffle buffer size", "does shuffle reshuffle every epoch",
      "py_function in map", "print inside dataset.map prints only once", "print shows Tensor args_0 and not the value", "tf.print in map", "see values in the map function", "cache a dataset on disk", "get the labels of a dataset", "convert a dataset to numpy arrays", "y_true in the order of the predictions",
      "read several csv files in chunks", "tfrecord", "many npy files", "sliding windows of a dataframe for an lstm", "timeseries_dataset_from_array with several features",
      "augment only the minority class", "is shuffle before or after zip"],
    "guides/dqn": [
      "reinforcement learning with keras", "q-learning", "deep q network", "predict in a loop for each state", "replay memory or buffer", "epsilon greedy agent",
      "train on a single action", "predict on a single state", "cartpole", "double dqn"],
    "guides/forecasting": [
      "predict the next value of a time series", "predict the next days or the future",
      "forecast is shifted by one step or lags behind", "stock price prediction copies the last value",
      "bidirectional lstm for time series forecasting", "bidirectional looks into the future",
      "compress a sequence with an lstm autoencoder", "predicted curve is moved by one day"],
    "guides/from-pytorch": [
      "equivalent of nn.Module", "model.train and model.eval", "zero_grad backward step in keras",
      "port a torch model", "load pytorch weights", "convert pytorch weights", "other output than the pytorch model"],
    "guides/gan": [
      "generate images", "adversarial training of two networks", "train two networks alternately", "mode collapse"],
    "guides/images-from-a-table": [
      "labels in a csv file", "file names in a dataframe column", "flow_from_dataframe", "image paths and labels",
      "image regression from a folder", "several labels for each image from a table", "stratified split of images", "stratify by class",
      "images from a list of urls", "download images from the web", "read an image url in tf.data", "broken image links",
      "images and masks in two folders", "labels argument of image_dataset_from_directory"],
    "guides/inputs-and-outputs": [
      "more than one input", "more than one output", "image plus numbers in one model", "multi-task learning",
      "balance two losses", "loss_weights, weight of each loss in the total loss", "learn the loss weights", "uncertainty weighting of tasks", "balance losses automatically", "network with two heads", "multimodal",
      "give an output a name for the log", "static or constant features with an lstm", "time series plus metadata", "two lstm branches with different time steps",
      "condition an rnn on static data", "optional input", "input that may be missing or None", "image and text together", "images and captions", "auxiliary features next to a sequence"],
    "guides/looking-inside": [
      "what does the network see", "explain a prediction", "heat map of important pixels",
      "which feature is important", "values of a hidden layer", "derivative of the prediction", "heatmap of the last convolution",
      "use a layer output as features", "embedding vector of an image"],
    "guides/other-backends": [
      "use keras without tensorflow", "run keras on pytorch", "keras with jax", "which backend is active"],
    "guides/recommender": [
      "recommender or recommendation system", "collaborative filtering", "matrix factorization",
      "predict ratings of users for movies or products", "movie recommendation", "movielens", "user and item embedding", "bias of user and item",
      "recommend products to customers", "implicit feedback, clicks and negative sampling"],
    "guides/saving": [
      "store a trained model and use it later", "difference between .keras, .h5 and weights",
      "load a model in another program", "save only the weights", "continue training another day",
      "how do I get my model back", "what is inside a .keras file",
      "retrain a saved model on additional data", "continue training with new data",
      "catastrophic forgetting, incremental or online learning", "model forgets old classes",
      "model file is too big", "load a model from a cloud bucket", "joblib dump", "HDF5 legacy warning when saving",
      "load from hugging face hub", "huggingface hf:// path", "push or upload a model to the hub",
      "fine-tune a saved model on new data", "save weights as npz", "give a model to somebody without my code"],
    "guides/serving": [
      "server or api needs too much memory",
      "put a model behind a REST API", "web application that predicts", "load the model only once",
      "run the model on a server", "thread safety", "gunicorn workers"],
    "guides/several-devices": [
      "use more than one gpu", "multi_gpu_model", "data parallel training", "multi-gpu is not faster", "batch size per gpu"],
    "guides/several-machines": ["train on a cluster", "distributed training on several nodes"],
    "guides/sharing": [
      "recursive layer", "apply or call the same layer several times", "layer on its own output", "use the same weights for two inputs", "pairs of images from folders for a siamese network", "positive and negative pairs", "make or generate pairs with labels", "compare two images with one network", "same embedding in two places",
      "copy the weights to a second network", "target network", "face recognition or verification by embeddings",
      "anchor positive negative", "contrastive learning", "semi-hard or hard triplets from labels", "metric learning",
      "deepcopy of a model", "independent copy of a model",
      "original model changes too when a new model made of its layers is trained", "encoder and decoder with common weights"],
    "guides/shipping": [
      "accuracy after quantization is lower",
      "run on a phone, Android or a small device", "make the model file smaller", "deploy for prediction only",
      "convert to another format", "compress a network", "frozen graph", "input and output names of an exported model",
      "model that takes jpeg bytes"],
    "guides/speed": [
      "make predictions faster", "how to use mixed precision", "half precision", "predict is slow for one image",
      "is eager mode slower", "use the gpu better"],
    "guides/tables-and-text": [
      "mlp for tabular data",
      "pandas columns", "date or time as a feature", "fill missing values of a table", "get_dummies has other columns in test data", "one-hot columns missing in new data", "feed a dataframe to fit", "text_dataset_from_directory",
      "strings as input", "convert words to numbers", "tokenize text", "sentiment analysis",
      "one-hot encode a category", "unknown words", "pretrained embeddings", "sentence classification",
      "numeric and categorical columns in one model", "embed a categorical feature and concatenate it with numbers"],
    "guides/training-step": [
      "train without fit", "customize what happens in fit", "custom loss with several terms", "clip gradients",
      "compute gradients by hand", "accumulate gradients", "autoencoder with a KL term", "for loop over batches",
      "effect of a larger batch size with little memory",
      "large model teaches a small model", "soft labels of a teacher", "combine several losses in one model",
      "log each part of the loss", "fgsm adversarial example", "fool a network with small changes of the image",
      "callbacks without fit", "ModelCheckpoint or LearningRateScheduler in my own loop",
      "pdb or print in dataset.map", "tensorboard in a custom loop",
      "custom loop slower than fit", "progress bar in my loop", "save the best model in my own loop"],

    "symptoms/different-results": [
      "confusion matrix looks random but evaluate is good", "predictions and labels of a shuffled dataset do not match",
      "results change every time I run the script", "how to fix the random seed",
      "loaded model gives wrong predictions", "bad accuracy after loading",
      "evaluate is worse than training on the same data", "get reproducible results",
      "tiny differences between machines",
      "gpu and cpu results differ slightly", "tolerance to compare two models", "outputs not exactly equal"],
    "symptoms/does-not-learn": [
      "val_accuracy is constant, the same in every epoch", "accuracy stays at 0.1 or 0.5",
      "all predictions are about the same", "predicts the majority class only", "classifier ignores the minority class", "accuracy suddenly drops in a late epoch, training collapses", "loss curve is noisy or jumps",
      "loss does not decrease", "accuracy does not improve or does not change", "accuracy stuck at chance level",
      "network always gives the same answer", "predicts one class for everything", "constant output, all predictions are identical", "cnn or classifier predicts only the majority class", "predicts only zeros",
      "model is guessing", "weights are not updated", "loss goes up", "loss oscillates or fluctuates",
      "how to debug a network that does not train",
      "accuracy 1.0 and loss 0 from the first epoch", "100 percent accuracy, data leakage"],
    "symptoms/loss-is-nan": [
      "val_loss is nan but loss is a number",
      "loss becomes nan after some epochs", "nan predictions", "exploding gradients", "weights are nan"],
    "symptoms/out-of-memory": [
      "ResourceExhaustedError", "gpu runs out of memory", "process killed without a message",
      "notebook kernel crashes", "memory grows while training", "unable to allocate array",
      "dataset too large for ram", "predict fills the ram", "memory leak of predict in a loop", "segmentation masks do not fit into memory"],
    "symptoms/overfitting": [
      "training accuracy 0.99 and validation accuracy much lower", "val_loss increases, becomes higher", "val_loss goes up",
      "validation loss increases while training loss decreases", "train loss falls but val loss rises",
      "validation accuracy lower than training accuracy", "large gap between training and validation",
      "train acc high test acc low", "model does not generalize", "validation accuracy jumps or oscillates",
      "good val_acc but wrong predictions on new images", "works in validation, fails in production"],
    "symptoms/slow-training": [
      "each call of fit takes longer",
      "one epoch takes hours", "gpu utilization is low", "gpu is not faster than cpu",
      "why does training take so long", "lstm is slow", "slow input pipeline", "every epoch gets slower"],

    "ways/functional": [
      "build a network with branches", "skip connection", "how to write a model with keras.Model(inputs, outputs)",
      "layers as functions", "what is a functional model"],
    "ways/make-it-good": [
      "how to improve accuracy", "how many epochs"],
    "ways/residual-network": ["resnet from scratch", "identity block", "shortcut with other shape"],
    "ways/sequential": [
      "build a simple cnn", "image classification tutorial", "add layers one after another", "what does compile do",
      "predict the class of one image", "validation data"],
    "ways/subclassing": ["write a model as a class", "keras.Model with __init__ and call", "custom model class"],
    "compare/capabilities": [
      "what can a Sequential model not do", "limits of subclassing", "comparison of the three APIs"],
    "notebooks/fifty-layers": [
      "how many layers are too many", "deep network does not train", "gradients disappear", "weight initialization"],
    "notebooks/shortcuts": ["is a deeper network better", "why resnets work"],
    "notebooks/three-ways": ["how random is my accuracy", "accuracy differs from run to run"],
    "notebooks/what-it-looks-at": [
      "see the filters of a convolution", "which images are classified wrongly", "confusion matrix",
      "understand what a cnn has learned"],

    "compare/changing/add-a-layer": ["add layers on top of a trained model"],
    "compare/changing/remove-a-layer": ["delete a layer", "use the network without its last layer"],
    "compare/definition/intermediate-outputs": [
      "output of a certain layer", "extract features", "activations of a hidden layer"],
    "compare/definition/graph-to-plot": ["diagram of the architecture", "export a picture of the layers with shapes",
      "print the model as an image"],
    "compare/definition/varying-sizes": [
      "input of variable length or size", "sequences or images of different sizes"],
    "compare/deployment/export-litert": ["run on Android or a phone", "tflite"],
    "compare/topology/python-loops": [
      "hidden layers in a for loop from a list of sizes", "number of hidden layers as an argument",
      "depth of the network as an argument", "stack n equal layers"],
    "compare/topology/several-inputs": ["two inputs", "multiple inputs"],
    "compare/topology/weights-of-its-own": ["learnable scalar in a model", "trainable variable outside of a layer"],
    "compare/training/frozen-part": ["freeze the weights of some layers", "train only a part of the network", "train only the new layers"],
    "pitfalls/data/images-of-other-sizes": ["images of different sizes in one batch"],
    "pitfalls/data/one-folder-too-high": [
      "found images or files belonging to 1 class", "accuracy is 100% immediately with image folders", "all labels are zero in image_dataset_from_directory", "loss 0 from the first epoch"],
    "pitfalls/data/adapt-again": [
      "adapt called twice", "adapt on training or test texts", "vocabulary of train and test texts",
      "tokenizer fitted again on the test data"],
    "pitfalls/building/tensorflow-function-on-keras-tensor": [
      "use tf functions in a functional model", "tf.reshape or tf.concat between layers", "use a tf function between layers of a functional model",
      "tensorflow operation without a lambda layer"],
    "pitfalls/calling/dropout-on-in-predict": [
      "dropout active at prediction time", "uncertainty of a prediction"],
    "pitfalls/calling/none-in-a-shape": ["None dimension in call", "unknown batch size in reshape"],
    "pitfalls/calling/numpy-function-in-call": ["numpy function inside a custom layer", "np in call of a layer"],
    "pitfalls/calling/print-in-call": [
      "print inside call or train_step", "print is shown only once", "print a tensor's values during training",
      "tf.print in a layer"],
    "pitfalls/calling/attention-with-one-input": [
      "self-attention layer", "attention weights as a heat map", "does attention know the order of words"],
    "pitfalls/building/layer-name-unknown": ["rename a layer", "set the name of a layer", "list the layer names"],
    "pitfalls/versions/print-summary": [
      "write the model summary to a text file", "save model.summary to a text file", "write the summary into a file or log", "summary as a string",
      "summary of nested models", "print all layers with those inside", "show which layers are trainable"],
    "pitfalls/shapes/autoencoder-of-other-size": [
      "autoencoder output and input shape differ", "denoising autoencoder", "decoder returns another image size"],
    "pitfalls/shapes/reshape-for-permute": ["move an axis", "swap time steps and features"],
    "pitfalls/data/two-generators": [
      "two generators for a model with two inputs", "zip of two generators in fit", "combine two ImageDataGenerator flows",
      "list of generators"],
    "pitfalls/data/labels-of-other-structure": [
      "same labels for two outputs", "one y for several losses", "fit with a list of losses and one label array",
      "which labels to pass with two outputs", "auxiliary output with the same target", "deep supervision"],
    "pitfalls/data/class-weight-for-masks": [
      "class_weight for segmentation", "class weights for masks or pixels", "class_weight for each time step or sequence labels"],
    "pitfalls/shapes/vector-times-feature-map": [
      "squeeze and excitation block error", "multiply (None, 16) with (None, 32, 32, 16)", "multiply feature maps by a vector",
      "channel attention shapes do not fit", "SE block"],
    "pitfalls/data/list-in-generator": ["python generator that yields two inputs"],
    "pitfalls/learning/frozen-layer": ["frozen weights still change", "trainable = False has no effect"],
    "pitfalls/learning/loss-with-a-parameter": ["write my own loss function", "pass a parameter to a custom loss"],
    "pitfalls/learning/metric-of-each-batch": [
      "my metric differs from scikit-learn in evaluate",
      "metric in the log differs from sklearn", "metric over all data instead of per batch",
      "average of a metric over batches"],
    "pitfalls/learning/loss-of-rows-in-a-loop": ["loss has one value per row in my loop, reduce_mean",
      "my loop needs a smaller learning rate than fit"],
    "pitfalls/learning/metric-counts-in-python": ["my own metric has the same value in each epoch"],
    "pitfalls/learning/metric-not-reset": [
      "running mean of the loss over all epochs", "metric of my loop never starts again",
      "averaged over the previous epochs"],
    "pitfalls/learning/layer-result-not-used": ["warning that variables have no gradient", "layer output unused in call", "layer not used"],
    "pitfalls/learning/model-input-in-loss": ["use an input or other tensors in the loss"],
    "pitfalls/learning/binary-accuracy-of-classes": ["binary metric far too high for several classes", "90 percent with 10 classes"],
    "pitfalls/learning/recall-of-class-numbers": ["recall of one class is always 0", "threshold of precision and recall"],
    "pitfalls/learning/same-model-for-every-fold": [
      "k-fold cross-validation", "average score over folds"],
    "pitfalls/learning/zeros-as-initial-weights": [
      "kernel_initializer zeros or constant", "break the symmetry of units", "initializer with a seed"],
    "pitfalls/saving/weights-by-name": ["copy the weights of layers with the same name", "load weights of some layers only"],
    "pitfalls/shapes/gray-images-in-a-pretrained-network": ["grayscale or black and white images with VGG16"],
    "pitfalls/saving/result-of-load-weights": ["model is None after load_weights"],
    "pitfalls/versions/saved-model-endpoint": ["serving_default endpoint of a SavedModel layer not found"],
    "pitfalls/versions/file-of-newer-keras": [
      "model saved in colab does not load on my computer", "file of a newer version in an older keras"],
    "pitfalls/shapes/stateful-batch-size": [
      "input with a fixed batch size", "stateful lstm", "keep the state between batches",
      "batch size of a stateful network"],
    "pitfalls/shapes/wrong-batch-dimension": ["predict one image", "classify a new picture",
      "negative dimension size when predicting one grayscale image"],
    "pitfalls/versions/add-loss-of-tensor": ["add a penalty to the loss", "loss on the output of a hidden layer"],
    "pitfalls/versions/scikit-learn-wrapper": [
      "GridSearchCV with a keras model", "KerasClassifier and cross_val_score"],
    "pitfalls/versions/add-metric": [
      "log an extra value from a layer", "metric without y_true", "metric of a tensor inside the model", "monitor a hidden layer in fit"],
    "pitfalls/learning/fit-before-compile": ["you must compile your model before training or testing, use compile"],
    "pitfalls/learning/train-step-with-class-weight": ["class weights in a custom train_step", "sample weights in my training step"],
    "pitfalls/data/class-weight-by-name": ["class_weight has no effect", "class weights are ignored"],
    "pitfalls/saving/keras-file-named-h5": ["model is not an hdf5 file", "renamed model file"],
    "pitfalls/versions/no-gpu": ["Apple silicon, Macbook M1 or M2, metal", "gpu is not used", "graphics card is not found"],

    "compare/changing/insert-a-layer": [
      "add a layer between two existing layers", "insert batch normalization or dropout into a trained model"],
    "compare/changing/head-swap": ["change the number of outputs of a trained model"],
    "compare/changing/replace-a-middle-layer": [
      "exchange one layer for another", "replace all relu or pooling layers of a model",
      "change a layer without losing the weights"],
    "compare/definition/input-and-output": [
      "first and last tensor of a model", "build a second model from the ends of an existing one"],
    "compare/definition/shape-errors": ["see at which line the shapes do not match", "test the shapes before fit"],
    "compare/definition/summary-before-data": [
      "output shapes in the summary of a class", "build a model without calling fit"],
    "compare/deployment/export-saved-model": ["write a folder with assets and variables", "saved_model.pb"],
    "compare/deployment/quantize-int8": ["8-bit integer weights", "post-training quantization"],
    "compare/deployment/streaming-data": ["fit on a dataset that never ends", "train on a stream of data"],
    "compare/deployment/tensorflow-function": ["wrap a model in @tf.function", "compile the forward pass into a graph"],
    "compare/fourth-way": [
      "class that keeps its graph and its summary", "subclass Model with super().__init__(inputs, outputs)",
      "combine functional and subclassing"],
    "compare/mixing": ["mix sequential, functional and subclassed parts"],
    "compare/mixing/functional-inside-outputs": [
      "hidden layer of a backbone inside my model", "feature map of an inner functional model"],
    "compare/mixing/functional-inside-trains": ["are the layers of an inner model trained too"],
    "compare/mixing/sequential-inside-outputs": ["hidden layer of a Sequential block inside my model"],
    "compare/mixing/subclass-inside-outputs": ["hidden layer of my own class inside another model"],
    "compare/mixing/subclass-inside-reload": ["my own class as part of a saved model"],
    "compare/same-network": ["does it matter for the accuracy which API I use", "are the weights and losses identical"],
    "compare/saving/clone-model": ["same architecture with fresh weights", "make a second untrained copy"],
    "compare/saving/from-config": ["architecture without weights", "create a model from a dictionary"],
    "compare/saving/set-weights": ["set_weights from another model", "transfer weights between equal architectures"],
    "compare/saving/weights-file": ["load weights of a model that was built in another way"],
    "compare/saving/reload-with-code": ["decorator above a class", "load_model with my own classes"],
    "compare/topology/data-dependent-cond": ["pick one of two branches by a value"],
    "compare/topology/data-dependent-if": ["python if on a value inside call"],
    "compare/topology/extra-call-arguments": [
      "own keyword argument in call", "pass a flag or a temperature to the model"],
    "compare/training/losses-by-name": ["one loss for each head", "cross-entropy and mse in one model"],
    "compare/training/custom-train-step": ["class with its own train_step"],
    "compare/training/integer-images": ["fit on images with values from 0 to 255", "cast of integer pixels"],
    "compare/training/jit-compile": ["turn on xla", "does xla make fit faster"],
    "compare/versions": ["release notes", "differences between releases", "does it still hold in the newest version"],
    "compare/where-it-runs": [
      "which functions work with the torch or jax backend", "compatibility of backends and devices"],
    "concepts/regularizers": [
      "add l2 to a pretrained model", "kernel_regularizer set later has no effect","weight decay", "how strong should l2 be", "penalty on large weights"],
    "guides/gpu-pytorch": ["torch backend uses the cpu instead of the gpu", "tensor on cuda to numpy array",
      "tensors on different devices cpu and cuda", "keras with torch is slower than jax", "torch backend slow training"],
    "guides/gpu": ["how many times faster than a processor"],
    "further-reading": ["original paper of lenet"],

    "pitfalls/building/activation-as-class-name": [
      "activation=\"LeakyReLU\"", "class name of an activation as a string", "leaky relu in Dense"],
    "pitfalls/building/array-as-input": [
      "data instead of an Input layer in keras.Model", "pass x_train where the model is defined"],
    "pitfalls/building/cond-over-keras-tensors": ["choose a branch in a functional model with cond"],
    "pitfalls/building/count-params-unbuilt": ["count the parameters of a model class"],
    "pitfalls/building/disconnected-graph": [
      "forgot an Input in the list of inputs", "take a model apart and start in the middle"],
    "pitfalls/building/duplicate-name-functional": [
      "two layers with the same name", "call a function that makes layers twice",
      "combine two copies of a pretrained model"],
    "pitfalls/building/duplicate-name-sequential": ["name layers in a loop"],
    "pitfalls/building/for-over-keras-tensor": [
      "iterate over the time steps of a tensor", "for loop over a layer output"],
    "pitfalls/building/function-in-sequential": [
      "add a function or a lambda to Sequential", "model.add of relu or tf.nn function"],
    "pitfalls/building/hub-layer-in-sequential": ["hub.KerasLayer", "tensorflow hub model as a layer"],
    "pitfalls/building/if-on-keras-tensor": [
      "compare a layer output with a number", "if condition on a tensor while defining a model"],
    "pitfalls/building/input-of-sequential": [
      "feature extractor from a Sequential model", "model.input of a model without Input"],
    "pitfalls/building/inputs-as-list": [
      "warning about the structure of the inputs", "list of inputs instead of a single tensor"],
    "pitfalls/building/layer-inside-nested-model": [
      "find a layer of the backbone by its name", "get_layer in a base model"],
    "pitfalls/building/layer-not-called": [
      "forgot (inputs) after the layer", "connect a layer to a layer instead of a tensor"],
    "pitfalls/building/number-as-positional-argument": [
      "pass a float or a bool to a layer call", "extra scalar argument of a custom layer"],
    "pitfalls/building/numpy-on-keras-tensor": ["np.mean of a layer output"],
    "pitfalls/building/output-is-no-tensor": ["layer instead of its output in keras.Model"],
    "pitfalls/building/output-of-layer-in-subclass": [
      "intermediate output of a model class", "layer.output in a subclassed model"],
    "pitfalls/building/output-shape-of-layer": ["print the output shape of each layer", "layer.output_shape is gone"],
    "pitfalls/building/plot-of-a-class": ["picture of a subclassed model shows a single box"],
    "pitfalls/building/shared-output": [
      "second output of a shared layer", "features of the wrong branch of a siamese network"],
    "pitfalls/building/summary-before-a-call": [
      "question marks in the summary", "summary of my class is empty", "output shape multiple"],
    "pitfalls/building/tensor-given-to-constructor": [
      "tensor as second argument of Dense", "parentheses of a layer call"],
    "pitfalls/building/weights-of-unbuilt-layer": [
      "weights are an empty list", "layer has no weights before the first call", "when are the weights created"],

    "pitfalls/calling/add-weight-positional-name": ["self.add_weight of an old layer"],
    "pitfalls/calling/attribute-changed-after-predict": [
      "change a python attribute between epochs", "value in call is frozen at the first call",
      "beta or temperature that changes during training"],
    "pitfalls/calling/batch-size-from-shape": ["get the batch size inside call", "tf.zeros with the batch size"],
    "pitfalls/calling/build-without-build-method": ["model.build(input_shape) of a class"],
    "pitfalls/calling/call-with-two-inputs": ["call(self, image, meta)", "model class that takes two arrays"],
    "pitfalls/calling/forward-for-call": ["forward method as in pytorch", "indentation of the call method"],
    "pitfalls/calling/int-of-tensor": ["convert a tensor to a python number in call", "int() or float() of a tensor"],
    "pitfalls/calling/layer-made-in-call": ["define a layer inside call", "new random weights at every call"],
    "pitfalls/calling/layer-made-in-call-under-fit": ["Dense created in call works alone but not in fit"],
    "pitfalls/calling/loop-over-the-batch": ["for each sample of the batch in a layer", "process samples one by one"],
    "pitfalls/calling/missing-return": ["call returns None", "forgot return"],
    "pitfalls/calling/new-layer-after-build": ["assign another head to a trained model class"],
    "pitfalls/calling/no-super-init": ["forgot the parent constructor"],
    "pitfalls/calling/numpy-method-in-call": [
      "read the value of a tensor during fit", ".numpy() in a loss or layer", "tensor to numpy array while training"],
    "pitfalls/calling/predict-in-a-tape": ["model.predict under GradientTape"],
    "pitfalls/calling/property-without-setter": ["self.output = Dense", "name of an attribute is taken"],
    "pitfalls/calling/python-if-on-tensor": ["condition on the mean of a batch", "python condition on tensor values"],
    "pitfalls/calling/random-number-in-call": [
      "noise layer with np.random", "augmentation in call with python's random", "noise does not change"],
    "pitfalls/calling/reserved-attribute-name": ["self.layers = []"],
    "pitfalls/calling/super-init-called-twice": ["second object of my class cannot be created"],
    "pitfalls/calling/training-without-default": ["forgot training=None"],

    "pitfalls/data/adapt-with-labels": [
      "TextVectorization adapt on a dataset of text and label", "map away the labels before adapt"],
    "pitfalls/data/batches-change-shape": ["generator with images of changing size", "multi-scale training"],
    "pitfalls/data/batch-size-with-dataset": [
      "batch_size is ignored", "number of batches of a tf.data pipeline does not change"],
    "pitfalls/data/cache-after-augmentation": [
      "augmented images repeat in every epoch", "where to put cache", "same batches in each epoch"],
    "pitfalls/data/class-weight-as-list": ["compute_class_weight of sklearn", "class weights as numpy array"],
    "pitfalls/data/class-weight-with-tags": ["class weights for several tags or labels", "pos_weight for rare tags", "imbalanced multi-label data"],
    "pitfalls/data/class-weight-with-two-outputs": ["class weights for a multi-output model"],
    "pitfalls/data/data-runs-out": ["generator stops too early", "steps_per_epoch with a generator", "use repeat"],
    "pitfalls/data/directory-without-images": ["folder with images but none is found", "images without class folders"],
    "pitfalls/data/embedding-index-out-of-range": [
      "word index larger than the vocabulary", "input_dim of an Embedding too small"],
    "pitfalls/data/embedding-index-with-xla": [
      "id outside of the embedding is not noticed on the gpu", "embedding gives wrong vectors"],
    "pitfalls/data/fit-without-labels": ["targets of an autoencoder", "train without y", "unsupervised training"],
    "pitfalls/data/folders-in-order-of-names": [
      "wrong class names of predictions", "numbered folders are sorted as text", "class_names do not match"],
    "pitfalls/data/integer-images": ["raw pixels in a model class", "cast images to float"],
    "pitfalls/data/inverted-drawings": [
      "my own digit is recognized wrong", "photo of handwriting and mnist", "invert the colors"],
    "pitfalls/data/label-list-for-dict-outputs": [
      "outputs trained on each other's labels", "order of the targets with a dictionary of outputs"],
    "pitfalls/data/labels-as-integers-with-categorical-loss": [
      "class numbers with categorical_crossentropy", "forgot to_categorical"],
    "pitfalls/data/labels-beside-dataset": ["pass x as dataset and y as array"],
    "pitfalls/data/labels-change-shape": ["evaluate with y of another shape than in fit"],
    "pitfalls/data/inhomogeneous-shape": [
      "numpy array of images with different shapes", "list of images to numpy array", "images do not have the same shape"],
    "pitfalls/data/list-of-arrays": [
      "list of images instead of one array", "different number of samples in x and y",
      "number of inputs and labels differs"],
    "pitfalls/data/lists-as-data": ["python lists in fit", "convert list to array"],
    "pitfalls/data/losses-do-not-add-up": ["log of a model with two outputs does not add up"],
    "pitfalls/data/metrics-for-two-outputs": ["metrics for each head", "different metrics per output"],
    "pitfalls/data/metrics-shared-out": ["second metric is missing for an output"],
    "pitfalls/data/missing-input-key": ["names of inputs in a dictionary", "rename the input layer"],
    "pitfalls/data/more-labels-than-classes": ["labels start at 1"],
    "pitfalls/data/nan-in-target": [
      "missing labels in some rows", "ignore missing targets", "multi-task with labels for some tasks only"],
    "pitfalls/data/normalization-of-one-column": ["Normalization for one feature"],
    "pitfalls/data/normalization-without-adapt": ["forgot adapt", "Normalization layer has no effect"],
    "pitfalls/data/one-hot-with-sparse-loss": [
      "to_categorical and sparse_categorical_crossentropy", "sparse loss with one-hot labels"],
    "pitfalls/data/one-label-array-for-two-outputs": ["output without labels", "auxiliary output without a loss"],
    "pitfalls/data/one-loss-dominates": [
      "second task is not learned", "age and gender in one model", "scale of two losses"],
    "pitfalls/data/py-dataset-without-super": ["constructor of a keras.utils.Sequence"],
    "pitfalls/data/rotation-in-degrees": ["RandomRotation in degrees", "rotate images by an angle"],
    "pitfalls/data/scaler-fitted-again": [
      "fit_transform on the test set", "one scaler for training and test", "save the scaler for later"],
    "pitfalls/data/sequences-of-other-lengths": [
      "array of lists of different length", "pad lists before fit", "ragged data"],
    "pitfalls/data/shuffle-with-dataset": ["shuffle argument with tf.data"],
    "pitfalls/data/string-labels": ["class names as labels", "text labels to numbers", "LabelEncoder"],
    "pitfalls/data/strings-in-predict": ["predict a single text", "np.array of sentences"],
    "pitfalls/data/table-with-words": [
      "dataframe with object columns", "csv with text columns in fit", "convert object array to float"],
    "pitfalls/data/target-inside-the-window": [
      "sliding window over a series", "data leakage in windows", "forecast is too good to be true"],
    "pitfalls/data/text-without-adapt": ["vocabulary of a TextVectorization is empty"],
    "pitfalls/data/tuple-with-loss-dictionary": ["class with two outputs and losses by name"],
    "pitfalls/data/two-inputs-in-dataset": [
      "tf.data with two inputs", "zip two inputs and the labels", "generator for two inputs"],
    "pitfalls/data/unknown-label-key": ["names of outputs in the dictionary of labels"],
    "pitfalls/data/unknown-loss-key": ["names of outputs in the dictionary of losses"],
    "pitfalls/data/validation-split-of-sorted-data": ["rows sorted by label, one class after the other"],
    "pitfalls/data/validation-split-with-dataset": ["split a tf.data dataset into train and validation"],

    "pitfalls/learning/accuracy-of-a-quantity": ["accuracy of a regression", "metric for predicting prices"],
    "pitfalls/learning/accuracy-of-logits": ["accuracy too low without sigmoid", "threshold for logits"],
    "pitfalls/learning/accuracy-of-padding": [
      "accuracy of tagged words too high", "named entity recognition predicts only padding"],
    "pitfalls/learning/accuracy-of-tags": [
      "accuracy of several labels per sample", "multi-label accuracy by hand differs"],
    "pitfalls/learning/batch-norm-few-steps": ["batch normalization with a small dataset"],
    "pitfalls/learning/callback-after-early-stopping": ["add a value to logs in on_epoch_end", "order of callbacks"],
    "pitfalls/learning/categorical-accuracy-for-integers": ["categorical_accuracy with class numbers"],
    "pitfalls/learning/construction-order": [
      "two models with one seed differ", "compare architectures with equal weights"],
    "pitfalls/learning/early-stopping-keeps-last-weights": [
      "best weights after early stopping", "restore_best_weights"],
    "pitfalls/learning/early-stopping-on-val-acc": ["which names can monitor have"],
    "pitfalls/learning/early-stopping-without-mode": ["mode min or max"],
    "pitfalls/learning/early-stopping-without-validation": ["early stopping without validation data"],
    "pitfalls/learning/f1-of-class-numbers": ["F1 with sparse labels", "f1 score of integer classes"],
    "pitfalls/learning/f1-of-every-class": ["save the model with the best f1", "macro average of F1Score"],
    "pitfalls/learning/labels-broadcast": ["shape of y_true and y_pred in a metric", "y of shape (n,) or (n, 1)"],
    "pitfalls/learning/layer-inside-lambda": ["Lambda with trainable weights", "wrap a layer or a model in Lambda"],
    "pitfalls/learning/list-of-losses": ["two loss functions for one output", "mse plus mae as loss"],
    "pitfalls/learning/logits-with-probability-loss": [
      "last layer without activation", "forgot softmax", "forgot from_logits"],
    "pitfalls/learning/logs-get-acc": ["stop when 99 percent accuracy is reached", "logs is None in on_epoch_end"],
    "pitfalls/learning/loss-name-misspelled": ["which strings can loss be", "spelling of a loss"],
    "pitfalls/learning/loss-of-train-step": ["progress bar shows loss 0", "own train_step shows no loss"],
    "pitfalls/learning/loss-without-gradient": [
      "argmax or round in a loss", "accuracy or f1 as loss", "non-differentiable loss"],
    "pitfalls/learning/mask-destroyed": ["warning about masking", "Flatten or Conv1D after Embedding with mask_zero"],
    "pitfalls/learning/mask-lost-on-the-way": ["mask disappears between embedding and lstm"],
    "pitfalls/learning/mean-iou-of-probabilities": [
      "iou of segmentation does not change", "intersection over union metric"],
    "pitfalls/learning/nan-from-a-label": ["nan on the gpu only", "label out of range"],
    "pitfalls/learning/negative-loss": ["labels 1 and 2 for two classes", "loss is negative, below zero"],
    "pitfalls/learning/no-activation": [
      "hidden layers without relu", "xor problem", "network learns only a straight line"],
    "pitfalls/learning/numpy-in-loss": ["np in a loss"],
    "pitfalls/learning/one-target-for-every-step": [
      "many predictions for one sequence", "output has a time axis too many"],
    "pitfalls/learning/optimizer-used-twice": [
      "same optimizer for two models", "compile again with the same optimizer"],
    "pitfalls/learning/predict-in-a-loss": ["compare images by deep features", "use a second model inside the loss"],
    "pitfalls/learning/raw-tf-variable": ["tf.Variable is not trained"],
    "pitfalls/learning/repeated-layer": ["list of layers times a number"],
    "pitfalls/learning/same-layer-twice": ["one BatchNormalization or Dropout object for several places"],
    "pitfalls/learning/saved-model-not-frozen": [
      "train a model with a SavedModel inside", "TFSMLayer is not trainable"],
    "pitfalls/learning/schedule-and-callback": [
      "ReduceLROnPlateau with a schedule", "two ways to change the learning rate"],
    "pitfalls/learning/softmax-and-from-logits": ["from_logits=True with softmax"],
    "pitfalls/learning/softmax-in-float16": [
      "dtype of the last layer in half precision", "probabilities are exactly 0"],
    "pitfalls/learning/softmax-of-one-unit": [
      "binary classifier always predicts exactly 1.0", "yes or no classifier, the same accuracy in every epoch",
      "Dense(1, activation=\"softmax\")", "output is always 1", "binary classification with softmax"],
    "pitfalls/learning/train-step-returns-nothing": ["what must train_step return"],
    "pitfalls/learning/train-step-without-test-step": ["validation with my own train_step", "override test_step"],
    "pitfalls/learning/training-always-true": ["call(x, training=True)", "moving average changes in predict"],
    "pitfalls/learning/training-argument": ["call without training argument", "dropout does nothing in my class"],
    "pitfalls/learning/training-in-functional-model": [
      "base(x, training=False)", "moving mean of a frozen backbone changes"],
    "pitfalls/learning/unfreeze-has-no-effect": ["unfreeze a whole backbone"],
    "pitfalls/learning/unscaled-loss": ["gradients underflow in half precision", "own training step in float16"],

    "pitfalls/saving/argument-not-serializable": [
      "get_config of a class that takes a layer", "save a model with an object as argument"],
    "pitfalls/saving/augmentation-in-export": [
      "exported model gives random predictions", "leave augmentation out for deployment"],
    "pitfalls/saving/backup-of-another-run": [
      "training starts at a later epoch", "first epochs are skipped", "backup_dir"],
    "pitfalls/saving/checkpoint-without-extension": ["extension of the checkpoint file", "ModelCheckpoint path"],
    "pitfalls/saving/class-in-h5": ["my own model class in an h5 file", "open h5 of a subclassed model"],
    "pitfalls/saving/class-not-found": ["load a model with a custom layer", "custom_objects"],
    "pitfalls/saving/clone-of-a-class": ["clone a subclassed model"],
    "pitfalls/saving/constructor-defaults": ["arguments of my class are back to default after loading"],
    "pitfalls/saving/constructor-without-kwargs": [
      "**kwargs in the constructor of a layer", "name and trainable in __init__"],
    "pitfalls/saving/custom-compile": ["own compile method"],
    "pitfalls/saving/custom-loss-not-found": ["load a model with my own loss or metric"],
    "pitfalls/saving/file-cut-short": [
      "download of a model incomplete", "damaged model file", "upload to git lfs or drive"],
    "pitfalls/saving/functional-subclass-without-get-config": ["load a class that builds its graph in the constructor"],
    "pitfalls/saving/lambda-layer": ["load a model with a lambda", "safe_mode=False"],
    "pitfalls/saving/layer-count-mismatch": ["h5 weights into a model with other layers"],
    "pitfalls/saving/load-weights-before-building": [
      "load_weights into a new object of my class", "restore weights of a subclassed model"],
    "pitfalls/saving/optimizer-state-lost": ["resume from weights only", "state of adam", "momentum after loading"],
    "pitfalls/saving/part-left-as-dictionary": [
      "layer or encoder given to the constructor", "from_config with a nested layer"],
    "pitfalls/saving/renamed-attribute": ["renamed a layer attribute, old weights"],
    "pitfalls/saving/saved-model-not-kept": ["tf.saved_model.load in one line"],
    "pitfalls/saving/weight-file-order": ["changed the order of the layers in __init__ after saving"],
    "pitfalls/saving/weight-order": ["copied weights but other predictions"],
    "pitfalls/saving/weights-file-as-model": ["load_model of a weights file"],
    "pitfalls/saving/weights-of-other-layers": [
      "add a layer and load the old weights", "load weights partly", "skip_mismatch"],
    "pitfalls/saving/weights-of-other-shapes": ["set_weights with weights in another order"],

    "pitfalls/shapes/add-broadcasts-size-one": ["residual block on one channel"],
    "pitfalls/shapes/add-called-with-two-arguments": ["Concatenate()(a, b)", "pass two tensors to a merge layer"],
    "pitfalls/shapes/add-of-other-shapes": ["shortcut with another number of filters", "shortcut over a stride of 2"],
    "pitfalls/shapes/array-of-other-rank": ["data with too many or too few axes"],
    "pitfalls/shapes/bidirectional-states": ["unpack the states of a bidirectional lstm"],
    "pitfalls/shapes/concatenate-of-odd-sizes": [
      "unet with images of 101 pixels", "sizes differ by one pixel", "crop or pad a skip connection"],
    "pitfalls/shapes/embedding-beside-numbers": [
      "concatenate embedding and numeric input", "categorical embedding with number columns has different shapes"],
    "pitfalls/shapes/concatenate-of-other-lengths": [
      "text cnn with several filter widths", "inception block for sequences"],
    "pitfalls/shapes/conv2d-on-clips": ["cnn on video frames", "TimeDistributed"],
    "pitfalls/shapes/dataset-without-batches": ["forgot batch", "from_tensor_slices in fit"],
    "pitfalls/shapes/decoder-of-other-units": ["units of encoder and decoder differ"],
    "pitfalls/shapes/feature-map-into-lstm": [
      "cnn before an lstm", "from Conv2D to LSTM", "convolutional recurrent network for text in images"],
    "pitfalls/shapes/images-without-channels": [
      "mnist into Conv2D", "axis for the channel is missing", "images of 28 by 28"],
    "pitfalls/shapes/image-too-small": [
      "too much pooling for small images", "network for 224 pixels on cifar or mnist"],
    "pitfalls/shapes/input-shape-as-number": ["shape with a single number", "comma in a tuple"],
    "pitfalls/shapes/lstm-states-into-dense": ["lstm returns a list", "return_state before Dense"],
    "pitfalls/shapes/lstm-without-return-sequences": ["two lstm layers", "attention or Conv1D after an lstm"],
    "pitfalls/shapes/merge-in-sequential": [
      "Concatenate or Add in Sequential", "skip connection in a Sequential model"],
    "pitfalls/shapes/missing-flatten": ["forgot Flatten", "output of a cnn has four dimensions"],
    "pitfalls/shapes/series-without-features": [
      "table into an lstm", "reshape a series for an lstm", "csv rows as sequences"],
    "pitfalls/shapes/shared-layer-other-width": ["one Dense for inputs of different width"],
    "pitfalls/shapes/unknown-size-before-dense": [
      "Flatten with variable length", "Flatten with None in the input shape", "Dense after a variable image size"],

    "pitfalls/speed/compile-in-a-loop": ["compile again in every round"],
    "pitfalls/speed/eager-left-on": ["run_eagerly after debugging"],
    "pitfalls/speed/jit-turned-off": ["layer that xla cannot compile"],
    "pitfalls/speed/python-loop-unrolled": [
      "for loop over time steps takes long to compile", "own rnn is slow to build"],
    "pitfalls/speed/retracing-for-every-shape": ["tf.function for sentences of any length", "warning about retracing"],

    "pitfalls/versions/backbone-in-h5": ["old h5 file with mobilenet inside"],
    "pitfalls/versions/backend-functions": ["K.sum and K.square", "from keras import backend as K"],
    "pitfalls/versions/batch-input-shape": ["batch_input_shape of a stateful lstm"],
    "pitfalls/versions/checkpoint-period": ["save every n epochs", "checkpoint every ten epochs"],
    "pitfalls/versions/depthwise-groups": ["teachable machine model"],
    "pitfalls/versions/experimental-preprocessing": [
      "experimental.preprocessing", "old import of RandomFlip and Rescaling"],
    "pitfalls/versions/file-for-keras-2": ["open a new file with keras 2"],
    "pitfalls/versions/fit-generator": ["fit_generator is gone", "train with a generator in keras 3"],
    "pitfalls/versions/fit-workers": ["workers and use_multiprocessing"],
    "pitfalls/versions/get-output-at": ["outputs of a layer that is called twice"],
    "pitfalls/versions/graphviz-missing": ["plot_model does not find dot"],
    "pitfalls/versions/history-acc": ["plot acc and val_acc", "names in the history have changed"],
    "pitfalls/versions/image-data-generator": ["ImageDataGenerator deprecated", "flow_from_directory"],
    "pitfalls/versions/input-shape-argument": ["input_shape in the first layer"],
    "pitfalls/versions/keras-2-train-step": ["compiled_loss in train_step", "old train_step code"],
    "pitfalls/versions/layers-submodule": ["keras.layers.core or keras.layers.merge"],
    "pitfalls/versions/learning-rate-as-lr": ["Adam(lr=0.001)"],
    "pitfalls/versions/legacy-optimizer": ["tf.keras.optimizers.legacy.Adam"],
    "pitfalls/versions/load-saved-model": ["open a SavedModel folder in keras 3", ".pb file as a keras model"],
    "pitfalls/versions/metrics-as-string": ["metrics without a list"],
    "pitfalls/versions/metrics-as-third-argument": ["order of the arguments of compile"],
    "pitfalls/versions/monitor-val-acc": ["old name of the accuracy as monitor"],
    "pitfalls/versions/np-utils": ["np_utils.to_categorical"],
    "pitfalls/versions/old-argument-names": ["input= and output= in Model"],
    "pitfalls/versions/optimizer-decay": ["SGD(decay=1e-6)", "learning rate decay in the optimizer"],
    "pitfalls/versions/predict-classes": ["predict_proba is gone"],
    "pitfalls/versions/pydot-missing": ["plot_model fails"],
    "pitfalls/versions/reset-states": ["reset the state of a stateful lstm"],
    "pitfalls/versions/save-to-directory": ["save without an extension"],
    "pitfalls/versions/save-to-h5": ["load an h5 file with loss mse", "load with compile=False"],
    "pitfalls/versions/scaled-loss": ["LossScaleOptimizer in a training loop"],
    "pitfalls/versions/tensorboard-missing": ["TensorBoard callback stops training"],
    "pitfalls/versions/tensorflow-keras-imports": [
      "editor underlines the import of keras", "no autocompletion for tensorflow.keras"],
    "pitfalls/versions/text-tokenizer": ["Tokenizer and texts_to_sequences", "fit_on_texts"],
    "pitfalls/versions/transformers-needs-tf-keras": ["bert from hugging face in keras"],
    "pitfalls/messages": ["search for an error text", "what does my traceback mean"],
    "pitfalls/silent": ["bugs without an error", "no exception but wrong results"],
  },
};
