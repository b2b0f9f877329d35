"""Zone abbreviations that a line may use, and the zone that says when each is in use.

"EST" on a July date is a mistake because New York shows EDT then; a line from Panama, where it
is right all year, is printed with its offset instead. What is printed and what is read follow
this one table.
"""

from datetime import datetime, timedelta

from hrnk_press.embargo.zones import zone

# The zone of which each abbreviation is understood.
ZONE_OF = {
    "UTC": "Etc/UTC",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "EET": "Europe/Helsinki",
    "EEST": "Europe/Helsinki",
    "MSK": "Europe/Moscow",
    "SAST": "Africa/Johannesburg",
    "WAT": "Africa/Lagos",
    "CAT": "Africa/Maputo",
    "EAT": "Africa/Nairobi",
    "NST": "America/St_Johns",
    "NDT": "America/St_Johns",
    "AST": "America/Halifax",
    "ADT": "America/Halifax",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "CST": "America/Chicago",
    "CDT": "America/Chicago",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "AKST": "America/Anchorage",
    "AKDT": "America/Anchorage",
    "HST": "Pacific/Honolulu",
    "PKT": "Asia/Karachi",
    "WIB": "Asia/Jakarta",
    "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "AWST": "Australia/Perth",
    "ACST": "Australia/Adelaide",
    "ACDT": "Australia/Adelaide",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
    "NZST": "Pacific/Auckland",
    "NZDT": "Pacific/Auckland",
}


def abbreviation_at(instant: datetime, zone_name: str) -> str:
    """The abbreviation `zone_name` shows at `instant`, or "" where a reader would take it wrongly.

    It is right only where the zone of which it is understood shows the same one at that instant.
    """
    local = instant.astimezone(zone(zone_name))
    name = local.tzname() or ""
    understood = ZONE_OF.get(name)
    if understood is None:
        return ""
    there = instant.astimezone(zone(understood))
    same = (there.tzname(), there.utcoffset()) == (name, local.utcoffset())
    return name if same else ""


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
