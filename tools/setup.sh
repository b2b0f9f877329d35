#!/bin/sh
# Makes .venv in the checkout with the pinned versions. Run by make; says what the machine lacks.
set -eu

python=${PYTHON:-python3}
stop() { printf '\n%s\n' "$1" >&2; exit 1; }

command -v "$python" >/dev/null 2>&1 ||
    stop "Python is missing. On Debian:  apt install python3 python3-venv"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Python 3.11 or newer is needed; $python is $("$python" -V 2>&1). Name another:  make PYTHON=python3.12 test"
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    stop "Python's venv module is missing. On Debian:  apt install python3-venv"

fetch() { .venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt "$@"; }

"$python" -m venv .venv
# Debian's pip knows no dependency groups yet; the pinned one does.
{ fetch --upgrade pip && PIP_CONSTRAINT=constraints.txt fetch --editable . --group dev; } ||
    stop "The packages could not be installed; see the lines above. A network or a package mirror is needed once."
touch .venv/ready
