"""The words that a release prints around its own, in each printed language.

English, Korean, German, Spanish and French; a release in another language gets the English ones.
"""

from hrnk_press.frozen import frozen
from hrnk_press.model.release import Kind


@frozen
class Labels:
    """Printed words of one language. `{}` is filled with a name."""

    immediate: str
    embargoed_until: str
    on_hold: str
    attachments: str
    notes: str
    contacts: str
    about: str
    languages: str
    out_of_hours: str
    credit: str
    rights: str
    signatories: str
    copies: str
    statement_by: str
    report: str
    authors: str
    date: str
    page: str
    interviews: str
    what: str
    who: str
    when: str
    where: str
    rsvp: str
    accreditation: str
    photo_opportunity: str
    kinds: dict[Kind, str]


ENGLISH = Labels(
    immediate="FOR IMMEDIATE RELEASE",
    embargoed_until="EMBARGOED until {}",
    on_hold="EMBARGOED UNTIL FURTHER NOTICE",
    attachments="ATTACHMENTS",
    notes="NOTES TO EDITORS",
    contacts="MEDIA CONTACTS",
    about="ABOUT {}",
    languages="languages:",
    out_of_hours="out of hours",
    credit="Credit:",
    rights="Rights:",
    signatories="SIGNATORIES",
    copies="Copies:",
    statement_by="Statement by {}",
    report="REPORT",
    authors="AUTHORS",
    date="DATE",
    page="PAGE",
    interviews="INTERVIEWS",
    what="WHAT",
    who="WHO",
    when="WHEN",
    where="WHERE",
    rsvp="RSVP",
    accreditation="ACCREDITATION",
    photo_opportunity="PHOTO OPPORTUNITY",
    kinds={
        Kind.MEDIA_ADVISORY: "MEDIA ADVISORY",
        Kind.STATEMENT: "STATEMENT",
        Kind.OPEN_LETTER: "OPEN LETTER",
        Kind.POLICY_RECOMMENDATIONS: "POLICY RECOMMENDATIONS",
        Kind.REPORT_NOTICE: "NEW REPORT",
    },
)

KOREAN = Labels(
    immediate="즉시 보도 가능",
    embargoed_until="엠바고 {}까지",
    on_hold="엠바고: 별도 통지가 있을 때까지",
    attachments="첨부 자료",
    notes="편집자 참고 사항",
    contacts="언론 담당자",
    about="{} 소개",
    languages="사용 언어:",
    out_of_hours="업무 시간 외",
    credit="제공:",
    rights="이용 조건:",
    signatories="서명자",
    copies="사본 수신:",
    statement_by="성명 발표: {}",
    report="보고서",
    authors="저자",
    date="발간일",
    page="웹페이지",
    interviews="인터뷰",
    what="내용",
    who="참석자",
    when="일시",
    where="장소",
    rsvp="참석 신청",
    accreditation="취재 등록",
    photo_opportunity="사진 촬영",
    kinds={
        Kind.MEDIA_ADVISORY: "취재 안내",
        Kind.STATEMENT: "성명",
        Kind.OPEN_LETTER: "공개서한",
        Kind.POLICY_RECOMMENDATIONS: "정책 권고",
        Kind.REPORT_NOTICE: "새 보고서",
    },
)

GERMAN = Labels(
    immediate="ZUR SOFORTIGEN VERÖFFENTLICHUNG",
    embargoed_until="SPERRFRIST {}",
    on_hold="SPERRFRIST BIS AUF WEITERES",
    attachments="ANLAGEN",
    notes="HINWEISE FÜR DIE REDAKTION",
    contacts="PRESSEKONTAKT",
    about="ÜBER {}",
    languages="Sprachen:",
    out_of_hours="außerhalb der Bürozeiten",
    credit="Quelle:",
    rights="Nutzung:",
    signatories="UNTERZEICHNENDE",
    copies="In Kopie an:",
    statement_by="Erklärung von {}",
    report="BERICHT",
    authors="AUTORINNEN UND AUTOREN",
    date="DATUM",
    page="SEITE",
    interviews="INTERVIEWS",
    what="WAS",
    who="WER",
    when="WANN",
    where="WO",
    rsvp="ANMELDUNG",
    accreditation="AKKREDITIERUNG",
    photo_opportunity="FOTOTERMIN",
    kinds={
        Kind.MEDIA_ADVISORY: "PRESSEEINLADUNG",
        Kind.STATEMENT: "ERKLÄRUNG",
        Kind.OPEN_LETTER: "OFFENER BRIEF",
        Kind.POLICY_RECOMMENDATIONS: "POLITISCHE EMPFEHLUNGEN",
        Kind.REPORT_NOTICE: "NEUER BERICHT",
    },
)

