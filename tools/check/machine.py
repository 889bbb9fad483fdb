"""What another machine would print differently."""

import re

# A path or an address in memory, which a reader's machine would not print.
PLACE = re.compile(r"(?<![\w.<:/])(?:/[\w.-]+){2,}|\b[A-Z]:\\\w|\b0x[0-9a-fA-F]{4,}")
