using Checker.Corpus;
using Checker.Dimensions.Names;
using Checker.Dimensions.Names.Chains;
using Checker.Dimensions.Roles;
using Checker.Languages;
using Checker.Tests.Dimensions.Names;
using NUnit.Framework;

namespace Checker.Tests.Dimensions.Roles;

public class RoleTests
{
    [TestCase("fr")]
    [TestCase("en")]
    public void FindsRolesAndHolders(string language)
    {
        Assert.Multiple(() =>
        {
            foreach (string[] row in CorpusFile.Read(language, "roles-detect"))
            {
                Passage passage = PassageReader.Read(row[0], language);
                List<NameMention> names = [];
                List<RoleMention> roles = [];
                new NameDetector(Language.Get(language)).Detect(passage, names);
                new RoleDetector(Language.Get(language)).Detect(passage, names, roles);
                string found = string.Join("; ", roles.Select(role => $"{role.Span.Of(row[0])} = {role.Holder?.Surface ?? "-"}"));
                Assert.That(found.Split("; "), Does.Contain($"{row[1]} = {row[2]}"), row[0]);
            }
        });
    }

    [Test]
    public void ComparesRoles()
    {
        Assert.Multiple(() =>
        {
            foreach (string[] row in CorpusFile.Read("fr", "roles-pairs"))
            {
                RoleVerdict expected = row[0] == "rank" ? RoleVerdict.EquivalentRank : Enum.Parse<RoleVerdict>(row[0], ignoreCase: true);
                RoleComparison there = RoleComparer.Compare(OfficeReader.Read(row[1]), OfficeReader.Read(row[2]));
                RoleComparison back = RoleComparer.Compare(OfficeReader.Read(row[2]), OfficeReader.Read(row[1]));
                Assert.That(there.Verdict, Is.EqualTo(expected), $"{row[1]} ({OfficeReader.Read(row[1]).Text}) | {row[2]} ({OfficeReader.Read(row[2]).Text}): {there}");
                Assert.That(back.Verdict, Is.EqualTo(expected), "the other way round");
            }
        });
    }

    [TestCase("")]
    [TestCase("de de de")]
    [TestCase("étoiles trois")]
    [TestCase("star")]
    [TestCase("😀")]
    public void AnyTextIsAnOffice(string text) => Assert.That(() => OfficeReader.Read(text), Throws.Nothing);

    [TestCase("La préfète du Morvan, Sylvie Grandjean, est venue. La préfète a confirmé.", "Sylvie Grandjean")]
    [TestCase("Le colonel Moussa Traoré et le colonel Oumar Kanté sont là. Le colonel a parlé.", null)]
    [TestCase("Le ministre adjoint Paul Durieux est là. Le ministre se tait.", null)]
    public void BareRolesFindTheOneHolder(string text, string? holder)
    {
        Passage passage = PassageReader.Read(text, "fr");
        List<NameMention> names = [];
        List<RoleMention> roles = [];
        new NameDetector(Language.French).Detect(passage, names);
        new RoleDetector(Language.French).Detect(passage, names, roles);
        new NameResolver(Language.French).Resolve([passage], [names]);
        List<Mention> mentions = [.. names, .. roles, .. ChainReader.References([passage], ChainReader.Read([passage], [names]))[0]];
        RoleResolver.Resolve([passage], [mentions]);
        Assert.That(roles[^1].Holder?.Surface, Is.EqualTo(holder));
    }
}
