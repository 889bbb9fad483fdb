"""What a reader's machine would print otherwise."""

import re

# A path or an address in memory: nothing that a reader's machine would print too.
PLACE = re.compile(r"(?<![\w.<:/])(?:/[\w.-]+){2,}|\b[A-Z]:\\\w|\b0x[0-9a-fA-F]{4,}")
