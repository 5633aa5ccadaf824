namespace Checker.Reports;

/// <summary>The text report's French.</summary>
internal static class FrenchWords
{
    public static readonly ReportWords All = new()
    {
        OpenQuote = "« ",
        CloseQuote = " »",
        Colon = " : ",
        ZeroIsOne = true,
        Texts = ("texte", "textes"),
        Contradictions = ("contradiction", "contradictions"),
        Tensions = ("tension", "tensions"),
        Apparent = ("différence seulement apparente", "différences seulement apparentes"),
        NoiseBlocks = ("bloc de bruit", "blocs de bruit"),
        Nothing = "Rien ne se contredit dans ce qui a pu être comparé.",
        Severities = ["SANS GRAVITÉ", "COSMÉTIQUE", "TROMPE SUR UN DÉTAIL", "TOUCHE AU CŒUR DE L'HISTOIRE"],
        ExplainedTitle = "SEULEMENT EN APPARENCE",
        NoiseTitle = "BRUIT, LAISSÉ DE CÔTÉ",
        DoubtfulTitle = "DOUTEUX, LU QUAND MÊME",
        AliasTitle = "MÊME NOM, AUTREMENT ÉCRIT",
        SourcesTitle = "SOURCES",
        SourceNotNamed = "aucune source nommée, le nom du fichier en tient lieu",
        Undated = "sans date",
        NotBefore = "pas avant le",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        FirstDay = "1er",
        BeforePercent = " ",
        SourcesCounted = ("source", "sources"),
        Questions = ("question", "questions"),
        DocumentsCounted = ("document", "documents"),
        Origins = ("origine", "origines"),
        Skipped = ("ligne sans valeur lisible", "lignes sans valeur lisible"),
        DisputedTitle = "LES RÉPONSES LES PLUS DISPUTÉES (croyance, nombre d'origines)",
        Wins = "l'emporte",
        WithoutIt = "croyance sans cette source",
        AgainstItself = "se contredit elle-même",
        Anonymous = "attributions anonymes",
        NoiseShare = "part de bruit",
        Outcomes = ["sans recoupement", "confirmé", "compatible", "contesté", "contredit", "dépassé depuis", "repris d'une autre origine"],
        Confidence = "certitude",
        From = "du",
        To = "au",
        Relations = ["accord", "compatible", "tension", "contradiction"],
        Mechanisms =
        [
            "même valeur", "arrondi", "borne", "l'un est moins précis", "la valeur a changé entre-temps", "équivalents", "comptages rivaux", "récits qui s'excluent",
            "lapsus", "périmètres différents", "force de l'affirmation", "jour relatif", "deux façons d'écrire un nom", "« premier » contesté", "projet et fait", "démenti",
        ],
        Kinds = ["quantité", "date", "nom", "fonction", "lieu", "affirmation", "modalité", "ordre", "attribution"],
        Labels =
        [
            "corps", "titre", "date et lieu", "signature d'agence", "habillage de page", "compteur de partages", "renvoi vers un autre article",
            "commentaire sur le sujet", "commentaire hors sujet", "langue étrangère",
        ],
    };
}
