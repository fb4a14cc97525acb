using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>What a request wants to see of a market.</summary>
internal sealed record MarketDetailFilter
{
    public const int UsualDays = 7;
    public const int MostDays = 30;

    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] InstantFormats = [DayFormat, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>The filters as the routes describe them.</summary>
    public static IReadOnlyList<DashboardFilter> Parameters { get; } =
    [
        new("days", $"How many times 24 hours back from now the window begins, 1 to {MostDays}; {UsualDays} unless given.", "3", Several: false),
        new("before", "Lists only what is earlier than this instant, or than this UTC day; next_before of a document is the one for its next page. Sums always speak of the whole window.", "2026-02-06T15:00:00Z", Several: false),
        new("decision_id", "Adds this decision of the market with all that is kept of it, its execution events and its fills.", "", Several: false),
    ];

    /// <summary>The usual days, all of them.</summary>
    public static MarketDetailFilter Usual { get; } = new();

    public int Days { get; private init; } = UsualDays;

    /// <summary>Null for no limit.</summary>
    public DateTimeOffset? Before { get; private init; }

    public string? DecisionId { get; private init; }

    /// <exception cref="QueryException">A value that cannot be used.</exception>
    public static MarketDetailFilter Of(DashboardQuery query) => new()
    {
        Days = ReadDays(query.Only("days")),
        Before = ReadBefore(query.Only("before")),
        DecisionId = ReadDecision(query.Only("decision_id")),
    };

    /// <summary>An instant as <c>before</c> takes it, exact.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static int ReadDays(string? text) =>
        text is null ? UsualDays
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? days
        : throw new QueryException("days", $"must be a whole number from 1 to {MostDays}");

    private static DateTimeOffset? ReadBefore(string? text) =>
        text is null ? null
        : DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant
        : throw new QueryException("before", "is neither a day (2026-02-06) nor an ISO 8601 instant (2026-02-06T15:30:00Z)");

    private static string? ReadDecision(string? text) =>
        text is not { Length: 0 } ? text : throw new QueryException("decision_id", "must be the id of a decision");
}
