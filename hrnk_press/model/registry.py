"""Everybody the office knows, as `contacts.toml` has them."""

from collections.abc import Mapping

from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person


@frozen
class Registry:
    """People and organizations by id; the two kinds share one set of ids."""

    people: Mapping[str, Person]
    organizations: Mapping[str, Organization]
