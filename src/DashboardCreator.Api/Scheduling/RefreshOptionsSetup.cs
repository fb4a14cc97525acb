using System.Globalization;
using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Options;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Reads the <c>Refresh</c> section against the catalogue, so that a key of no kind is noticed at the start.</summary>
internal sealed class RefreshOptionsSetup(IConfiguration configuration, DashboardCatalog catalog) : IConfigureOptions<RefreshOptions>
{
    private const int MinutesOfDay = 24 * 60;
    private const string ParallelismKey = $"{RefreshOptions.Section}:{nameof(RefreshOptions.Parallelism)}";
    private const string AfterCloseKey = $"{RefreshOptions.Section}:{nameof(RefreshOptions.AfterCloseMinutes)}";

    /// <inheritdoc />
    /// <exception cref="OptionsValidationException">A value or a key that nobody understands.</exception>
    public void Configure(RefreshOptions options)
    {
        var definitions = catalog.Generators.Select(generator => generator.Definition).ToArray();
        RefuseUnknownKeys(definitions);
        options.Parallelism = Number(ParallelismKey, options.Parallelism, RefreshOptions.MostParallelism, "documents at a time", 4);
        options.AfterCloseMinutes = Number(AfterCloseKey, options.AfterCloseMinutes, RefreshOptions.MostAfterCloseMinutes, "minutes", 5);
        options.Rules = definitions.ToDictionary(definition => definition.Kind, Rule);
    }

    private RefreshRule Rule(DashboardDefinition definition)
    {
        var minutes = definition.Refresh.Interval.Ticks / TimeSpan.TicksPerMinute;
        if (minutes is < 1 or > MinutesOfDay || definition.Refresh.Interval.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new InvalidOperationException(
                $"The kind {definition.Kind} defines an interval of {definition.Refresh.Interval}; it must be whole minutes within a day.");
        }

        minutes = Number(RefreshOptions.MinutesKey(definition.Kind), (int)minutes, MinutesOfDay, "minutes", (int)minutes);
        return new RefreshRule(TimeSpan.FromMinutes(minutes), Hours(RefreshOptions.HoursKey(definition.Kind), definition.Refresh.Hours));
    }

    private int Number(string key, int fallback, int highest, string unit, int example)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest
            ? number
            : throw Refused($"{key} is \"{text}\"; it must be a whole number of {unit} from 1 to {highest}, such as {example}");
    }

    private RefreshHours Hours(string key, RefreshHours fallback)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
        {
            return fallback;
        }

        return Enum.GetNames<RefreshHours>().FirstOrDefault(name => name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<RefreshHours>(known)
            : throw Refused($"{key} is \"{text}\"; it must be Always or MarketHours, such as {fallback}");
    }

    private void RefuseUnknownKeys(IReadOnlyList<DashboardDefinition> definitions)
    {
        string[] known =
        [
            ParallelismKey,
            AfterCloseKey,
            .. definitions.Select(definition => RefreshOptions.MinutesKey(definition.Kind)),
            .. definitions.Select(definition => RefreshOptions.HoursKey(definition.Kind)),
        ];
        var unknown = configuration.GetSection(RefreshOptions.Section).GetChildren()
            .FirstOrDefault(child => !known.Contains(child.Path, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
        {
            throw Refused($"{unknown.Path} is no setting; known are {string.Join(", ", known)}");
        }
    }

    private static OptionsValidationException Refused(string problem) => new(RefreshOptions.Section, typeof(RefreshOptions), [problem]);
}
