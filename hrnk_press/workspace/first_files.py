"""The words of a new office's press.toml and contacts.toml."""

from typing import Any

from hrnk_press.embargo.zones import country
from hrnk_press.frozen import frozen
from hrnk_press.workspace.press_file import SCHEMA_VERSION


@frozen
class NewOffice:
    """What a new office knows of itself.

    Names left out become placeholders in capitals and brackets, which a check finds in every release that
    would print them. `zone` is an IANA name; `place` the city that datelines begin with.
    """

    organization: str = "[YOUR ORGANIZATION]"
    person: str = "[YOUR MEDIA CONTACT]"
    title: str = "Press Officer"
    email: str = ""
    phone: str = ""
    zone: str = "UTC"
    place: str = ""


def press_text(new: NewOffice) -> str:
    """The settings, every key with what it is for; those a new office need not set are examples behind #."""
    _, domain = new.email.split("@", 1) if "@" in new.email else ("", "")
    return f"""\
# The settings of this press office.

# The format of these files; a newer hrnk-press raises it when asked to.
{_line("schema_version", SCHEMA_VERSION)}

# Who issues releases here: the id of an organization in contacts.toml.
{_line("organization", _organization_id(new))}

# Where embargo times are set, as an IANA name such as "America/New_York".
{_line("zone", new.zone)}

# Zones printed beside it for readers elsewhere. A city can be named:
# reader_zones = ["Asia/Seoul", {{ zone = "Europe/Zurich", city = "Geneva" }}]
reader_zones = []

# How dates and times are written: "ap" or "british".
style = "ap"

# The city that datelines begin with, where a release names none.
{_line("place", new.place)}

# What follows the text, in this order, and the mark that ends it.
blocks = ["attachments", "end-mark", "contacts", "boilerplates", "notes"]
end_mark = "###"

# The languages releases are written in.
languages = ["en"]

# The country whose way of writing telephone numbers is used.
{_line("phone_region", country(new.zone) or "US")}

# Who messages are from.
[mail]
{_line("from_name", new.organization)}
{_line("from_address", new.email) if new.email else '# from_address = "press@example.org"'}
{_line("domain", domain) if domain else '# domain = "example.org"'}

# How many people approve a release before it goes out.
[approval]
approvals = 1

# [branding]
# logo = "logo.png"
# logo_alt = "The name on the logo"
# accent = "#1a4480"

# Who is woken when a lift is near and blocked.
# [[duty]]
# person = "{_person_id(new)}"
# from = 2026-12-01T09:00:00Z
# until = 2026-12-08T09:00:00Z

# A program to start before a lift, or when one was done, failed or waits: before_lift, on_lifted,
# on_failed, on_waiting. It is a list of words that no shell reads, and starts only on a machine where
# you said: hrnk-press embargo hooks allow. This one mails whoever is on duty.
# [[hooks]]
# on = "on_waiting"
# command = ["hrnk-press", "embargo", "hooks", "mail-duty"]
"""


def contacts_text(new: NewOffice) -> str:
    """The registry: the organization with its boilerplate, and one media contact."""
    organization, person = _organization_id(new), _person_id(new)
    return f"""\
# Everybody this press office knows. Releases name people and organizations by id.

[organizations.{organization}]
{_line("name", new.organization)}

# The standing paragraph about the organization. When it changes, add one with from = DATE.
[[organizations.{organization}.boilerplates]]
text = "[ABOUT YOUR ORGANIZATION]"
language = "en"

[people.{person}]
{_line("name", new.person)}
{_line("email", new.email)}
{_line("phone", new.phone)}

# A title holds from a date through a date; a release prints the one of its own date.
[[people.{person}.roles]]
{_line("title", new.title)}
{_line("organization", organization)}
"""


def _organization_id(new: NewOffice) -> str:
    return _id(new.organization, "our-organization")


def _person_id(new: NewOffice) -> str:
    person = _id(new.person, "media-contact")
    return person if person != _organization_id(new) else f"{person}-contact"


def _id(name: str, otherwise: str) -> str:
    """An id from a name of any script; placeholders and names without letters get `otherwise`."""
    from slugify import slugify

    return otherwise if name.startswith("[") else str(slugify(name, max_length=60)) or otherwise


def _line(key: str, value: Any) -> str:
    import tomli_w

    return tomli_w.dumps({key: value}).rstrip("\n")
