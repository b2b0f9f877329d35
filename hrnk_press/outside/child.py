"""An office's own template, rendered in a child process that can be stopped."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hrnk_press.rendering.template import TemplateFault

# For the child to start and to answer, beyond the time that the template itself is given.
GRACE_SECONDS = 10
_PACKAGE_PARENT = Path(__file__).resolve().parents[2]


def render_in_child(
    source: str,
    context: Mapping[str, Any],
    *,
    name: str,
    seconds: int = 5,
    mebibytes: int = 256,
) -> str:
    """The template's text; `context` is plain JSON data, `name` the template's file in the office.

    Raises TemplateFault, with the line where there is one, for a template that is broken, reaches
    for what the sandbox forbids, or takes more time or memory than that.
    """
    request = {
        "source": source,
        "context": dict(context),
        "name": name,
        "seconds": seconds,
        "mebibytes": mebibytes,
    }
    try:
        child = subprocess.run(
            [sys.executable, "-s", "-P", "-m", "hrnk_press.rendering.sandbox"],
            input=json.dumps(request),
            capture_output=True,
            encoding="utf-8",
            env={"PYTHONPATH": str(_PACKAGE_PARENT)},
            timeout=seconds + GRACE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TemplateFault(f"takes longer than {seconds} s", None, name=name) from None
    if child.returncode:
        last_words = child.stderr.strip().rpartition("\n")[2]
        limits = f"its limits of {seconds} seconds and {mebibytes} MiB"
        raise TemplateFault(f"was stopped by {last_words or limits}", None, name=name)
    answer = json.loads(child.stdout)
    if "text" not in answer:
        raise TemplateFault(answer["reason"], answer["line"], name=name)
    return str(answer["text"])
