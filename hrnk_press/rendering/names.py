"""People as a line names them."""

from hrnk_press.model.resolved import NamedPerson


def described(person: NamedPerson) -> str:
    """Name with honorific, title and organization: "Mara Ilves, Director of Research, River Watch"."""
    parts = (person.full_name, person.title, person.organization_name)
    return ", ".join(part for part in parts if part)


def dialled(phone: str) -> str:
    """A printed telephone number as a `tel:` link takes it: digits, and the plus sign in front.

    An extension ("ext. 12", "x12") is left out.
    """
    main = phone.lower().partition("ext")[0].partition("x")[0]
    digits = "".join(digit for digit in main if digit in "0123456789")
    return f"+{digits}" if main.strip().startswith("+") and digits else digits
