"""Spanish words of embargo lines, accents folded away."""

PHRASES: dict[str, dict[object, str]] = {
    "M": {
        1: "enero|ene",
        2: "febrero|feb",
        3: "marzo",
        4: "abril|abr",
        5: "mayo",
        6: "junio|jun",
        7: "julio|jul",
        8: "agosto",
        9: "septiembre|setiembre|sept|sep",
        10: "octubre|oct",
        11: "noviembre|nov",
        12: "diciembre|dic",
    },
    "W": {
        0: "lunes",
        1: "martes",
        2: "miercoles",
        3: "jueves",
        4: "viernes",
        5: "sabado",
        6: "domingo",
    },
    "w": {0: "lun", 2: "mie", 3: "jue", 4: "vie", 5: "sab", 6: "dom"},
    "R": {0: "hoy|el dia de hoy", 1: "manana", 2: "pasado manana"},
    "A": {
        "morning": "de la manana|por la manana",
        "small-hours": "de la madrugada",
        "afternoon": "de la tarde|por la tarde|del mediodia",
        "night": "de la noche|por la noche|en la noche",
    },
    "N": {"noon": "mediodia|medio dia|del mediodia"},
    "X": {"midnight": "medianoche|media noche"},
    "H": {"hours": "horas|hs"},
    "K": {
        "time": (
            "hora|hora de|hora en|hora local de|hora local en|hora oficial de|horario de|hora del|"
            "huso horario|huso horario de|hora de la ciudad de|hora local del"
        ),
    },
    "L": {"local": "hora local|horas locales|tiempo local"},
    "f": {"": "de|del|el|en|del dia|del ano"},
    "F": {
        "": (
            "a|al|las|la|el|los|del|de|desde|hasta|antes|en|y|del dia|dia|este|proximo|partir|por|para|"
            "sera|se|no|es|esta|que|su|nota|prensa|publicacion|difusion|estrictamente|con|mismo|ano"
        ),
    },
    "C": {
        "embargo": "embargo|fin del embargo|el embargo termina|el embargo finaliza|se levanta el embargo|"
        "levantamiento del embargo|se levantara el embargo|embargo informativo|el embargo se levanta|"
        "el embargo se levantara",
        "embargoed": (
            "embargado|embargada|embargados|embargadas|embargado hasta|embargada hasta|embargo hasta|"
            "embargado hasta el|embargado hasta las|embargada hasta el|embargada hasta las|"
            "bajo embargo|bajo embargo hasta|bajo estricto embargo|embargo estricto|material embargado|"
            "informacion embargada|estrictamente embargado|bajo embargo hasta el|bajo embargo hasta las|"
            "informacion embargada hasta|embargo informativo hasta"
        ),
        "mentioned": (
            "respetar el embargo|respeten el embargo|respete el embargo|"
            "una vez levantado el embargo|cuando se levante el embargo|tras el embargo|"
            "despues del embargo|cuando finalice el embargo|una vez finalizado el embargo|"
            "antes del fin del embargo|una vez que se levante el embargo|tras el fin del embargo"
        ),
    },
    "E": {
        "release": (
            "puede publicarse a partir|puede publicarse desde|puede difundirse a partir|puede difundirse desde|se puede publicar a partir|se puede difundir a partir|"
            "no antes de|no antes del|no antes de las|no publicar antes de|no publicar antes del|no publicar hasta|no difundir antes de|"
            "no difundir antes del|no difundir hasta|no divulgar antes de|no divulgar hasta|"
            "para publicar a partir de|para publicar a partir del|publicar a partir de|publicar a partir del|"
            "para su publicacion a partir de|para su publicacion a partir del|para difusion a partir de|"
            "publicacion autorizada a partir de|publicacion autorizada a partir del|difusion autorizada a partir de|"
            "difusion autorizada a partir del|publicacion permitida a partir del|para difundir a partir de|para difundir a partir del|para difundir desde|para difundir|para publicar|para su difusion a partir de|para su difusion a partir del|para publicar desde|publicar desde|difundir a partir de|difundir a partir del|no reproducir antes de|no reproducir hasta|no se difundira antes de|no debe difundirse antes de|no debe difundirse hasta|no debe publicarse hasta|confidencial hasta|para uso a partir de|uso autorizado a partir de|uso autorizado a partir del|prohibida la difusion antes de|prohibida la publicacion antes de|prohibida la difusion hasta|prohibida la publicacion hasta|no apto para publicacion antes de|no emitir antes de|"
            "prohibida su publicacion antes de|prohibida su difusion antes de|prohibida su difusion hasta|"
            "prohibida su publicacion hasta|publicable a partir de|publicable a partir del|"
            "difusion a partir de|difusion a partir del|publicacion a partir de|publicacion a partir del|"
            "no se puede publicar antes de|no se podra publicar antes de|no podra publicarse antes de|"
            "se ruega no publicar antes de|rogamos no publicar antes de|se ruega no difundir antes de|"
            "no publicar antes de las|no publicar antes del dia|fecha de publicacion"
        ),
    },
    "V": {
        "event": (
            "hasta que se pronuncie|hasta su pronunciacion|hasta el inicio del discurso|inicio del discurso|"
            "hasta el comienzo del discurso|hasta el final del discurso|hasta el momento de su lectura|"
            "hasta el inicio de la rueda de prensa|hasta el comienzo de la rueda de prensa|"
            "hasta el inicio de la conferencia de prensa|hasta la rueda de prensa|"
            "hasta la conferencia de prensa|hasta su publicacion|hasta su presentacion|hasta su lectura|"
            "hasta la finalizacion del discurso|hasta que finalice|hasta que comience|"
            "hasta la publicacion|hasta el inicio del acto|hasta el comienzo del acto"
        ),
        "rider": (
            "cotejar con lo pronunciado|cotejese con lo pronunciado|cotejar con el discurso pronunciado|"
            "solo es valido lo pronunciado|solo es valido el discurso pronunciado|"
            "cotejese con el discurso|cotejar en el momento de la intervencion|verificar al momento de ser pronunciado"
        ),
    },
    "J": {
        "notice": (
            "hasta nuevo aviso|hasta nueva orden|hasta que se confirme|hasta confirmacion|"
            "hasta que se avise|pendiente de confirmacion|pendiente de aprobacion|hasta previo aviso|"
            "pendiente de autorizacion|hasta que se autorice"
        ),
        "soft": "no publicar|no difundir|no divulgar|prohibida su difusion",
    },
    "G": {
        "none": (
            "no esta embargado|no esta embargada|no estan embargados|no estan embargadas|no esta bajo embargo|"
            "no estan bajo embargo|no esta sujeta a embargo|no esta sujeto a embargo"
        ),
        "immediate": (
            "publicar desde este momento|publicar desde ya|publicar desde ahora|difundir desde este momento|"
            "para publicacion inmediata|publicacion inmediata|para su publicacion inmediata|"
            "para difusion inmediata|difusion inmediata|para su difusion inmediata|sin embargo informativo|"
            "sin embargo alguno|no hay embargo|no existe embargo|sin ningun embargo|no tiene embargo|"
            "embargo : ninguno|embargo ninguno|embargo : no|no embargado|"
            "para entrega inmediata|para divulgacion inmediata|de publicacion inmediata|"
            "publicacion : inmediata|difusion : inmediata|embargo : sin embargo|para distribucion inmediata"
        ),
    },
    "l": {
        "lifted": (
            "embargo levantado|embargo ha sido levantado|embargo ha sido levantado|se ha levantado el embargo|"
            "ha finalizado el embargo|embargo ha finalizado|embargo finalizado|ya no esta embargado|"
            "ya no esta bajo embargo|queda levantado el embargo|se levanto el embargo|embargo ha terminado|"
            "estaba embargado|estuvo embargado|estaba bajo embargo|estuvo bajo embargo|embargo queda levantado"
        ),
        "mention": (
            "romper el embargo|rompio el embargo|violar el embargo|"
            "incumplir el embargo|violo el embargo|sin embargo|incumplimiento del embargo"
        ),
    },
    "n": {
        "trade": (
            "embargo de armas|embargo comercial|embargo petrolero|embargo economico|embargo contra|"
            "embargo de petroleo|embargo a cuba|embargo estadounidense|embargo de bienes|embargo judicial|"
            "embargo preventivo|embargo de cuentas|embargo militar|bienes embargados|cuentas embargadas|"
            "embargo energetico|embargo sobre las armas"
        ),
    },
    "e": {
        "date": "fecha",
        "label": "emitido|emitida|enviado|enviada|fecha de envio|actualizado|fecha de emision|distribuido",
        "event": (
            "rueda de prensa|conferencia de prensa|entrevistas|acreditacion|acreditaciones|presentacion|acto|"
            "convocatoria|desayuno informativo|videoconferencia|seminario web"
        ),
    },
    "Q": {
        "vague": "aproximadamente|sobre las|alrededor de|hacia las|en torno a|previsto|prevista|estimado|a eso de",
        "conditional": "salvo que|a menos que|o antes|lo que ocurra primero|como muy tarde|a mas tardar|salvo",
        "not-press": (
            "vivienda|viviendas|ejecutara|ejecuta|bienes|inmueble|inmuebles|finca|salario|nomina|hipoteca|"
            "cuentas|buque|mercancia|mercancias|deuda|juzgado"
        ),
        "changed": "anulado|cancelado|ignorar|ignoren|sin efecto|sustituye|no tener en cuenta|aplazado|adelantado|modificado|en lugar de|originalmente|ampliado|prorrogado|retrasado",
        "placeholder": "por confirmar|a confirmar|por determinar|pendiente|por definir|aaaa",
        "relative": (
            "vispera|semana|semanas|mas tarde|siguiente|anterior|tras|menos|mas|dia despues|dias despues|"
            "dia antes|dias antes|hora despues|horas despues|hora antes|horas antes|minutos antes|"
            "minutos despues|despues del|despues de las|dia despues del"
        ),
        "other-day": "dia siguiente|dia anterior",
        "word-time": "y media|y cuarto|menos cuarto",
    },
}
