using Checker.Dimensions.Attributions;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Attributions;

public class FrenchConditionalTests
{
    [TestCase("aurait serait ferait irait pourrait devrait voudrait saurait faudrait vaudrait viendrait tiendrait reviendrait obtiendrait verrait enverrait courrait mourrait recevrait apercevrait prendrait comprendrait mettrait permettrait")]
    [TestCase("rencontreraient retirerait tirerait entrerait montrerait préparerait déclarerait dépasserait parleraient finirait réunirait partirait sortirait servirait dirait lirait écrirait rirait suivrait vivrait conduirait détruirait croirait boirait connaîtrait paraîtrait perdrait rendrait craindrait répondrait conclurait inclurait battrait romprait mentirait fournirait choisirait agirait bâtirait ouvrirait offrirait souffrirait découvrirait nourrirait maigrirait subirait")]
    public void IsConditional(string forms) => Assert.That(forms.Split(' ').Where(form => !FrenchConditional.Is(form)), Is.Empty);

    [TestCase("retirait tirait attirait entrait rentrait montrait rencontrait préparait déclarait assurait durait figurait espérait considérait opérait livrait ouvrait couvrait offrait souffrait courait mourait serrait enterrait encadrait administrait")]
    [TestCase("admirait désirait inspirait respirait aspirait soupirait virait empirait tournait partait sortait jurait mesurait rassurait parait séparait comparait réparait labourait pleurait demeurait effleurait adorait ignorait améliorait élaborait errait demeuraient erraient filtrait centrait concentrait célébrait vibrait ombrait cambrait sombrait engendrait navrait œuvrait délivrait recouvrait lait fait jamais souhait portrait attrait extrait retrait")]
    public void IsNot(string forms) => Assert.That(forms.Split(' ').Where(form => FrenchConditional.Is(form)), Is.Empty);
}
