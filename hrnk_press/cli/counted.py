"""Numbers of people, in words."""


def people(number: int) -> str:
    """1 person, 1,204 people."""
    return f"{number:,} {'person' if number == 1 else 'people'}"
