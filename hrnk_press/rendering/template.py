"""Templates: jinja2 in its sandbox, with every fault named by the template's line.

A name that ends in `.html.j2` is HTML: what is printed is escaped unless it says `| safe`.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hrnk_press.errors import Fault, UnreadableData

if TYPE_CHECKING:
    from jinja2 import Template

LAYOUT_NAME = "release.html.j2"


class TemplateFault(UnreadableData):
    """A template cannot be printed; `line` counts from 1, None where no line is to blame."""

    def __init__(self, message: str, line: int | None, *, name: str) -> None:
        hint = "mend the template, or remove it to go back to the built-in one"
        super().__init__((Fault("broken-template", message, name, line, hint=hint),))
        self.reason = message
        self.line = line


def render_template(source: str, context: Mapping[str, Any], *, name: str) -> str:
    """The template's text filled in from `context`; `name` is its file, for the messages.

    Raises TemplateFault for a syntax error, an unknown name, an access that the sandbox forbids or
    any other error while it runs, too much memory or time included where a limit is set.
    """
    template = _compiled(source, name)
    try:
        return template.render(context)
    except Exception as error:
        raise TemplateFault(_reason(error), _line_of(error, name), name=name) from None


@lru_cache(maxsize=16)
def _compiled(source: str, name: str) -> "Template":
    from jinja2 import StrictUndefined, TemplateSyntaxError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=name.endswith(".html.j2"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # What can take for ever is worked out while the template runs, when there is a line to blame.
    environment.intercepted_binops = frozenset(("*", "**"))
    try:
        return environment.template_class.from_code(
            environment,
            environment.compile(source, name=name, filename=name),
            environment.make_globals(None),
        )
    except TemplateSyntaxError as error:
        raise TemplateFault(error.message or "syntax error", error.lineno, name=name) from None
    except Exception as error:
        raise TemplateFault(_reason(error), None, name=name) from None


def _line_of(error: BaseException, name: str) -> int | None:
    """The innermost line of the template that was running; jinja2 puts it into the traceback."""
    import traceback

    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == name
    ]
    return lines[-1] if lines else None


def _reason(error: BaseException) -> str:
    match error:
        case MemoryError():
            return "takes more memory than a template may"
        case TimeoutError():
            return "takes longer than a template may"
        case RecursionError():
            return "is nested too deeply, or calls itself for ever"
        case TypeError() if "no loader for this environment" in str(error):
            return "cannot include, import or extend another file"
    return str(error).split("\n")[0] or type(error).__name__
