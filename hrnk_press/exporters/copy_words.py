"""What embargoed copies, and the letters that offer them, say of themselves in each printed language."""

from hrnk_press.frozen import frozen
from hrnk_press.rendering.labels import primary_language


@frozen
class CopyWords:
    """Printed words of one language; `{}` is filled in.

    `revised` to `more` stand in a copy that replaces an earlier one; those with `invite` in the letter that
    offers a copy to somebody who has not accepted the embargo, `accept` being the sentence to answer with.
    """

    yours: str
    reference: str
    duty: str
    duty_at_lift: str
    revised: str
    replaces: str
    embargo_was: str
    changed: str
    dated: str
    added: str
    removed: str
    file_changed: str
    file_added: str
    file_removed: str
    more: str
    invite_title: str
    invite: str
    invite_reply: str
    accept: str
    invite_means: str


ENGLISH = CopyWords(
    yours="Your time: {}",
    reference="Your copy: {}",
    duty="Questions about the embargo, at any hour: {}",
    duty_at_lift="On duty when it ends: {}",
    revised="revised copy",
    replaces="REVISED EMBARGOED COPY: it takes the place of version {}, which you have. What changed:",
    embargo_was="The embargo ended before: {}",
    changed="was “{}”, is now “{}”",
    dated="Date: {}",
    added="new: “{}”",
    removed="taken out: “{}”",
    file_changed="another file: {}",
    file_added="new file: {}",
    file_removed="file taken out: {}",
    more="{} more changes: please read the whole text.",
    invite_title="A release under embargo from {}: will you hold it?",
    invite="{} will publish a press release at the time above; it is under embargo until then. You can have "
    "a copy before, if you accept the embargo.",
    invite_reply="To accept it, answer this message with these words:",
    accept="I accept the embargo until {}.",
    invite_means="Whoever accepts it publishes nothing of the release before that time, and passes nothing "
    "on. Without an answer we send you no copy before it.",
)

KOREAN = CopyWords(
    yours="귀하의 현지 시각: {}",
    reference="사본 번호: {}",
    duty="엠바고 문의(24시간): {}",
    duty_at_lift="해제 시각 담당자: {}",
    revised="수정본",
    replaces="수정된 엠바고 사본: 보내 드린 버전 {}을(를) 대신합니다. 달라진 점:",
    embargo_was="이전 엠바고 시각: {}",
    changed="“{}” → “{}”",
    dated="날짜: {}",
    added="추가: “{}”",
    removed="삭제: “{}”",
    file_changed="바뀐 파일: {}",
    file_added="추가된 파일: {}",
    file_removed="삭제된 파일: {}",
    more="그 밖의 변경 {}건: 전문을 읽어 주십시오.",
    invite_title="{}의 엠바고 보도자료: 엠바고를 지켜 주시겠습니까?",
    invite="{}에서 위 시각에 보도자료를 발표합니다. 그때까지 엠바고가 적용되며, 엠바고에 동의하시면 미리 사본을 "
    "보내 드립니다.",
    invite_reply="동의하시면 다음 문장으로 회신해 주십시오.",
    accept="다음 시각까지 엠바고를 지키겠습니다: {}",
    invite_means="동의하신 분은 그 시각 전에 내용을 보도하거나 다른 사람에게 전달하지 않습니다. 회신이 "
    "없으면 그 전에는 사본을 보내 드리지 않습니다.",
)

GERMAN = CopyWords(
    yours="Ihre Zeit: {}",
    reference="Ihr Exemplar: {}",
    duty="Fragen zur Sperrfrist, zu jeder Stunde: {}",
    duty_at_lift="Im Dienst, wenn sie endet: {}",
    revised="geänderte Fassung",
    replaces="GEÄNDERTES EXEMPLAR UNTER SPERRFRIST: Es ersetzt Fassung {}, die Sie haben. Geändert ist:",
    embargo_was="Die Sperrfrist endete bisher: {}",
    changed="bisher „{}“, jetzt „{}“",
    dated="Datum: {}",
    added="neu: „{}“",
    removed="gestrichen: „{}“",
    file_changed="andere Datei: {}",
    file_added="neue Datei: {}",
    file_removed="entfernte Datei: {}",
    more="{} weitere Änderungen: Bitte lesen Sie den ganzen Text.",
    invite_title="Eine Mitteilung mit Sperrfrist von {}: Halten Sie sie ein?",
    invite="{} wird zum oben genannten Zeitpunkt eine Pressemitteilung veröffentlichen, die bis dahin einer "
    "Sperrfrist unterliegt. Sie können sie vorher bekommen, wenn Sie die Sperrfrist anerkennen.",
    invite_reply="Um sie anzuerkennen, antworten Sie auf diese Nachricht mit den Worten:",
    accept="Ich halte die Sperrfrist ein: {}.",
    invite_means="Wer sie anerkennt, veröffentlicht vor diesem Zeitpunkt nichts aus der Mitteilung und gibt "
    "nichts weiter. Ohne Antwort schicken wir Ihnen vorher kein Exemplar.",
)

