"""The logo cannot go out.

*What it finds*

A `logo` in `press.toml` whose file is missing, is no PNG or JPEG, is a
symbolic link or leads out of the office, or lies in `lists/` or `releases/`.

*Why it matters*

The logo is carried in every mail to every reader. A wrong path there would
send a list of contacts, or a text under embargo, to all of them.

*Example*

```toml
[branding]
logo = "lists/europe.csv"
```

*How to mend*

Put the picture beside `press.toml` as PNG or JPEG and give its name.
"""

from collections.abc import Iterator

from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_PROBLEMS = {
    "missing": "is missing",
    "not-a-file": "is not a file",
    "outside": "leads out of the office",
    "link": "is a symbolic link",
    "private": "lies in lists/ or releases/, whose files are not for everybody",
    "not-an-image": "is neither PNG nor JPEG",
    "too-large": "is too large for any mail",
}


def find(subject: Subject) -> Iterator[Remark]:
    """The logo, where it has a problem."""
    logo = subject.resolved.logo
    if logo is not None and logo.problem:
        yield Remark(
            Place("press.toml"),
            f"logo {quoted(logo.attachment.file)} {_PROBLEMS[logo.problem]}",
            "put a PNG or JPEG beside press.toml and name it there, or delete `logo`",
        )


RULE = ReleaseRule("MAI008", "logo-unusable", Severity.ERROR, find, may_be_allowed=False)