SPANISH = Labels(
    immediate="PARA PUBLICACIÓN INMEDIATA",
    embargoed_until="EMBARGADO hasta el {}",
    on_hold="EMBARGADO HASTA NUEVO AVISO",
    attachments="ARCHIVOS ADJUNTOS",
    notes="NOTAS PARA LA REDACCIÓN",
    contacts="CONTACTOS DE PRENSA",
    about="ACERCA DE {}",
    languages="idiomas:",
    out_of_hours="fuera de horario",
    credit="Crédito:",
    rights="Derechos:",
    signatories="FIRMANTES",
    copies="Con copia a:",
    statement_by="Declaración de {}",
    report="INFORME",
    authors="AUTORES",
    date="FECHA",
    page="PÁGINA",
    interviews="ENTREVISTAS",
    what="QUÉ",
    who="QUIÉN",
    when="CUÁNDO",
    where="DÓNDE",
    rsvp="CONFIRMACIÓN",
    accreditation="ACREDITACIÓN",
    photo_opportunity="OPORTUNIDAD GRÁFICA",
    kinds={
        Kind.MEDIA_ADVISORY: "CONVOCATORIA DE PRENSA",
        Kind.STATEMENT: "DECLARACIÓN",
        Kind.OPEN_LETTER: "CARTA ABIERTA",
        Kind.POLICY_RECOMMENDATIONS: "RECOMENDACIONES DE POLÍTICA",
        Kind.REPORT_NOTICE: "NUEVO INFORME",
    },
)

FRENCH = Labels(
    immediate="POUR DIFFUSION IMMÉDIATE",
    embargoed_until="SOUS EMBARGO jusqu’au {}",
    on_hold="SOUS EMBARGO JUSQU’À NOUVEL ORDRE",
    attachments="PIÈCES JOINTES",
    notes="NOTES À LA RÉDACTION",
    contacts="CONTACTS PRESSE",
    about="À PROPOS DE {}",
    languages="langues :",
    out_of_hours="hors heures de bureau",
    credit="Crédit :",
    rights="Droits :",
    signatories="SIGNATAIRES",
    copies="Copie à :",
    statement_by="Déclaration de {}",
    report="RAPPORT",
    authors="AUTEURS",
    date="DATE",
    page="PAGE",
    interviews="ENTRETIENS",
    what="QUOI",
    who="QUI",
    when="QUAND",
    where="OÙ",
    rsvp="INSCRIPTION",
    accreditation="ACCRÉDITATION",
    photo_opportunity="PRISES DE VUES",
    kinds={
        Kind.MEDIA_ADVISORY: "INVITATION À LA PRESSE",
        Kind.STATEMENT: "DÉCLARATION",
        Kind.OPEN_LETTER: "LETTRE OUVERTE",
        Kind.POLICY_RECOMMENDATIONS: "RECOMMANDATIONS",
        Kind.REPORT_NOTICE: "NOUVEAU RAPPORT",
    },
)

BY_LANGUAGE = {"en": ENGLISH, "ko": KOREAN, "de": GERMAN, "es": SPANISH, "fr": FRENCH}
"""The printed words of each language that releases are printed in, by its tag."""

# Titles that mark the section of notes in a body, whatever the release's language.
NOTES_TITLES = frozenset(labels.notes.casefold() for labels in BY_LANGUAGE.values()) | {
    "note to editors",
    "notes for editors",
}

# What is printed of releases without embargo, in every language.
IMMEDIATE = tuple(labels.immediate for labels in BY_LANGUAGE.values())


def primary_language(tag: str) -> str:
    """The first part of a language tag, in lower case: "en" of "en-GB"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def labels_in(tag: str) -> Labels:
    """The printed words of that language (BCP 47 tag), English where there are none."""
    return BY_LANGUAGE.get(primary_language(tag), ENGLISH)
