"""What of a release can be approved: its words by scope, with their digests."""

from hrnk_press.desk.state import embargo_instant
from hrnk_press.model.canonical import canonical_document, canonical_signatories
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Approvable, Content, Document, approvable
from hrnk_press.workspace.digest import digest


def content_of(resolved: ResolvedRelease) -> Content:
    """The words of that release, with whose they are."""
    # Loaded here: who says what need not be found out again of words that are a version already.
    from hrnk_press.desk.own_words import own_words

    body = resolved.release.body
    blank = len(body) - len(body.lstrip("\n"))
    first = resolved.release.body_line + blank
    return Content(*documents_of(resolved), own_words(resolved), first)


def documents_of(resolved: ResolvedRelease) -> tuple[Document, Document]:
    """The canonical text and the signatories."""
    return (
        canonical_document(resolved, embargo_instant(resolved.release)),
        canonical_signatories(resolved.release, resolved),
    )


def approvable_of(content: Content) -> Approvable:
    """The digests of those words."""
    return approvable(content, digest)


def embargo_digest(release: Release) -> str:
    """The digest of the scope `embargo` of that release, which needs nothing but its file."""
    instant = embargo_instant(release)
    return digest({"embargo": f"{instant:%Y-%m-%dT%H:%M:%SZ}" if instant else None})