SPANISH = CopyWords(
    yours="Su hora: {}",
    reference="Su copia: {}",
    duty="Preguntas sobre el embargo, a cualquier hora: {}",
    duty_at_lift="De guardia cuando termina: {}",
    revised="copia revisada",
    replaces="COPIA EMBARGADA REVISADA: sustituye a la versión {}, que usted tiene. Cambios:",
    embargo_was="El embargo terminaba antes: {}",
    changed="decía «{}», dice ahora «{}»",
    dated="Fecha: {}",
    added="nuevo: «{}»",
    removed="suprimido: «{}»",
    file_changed="otro archivo: {}",
    file_added="archivo nuevo: {}",
    file_removed="archivo suprimido: {}",
    more="{} cambios más: lea, por favor, el texto entero.",
    invite_title="Un comunicado bajo embargo de {}: ¿lo respetará?",
    invite="{} publicará a la hora indicada arriba un comunicado de prensa, que hasta entonces está bajo "
    "embargo. Puede recibir una copia antes si acepta el embargo.",
    invite_reply="Para aceptarlo, responda a este mensaje con estas palabras:",
    accept="Acepto el embargo hasta el {}.",
    invite_means="Quien lo acepta no publica nada del comunicado antes de esa hora ni lo transmite a nadie. "
    "Sin respuesta no le enviaremos copia antes.",
)

FRENCH = CopyWords(
    yours="Votre heure\u00a0: {}",
    reference="Votre exemplaire\u00a0: {}",
    duty="Questions sur l’embargo, à toute heure\u00a0: {}",
    duty_at_lift="De permanence à la levée\u00a0: {}",
    revised="version révisée",
    replaces="EXEMPLAIRE SOUS EMBARGO RÉVISÉ\u00a0: il remplace la version {}, que vous avez. Ce qui a changé\u00a0:",
    embargo_was="L’embargo prenait fin auparavant\u00a0: {}",
    changed="«\u00a0{}\u00a0» devient «\u00a0{}\u00a0»",
    dated="Date\u00a0: {}",
    added="nouveau\u00a0: «\u00a0{}\u00a0»",
    removed="supprimé\u00a0: «\u00a0{}\u00a0»",
    file_changed="autre fichier\u00a0: {}",
    file_added="nouveau fichier\u00a0: {}",
    file_removed="fichier retiré\u00a0: {}",
    more="{} autres changements\u00a0: merci de relire tout le texte.",
    invite_title="Un communiqué sous embargo de {}\u00a0: le respecterez-vous\u00a0?",
    invite="{} va publier à l’heure ci-dessus un communiqué de presse, sous embargo jusque-là. Vous pouvez en "
    "recevoir un exemplaire avant, si vous acceptez l’embargo.",
    invite_reply="Pour l’accepter, répondez à ce message par ces mots\u00a0:",
    accept="J’accepte l’embargo jusqu’au {}.",
    invite_means="Qui l’accepte ne publie rien du communiqué avant cette heure et ne transmet rien. Sans "
    "réponse, nous ne vous enverrons pas d’exemplaire avant.",
)

_BY_LANGUAGE = {"en": ENGLISH, "ko": KOREAN, "de": GERMAN, "es": SPANISH, "fr": FRENCH}


def copy_words(tag: str) -> CopyWords:
    """The words of that language (BCP 47 tag), English where there are none."""
    return _BY_LANGUAGE.get(primary_language(tag), ENGLISH)
