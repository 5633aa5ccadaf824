using System.Globalization;
using System.Text;

namespace Checker.Benchmarks;

/// <summary>
/// Makes documents of invented stories, the same for the same seed: every story has its own places, people, body and figures; its documents tell parts of
/// them in other orders and words, in French or English, between the frame of a page. Stories share kinds of event, countries, agencies and page frames.
/// </summary>
internal sealed class StoryGenerator(int seed)
{
    private static readonly string[] Syllables = ["bar", "cor", "dan", "el", "fa", "gar", "hol", "is", "kar", "lo", "mar", "nev", "or", "pel", "quin", "ros", "sal", "tor", "ul", "ver", "wil", "yor", "zan", "bré", "chan", "dru", "mont", "val"];
    private static readonly string[] Endings = ["ac", "ville", "bourg", "in", "on", "ard", "eau", "ley", "ton", "sk", "es", "ier", "and", "o", "a", "is"];
    private static readonly string[] First = ["Paul", "Claire", "Karim", "Anna", "Hugo", "Maria", "Oscar", "Nadia", "Victor", "Lena", "Thomas", "Sarah"];
    private static readonly (string Fr, string En)[] Countries = [("en France", "in France"), ("en Allemagne", "in Germany"), ("au Niger", "in Niger"), ("aux États-Unis", "in the United States"), ("en Espagne", "in Spain"), ("au Mali", "in Mali")];

    // {0} place, {1} second place, {2} person, {3} second person, {4} body, {5} to {7} figures, {8} country.
    private static readonly (string[] Fr, string[] En)[] Events =
    [
        (["Une explosion dans une usine de {0} a fait {5} blessés, {8}.", "Le directeur de {4}, {2}, parle d'une fuite de gaz.", "Le maire de {1}, {3}, a ouvert une salle pour {6} habitants évacués.", "L'usine emploie {7} personnes, selon {4}.", "L'incendie a été maîtrisé dans la nuit, a indiqué la préfecture."],
         ["An explosion at a factory in {0} injured {5} people, {8}.", "The director of {4}, {2}, blamed a gas leak.", "The mayor of {1}, {3}, opened a hall for {6} residents.", "The factory employs {7} people, {4} said.", "The fire was put out overnight, officials said."]),
        (["Les salariés de {4} à {0} sont en grève depuis lundi, {8}.", "{2}, délégué syndical, réclame {5} embauches.", "La direction, représentée par {3}, propose {6} euros de prime.", "Le dépôt de {1} est bloqué ; {7} camions attendent.", "Une réunion est prévue jeudi, a annoncé la direction."],
         ["Workers at {4} in {0} have been on strike since Monday, {8}.", "{2}, a union delegate, wants {5} new jobs.", "Management, led by {3}, offered a bonus of {6} euros.", "The depot in {1} is blocked and {7} lorries are waiting.", "A meeting is due on Thursday, the company said."]),
        (["La crue a inondé {0} et {1}, {8} : {5} maisons sont touchées.", "{2}, pour {4}, déplore l'absence d'alerte.", "Le préfet {3} a fait évacuer {6} personnes.", "Le niveau a atteint {7} centimètres dans la nuit.", "Le niveau de l'eau devrait baisser mercredi."],
         ["Floods hit {0} and {1}, {8}, damaging {5} homes.", "{2} of {4} said there had been no warning.", "The prefect, {3}, ordered {6} people to leave.", "The river reached {7} centimetres overnight.", "The water is expected to fall on Wednesday."]),
        (["{2} a remporté l'élection à la mairie de {0}, {8}, avec {5} voix d'avance.", "Son adversaire {3} dénonce des irrégularités à {1}.", "{4} a compté {6} bulletins nuls.", "La participation concerne {7} inscrits.", "Le tribunal a huit jours pour se prononcer."],
         ["{2} won the mayoral election in {0}, {8}, by {5} votes.", "The opponent, {3}, complained of irregularities in {1}.", "{4} counted {6} spoiled ballots.", "There were {7} registered voters.", "The court has eight days to rule."]),
        (["Le procès de {2} s'est ouvert mardi à {0}, {8}.", "L'ancien dirigeant de {4} est accusé d'avoir détourné {5} euros.", "L'avocate {3} a plaidé la relaxe.", "Une perquisition à {1} avait permis de saisir {6} documents.", "Le parquet a requis {7} jours d'amende."],
         ["The trial of {2} opened on Tuesday in {0}, {8}.", "The former head of {4} is accused of taking {5} euros.", "The lawyer, {3}, asked for an acquittal.", "A search in {1} had turned up {6} documents.", "Prosecutors asked for a fine of {7} euros."]),
    ];

    private static readonly string[] Frame = ["Partager cet article", "Tous droits réservés", "Abonnez-vous à notre newsletter", "0", "Lire aussi : La météo du week-end", "Share this article", "Sign up for our newsletter"];

    private readonly Random random = new(seed);

    /// <summary>Returns documents in a shuffled order, each with the number of its story.</summary>
    public IReadOnlyList<(Document Document, int Story)> Documents(int stories, int documents)
    {
        List<(string Text, int Story, DateOnly Day)> made = [];
        object[][] facts = [.. Enumerable.Range(0, stories).Select(_ => this.Facts())];
        DateOnly[] days = [.. Enumerable.Range(0, stories).Select(_ => new DateOnly(2023, 1, 1).AddDays(this.random.Next(700)))];
        for (int i = 0; i < documents; i++)
        {
            int story = i % stories;
            made.Add((this.Write(facts[story], story), story, days[story].AddDays(this.random.Next(6))));
        }

        (string Text, int Story, DateOnly Day)[] shuffled = [.. made];
        this.random.Shuffle(shuffled);
        return [.. shuffled.Select((row, i) => (new Document("doc" + i.ToString("D5", CultureInfo.InvariantCulture), row.Text) { Published = DateInterval.Day(row.Day) }, row.Story))];
    }

    private object[] Facts()
    {
        object[] facts = [this.Name(), this.Name(), $"{this.Pick(First)} {this.Name()}", $"{this.Pick(First)} {this.Name()}", this.Name() + " " + this.Name(),
            this.random.Next(3, 90), this.random.Next(100, 900), this.random.Next(1000, 9000), Countries[this.random.Next(Countries.Length)]];
        return facts;
    }

    private string Write(object[] facts, int story)
    {
        bool french = this.random.Next(4) > 0;
        (string[] Fr, string[] En) kind = Events[story % Events.Length];
        string[] sentences = [.. french ? kind.Fr : kind.En];
        this.random.Shuffle(sentences);
        (string fr, string en) = ((string, string))facts[8];
        object[] values = [.. facts[..8], french ? fr : en];
        StringBuilder text = new();
        int told = this.random.Next(3, sentences.Length + 1);
        for (int i = 0; i < told; i++)
        {
            text.Append(string.Format(CultureInfo.InvariantCulture, sentences[i], values)).Append(i % 2 == 0 ? ' ' : '\n');
        }

        text.Append('\n').Append(this.Pick(Frame)).Append('\n').Append(this.Pick(Frame)).Append('\n');
        return text.ToString();
    }

    private string Name()
    {
        string name = this.Pick(Syllables) + this.Pick(Syllables) + this.Pick(Endings);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Pick(string[] from) => from[this.random.Next(from.Length)];
}
