"""How messages quote faulty text: on one line, short, with nothing a terminal would act on."""

_LIMIT = 60


def quoted(text: str) -> str:
    """The text between double quotes, cut at 60 characters, control characters spelled out."""
    if len(text) > _LIMIT:
        text = text[: _LIMIT - 1] + "…"
    return f'"{"".join(map(_visible, text))}"'


def _visible(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]
