"""The duty officers: who is woken, and how they are reached."""

from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.load import PressOffice
from hrnk_press.frozen import frozen
from hrnk_press.model.notice import Notice
from hrnk_press.model.office import on_duty


@frozen
class DutyOfficer:
    """Somebody on duty. `phone` is that of this duty, else the person's own at night, else by day."""

    person: str
    name: str
    phone: str = ""
    email: str = ""


def duty_officers(press: PressOffice, moment: datetime) -> tuple[DutyOfficer, ...]:
    """Who is on duty at that aware moment; a person whom the registry does not know goes by the id."""
    officers = []
    for duty in on_duty(press.office.duty, moment):
        person = press.registry.people.get(duty.person)
        if person is None:
            officers.append(DutyOfficer(duty.person, duty.person, duty.phone))
        else:
            phone = duty.phone or person.out_of_hours or person.phone
            officers.append(DutyOfficer(duty.person, person.name, phone, person.email))
    return tuple(officers)


def duty_words(press: PressOffice, moment: datetime) -> tuple[str, ...]:
    """Who is on duty at that moment, each with the number to call: "Ana Roos +1 202-555-0119"."""
    return tuple(f"{it.name} {it.phone}".rstrip() for it in duty_officers(press, moment))


def with_duty(press: PressOffice, notice: Notice) -> Notice:
    """The notice, with whom to call now and at the end of the embargo."""
    now = duty_words(press, notice.at)
    then = duty_words(press, notice.until) if notice.until else ()
    return replace(notice, duty=now, duty_at_lift=then if then != now else ())
