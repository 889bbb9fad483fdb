import sys

from tools.check.checks import main

sys.exit(main(*sys.argv[1:]))
