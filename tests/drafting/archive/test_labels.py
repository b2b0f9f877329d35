"""Labels above a headline and before it in its line, in the words of five languages."""

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = {
    "en": "The ferry companies will share one ticket from next spring, the association said today.",
    "de": "Die Fährbetriebe geben ab dem Frühjahr eine gemeinsame Fahrkarte aus, teilte der Verband heute mit.",
    "fr": "Les bateaux du lac partageront un seul billet dès le printemps, a annoncé aujourd'hui l'association.",
    "es": "Los barcos del lago compartirán un solo billete desde la primavera, anunció hoy la asociación.",
    "ko": "강변의 나룻배 회사들은 내년 봄부터 표를 함께 쓰기로 했다고 협회가 오늘 밝혔다.",
}
HEADLINE = {
    "en": "Lake Ferries Share One Ticket",
    "de": "Fähren am See teilen eine Fahrkarte",
    "fr": "Les bateaux du lac partagent un billet",
    "es": "Los barcos del lago comparten un billete",
    "ko": "나룻배 회사들, 내년 봄부터 표 함께 쓴다",
}
LABELS = [
    ("en", "Press Announcement"),
    ("en", "Corporate News"),
    ("en", "News Release No. 12/34"),
    ("de", "Medieninformation"),
    ("de", "Pressemitteilung 045/19"),
    ("fr", "Communiqué de presse n° 2019-17"),
    ("fr", "Information presse"),
    ("es", "Boletín de prensa No. 34"),
    ("es", "Comunicado oficial"),
    ("ko", "보도해명자료"),
    ("ko", "공동성명"),
]
SECTIONS = [
    ("en", "Latest News"),
    ("de", "Presse & Medien"),
    ("fr", "Nos communiqués"),
    ("es", "Sala de prensa"),
    ("ko", "알림·소식"),
]


@pytest.mark.parametrize(("language", "label"), [*LABELS, *SECTIONS])
def test_a_label_as_the_heading_above_a_headline(language: str, label: str) -> None:
    source = f"<h1>{label}</h1><h2>{HEADLINE[language]}</h2>" + f"<p>{TEXT[language]}</p>" * 3
    page = page_of(source, "page.html")
    (item,) = page.items
    assert item.headline == HEADLINE[language]
    assert label in [it.text for it in page.furniture]


@pytest.mark.parametrize(("language", "label"), LABELS)
@pytest.mark.parametrize("line", ["{}: {}", "{} – {}", "[{}] {}", "{} | {}"])
def test_a_label_before_a_headline_in_its_line(language: str, label: str, line: str) -> None:
    text = f"# {line.format(label, HEADLINE[language])}\n\n{TEXT[language]}\n\n{TEXT[language]}\n"
    page = page_of(text, "page.md")
    (item,) = page.items
    assert item.headline == HEADLINE[language]
    assert words_of(page) == len(text.replace("# ", "", 1).split())


@pytest.mark.parametrize(
    "headline",
    [
        "Media: Who Owns the River Papers",
        "Information for All Who Cross the Lake",
        "PMs Cross the Lake",
    ],
)
def test_what_only_looks_like_a_label(headline: str) -> None:
    assert item_of(f"# {headline}\n\n{TEXT['en']}\n", "page.md").headline == headline


@pytest.mark.parametrize("label", ["*** PRESS RELEASE ***", "**Medieninformation**", "보도자료"])
def test_a_label_in_the_first_line_of_a_paragraph(label: str) -> None:
    text = f"{label}\nTHREE FERRY COMPANIES OF THE LAKE SHARE ONE TICKET\n\n{TEXT['en']}\n"
    item = item_of(f"---\nlayout: page\n---\n\n{text}", "page.md")
    assert item.headline == "THREE FERRY COMPANIES OF THE LAKE SHARE ONE TICKET"


@pytest.mark.parametrize(
    "label", ["📄 Press Release (English)", "📢 NEWS RELEASE", "▶️ Media Release"]
)
def test_a_label_behind_a_picture(label: str) -> None:
    page = f"## {label}\n\n**SUBJECT: {HEADLINE['en']}**\n\n{TEXT['en']}\n"
    assert item_of(page, "page.md").headline == HEADLINE["en"]


@pytest.mark.parametrize(
    "label", ["2021. 3. 23. 보도자료. ", "2021.03.23. 성명서. ", "2021.3.23 보도자료: "]
)
def test_a_day_and_a_label_before_a_headline_in_front_matter(label: str) -> None:
    front = f"---\ntitle: {label}{HEADLINE['ko']}\ndate: 2022-01-28T13:32:58.180Z\n---\n"
    item = item_of(f"{front}\n{HEADLINE['ko']}\n\n{TEXT['ko']}\n", "page.md")
    assert (item.headline, str(item.date)) == (HEADLINE["ko"], "2021-03-23")


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Co-statement"),
        ("en", "Lake Club press release"),
        ("es", "Comunicado de las lanchas"),
        ("fr", "Communiqué des bateliers"),
        ("ko", "연대성명"),
        ("ko", "32개 단체 공동성명"),
    ],
)
def test_a_label_with_other_words_in_brackets(language: str, label: str) -> None:
    for line in (f"[{label}] {HEADLINE[language]}", f"【{label}】{HEADLINE[language]}"):
        text = f"# {line}\n\n{TEXT[language]}\n\n{TEXT[language]}\n"
        assert item_of(text, "page.md").headline == HEADLINE[language]


@pytest.mark.parametrize(
    "line",
    [
        "[Stop] the Boats",
        "[Geneva] Ferries Share One Ticket",
        "[Statement of account] E-mails Are Fraud",
        "[News of the Mill] Phone Case Is Reopened",
        "[Announcement of tickets] Ferries Ask for Time",
        "[Queen’s statement] “Untrue”, Ferries Say",
        "[나루뉴스] 나룻배 회사 새 표 발행",
    ],
)
def test_other_words_in_brackets(line: str) -> None:
    assert item_of(f"# {line}\n\n{TEXT['en']}\n\n{TEXT['en']}\n", "page.md").headline == line
