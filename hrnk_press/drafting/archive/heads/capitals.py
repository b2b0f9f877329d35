"""Lines in capitals, in scripts that have them."""


def in_capitals(text: str) -> bool:
    """Whether no letter is small and most are capitals: one "UN" in a Korean line tells nothing of it."""
    return text.isupper() and sum(map(str.isupper, text)) * 2 > sum(map(str.isalpha, text))
