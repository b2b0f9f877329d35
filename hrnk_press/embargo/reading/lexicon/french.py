"""French words of embargo lines, accents folded away."""

PHRASES: dict[str, dict[object, str]] = {
    "M": {
        1: "janvier|janv|jan",
        2: "fevrier|fevr|fev",
        4: "avril|avr",
        6: "juin",
        7: "juillet|juil",
        8: "aout",
        9: "septembre|sept|sep",
        10: "octobre|oct",
        11: "novembre|nov",
        12: "decembre|dec",
    },
    "m": {3: "mars", 5: "mai"},
    "W": {
        0: "lundi",
        1: "mardi",
        2: "mercredi",
        3: "jeudi",
        4: "vendredi",
        5: "samedi",
        6: "dimanche",
    },
    "w": {0: "lun", 2: "mer", 3: "jeu", 4: "ven", 5: "sam", 6: "dim"},
    "R": {
        0: "ce jour|ce jour meme|aujourd hui|aujourdhui|ce soir|ce matin",
        1: "demain",
        2: "apres demain",
    },
    "A": {
        "morning": "du matin",
        "afternoon": "de l apres midi",
        "evening": "du soir",
        "night": "de la nuit|la nuit",
    },
    "N": {"noon": "midi"},
    "X": {"midnight": "minuit"},
    "H": {"hours": "heures|heure"},
    "I": {"minutes": "min|minutes|mn"},
    "K": {
        "time": (
            "heure de|heure a|heure d|heure locale de|heure locale a|heure locale d|heure du|heure des|"
            "heures locale de|fuseau horaire|fuseau horaire de|heure locale du"
        ),
    },
    "L": {"local": "heure locale|heures locales"},
    "f": {"": "de|du|d|le|des"},
    "F": {
        "": (
            "sera publie le|sera publiee le|seront publies le|seront publiees le|sera diffuse le|sera diffusee le|est publie le|doit etre publie le|a|au|le|la|les|l|de|du|des|d|jusqu|jusqu au|jusqu a|avant|apres|ne|pas|et|en|des le|"
            "compter|partir|pour|est|sur|ce|cette|ou|sera|strictement|strict|publication|diffusion|communique|"
            "presse|levee|aux|un|une|fin"
        ),
    },
    "C": {
        "embargo": (
            "embargo sur ce|embargo sur cette|embargo sur le rapport|embargo sur le communique|embargo sur l etude|"
            "embargo sur les informations|embargo sur ces|"
            "embargo|levee de l embargo|fin de l embargo|l embargo prend fin|l embargo est leve|"
            "l embargo sera leve|embargo presse|embargo leve le|l embargo expire|embargo media"
        ),
        "embargoed": (
            "sous embargo|sous embargo jusqu au|sous embargo jusqu a|embargo jusqu au|embargo jusqu a|"
            "sous embargo strict|embargo strict|sous embargo strict jusqu au|sous embargo jusque|"
            "sous strict embargo|information sous embargo|document sous embargo|embargo jusqu|"
            "sous embargo jusqu|sous embargo strict jusqu a|embargo jusque|informations sous embargo"
        ),
        "mentioned": (
            "respecter l embargo|respecter cet embargo|respectez l embargo|"
            "apres la levee de l embargo|une fois l embargo leve|a la levee de l embargo|"
            "des la levee de l embargo|avant la levee de l embargo|jusqu a la levee de l embargo|"
            "apres l embargo|lorsque l embargo sera leve|apres la fin de l embargo|avant la fin de l embargo"
        ),
    },
    "E": {
        "release": (
            "peut etre publie a partir|peut etre diffuse a partir|publiable a partir|diffusable a partir|"
            "pas avant|pas avant le|ne pas diffuser avant|ne pas publier avant|a ne pas diffuser avant|a ne pas publier avant|"
            "ne pas communiquer avant|diffusion a partir de|diffusion a partir du|publication a partir de|"
            "publication a partir du|pour diffusion le|pour publication le|diffusion interdite avant|"
            "publication interdite avant|non diffusable avant|non publiable avant|"
            "pas de diffusion avant|pas de publication avant|pour diffusion a partir de|"
            "pour diffusion a partir du|a diffuser a partir de|a diffuser a partir du|"
            "merci de ne pas publier avant|merci de ne pas diffuser avant|diffusion autorisee a partir de|"
            "diffusion autorisee a partir du|publication autorisee a partir de|publication autorisee a partir du|"
            "publication possible a partir de|publication possible a partir du|diffusion possible a partir de|diffusion possible a partir du|"
            "a publier a partir de|a publier a partir du|a diffuser le|a publier le|ne pas utiliser avant|utilisation interdite avant|"
            "libre de diffusion a partir de|libre de diffusion a partir du|confidentiel jusqu au|confidentiel jusqu a|a utiliser a partir du|"
            "ne doit pas etre publie avant|ne doit pas etre diffuse avant|a ne pas utiliser avant|interdit de diffusion avant|"
            "publication autorisee le|diffusion autorisee le|publication au plus tot|a paraitre le|ne pas divulguer avant|ne peut etre publie avant|"
            "ne peut etre diffuse avant|pour diffusion"
        ),
    },
    "V": {
        "event": (
            "jusqu au prononce|jusqu au debut du discours|debut du discours|jusqu a la fin du discours|"
            "jusqu au debut de la conference de presse|jusqu a la conference de presse|"
            "jusqu a sa publication|jusqu a la publication|jusqu a leur publication|"
            "jusqu au debut de l allocution|jusqu au moment du discours|jusqu au prononce du discours|"
            "jusqu au debut de la ceremonie|jusqu a son prononce|jusqu au debut de l evenement|"
            "jusqu au debut de l intervention|jusqu au debut de la reunion"
        ),
        "rider": (
            "seul le prononce fait foi|seul le texte prononce fait foi|le prononce fait foi|"
            "seul le discours prononce fait foi|seules les paroles prononcees font foi"
        ),
    },
    "J": {
        "notice": (
            "jusqu a nouvel ordre|jusqu a nouvel avis|jusqu a confirmation|en attente de confirmation|"
            "en attente de validation|jusqu a validation|sous reserve de validation|"
            "jusqu a notification|en attente d approbation"
        ),
        "soft": "ne pas diffuser|ne pas publier|a ne pas diffuser|a ne pas publier|ne pas divulguer",
    },
    "G": {
        "none": (
            "n est pas sous embargo|ne sont pas sous embargo|n est soumis a aucun embargo|n est soumise a aucun embargo|"
            "n est pas soumis a embargo|n est pas soumise a embargo|n est pas soumis a un embargo|n est pas soumise a un embargo"
        ),
        "immediate": (
            "pour diffusion immediate|diffusion immediate|pour publication immediate|publication immediate|"
            "a diffuser immediatement|pour parution immediate|embargo : aucun|embargo aucun|sans embargo|"
            "pas sous embargo|hors embargo|"
            "aucun embargo|pas d embargo|libre de diffusion|a publier immediatement|embargo : non|"
            "diffusion : immediate|publication : immediate|parution : immediate|diffusion libre|embargo : neant|embargo : sans"
        ),
    },
    "l": {
        "lifted": (
            "embargo leve|embargo a ete leve|embargo est desormais leve|n est plus sous embargo|"
            "plus sous embargo|embargo est termine|fin d embargo prononcee|etait sous embargo|"
            "etaient sous embargo|embargo expire|embargo a expire|ne sont plus sous embargo"
        ),
        "mention": (
            "rompre l embargo|rompu l embargo|violation de l embargo|"
            "briser l embargo|rupture d embargo|rupture de l embargo|violer l embargo"
        ),
    },
    "n": {
        "trade": (
            "embargo sur les armes|embargo contre|embargo petrolier|embargo commercial|"
            "embargo economique|embargo americain|embargo russe|embargo europeen|embargo alimentaire|"
            "levee de l embargo commercial|levee de l embargo petrolier|levee de l embargo economique|"
            "levee de l embargo sur les armes|embargo militaire|embargo total|embargo financier"
        ),
        "embargo on": "embargo sur",
    },
    "e": {
        "date": "date",
        "label": "emis|envoye|mis a jour|publie le|fait a|communique du|transmis|date d envoi|diffuse le",
        "event": (
            "conference de presse|point presse|point de presse|entretiens|interviews|accreditation|accreditations|"
            "inscription|visioconference|evenement|webinaire|petit dejeuner"
        ),
    },
    "Q": {
        "vague": "environ|vers|aux alentours|prevu|prevue|aux environs de|probablement",
        "conditional": "sauf|a moins que|au plus tard|ou plus tot|sous reserve",
        "not-press": "saisie|saisi|navire|cargaison|marchandises",
        "changed": "annule|annulee|ignorer|ignorez|caduc|ne pas tenir compte|remplace|reporte|reportee|avance|au lieu de|initialement|prolonge|decale|modifie",
        "placeholder": "a confirmer|a definir|a preciser|a determiner|jj|aaaa|a venir",
        "relative": (
            "ce jour la|veille|lendemain|surlendemain|avant veille|semaine|semaines|plus tard|plus tot|suivant|precedent|"
            "moins|plus|jour avant|jour apres|jours avant|jours apres|heure avant|heure apres|"
            "heures avant|heures apres|minutes avant|minutes apres|jours plus tard|jour plus tard|"
            "heure plus tard|heures plus tard"
        ),
        "other-day": "jour suivant|jour precedent",
        "word-time": "et demie|et quart|moins le quart",
    },
}
