"""Reading `press.toml`, the settings of the office."""

from functools import cache
from typing import Any

from hrnk_press.embargo.zones import city
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.office import (
    ApprovalPolicy,
    Block,
    Branding,
    Duty,
    Hook,
    HookOccasion,
    Mail,
    Office,
    ReaderZone,
    Style,
)
from hrnk_press.workspace import store, values
from hrnk_press.workspace.locate import PRESS_FILE, Workspace
from hrnk_press.workspace.places import locate_key
from hrnk_press.workspace.schema import Unfit, Validator, each, made, table, wrong_type
from hrnk_press.workspace.settings_file import read_settings, settings_in
from hrnk_press.workspace.toml_source import read_toml

SCHEMA_VERSION = 1


def read_office(ws: Workspace) -> Office:
    """The settings, validated; UnreadableData carries every fault."""
    return read_settings(ws.press_file, parse_office)


def parse_office(text: str) -> Office:
    """The settings that a text holds. One of a newer format is not looked into: its keys may mean something else."""
    toml = read_toml(store.plain(text), PRESS_FILE)
    version = (toml.data or {}).get("schema_version")
    if isinstance(version, int) and version > SCHEMA_VERSION:
        newer = Fault(
            "newer-format",
            f"this office has format {version}; this hrnk-press knows formats up to {SCHEMA_VERSION}",
            PRESS_FILE,
            *locate_key(toml.source, ("schema_version",)),
            hint="Install a newer hrnk-press",
        )
        raise UnreadableData((newer,))
    return Office(**settings_in(toml, office_table(), PRESS_FILE))


@cache
def office_table() -> Validator:
    """The validator of the settings; it returns the arguments of `Office`."""
    whole = table("press.toml", _keys(), ("schema_version", "organization", "zone"))

    def fit(data: Any) -> dict[str, Any]:
        known: dict[str, Any] = dict(whole(data))
        del known["schema_version"]
        if "place" in known:
            known["default_place"] = known.pop("place")
        return known

    return fit


def _keys() -> dict[str, Validator]:
    return {
        "schema_version": values.whole_number(1, SCHEMA_VERSION),
        "organization": values.identifier,
        "zone": values.zone_name,
        "reader_zones": each(_reader_zone, 'reader_zones = ["Asia/Seoul", "Europe/London"]'),
        "style": values.one_of(Style),
        "blocks": _blocks,
        "end_mark": values.one_line,
        "languages": each(values.language, 'languages = ["en", "ko"]'),
        "place": values.one_line,
        "phone_region": _region,
        "mail": made(Mail, _mail()),
        "branding": made(Branding, _branding()),
        "approval": made(ApprovalPolicy, _approval()),
        "duty": each(_duty(), "[[duty]] and below it person, from and until"),
        "hooks": each(_hook(), '[[hooks]] and below it on = "on_lifted" and command = ["program"]'),
    }


def _reader_zone(value: Any) -> ReaderZone:
    if isinstance(value, str):
        value = {"zone": value}
    if not isinstance(value, dict):
        raise wrong_type("a zone or a table", value, '"Asia/Seoul"')
    keys = {"zone": values.zone_name, "city": values.filled}
    known = table("a reader zone", keys, ("zone",))(value)
    return ReaderZone(known["zone"], known.get("city") or city(known["zone"]) or known["zone"])


def _blocks(value: Any) -> tuple[Block, ...]:
    blocks: tuple[Block, ...] = each(values.one_of(Block), 'blocks = ["contacts", "end-mark"]')(
        value
    )
    twice = [block for block in Block if blocks.count(block) > 1]
    if twice:
        raise Unfit(f"names {twice[0]} twice")
    return blocks


def _region(value: Any) -> str:
    region = values.one_line(value)
    if len(region) != 2 or not region.isascii() or not region.isupper():
        raise Unfit("should be a country of two capital letters", 'For example "US", "KR", "GB"')
    return region


def _mail() -> Validator:
    return table(
        "[mail]",
        {
            "from_name": values.one_line,
            "from_address": values.mail_address,
            "reply_to": values.mail_address,
            "domain": values.domain,
        },
    )


def _branding() -> Validator:
    return table(
        "[branding]",
        {"logo": values.filled, "logo_alt": values.one_line, "accent": values.colour},
    )


def _approval() -> Validator:
    return table(
        "[approval]",
        {
            "approvals": values.whole_number(0, 100),
            "roles": each(values.filled, 'roles = ["Executive Director"]'),
            "partners": values.true_false,
            "speakers": values.true_false,
            "signatories": values.true_false,
        },
    )


def _duty() -> Validator:
    whole = table(
        "[[duty]]",
        {
            "person": values.identifier,
            "from": values.instant,
            "until": values.instant,
            "phone": values.one_line,
        },
        ("person", "from", "until"),
    )

    def fit(value: Any) -> Duty:
        known = whole(value)
        if known["until"] <= known["from"]:
            raise Unfit("until should be later than from")
        return Duty(known["person"], known["from"], known["until"], known.get("phone", ""))

    return fit


def _hook() -> Validator:
    keys = {
        "on": values.one_of(HookOccasion),
        "command": _command,
        "timeout": values.whole_number(1, 3600),
    }
    return made(Hook, table("[[hooks]]", keys, ("on", "command")))


def _command(value: Any) -> tuple[str, ...]:
    words: tuple[str, ...] = each(values.one_line, 'command = ["notify", "--quiet"]')(value)
    if not words or not words[0]:
        raise Unfit("should name a program", 'For example command = ["notify", "--quiet"]')
    return words
