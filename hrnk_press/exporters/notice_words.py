"""What notices to the holders of a release say, in each printed language; `copy_words` has the rest."""

from hrnk_press.frozen import frozen
from hrnk_press.rendering.labels import primary_language


@frozen
class NoticeWords:
    """Printed words of one language; `{}` is filled in.

    The first six head a notice; those with `tell` say what the holder is to do, with `untimed` to whoever was
    told no time. What a kill prints is the same in every language, with the language's own words beside it.
    """

    changed: str
    lifted: str
    hold: str
    ended: str
    killed: str
    correction: str
    before: str
    lifted_at: str
    tell_later: str
    tell_accept: str
    tell_earlier: str
    tell_still_held: str
    tell_lifted: str
    tell_free: str
    tell_hold: str
    tell_hold_untimed: str
    tell_ended: str
    tell_passed: str
    tell_passed_untimed: str
    tell_killed: str
    tell_correction: str
    differs: str
    questions: str


ENGLISH = NoticeWords(
    changed="EMBARGO CHANGED",
    lifted="EMBARGO LIFTED, FREE TO PUBLISH",
    hold="ON HOLD: DO NOT PUBLISH",
    ended="HOLD ENDED",
    killed="WITHDRAWN: DO NOT PUBLISH",
    correction="CORRECTION",
    before="Before: {}",
    lifted_at="Lifted: {}",
    tell_later="The embargo of this release was moved to a later time. The new time counts, "
    "whatever your copy says. Please publish nothing of it before.",
    tell_accept="You accepted to hold it until the earlier time. Please answer this message that you "
    "accept the new one.",
    tell_earlier="The embargo of this release was moved to an earlier time. The new time counts, "
    "whatever your copy says. You may publish from then on, and not before.",
    tell_still_held="It is on hold all the same: publish nothing until you hear from us.",
    tell_lifted="The embargo of this release was lifted before its time. You may publish from now on.",
    tell_free="The hold on this release is over, and it is lifted. You may publish from now on.",
    tell_hold="This release is on hold, without an end. The time in your copy no longer counts: please "
    "publish nothing of it until you hear from us.",
    tell_hold_untimed="This release is on hold, without an end. Please publish nothing of it until you hear from us.",
    tell_ended="The hold is over. The embargo stands until the time above; please publish nothing before it.",
    tell_passed="The hold is over, and the time in your copy has passed meanwhile. Please publish nothing "
    "until you hear from us that it is lifted.",
    tell_passed_untimed="The hold is over. Please publish nothing until you hear from us that the release is lifted again.",
    tell_killed="This release is withdrawn, in every version and language. Please publish nothing of it. "
    "If you have published it, take it down. Delete the copies that you hold.",
    tell_correction="You hold a copy of this release. It was wrong on what follows.",
    differs="WHAT DIFFERS FROM THE COPY YOU HOLD",
    questions="Questions, at any hour: {}",
)

KOREAN = NoticeWords(
    changed="엠바고 변경",
    lifted="엠바고 해제, 보도 가능",
    hold="보류: 보도 금지",
    ended="보류 해제",
    killed="WITHDRAWN: DO NOT PUBLISH (철회: 보도 금지)",
    correction="정정",
    before="이전: {}",
    lifted_at="해제 시각: {}",
    tell_later="이 보도자료의 엠바고가 더 늦은 시각으로 변경되었습니다. 보유하신 사본에 적힌 시각과 관계없이 "
    "새 시각이 적용됩니다. 그 전에는 보도하지 말아 주십시오.",
    tell_accept="이전 시각까지의 엠바고에 동의하셨습니다. 새 시각에도 동의하시는지 이 메일에 회신해 주십시오.",
    tell_earlier="이 보도자료의 엠바고가 더 이른 시각으로 변경되었습니다. 보유하신 사본에 적힌 시각과 관계없이 "
    "새 시각이 적용됩니다. 그때부터 보도하실 수 있으며, 그 전에는 보도하실 수 없습니다.",
    tell_still_held="다만 보류 상태는 그대로입니다. 다시 알려 드릴 때까지 보도하지 말아 주십시오.",
    tell_lifted="이 보도자료의 엠바고가 예정보다 일찍 해제되었습니다. 지금부터 보도하실 수 있습니다.",
    tell_free="이 보도자료의 보류와 엠바고가 모두 해제되었습니다. 지금부터 보도하실 수 있습니다.",
    tell_hold="이 보도자료는 기한 없이 보류되었습니다. 사본에 적힌 시각은 더 이상 유효하지 않습니다. 다시 알려 "
    "드릴 때까지 보도하지 말아 주십시오.",
    tell_hold_untimed="이 보도자료는 기한 없이 보류되었습니다. 다시 알려 드릴 때까지 보도하지 말아 주십시오.",
    tell_ended="보류가 해제되었습니다. 엠바고는 위에 적힌 시각까지 유효합니다. 그 전에는 보도하지 말아 주십시오.",
    tell_passed="보류가 해제되었으나 사본에 적힌 시각은 이미 지났습니다. 엠바고가 해제되었다고 알려 드릴 때까지 "
    "보도하지 말아 주십시오.",
    tell_passed_untimed="보류가 해제되었습니다. 다시 공개되었다고 알려 드릴 때까지 보도하지 말아 주십시오.",
    tell_killed="이 보도자료는 모든 판본과 언어에서 철회되었습니다. 보도하지 말아 주십시오. 이미 보도하셨다면 "
    "내려 주시고, 보유하신 사본을 삭제해 주십시오.",
    tell_correction="이 보도자료의 사본을 보유하고 계십니다. 다음 내용이 잘못되었습니다.",
    differs="보유하신 사본과 다른 부분",
    questions="문의(24시간): {}",
)

