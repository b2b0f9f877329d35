"""What of a release can be approved: its words by scope, with their digests."""

from datetime import datetime

from hrnk_press.desk.own_words import own_words
from hrnk_press.embargo.instants import settle
from hrnk_press.model.canonical import canonical_document, canonical_signatories
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Approvable, Content, approvable
from hrnk_press.workspace.digest import digest


def content_of(resolved: ResolvedRelease) -> Content:
    """The words of that release, with whose they are."""
    return Content(
        canonical_document(resolved, _instant(resolved.release)),
        canonical_signatories(resolved.release, resolved),
        own_words(resolved),
    )


def approvable_of(content: Content) -> Approvable:
    """The digests of those words."""
    return approvable(content, digest)


def embargo_digest(release: Release) -> str:
    """The digest of the scope `embargo` of that release, which needs nothing but its file."""
    instant = _instant(release)
    return digest({"embargo": f"{instant:%Y-%m-%dT%H:%M:%SZ}" if instant else None})


def _instant(release: Release) -> datetime | None:
    return settle(release.embargo).instant if release.embargo else None
