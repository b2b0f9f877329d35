"""People as a line names them."""

from hrnk_press.model.resolved import NamedPerson


def described(person: NamedPerson) -> str:
    """Name with honorific, title and organization: "Mara Ilves, Director of Research, River Watch"."""
    parts = (person.full_name, person.title, person.organization_name)
    return ", ".join(part for part in parts if part)
