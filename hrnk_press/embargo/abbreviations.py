"""Zone abbreviations: what a line may use, what each means, and when it is in use.

"EST" on a July date is a mistake because New York shows EDT then; a line from Panama, where it
is right all year, is printed with its offset instead. What is printed and what is read follow
this one table.
"""

from datetime import datetime, timedelta

from hrnk_press.embargo.zones import zone
from hrnk_press.frozen import frozen


@frozen
class Meaning:
    """One meaning of an abbreviation: the zone it is understood of, and its offset in minutes."""

    zone: str
    minutes: int

    @property
    def offset(self) -> timedelta:
        """The offset east of Greenwich."""
        return timedelta(minutes=self.minutes)


# What each abbreviation is understood as, unless the line or the office says otherwise.
UNDERSTOOD = {
    "UTC": Meaning("Etc/UTC", 0),
    "GMT": Meaning("Europe/London", 0),
    "BST": Meaning("Europe/London", 60),
    "WET": Meaning("Europe/Lisbon", 0),
    "WEST": Meaning("Europe/Lisbon", 60),
    "CET": Meaning("Europe/Berlin", 60),
    "CEST": Meaning("Europe/Berlin", 120),
    "EET": Meaning("Europe/Helsinki", 120),
    "EEST": Meaning("Europe/Helsinki", 180),
    "MSK": Meaning("Europe/Moscow", 180),
    "SAST": Meaning("Africa/Johannesburg", 120),
    "WAT": Meaning("Africa/Lagos", 60),
    "CAT": Meaning("Africa/Maputo", 120),
    "EAT": Meaning("Africa/Nairobi", 180),
    "NST": Meaning("America/St_Johns", -210),
    "NDT": Meaning("America/St_Johns", -150),
    "AST": Meaning("America/Halifax", -240),
    "ADT": Meaning("America/Halifax", -180),
    "EST": Meaning("America/New_York", -300),
    "EDT": Meaning("America/New_York", -240),
    "CST": Meaning("America/Chicago", -360),
    "CDT": Meaning("America/Chicago", -300),
    "MST": Meaning("America/Denver", -420),
    "MDT": Meaning("America/Denver", -360),
    "PST": Meaning("America/Los_Angeles", -480),
    "PDT": Meaning("America/Los_Angeles", -420),
    "AKST": Meaning("America/Anchorage", -540),
    "AKDT": Meaning("America/Anchorage", -480),
    "HST": Meaning("Pacific/Honolulu", -600),
    "PKT": Meaning("Asia/Karachi", 300),
    "WIB": Meaning("Asia/Jakarta", 420),
    "HKT": Meaning("Asia/Hong_Kong", 480),
    "JST": Meaning("Asia/Tokyo", 540),
    "KST": Meaning("Asia/Seoul", 540),
    "AWST": Meaning("Australia/Perth", 480),
    "ACST": Meaning("Australia/Adelaide", 570),
    "ACDT": Meaning("Australia/Adelaide", 630),
    "AEST": Meaning("Australia/Sydney", 600),
    "AEDT": Meaning("Australia/Sydney", 660),
    "NZST": Meaning("Pacific/Auckland", 720),
    "NZDT": Meaning("Pacific/Auckland", 780),
}

# Abbreviations of several places at once: never taken for one of them without more to go by.
AMBIGUOUS = {
    "IST": (
        Meaning("Asia/Kolkata", 330),
        Meaning("Europe/Dublin", 60),
        Meaning("Asia/Jerusalem", 120),
    ),
    "CST": (
        UNDERSTOOD["CST"],
        Meaning("Asia/Shanghai", 480),
        Meaning("America/Havana", -300),
    ),
    "AST": (UNDERSTOOD["AST"], Meaning("Asia/Riyadh", 180)),
    "GST": (Meaning("Asia/Dubai", 240), Meaning("Pacific/Guam", 600)),
    "SST": (Meaning("Asia/Singapore", 480), Meaning("Pacific/Pago_Pago", -660)),
    "AMT": (Meaning("Asia/Yerevan", 240), Meaning("America/Manaus", -240)),
    "ECT": (Meaning("America/Guayaquil", -300), Meaning("Europe/Paris", 60)),
    "WST": (Meaning("Australia/Perth", 480), Meaning("Pacific/Apia", 780)),
}

# Read with another meaning too, where the office's own zone suggests it.
ELSEWHERE = {
    "BST": Meaning("Asia/Dhaka", 360),
    "CDT": Meaning("America/Havana", -240),
    "PST": Meaning("Asia/Manila", 480),
    "EST": Meaning("Australia/Sydney", 600),
    "EDT": Meaning("Australia/Sydney", 660),
}

# Read, though the zone database has no letters for them and nothing prints them.
ALSO_READ = {
    "SGT": Meaning("Asia/Singapore", 480),
    "MYT": Meaning("Asia/Kuala_Lumpur", 480),
    "PHT": Meaning("Asia/Manila", 480),
    "PHST": Meaning("Asia/Manila", 480),
    "ICT": Meaning("Asia/Bangkok", 420),
    "WITA": Meaning("Asia/Makassar", 480),
    "NPT": Meaning("Asia/Kathmandu", 345),
    "MMT": Meaning("Asia/Yangon", 390),
    "IDT": Meaning("Asia/Jerusalem", 180),
    "TRT": Meaning("Europe/Istanbul", 180),
    "BRT": Meaning("America/Sao_Paulo", -180),
    "COT": Meaning("America/Bogota", -300),
    "PET": Meaning("America/Lima", -300),
    "CLT": Meaning("America/Santiago", -240),
    "CLST": Meaning("America/Santiago", -180),
    "MET": Meaning("Europe/Berlin", 60),
    "MEST": Meaning("Europe/Berlin", 120),
}


def abbreviation_at(instant: datetime, zone_name: str) -> str:
    """The abbreviation `zone_name` shows at `instant`, or "" where a reader would take it wrongly.

    It is right only where the zone of which it is understood shows the same one at that instant.
    """
    local = instant.astimezone(zone(zone_name))
    name = local.tzname() or ""
    understood = UNDERSTOOD.get(name)
    if understood is None or local.utcoffset() != understood.offset:
        return ""
    same = instant.astimezone(zone(understood.zone)).tzname() == name
    return name if same and in_use(understood, instant) else ""


def in_use(meaning: Meaning, instant: datetime) -> bool:
    """Whether clocks in the zone of that meaning stand at its offset at `instant`."""
    return instant.astimezone(zone(meaning.zone)).utcoffset() == meaning.offset


def offset_label(offset: timedelta) -> str:
    """An offset as it is printed: "UTC+9", "UTC-3:30", "UTC"; seconds only where a zone had them."""
    seconds = int(offset.total_seconds())
    if seconds == 0:
        return "UTC"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, odd = divmod(rest, 60)
    tail = f":{minutes:02d}" if minutes or odd else ""
    tail += f":{odd:02d}" if odd else ""
    return f"UTC{'-' if seconds < 0 else '+'}{hours}{tail}"
