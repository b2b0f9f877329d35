"""The main text of every page in a folder, as trafilatura finds it, as a JSON list."""

import json
import sys
from pathlib import Path

from trafilatura import extract  # type: ignore[import-not-found]

pages = sorted(Path(sys.argv[1]).glob("*.html"))
print(json.dumps([extract(it.read_text(encoding="utf-8")) or "" for it in pages]))
