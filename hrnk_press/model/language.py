"""Texts by language tag (BCP 47), for a release in a regional variety too."""

from collections.abc import Container


def known_tag(language: str, tags: Container[str]) -> str:
    """The tag among `tags` that serves a release in `language`; "" where none does.

    That is the same tag, else the language without its region or script: "en" serves "en-GB".
    """
    return next((it for it in (language, language.partition("-")[0]) if it in tags), "")
