"""Deep Q-learning in a corridor: replay buffer, target network, one action."""

# --8<-- [start:environment]
import random

import keras
import numpy as np
from keras import layers

CELLS, LEFT, RIGHT = 5, 0, 1


class Corridor:
    """The last cell has a reward, and ends the episode."""

    def reset(self):
        self.cell = 0
        return self.state()

    def state(self):
        return np.eye(CELLS, dtype="float32")[self.cell]

    def step(self, action):
        self.cell = max(self.cell + (1 if action == RIGHT else -1), 0)
        done = self.cell == CELLS - 1
        return self.state(), float(done), done


# --8<-- [end:environment]
# --8<-- [start:networks]
keras.utils.set_random_seed(1)
q_net = keras.Sequential(
    [
        keras.Input((CELLS,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(2),  # the value of each action
    ]
)
q_net.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")

target = keras.models.clone_model(q_net)
target.set_weights(q_net.get_weights())
# --8<-- [end:networks]


# --8<-- [start:act]
def act(state, epsilon):
    if random.random() < epsilon:
        return random.randrange(2)
    values = q_net(state[np.newaxis])  # a batch of one; not predict
    return int(np.argmax(values[0]))


# --8<-- [end:act]
# --8<-- [start:train]
def train(batch, discount=0.9):
    states, actions, rewards, next_states, done = map(np.array, zip(*batch))
    best = np.max(target(next_states), axis=1)
    goals = rewards + discount * best * (1 - done)
    values = np.array(q_net(states))
    values[np.arange(len(actions)), actions] = goals
    q_net.train_on_batch(states, values)


# --8<-- [end:train]
# --8<-- [start:loop]
env, memory = Corridor(), []
state, episode_steps, lengths = env.reset(), 0, []
for step in range(1, 301):
    action = act(state, epsilon=max(0.1, 1 - step / 150))
    next_state, reward, done = env.step(action)
    memory.append((state, action, reward, next_state, done))
    state, episode_steps = next_state, episode_steps + 1
    if done:
        lengths.append(episode_steps)
        state, episode_steps = env.reset(), 0
    if step % 4 == 0 and len(memory) >= 32:
        train(random.sample(memory, 32))
    if step % 12 == 0:
        target.set_weights(q_net.get_weights())

print("steps per episode, first:", lengths[:5], "last:", lengths[-5:])
# --8<-- [end:loop]

# --8<-- [start:values]
states = np.eye(CELLS, dtype="float32")[:-1]
print("cell, left, right, by theory:")
for cell, (left, right) in enumerate(np.array(q_net(states))):
    print(f"{cell}  {left:.2f}  {right:.2f}  {0.9 ** (CELLS - 2 - cell):.2f}")
# --8<-- [end:values]

# --8<-- [start:double]
next_states = np.array([step[3] for step in memory])
chosen = np.argmax(q_net(next_states), axis=1)  # q_net chooses
values = np.array(target(next_states))  # target evaluates
best = values[np.arange(len(chosen)), chosen]
# --8<-- [end:double]
