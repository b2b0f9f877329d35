"""Whether a name that is nearly a registered one can only be meant for one of the release's own."""

from hrnk_press.checks.near_names import NearName
from hrnk_press.checks.people import mentions
from hrnk_press.checks.prose import is_heading, paragraphs
from hrnk_press.checks.subject import Subject


def is_own(subject: Subject, near: NearName) -> bool:
    """Whether nobody else can well be meant: it is nearly the name of one of the release's own.

    That is one of its organizations; or one of its people, in the headline, the subheadline or the first
    paragraph, or where the right name stands nowhere in the text. In a quotation it never is.
    """
    release = subject.release
    if near.passage.quoted(near.start):
        return False
    if near.ids & {*release.organizations}:
        return True
    if not near.ids & {it.id for it in mentions(release)} or _is_wanted(subject, near):
        return False
    return _is_prominent(subject, near) or not any(
        near.right in " ".join(it.text.split()) for it in subject.own_passages
    )


def _is_wanted(subject: Subject, near: NearName) -> bool:
    """Whether a signatory asked to be printed so."""
    return any(near.written in it.printed_as for it in subject.release.signatories)


def _is_prominent(subject: Subject, near: NearName) -> bool:
    body = subject.body_words
    if near.passage is not body:
        release = subject.release
        return near.passage.written.text in (release.headline, release.subheadline)
    spans = (it for it in paragraphs(body.text) if not is_heading(body, it[0]))
    _, end = next(spans, (0, 0))
    return near.start < end
