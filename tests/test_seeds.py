"""Real announcements, from the text of a web page to text, HTML and mail, with every word kept.

They stand beside the checkout, not in it; without them these tests are skipped.
"""

import email
import email.policy
import json
import re
import shutil
from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.cli.app import run
from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.rendering.body import parse
from hrnk_press.rendering.markup import Blocks, ItemList

ROOT = Path(__file__).parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"{SEEDS.name} are not beside this checkout"),
]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The sample office without its releases, in which nobody knows how to reach JBI."""
    for name in ("press.toml", "contacts.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    (tmp_path / "releases").mkdir()
    contacts = tmp_path / "contacts.toml"
    text = contacts.read_text(encoding="utf-8")
    for line in ('email = "jbi@example.org"\n', 'phone = "+1 202-555-0171"\n'):
        assert line in text
        text = text.replace(line, "")
    contacts.write_text(text, encoding="utf-8")
    press = tmp_path / "press.toml"
    settings, table, _ = press.read_text(encoding="utf-8").partition("[approval]\n")
    press.write_text(f"{settings}{table}approvals = 0\n", encoding="utf-8")
    return tmp_path


@dataclass(frozen=True)
class Desk:
    """The command line, run in an office."""

    office: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str, code: int = 0) -> dict[str, Any]:
        """What that command says under --json; it must exit with `code`."""
        self.capture.readouterr()
        exit_code = run(["--workspace", str(self.office), *arguments, "--json"])
        said = self.capture.readouterr()
        assert exit_code == code, said.out + said.err
        reply: dict[str, Any] = json.loads(said.out)
        return reply

    def errors(self, slug: str) -> set[str]:
        """The names of the errors that `check` reports."""
        findings = self("check", slug, code=1)["data"]["findings"]
        return {it["name"] for it in findings if it["severity"] == "error"}

    def replace(self, name: str, *changes: tuple[str, str]) -> None:
        """Mend a file of the office by hand."""
        file = self.office / name
        text = file.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")


@pytest.fixture
def desk(office: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(office, capsys)


def seed(number: int) -> str:
    (file,) = SEEDS.glob(f"{number:03}_*.txt")
    return file.read_text(encoding="utf-8")


def between(text: str, start: str, end: str) -> str:
    """What stands between two markers, both left out."""
    return text.partition(start)[2].partition(end)[0]


def new_from(desk: Desk, number: int) -> str:
    (file,) = SEEDS.glob(f"{number:03}_*.txt")
    slug: str = desk("new", "--from", str(file))["data"]["slug"]
    return slug


def exported(desk: Desk, slug: str) -> dict[str, list[str]]:
    """The words of each thing that goes out, in the order in which they are read."""
    written = desk("export", slug, "--to", "text", "html", "eml")["data"]["artifacts"]
    by_suffix = {Path(it["path"]).suffix: Path(it["path"]).read_bytes() for it in written}
    message = email.message_from_bytes(by_suffix[".eml"], policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert page is not None
    return {
        "text": by_suffix[".txt"].decode().split(),
        "html": words_of_html(by_suffix[".html"].decode()),
        "mail, text": plain.get_content().split(),
        "mail, HTML": words_of_html(page.get_content()),
    }


class _Page(HTMLParser):
    """The text of a page's body, a space between blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in ("head", "style")
        if tag in ("p", "div", "td", "th", "li", "br", "h1", "h2", "h3", "blockquote"):
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in ("head", "style")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.text.append(data)


def words_of_html(page: str) -> list[str]:
    parser = _Page()
    parser.feed(page)
    return "".join(parser.text).split()


def first_missing(wanted: str, found: list[str]) -> str:
    """The first of the wanted words that does not follow in order among those found; else ""."""
    following = iter(found)
    return next((word for word in wanted.split() if word not in following), "")


def assert_every_word(wanted: str, desk: Desk, slug: str) -> None:
    for where, words in exported(desk, slug).items():
        assert first_missing(wanted, words) == "", where


def test_the_comparison_notices_a_lost_or_moved_word() -> None:
    assert first_missing("a b", ["a", "x", "b"]) == ""
    assert first_missing("a b", ["b", "a"]) == "b"
    assert first_missing("a b c", ["a", "c"]) == "b"


def test_a_release_with_a_letter(desk: Desk) -> None:
    slug = new_from(desk, 0)
    assert desk.errors(slug) == {"placeholder-left"}
    desk.replace(f"releases/{slug}/release.md", ("[CITY]", "Washington"))
    text = seed(0)
    headline = between(text, "PRESS RELEASE: ", "\n")
    body = between(text, "June 04, 2013\n", "Contact: ")
    assert_every_word(f"{headline} {body}", desk, slug)
    for words in exported(desk, slug).values():
        assert first_missing("WASHINGTON, June 4, 2013", words) == ""
        assert first_missing("Greg Scarlatoiu, Executive Director,", words) == ""
        assert "executive.director@hrnk.org" in words
        assert "202-499-7973" in " ".join(words)


def list_speakers(desk: Desk, slug: str, *people: str) -> None:
    """Say of everybody who is quoted there that the words stand in the document."""
    entries = (f'{{ person = "{it}", origin = "document", source = "archive" }}' for it in people)
    listed = f"\nspeakers = [{', '.join(entries)}]\norganizations = ["
    desk.replace(f"releases/{slug}/release.md", ("\norganizations = [", listed))


def strike_contacts(desk: Desk, slug: str, label: str) -> None:
    """Take out the contacts typed below the text, whose addresses the site had hidden: the registry's are printed."""
    path = desk.office / "releases" / slug / "release.md"
    kept, found, _ = path.read_text(encoding="utf-8").rpartition(f"\n{label}")
    assert found
    path.write_text(kept, encoding="utf-8")


