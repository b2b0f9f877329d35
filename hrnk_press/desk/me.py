"""Who acts on this machine, and whether it is the desk: the one that lifts and shares."""

from hrnk_press.desk.load import open_office
from hrnk_press.errors import NotFound
from hrnk_press.frozen import frozen
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import (
    acting,
    is_desk,
    make_desk,
    person_here,
    set_person,
    unmake_desk,
)


@frozen
class Me:
    """Who acts here. `person` is an id, empty where nobody said so; `by` is what events then name."""

    person: str
    desk: bool
    by: str


def me(workspace: Workspace, person: str = "", *, desk: bool | None = None) -> Me:
    """Note who acts here and whether this machine is the desk, each where it is given; and how it is now.

    Raises NotFound for a person whom the registry does not know, UnreadableData and DiskFault.
    """
    if person:
        people = open_office(workspace).registry.people
        if person not in people:
            raise NotFound(
                f"contacts.toml has no person {person!r}",
                f"It has: {', '.join(sorted(people)) or 'none yet'}",
                code="unknown-person",
            )
        set_person(workspace, person)
    if desk is not None:
        (make_desk if desk else unmake_desk)(workspace)
    return Me(person_here(workspace), is_desk(workspace), acting(workspace))
