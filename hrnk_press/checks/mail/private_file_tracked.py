"""Git tracks a file that must stay on this machine.

*What it finds*

Anything that git tracks below `lists/`, `.hrnk-press/` or a release's `out/`,
and any `deliveries.jsonl`: one finding for each of these places.

*Why it matters*

They hold the addresses of journalists, who was given what, and exports of
embargoed releases. What was committed once stays in every clone, also after
it was deleted.

*Example*

`git add --force lists/europe.csv`, followed by a commit.

*How to mend*

`git rm -r --cached` takes it out of the next commit, and `.gitignore` keeps
it out. If the commit left this machine, take it out of the history as well,
and tell those whose addresses it holds.
"""

from collections import Counter
from collections.abc import Iterator

from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import OfficeRule, Remark
from hrnk_press.checks.subject import OfficeSubject
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

_PRIVATE = pattern(r"lists(?=/)|\.hrnk-press(?=/)|releases/[^/]+/(?:out(?=/)|deliveries\.jsonl\Z)")


def find(subject: OfficeSubject) -> Iterator[Remark]:
    """Every private place with the number of its files that git tracks."""
    matches = (_PRIVATE.match(path) for path in subject.tracked)
    places = Counter(match[0] for match in matches if match)
    for private, count in sorted(places.items()):
        files = "1 file" if count == 1 else f"{count} files"
        yield Remark(
            Place(private),
            f"git tracks {files} of {private}, which must stay on this machine",
            f"git rm -r --cached {private}, and take it out of the history if it left this machine",
        )


RULE = OfficeRule("MAI006", "private-file-tracked", Severity.ERROR, find)
