#!/bin/sh
# Makes .venv in the checkout with the pinned versions; make runs it before everything else.
# .venv/ready says for which place, Python and pins it was finished. Unfinished, moved or of another
# Python: made afresh. Other pins: installed into it. All as it should be: nothing is printed.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
stop() { printf '\n%s\n' "$1" >&2; exit 1; }

command -v "$python" >/dev/null 2>&1 ||
    stop "$python is missing. On Debian:  apt install python3 python3-venv"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Python 3.11 or newer is needed; $python is $("$python" -V 2>&1). Name another:  make PYTHON=python3.12 test"

place="$(pwd -P) $("$python" -c 'import sys; print(sys.base_prefix, sys.version)' | tr '\n' ' ')"
pins=$(cat pyproject.toml constraints.txt tools/setup.sh | cksum)
wanted=$(printf '%s\n%s' "$place" "$pins")

if [ -x .venv/bin/python ] && [ "$(cat .venv/ready 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi

if [ ! -x .venv/bin/python ] || [ "$(head -n 1 .venv/ready 2>/dev/null)" != "$place" ]; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        stop "Python's venv module is missing. On Debian:  apt install python3-venv"
    echo "Making .venv for $("$python" -V), once; this needs the network." >&2
    "$python" -m venv --clear .venv || stop ".venv could not be made; see the lines above."
fi
rm -f .venv/ready

fetch() { .venv/bin/python -m pip -qq --disable-pip-version-check --retries 2 install "$@"; }

# Debian's pip is older than dependency groups and build constraints; the pinned one knows both.
{
    fetch "$(grep '^pip==' constraints.txt)" &&
        fetch --constraint constraints.txt --build-constraint constraints.txt --editable . --group dev
} || stop "The packages could not be installed; see the lines above.
This needs the network once, or a package mirror named in pip's configuration. Then run make again."
printf '%s\n' "$wanted" > .venv/ready
