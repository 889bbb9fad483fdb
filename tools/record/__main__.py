import sys

from tools.record.recorder import main

sys.exit(main(*sys.argv[1:]))