def test_a_release_with_quotations(desk: Desk) -> None:
    slug = new_from(desk, 1)
    assert desk.errors(slug) == {"address-obfuscated", "placeholder-left", "speaker-unlisted"}
    strike_contacts(desk, slug, "Contact: ")
    list_speakers(desk, slug, "winston-lord", "roberta-cohen", "greg-scarlatoiu")
    desk.replace(f"releases/{slug}/release.md", ("[CITY]", "Washington"), ('refug"', 'refugees"'))
    text = seed(1)
    headline = between(text, "PRESS RELEASE: ", "\n") + "ees"
    body = between(text, "July 02, 2014\n", "Contact: ")
    assert_every_word(f"{headline} {body}", desk, slug)
    for words in exported(desk, slug).values():
        assert first_missing("WASHINGTON, July 2, 2014", words) == ""
        assert "executive.director@hrnk.org" in words


def test_a_joint_release(desk: Desk) -> None:
    slug = new_from(desk, 2)
    assert desk.errors(slug) == {"address-obfuscated", "contact-unreachable", "speaker-unlisted"}
    strike_contacts(desk, slug, "For media inquiries, contact:")
    list_speakers(desk, slug, "roberta-cohen", "felice-gaer", "greg-scarlatoiu")
    desk.replace(
        "contacts.toml",
        ('name = "Felice Gaer"\n', 'name = "Felice Gaer"\nemail = "jbi@example.org"\n'),
    )
    text = seed(2)
    headline = between(text, "PRESS RELEASE: ", "\n")
    body = between(text, "New York, October 29, 2014 —", "For media inquiries, contact:")
    assert_every_word(f"{headline} {body}", desk, slug)
    for words in exported(desk, slug).values():
        assert first_missing("NEW YORK, Oct. 29, 2014", words) == ""
        assert first_missing("Greg Scarlatoiu, Felice Gaer, Director,", words) == ""
        assert "jbi@example.org" in words


@pytest.mark.parametrize("number", [0, 1, 2])
def test_nothing_that_follows_the_release_is_printed(desk: Desk, number: int) -> None:
    slug = new_from(desk, number)
    release = (desk.office / "releases" / slug / "release.md").read_text(encoding="utf-8")
    assert "THE REPORT IS EMBARGOED" not in release
    assert "HRNK Announcements" not in release


def founding_document(text: str) -> str:
    """Paragraphs, a numbered list and a bulleted one, as Markdown."""
    blocks = []
    for line in text.splitlines():
        marker, words = re.match(r"\s*(\d+\.|•)?\s*(.*)", line).groups()  # type: ignore[union-attr]
        if words:
            first = {None: "", "•": "- "}.get(marker, f"{marker} ")
            blocks.append(first + as_markdown(words))
    return "\n\n".join(blocks) + "\n"


def recommendations(text: str) -> str:
    """Titled sections of several paragraphs, one with a nested list, as Markdown."""
    blocks = []
    for line in text.splitlines():
        marker, words = re.match(r"\s*(\d+\.|•)?\s*(.*)", line).groups()  # type: ignore[union-attr]
        if not words:
            continue
        if marker is None:
            blocks.append(f"    {as_markdown(words)}")
        elif marker == "•":
            blocks.append(f"    - {as_markdown(words)}")
        else:
            blocks.append(f"{marker:<4}**{as_markdown(words)}**")
    return "\n\n".join(blocks) + "\n"


def written_by_hand(desk: Desk, kind: str, headline: str, body: str) -> str:
    """A release of that body, in the office's folder."""
    desk("new", headline, "--template", kind, "--slug", "by-hand", "--place", "Washington")
    path = desk.office / "releases" / "by-hand" / "release.md"
    front = path.read_text(encoding="utf-8").split("\n+++\n")[0]
    attributed = re.sub("# attributed_to = .*", 'attributed_to = "greg-scarlatoiu"', front)
    path.write_text(f"{attributed}\n+++\n\n{body}", encoding="utf-8")
    return "by-hand"


def without_markers(text: str) -> str:
    """The words without numbers and bullets of lists, which HTML makes itself."""
    return re.sub(r"(?m)^\s*(\d+\.|•)\s", "", text)


def lists(blocks: Blocks) -> list[ItemList]:
    return [block for block in blocks if isinstance(block, ItemList)]


def test_the_founding_document_can_be_expressed_whole(desk: Desk) -> None:
    headline = "The Founding Document of HRNK"
    source = between(seed(3), f"{headline}\n{headline}\n", "North Korea's Camp No. 25 Update\n")
    body = founding_document(source)
    numbered, bulleted = lists(parse(body))
    assert (numbered.start, len(numbered.items)) == (1, 3)
    assert (bulleted.start, len(bulleted.items)) == (None, 6)
    slug = written_by_hand(desk, "statement", headline, body)
    assert_every_word(without_markers(source), desk, slug)


def test_the_ten_recommendations_can_be_expressed_whole(desk: Desk) -> None:
    headline = between(seed(4), "Home > Policy Recommendations\n", "\n")
    source = between(seed(4), f"{headline}\n", "North Korea: Imagery Analysis of Camp 15\n")
    body = recommendations(source)
    (measures,) = lists(parse(body))
    assert (measures.start, len(measures.items)) == (1, 10)
    assert all(len(item) >= 2 for item in measures.items)
    (steps,) = lists(measures.items[3])
    assert (steps.start, len(steps.items)) == (None, 3)
    slug = written_by_hand(desk, "policy-recommendations", headline, body)
    assert_every_word(f"{headline} {without_markers(source)}", desk, slug)
