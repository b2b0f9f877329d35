"""What may be meant by a name that is no zone's."""

from difflib import get_close_matches

from hrnk_press.embargo.reading.lexicon.places import places, plain_name
from hrnk_press.embargo.zones import zone_names

MOST = 3


def nearest_zones(name: str) -> tuple[str, ...]:
    """IANA names for that place ("Geneva", "New York"), else the one spelt most like it, else none."""
    meant = places().get(plain_name(name), ())
    return meant[:MOST] or tuple(get_close_matches(name, sorted(zone_names()), 1))


def zone_hint(name: str) -> str:
    """What to do about a name that is no zone's."""
    near = nearest_zones(name)
    return (
        f"Did you mean {' or '.join(near)}?"
        if near
        else 'Write the IANA name, such as "America/New_York"'
    )
