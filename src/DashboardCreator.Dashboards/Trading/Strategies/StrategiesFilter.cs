using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Which strategies a request wants listed, and which of their closed lots.</summary>
internal sealed record StrategiesFilter
{
    /// <summary>More closed lots of a strategy are not listed at once.</summary>
    public const int MostLots = 500;

    /// <summary>The filters as the routes describe them.</summary>
    public static IReadOnlyList<DashboardFilter> Parameters { get; } =
    [
        new("strategy", "Names of the strategies that are listed, in any letter case; all of them unless given. Totals and attribution always speak of all.", "tide"),
        new("limit", $"How many closed lots a strategy lists, newest first, 1 to {MostLots}.", "100", Several: false),
        new("cursor", "The next_cursor of a strategy: lists that strategy with its next closed lots.", "", Several: false),
    ];

    /// <summary>Every strategy with its newest lots.</summary>
    public static StrategiesFilter Usual { get; } = new();

    /// <summary>In alphabetical order, so that equal questions have equal answers; empty for all.</summary>
    public IReadOnlyList<string> Strategies { get; private init; } = [];

    public int Limit { get; private init; } = MostLots;

    public LotCursor? Cursor { get; private init; }

    /// <exception cref="QueryException">A value that cannot be used.</exception>
    public static StrategiesFilter Of(DashboardQuery query)
    {
        string[] strategies = [.. query.Values("strategy").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var cursor = ReadCursor(query.Only("cursor"));
        if (cursor is not null && strategies.Any(name => !name.Equals(cursor.Strategy, StringComparison.OrdinalIgnoreCase)))
        {
            throw new QueryException("cursor", $"goes on with the closed lots of {cursor.Strategy}: give it with that strategy alone, or without any");
        }

        return new StrategiesFilter { Strategies = cursor is null ? strategies : [cursor.Strategy], Limit = ReadLimit(query.Only("limit")), Cursor = cursor };
    }

    public bool Wants(string strategy) => Strategies.Count == 0 || Strategies.Contains(strategy, StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a strategy's list goes on; null for its first page.</summary>
    public LotCursor? CursorOf(string strategy) => Cursor?.Strategy == strategy ? Cursor : null;

    private static int ReadLimit(string? text) =>
        text is null ? MostLots
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLots ? limit
        : throw new QueryException("limit", $"must be a whole number from 1 to {MostLots}");

    private static LotCursor? ReadCursor(string? text) =>
        text is null ? null : LotCursor.Parse(text) ?? throw new QueryException("cursor", "is not one that this document gave; leave it out for the first page");
}
