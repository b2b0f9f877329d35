"""The templates that come with the program."""

from importlib.resources import files

from hrnk_press.errors import NotFound
from hrnk_press.model.release import Kind

# Each template and the kind of release it drafts, in the order in which a person is offered them.
TEMPLATES = {
    "press-release": Kind.PRESS_RELEASE,
    "joint-release": Kind.PRESS_RELEASE,
    "report-launch": Kind.REPORT_LAUNCH,
    "report-notice": Kind.REPORT_NOTICE,
    "media-advisory": Kind.MEDIA_ADVISORY,
    "statement": Kind.STATEMENT,
    "open-letter": Kind.OPEN_LETTER,
    "policy-recommendations": Kind.POLICY_RECOMMENDATIONS,
    "correction": Kind.PRESS_RELEASE,
}


def template_file(name: str) -> str:
    """The file name of a template, the same among the built-in ones and in an office's `templates/`."""
    return f"{name}.md.j2"


def builtin_template(name: str) -> str:
    """The source of a built-in template. Raises NotFound for a name that is none."""
    if name not in TEMPLATES:
        raise NotFound(
            f'no template is called "{name}"',
            f"there are {', '.join(TEMPLATES)}",
            code="unknown-template",
        )
    source = files("hrnk_press.drafting") / "templates" / template_file(name)
    return source.read_text(encoding="utf-8")