GERMAN = NoticeWords(
    changed="SPERRFRIST GEÄNDERT",
    lifted="SPERRFRIST AUFGEHOBEN, FREI ZUR VERÖFFENTLICHUNG",
    hold="ZURÜCKGESTELLT: NICHT VERÖFFENTLICHEN",
    ended="NICHT MEHR ZURÜCKGESTELLT",
    killed="WITHDRAWN: DO NOT PUBLISH (ZURÜCKGEZOGEN: NICHT VERÖFFENTLICHEN)",
    correction="BERICHTIGUNG",
    before="Bisher: {}",
    lifted_at="Aufgehoben: {}",
    tell_later="Die Sperrfrist dieser Mitteilung wurde auf einen späteren Zeitpunkt verlegt. Der neue "
    "gilt, gleich welchen Ihr Exemplar nennt. Bitte veröffentlichen Sie vorher nichts.",
    tell_accept="Sie haben die Sperrfrist bis zum früheren Zeitpunkt angenommen. Bitte antworten Sie auf diese "
    "Nachricht, dass Sie den neuen annehmen.",
    tell_earlier="Die Sperrfrist dieser Mitteilung wurde auf einen früheren Zeitpunkt verlegt. Der neue "
    "gilt, gleich welchen Ihr Exemplar nennt. Sie dürfen von da an veröffentlichen, nicht vorher.",
    tell_still_held="Sie bleibt zurückgestellt: Bitte veröffentlichen Sie nichts, bis Sie von uns hören.",
    tell_lifted="Die Sperrfrist dieser Mitteilung wurde vorzeitig aufgehoben. Sie dürfen ab jetzt "
    "veröffentlichen.",
    tell_free="Die Mitteilung ist nicht mehr zurückgestellt und freigegeben. Sie dürfen ab jetzt veröffentlichen.",
    tell_hold="Diese Mitteilung ist bis auf Weiteres zurückgestellt. Der Zeitpunkt in Ihrem Exemplar gilt "
    "nicht mehr: Bitte veröffentlichen Sie nichts, bis Sie von uns hören.",
    tell_hold_untimed="Diese Mitteilung ist bis auf Weiteres zurückgestellt. Bitte veröffentlichen Sie nichts davon, bis Sie von "
    "uns hören.",
    tell_ended="Die Mitteilung ist nicht mehr zurückgestellt. Die Sperrfrist gilt bis zu dem Zeitpunkt oben; "
    "bitte veröffentlichen Sie nichts vorher.",
    tell_passed="Die Mitteilung ist nicht mehr zurückgestellt, und der Zeitpunkt in Ihrem Exemplar ist "
    "inzwischen vorbei. Bitte veröffentlichen Sie nichts, bis Sie von uns hören, dass die Sperrfrist "
    "aufgehoben ist.",
    tell_passed_untimed="Die Mitteilung ist nicht mehr zurückgestellt. Bitte veröffentlichen Sie nichts, bis Sie von uns "
    "hören, dass sie wieder freigegeben ist.",
    tell_killed="Diese Mitteilung ist zurückgezogen, in jeder Fassung und Sprache. Bitte veröffentlichen Sie "
    "nichts davon. Falls Sie sie veröffentlicht haben, nehmen Sie sie vom Netz. Löschen Sie Ihre Exemplare.",
    tell_correction="Sie haben ein Exemplar dieser Mitteilung. Darin war falsch, was hier folgt.",
    differs="WAS SICH GEGENÜBER IHREM EXEMPLAR UNTERSCHEIDET",
    questions="Fragen, zu jeder Stunde: {}",
)

