using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Checker;

/// <summary>Adds Checker to a service collection.</summary>
public static class CheckerServiceCollectionExtensions
{
    /// <summary>
    /// Adds one shared <see cref="ClaimChecker"/> and its <see cref="CheckerOptions"/>. What is registered already stays: a second call changes nothing,
    /// and the caller's own registration of either wins.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets the options; by default null, and they keep their defaults. Not called when options are registered already.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it.</exception>
    public static IServiceCollection AddChecker(this IServiceCollection services, Action<CheckerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (!services.Any(service => service.ServiceType == typeof(CheckerOptions)))
        {
            CheckerOptions options = new();
            configure?.Invoke(options);
            options.Validate();
            services.AddSingleton(options);
        }

        services.TryAddSingleton(provider => new ClaimChecker(provider.GetRequiredService<CheckerOptions>()));
        return services;
    }
}
