"""What runs first in the process of an environment, and holds for all snippets in it."""