SPANISH = NoticeWords(
    changed="CAMBIO DE EMBARGO",
    lifted="EMBARGO LEVANTADO, LIBRE PARA PUBLICAR",
    hold="EN ESPERA: NO PUBLICAR",
    ended="FIN DE LA ESPERA",
    killed="WITHDRAWN: DO NOT PUBLISH (RETIRADO: NO PUBLICAR)",
    correction="CORRECCIÓN",
    before="Antes: {}",
    lifted_at="Levantado: {}",
    tell_later="El embargo de este comunicado pasa a una hora posterior. Vale la nueva, diga lo que diga "
    "su copia. Por favor, no publique nada antes.",
    tell_accept="Usted aceptó respetarlo hasta la hora anterior. Por favor, responda a este mensaje si acepta "
    "la nueva.",
    tell_earlier="El embargo de este comunicado pasa a una hora más temprana. Vale la nueva, diga lo que "
    "diga su copia. Puede publicar a partir de entonces, no antes.",
    tell_still_held="Sigue en espera: no publique nada hasta que le avisemos.",
    tell_lifted="El embargo de este comunicado se levantó antes de su hora. Puede publicar desde ahora.",
    tell_free="La espera terminó y el comunicado está levantado. Puede publicar desde ahora.",
    tell_hold="Este comunicado queda en espera, sin fecha. La hora de su copia ya no vale: por favor, no "
    "publique nada hasta que le avisemos.",
    tell_hold_untimed="Este comunicado queda en espera, sin fecha. Por favor, no publique nada de él hasta que le avisemos.",
    tell_ended="La espera terminó. El embargo rige hasta la hora indicada arriba; por favor, no publique nada "
    "antes.",
    tell_passed="La espera terminó y la hora de su copia ya pasó. Por favor, no publique nada hasta que le "
    "avisemos de que el embargo se levantó.",
    tell_passed_untimed="La espera terminó. Por favor, no publique nada hasta que le avisemos de que el comunicado vuelve a ser "
    "público.",
    tell_killed="Este comunicado queda retirado, en todas sus versiones e idiomas. Por favor, no publique nada "
    "de él. Si ya lo publicó, retírelo. Borre las copias que tenga.",
    tell_correction="Usted tiene una copia de este comunicado. Contenía el error que se indica a continuación.",
    differs="DIFERENCIAS CON SU COPIA",
    questions="Preguntas, a cualquier hora: {}",
)

FRENCH = NoticeWords(
    changed="EMBARGO MODIFIÉ",
    lifted="EMBARGO LEVÉ, PUBLICATION LIBRE",
    hold="EN ATTENTE\u00a0: NE PAS PUBLIER",
    ended="FIN DE L’ATTENTE",
    killed="WITHDRAWN: DO NOT PUBLISH (RETIRÉ\u00a0: NE PAS PUBLIER)",
    correction="RECTIFICATIF",
    before="Auparavant\u00a0: {}",
    lifted_at="Levé\u00a0: {}",
    tell_later="L’embargo de ce communiqué est repoussé. La nouvelle heure fait foi, quelle que soit celle de "
    "votre exemplaire. Merci de ne rien publier avant.",
    tell_accept="Vous avez accepté de le respecter jusqu’à l’heure précédente. Merci de répondre à ce message "
    "que vous acceptez la nouvelle.",
    tell_earlier="L’embargo de ce communiqué est avancé. La nouvelle heure fait foi, quelle que soit celle de votre "
    "exemplaire. Vous pouvez publier à partir de cette heure, pas avant.",
    tell_still_held="Il reste en attente\u00a0: ne publiez rien avant d’avoir de nos nouvelles.",
    tell_lifted="L’embargo de ce communiqué a été levé avant l’heure. Vous pouvez publier dès maintenant.",
    tell_free="L’attente est terminée et l’embargo est levé. Vous pouvez publier dès maintenant.",
    tell_hold="Ce communiqué est en attente, sans date. L’heure de votre exemplaire ne vaut plus\u00a0: merci de ne "
    "rien publier avant d’avoir de nos nouvelles.",
    tell_hold_untimed="Ce communiqué est en attente, sans date. Merci de n’en rien publier avant d’avoir de nos nouvelles.",
    tell_ended="L’attente est terminée. L’embargo court jusqu’à l’heure ci-dessus\u00a0; merci de ne rien publier "
    "avant.",
    tell_passed="L’attente est terminée et l’heure de votre exemplaire est passée. Merci de ne rien publier "
    "avant que nous vous disions que l’embargo est levé.",
    tell_passed_untimed="L’attente est terminée. Merci de ne rien publier avant que nous vous disions que le communiqué est de "
    "nouveau public.",
    tell_killed="Ce communiqué est retiré, dans toutes ses versions et toutes ses langues. Merci de n’en rien "
    "publier. Si vous l’avez publié, retirez-le. Supprimez vos exemplaires.",
    tell_correction="Vous avez un exemplaire de ce communiqué. Il contenait l’erreur que voici.",
    differs="CE QUI DIFFÈRE DE VOTRE EXEMPLAIRE",
    questions="Questions, à toute heure\u00a0: {}",
)

_WORDS = {"en": ENGLISH, "ko": KOREAN, "de": GERMAN, "es": SPANISH, "fr": FRENCH}


def stopped_words(stopped: str, words: NoticeWords) -> str:
    """What those words say of a release that is "held" or "killed"; empty for any other."""
    return {"held": words.hold, "killed": words.killed}.get(stopped, "")


def notice_words(language: str) -> NoticeWords:
    """The words of that language, English ones for a language that has none."""
    return _WORDS.get(primary_language(language), ENGLISH)
