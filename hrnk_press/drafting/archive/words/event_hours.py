"""When an event begins, in the words that say when it is: without its end and without when its doors open."""

import re

from hrnk_press.patterns import pattern

_HALF = r"[ap]\.?m\b\.?"
_ZONE = r"(?:[A-Z]{2,5}\b|\([A-Z]{2,5}\))"
_DOORS = r"(?:the )?(?:doors?|gates?|registration|check-?in|einlass|ouverture des portes|accueil|puertas|apertura de puertas)\b"
_OPENS = rf"[;,]? ?\bdoors? (?:will )?opens? (?:at|from) \d\d?(?::\d\d)?(?: ?{_HALF})?[.;]?"
_ASIDE = pattern(rf"\({_DOORS}[^()]*\)[.,;]?|{_OPENS}", re.IGNORECASE)
_TWELVE = r"(?:noon|midday|midnight)\b"
_RANGE = pattern(
    rf"(?:\b(?i:from|von|de) )?(?<![\w.:/-])(?:(?P<hour>\d\d?)(?P<minutes>:\d\d)?(?: ?(?P<half>(?i:{_HALF}|noon\b)))?|(?P<noon>(?i:noon\b)))(?P<zone> {_ZONE})?"
    rf"(?: ?[-–—~] ?| (?i:to|till|until|bis|à|a) )(?P<ends>(?P<end>\d\d?)(?P<end_minutes>:\d\d)?(?: ?(?P<end_half>(?i:{_HALF}|{_TWELVE})))?|(?P<twelve>(?i:{_TWELVE})))(?![\w:/])(?P<end_zone> {_ZONE})?"
)
_OF_HALF = 12


def beginning(said: str) -> str:
    """The words of those that say when an event begins; a range whose start is in doubt stays as it is."""
    return " ".join(_RANGE.sub(_start, _ASIDE.sub("", said)).split())


def ending(said: str) -> str:
    """The hour that words name as an event's end, as they write it; empty where they name none."""
    ranges = _RANGE.finditer(_ASIDE.sub("", said))
    found = next((it for it in ranges if _start(it) != it[0]), None)
    return found[0][found.start("ends") - found.start() :].strip() if found else ""


def _start(found: re.Match[str]) -> str:
    """The first hour of a range, with the half of the day and the zone that its end names for both."""
    half, end_half = found["half"] or "", found["end_half"] or found["twelve"] or ""
    clocks = found["minutes"] or half or found["noon"], found["end_minutes"] or end_half
    zone = found["zone"] or found["end_zone"] or ""
    if found["noon"]:
        return f"{found['noon']}{zone}" if all(clocks) else found[0]
    if not half and end_half[:1].casefold() in ("n", "m"):
        noon, hour = end_half.casefold() != "midnight", int(found["hour"])
        if not clocks[0] or hour == _OF_HALF or (hour < _OF_HALF and not noon):
            return found[0]  # "8:30 to midnight" may be of a morning
        half = "a.m." if hour < _OF_HALF else ""
    elif not half and end_half:
        parted = found.string[: found.start()].rstrip()[-1:] in (",", ":", "")
        if int(found["hour"]) % _OF_HALF >= int(found["end"]) % _OF_HALF:
            return found[0]  # "11 - 1 p.m." begins before noon or after midnight
        half = end_half
        if not (parted or clocks[0]):
            return found[0]  # "March 9 - 10 a.m."
    elif not all(clocks):
        return found[0]
    return f"{found['hour']}{found['minutes'] or ''}{half and ' '}{half}{zone}"
