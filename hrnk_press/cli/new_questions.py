"""What `new` asks for at a terminal, and says is missing elsewhere."""

from dataclasses import replace

from hrnk_press.cli import ask, clock
from hrnk_press.desk.draft import TEMPLATES, Wish
from hrnk_press.desk.list_releases import list_releases
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import UsageFault

NO_EMBARGO = "An embargo, such as 12:01 a.m. EST Dec. 2, 2026 (empty for none):"


def missing(wish: Wish) -> tuple[str, ...]:
    """What a draft cannot be made without, as it would be typed."""
    wanted = {
        "--template NAME": not wish.template and not wish.like,
        "HEADLINE": not wish.headline and not wish.announcement,
        "--corrects SLUG": wish.template == "correction" and not wish.corrects,
    }
    return tuple(name for name, is_missing in wanted.items() if is_missing)


def nothing_asked(wish: Wish) -> UsageFault:
    """What to say where nobody can be asked."""
    names = missing(wish)
    example = f'hrnk-press new "Survey Published" --template {wish.template or "press-release"}'
    if wish.template == "correction":
        example += f" --corrects {wish.corrects or 'SLUG'}"
    templates = "" if wish.template else f"\nTemplates: {', '.join(TEMPLATES)}"
    return UsageFault(
        f"{' and '.join(names)} {'is' if len(names) == 1 else 'are'} missing",
        f"For example:  {example}{templates}",
    )


def asked(press: PressOffice, wish: Wish, embargo: str | None) -> tuple[Wish, str | None]:
    """The wish with what was missing asked for, and the text of an embargo, None for none."""
    if not wish.template and not wish.like:
        names = {name: name.replace("-", " ") for name in TEMPLATES}
        wish = replace(wish, template=ask.choice("What is it?", names))
    if wish.template == "correction" and not wish.corrects:
        wish = replace(wish, corrects=_release(press))
    if not wish.headline and not wish.announcement:
        wish = replace(wish, headline=ask.text("Headline:", ask.required))
    if not wish.organizations and len(press.registry.organizations) > 1:
        wish = replace(wish, organizations=_organizations(press, wish.template))
    if not wish.contacts and len(press.registry.people) > 1:
        wish = replace(wish, contacts=_contacts(press))
    return wish, (ask.text(NO_EMBARGO) or None) if embargo is None else embargo


def _release(press: PressOffice) -> str:
    releases = list_releases(press.workspace, clock.now()).releases
    if not releases:
        raise UsageFault("there is no release to correct", "Name it with --corrects SLUG.")
    return ask.choice("Which release does it correct?", {it.slug: it.headline for it in releases})


def _organizations(press: PressOffice, template: str) -> tuple[str, ...]:
    known = press.registry.organizations
    own = press.office.organization
    ids = sorted(known, key=lambda it: (it != own, it))
    fewest = 2 if template == "joint-release" else 1
    return ask.choices(
        "Who issues it?", {it: f"{known[it].name} ({it})" for it in ids}, fewest=fewest
    )


def _contacts(press: PressOffice) -> tuple[str, ...]:
    people = press.registry.people.values()
    return ask.choices(
        "Media contacts (none: one of each organization):",
        {it.id: f"{it.name} ({it.id})" for it in people},
    )
