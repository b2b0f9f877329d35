"""`python -m hrnk_press.rendering.sandbox`: one template under limits of time and memory.

Standard input is a JSON object with `source`, `name`, `context`, `seconds` and `mebibytes`; standard
output is one with `text`, or with `reason` and `line` of what is wrong with the template.
"""

import json
import resource
import signal
import sys
from typing import Any, NoReturn

from hrnk_press.rendering.template import TemplateFault, render_template

LONGEST_TEXT = 5_000_000


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The text of the requested template, or what is wrong with it and where."""
    try:
        text = render_template(request["source"], request["context"], name=request["name"])
    except TemplateFault as fault:
        return {"reason": fault.reason, "line": fault.line}
    if len(text) > LONGEST_TEXT:
        return {"reason": f"prints more than {LONGEST_TEXT:,} characters", "line": None}
    return {"text": text}


def limit(seconds: int, mebibytes: int) -> None:
    """Let this process neither run nor grow beyond that, nor write a file.

    The alarm comes first and finds the template's line; the limit of processor time ends what does
    not listen to it.
    """
    memory = mebibytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds + 1, seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(seconds)


def main() -> None:
    """Answer the one request on standard input."""
    import jinja2.debug
    import jinja2.sandbox  # noqa: F401 - loaded before there is little memory left

    request = json.load(sys.stdin)
    limit(request["seconds"], request["mebibytes"])
    given = answer(request)
    signal.alarm(0)
    json.dump(given, sys.stdout)


def _stop(*_: object) -> NoReturn:
    raise TimeoutError


if __name__ == "__main__":
    main()
