"""The standard library's `csv` alone: reads the first file and writes the second."""

import csv
import sys
from pathlib import Path

source, target = map(Path, sys.argv[1:])
with (
    source.open(newline="", encoding="utf-8") as read,
    target.open("w", newline="", encoding="utf-8") as written,
):
    csv.writer(written).writerows(csv.reader(read))
