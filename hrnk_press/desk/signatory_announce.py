"""A withdrawal that is announced: the draft of a correction, to be written and approved like any other."""

from datetime import datetime

from hrnk_press.desk.draft import Wish, draft
from hrnk_press.desk.signatory_change import SignatoriesChanged
from hrnk_press.desk.state import State, state_of
from hrnk_press.errors import UsageFault
from hrnk_press.rendering.labels import primary_language
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release

_HEADLINES = {
    "en": "Correction: {} No Longer Among the Signatories",
    "ko": "정정: {}, 서명 철회",
    "de": "Berichtigung: {} nicht mehr unter den Unterzeichnenden",
    "es": "Corrección: {} ya no figura entre los firmantes",
    "fr": "Rectificatif : {} ne figure plus parmi les signataires",
}


def refuse_to_announce(workspace: Workspace, slug: str, now: datetime) -> None:
    """Raises UsageFault where nobody can have read the name: there is nothing to announce."""
    release = read_release(workspace, existing_release(workspace, slug))
    if state_of(workspace, release, now) is not State.PUBLIC:
        raise UsageFault(
            f"{slug} is not public: there is nothing to announce",
            "Leave --announce out. Whoever holds a copy under embargo is told by a new copy.",
        )


def announce_withdrawal(workspace: Workspace, result: SignatoriesChanged, now: datetime) -> str:
    """Start the correction that says who no longer signs; its slug, empty where nobody left."""
    if not result.changed:
        return ""
    release = read_release(workspace, result.slug)
    headline = _HEADLINES.get(primary_language(release.language), _HEADLINES["en"])
    names = ", ".join(it.name for it in result.changed)
    wish = Wish(
        template="correction",
        corrects=result.slug,
        headline=headline.format(names),
        language=release.language,
        organizations=release.organizations,
    )
    return draft(workspace, wish, now).slug
