using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace Checker.Tests.Packages;

public class AddCheckerTests
{
    [Test]
    public void GivesOneSharedChecker()
    {
        using ServiceProvider services = new ServiceCollection().AddChecker().BuildServiceProvider();
        Assert.That(services.GetRequiredService<ClaimChecker>(), Is.SameAs(services.GetRequiredService<ClaimChecker>()));
    }

    [Test]
    public void TakesOptions()
    {
        using ServiceProvider services = new ServiceCollection().AddChecker(options => options.Language = "en").BuildServiceProvider();
        Assert.That(services.GetRequiredService<CheckerOptions>().Language, Is.EqualTo("en"));
    }

    [Test]
    public void SecondCallChangesNothing()
    {
        ServiceCollection services = [];
        services.AddChecker(options => options.Language = "en");
        ServiceDescriptor[] once = [.. services];
        services.AddChecker(options => options.Language = "fr");
        Assert.That(services, Is.EqualTo(once));
    }

    [Test]
    public void CallersRegistrationsWin()
    {
        ClaimChecker own = ClaimChecker.CreateDefault();
        CheckerOptions ownOptions = new() { Language = "en" };
        using ServiceProvider services = new ServiceCollection().AddSingleton(own).AddSingleton(ownOptions)
            .AddChecker(options => options.Language = "fr").BuildServiceProvider();
        Assert.That(services.GetRequiredService<ClaimChecker>(), Is.SameAs(own));
        Assert.That(services.GetRequiredService<CheckerOptions>(), Is.SameAs(ownOptions));
        Assert.That(services.GetServices<ClaimChecker>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void WrongOptionIsNamed()
    {
        ServiceCollection services = [];
        Assert.That(() => services.AddChecker(options => options.Language = "klingon"), Throws.ArgumentException.With.Message.Contains("Language").And.Message.Contains("klingon"));
        Assert.That(() => services.AddChecker(options => options.MinimumConfidence = double.NaN), Throws.ArgumentException.With.Message.Contains("MinimumConfidence"));
        Assert.That(services, Is.Empty);
    }
}
