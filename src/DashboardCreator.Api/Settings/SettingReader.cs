using System.Globalization;

namespace DashboardCreator.Api.Settings;

/// <summary>Reads settings strictly: absent is the default, anything unreadable stops the start.</summary>
internal sealed class SettingReader(IConfiguration configuration)
{
    private static readonly string[] InstantFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>The trimmed text; null when it is absent or blank.</summary>
    public string? Text(Setting setting) => configuration[setting.Key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>The trimmed text, or the fallback when it is absent; null when it is blank or the word <c>none</c>.</summary>
    public string? TextOrNone(Setting setting, string fallback)
    {
        if (configuration[setting.Key]?.Trim() is not { } text) return fallback;
        return text.Length == 0 || text.Equals("none", StringComparison.OrdinalIgnoreCase) ? null : text;
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public int Whole(Setting setting, int fallback, int lowest, int highest)
    {
        if (Text(setting) is not { } text)
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw new SettingException(setting, text, $"is not a whole number from {lowest} to {highest}");
    }

    /// <summary>An annual rate as a fraction.</summary>
    public double Rate(Setting setting, double fallback)
    {
        if (Text(setting) is not { } text)
        {
            return fallback;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) && Math.Abs(rate) < 1
            ? rate
            : throw new SettingException(setting, text, "is not a rate between -1 and 1 (4.5 % is 0.045)");
    }

    /// <summary>A number within bounds, both included.</summary>
    public double Number(Setting setting, double fallback, double lowest, double highest)
    {
        if (Text(setting) is not { } text)
        {
            return fallback;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw new SettingException(setting, text, $"is not a number from {lowest} to {highest}");
    }

    /// <summary>The items of a list in the settings file, each with its members.</summary>
    public IReadOnlyList<IConfigurationSection> Items(string key) => [.. configuration.GetSection(key).GetChildren()];

    /// <summary>An ISO 8601 instant; UTC unless it names an offset.</summary>
    public DateTimeOffset? Instant(Setting setting)
    {
        if (Text(setting) is not { } text)
        {
            return null;
        }

        return TryInstant(text, out var instant) && instant.Year is >= 1970 and < 9999
            ? instant
            : throw new SettingException(setting, text, "is not an ISO 8601 instant between 1970 and 9998");
    }

    /// <summary>Text that a rule accepts.</summary>
    public string? Checked(Setting setting, Predicate<string> accepts, string problem) =>
        Text(setting) is not { } text ? null : accepts(text) ? text : throw new SettingException(setting, text, problem);

    /// <summary>As <see cref="Instant"/> reads it.</summary>
    public static bool TryInstant(string text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant);
}
