import sys

from . import Corpus, __doc__

if len(sys.argv) < 2:
    sys.exit(__doc__)
Corpus(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300).write()
