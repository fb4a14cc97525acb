using System.Globalization;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Values as they stand in a query.</summary>
internal static class QueryText
{
    /// <summary>The first instant of a day, UTC: the broker's descriptions want instants where they mean days.</summary>
    public static string Of(DateOnly day) => Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");

    /// <summary>An instant to the millisecond.</summary>
    /// <param name="milliseconds">Since 1970.</param>
    public static string Of(long milliseconds) =>
        Of(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    public static string Of(string text) => Uri.EscapeDataString(text);

    /// <summary>A further parameter for a page's token; nothing for the first page.</summary>
    public static string After(string? token) => token is null ? "" : "&page_token=" + Of(token);
}
