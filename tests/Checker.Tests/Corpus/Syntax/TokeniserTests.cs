using Checker.Corpus;
using Checker.Languages;
using NUnit.Framework;

namespace Checker.Tests.Corpus.Syntax;

public class TokeniserTests
{
    [TestCase("fr", "L’État n’a pas répondu.", "L’|État|n’|a|pas|répondu|.")]
    [TestCase("fr", "aujourd'hui, a-t-il dit, allons-nous-en", "aujourd'hui|,|a|-t-il|dit|,|allons|-nous-en")]
    [TestCase("fr", "Plus de 1 000 soldats, soit 3,5 % en 2024.", "Plus|de|1 000|soldats|,|soit|3,5|%|en|2024|.")]
    [TestCase("fr", "M. Kurt M. Campbell (O.N.U.) à 15h30, le 1er mai", "M.|Kurt|M.|Campbell|(|O.N.U.|)|à|15h30|,|le|1er|mai")]
    [TestCase("fr", "8-10 jours, 12/05/2024, les États-Unis, là-bas", "8|-|10|jours|,|12|/|05|/|2024|,|les|États-Unis|,|là-bas")]
    [TestCase("fr", "1 250 habitants, 110 millions, 06 12 34 56 78", "1 250|habitants|,|110|millions|,|06|12|34|56|78")]
    [TestCase("en", "The U.S. didn't say it's 1,000.", "The|U.S.|did|n't|say|it|'s|1,000|.")]
    [TestCase("en", "cannot say \"we'll go\" at 9:40 a.m.", "can|not|say|\"|we|'ll|go|\"|at|9|:|40|a.m|.")]
    [TestCase("en", "I dont think its a trap, but its engine wont start.", "I|do|nt|think|it|s|a|trap|,|but|its|engine|wo|nt|start|.")]
    [TestCase("en", "They're gonna meet at 5pm, 20km from the 1960's depot, on the 3rd.", "They|'re|gon|na|meet|at|5|pm|,|20|km|from|the|1960's|depot|,|on|the|3rd|.")]
    [TestCase("en", "Really?! No way... ;-) Read sci.math.research, @anna or #budget (item 2).", "Really|?!|No|way|...|;-)|Read|sci.math.research|,|@anna|or|#budget|(|item|2|)|.")]
    [TestCase("en", "He is in the U.S. army, not the IM team (see note:) of the U.S.", "He|is|in|the|U.S.|army|,|not|the|IM|team|(|see|note|:|)|of|the|U.S|.")]
    [TestCase("fr", "Vraiment ?! Et puis, etc.", "Vraiment|?!|Et|puis|,|etc.")]
    [TestCase("fr", "ce jour-là, celui-ci, c'est-à-dire peut-être", "ce|jour|-là|,|celui-ci|,|c'est-à-dire|peut-être")]
    [TestCase("fr", "les élu(e)s, n° 12, 37 °C -- fin !!!", "les|élu(e)s|,|n°|12|,|37|°C|--|fin|!!!")]
    [TestCase("fr", "Il vient en sept.", "Il|vient|en|sept|.")]
    [TestCase("fr", "Ils étaient sept. Un bateau part en mer. Le mer. 12 juin, art. 3, fin de l'art. Le jeu. 16 a lieu le 4 sept. à Lyon.", "Ils|étaient|sept|.|Un|bateau|part|en|mer|.|Le|mer.|12|juin|,|art.|3|,|fin|de|l'|art|.|Le|jeu.|16|a|lieu|le|4|sept.|à|Lyon|.")]
    [TestCase("en", "They said no. Mr. Lowe lives at no. 12, built c. 1900 by Ames Inc. of Ohio.", "They|said|no|.|Mr.|Lowe|lives|at|no.|12|,|built|c.|1900|by|Ames|Inc.|of|Ohio|.")]
    [TestCase("fr", "Le 3 sept. 2024, voir lemonde.fr, rapport.pdf et a.diallo@mail.org.", "Le|3|sept.|2024|,|voir|lemonde.fr|,|rapport.pdf|et|a.diallo@mail.org|.")]
    [TestCase("fr", "Il est parti hier.Le maire a confirmé.", "Il|est|parti|hier|.|Le|maire|a|confirmé|.")]
    [TestCase("en", "a well-known non-profit US-based group, mid-May", "a|well|-|known|non-profit|US|-|based|group|,|mid-May")]
    [TestCase("en", "Great :) isn't it?! http://a.org/x?y=1.", "Great|:)|is|n't|it|?!|http://a.org/x?y=1|.")]
    public void Cuts(string language, string text, string expected)
    {
        Passage passage = PassageReader.Read(text, language);
        Assert.That(string.Join('|', passage.Tokens.ToArray().Select(token => passage.Form(token).ToString())), Is.EqualTo(expected));
    }

    /// <summary>A list may write an abbreviation with its dot or without; with it, it is another word than the one of the same letters.</summary>
    [TestCase("fr", "le 3 sept. 2024", 2, "sept.")]
    [TestCase("fr", "ils étaient sept.", 2, "sept")]
    [TestCase("fr", "M. Dupont", 0, "m.")]
    [TestCase("fr", "au chap. 3", 1, "chap")]
    [TestCase("en", "on Dec. 31", 1, "dec.")]
    [TestCase("en", "until Dec.", 1, "dec")]
    [TestCase("en", "they met Capt. Ames", 2, "capt.")]
    public void AbbreviationIsTheWordOfTheLists(string language, string text, int token, string word)
    {
        Passage passage = PassageReader.Read(text, language);
        Assert.That(Language.Get(language).Vocabulary[passage.Tokens[token].Word], Is.EqualTo(word));
    }

    [TestCase("fr", "Le général Kurt M. Campbell est parti. « Nous partons. Adieu », a-t-il dit. Fin", 4)]
    [TestCase("fr", "NIAMEY (ANP) – Le bilan est de 1.000 morts ! Il monte…", 2)]
    [TestCase("en", "He left at 9 a.m. on Monday. \"We know,\" she said. \"It is over.\" They agreed.", 4)]
    public void Splits(string language, string text, int sentences) =>
        Assert.That(PassageReader.Read(text, language).Sentences, Has.Count.EqualTo(sentences));
}
