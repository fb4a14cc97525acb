using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Which trades a request wants.</summary>
internal sealed record TradesFilter
{
    public const int MostTrades = 500;

    /// <summary>The filters as the routes describe them.</summary>
    public static IReadOnlyList<DashboardFilter> Parameters { get; } =
    [
        new("from", "The first instant, or the first New York day; 90 days before to unless given.", "2026-01-05", Several: false),
        new("to", "The last instant, or the last New York day; now unless given.", "2026-03-31", Several: false),
        new("symbol", "Symbols, in any letter case; all of them unless given.", "TQQQ"),
        new("strategy", "Names of strategies, in any letter case; a trade that several share matches each of them. All of them unless given.", "tide"),
        new("side", "BUY or SELL; both unless given.", "SELL"),
        new("limit", $"How many trades a page lists, 1 to {MostTrades}.", "100", Several: false),
        new("cursor", "The next_cursor of the page before.", "", Several: false),
    ];

    /// <summary>The usual days, all of it.</summary>
    public static TradesFilter Usual { get; } = new();

    public TradeBound? From { get; private init; }

    public TradeBound? To { get; private init; }

    /// <summary>Upper case; empty for all.</summary>
    public IReadOnlyList<string> Symbols { get; private init; } = [];

    /// <summary>As given; empty for all.</summary>
    public IReadOnlyList<string> Strategies { get; private init; } = [];

    /// <summary>True for sells alone, false for buys alone, null for both.</summary>
    public bool? Sells { get; private init; }

    public int Limit { get; private init; } = MostTrades;

    public TradeCursor? Cursor { get; private init; }

    /// <exception cref="QueryException">A value that cannot be used.</exception>
    public static TradesFilter Of(DashboardQuery query) => new()
    {
        From = TradeBound.Read("from", query.Only("from")),
        To = TradeBound.Read("to", query.Only("to")),
        Symbols = Distinct(query.Values("symbol").Select(symbol => TradingSymbol.Of(symbol) ?? symbol)),
        Strategies = Distinct(query.Values("strategy")),
        Sells = ReadSide(query.Values("side")),
        Limit = ReadLimit(query.Only("limit")),
        Cursor = ReadCursor(query.Only("cursor")),
    };

    /// <summary>Both ends, those that were not given too.</summary>
    /// <param name="now">The instant the document speaks of.</param>
    /// <param name="usualDays">How far it looks back unless asked otherwise.</param>
    /// <exception cref="QueryException">The first is behind the last.</exception>
    public (TradeBound From, TradeBound To) Range(DateTimeOffset now, int usualDays)
    {
        var to = To ?? TradeBound.At(Cursor?.Now ?? now.UtcTicks);
        var from = From ?? to.Before(usualDays);
        return from.First <= to.Last ? (from, to) : throw new QueryException("from", $"is later than {(To is null ? "now" : "to")}");
    }

    private static string[] Distinct(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool? ReadSide(IReadOnlyList<string> words)
    {
        var sides = words.Select(word => word.ToUpperInvariant() switch
        {
            TradeSides.Buy => false,
            TradeSides.Sell => true,
            _ => throw new QueryException("side", "must be BUY or SELL"),
        }).Distinct().ToList();
        return sides is [var only] ? only : null;
    }

    private static int ReadLimit(string? text) =>
        text is null ? MostTrades
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostTrades ? limit
        : throw new QueryException("limit", $"must be a whole number from 1 to {MostTrades}");

    private static TradeCursor? ReadCursor(string? text) =>
        text is null ? null : TradeCursor.Parse(text) ?? throw new QueryException("cursor", "is not one that this service gave; leave it out for the first page");
}
