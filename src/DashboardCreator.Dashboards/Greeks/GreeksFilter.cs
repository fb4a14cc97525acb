using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Which positions a request wants.</summary>
internal sealed record GreeksFilter
{
    public const int MostPositions = 500;

    private const string All = "all";

    private static readonly PositionStatus[] OnlyOpen = [PositionStatus.Open];

    /// <summary>The filters as the routes describe them.</summary>
    public static IReadOnlyList<DashboardFilter> Parameters { get; } =
    [
        new("symbol", "Underlyings, in any letter case; all of them unless given.", "SPY"),
        new("strategy_type", "Strategy types as stored, in any letter case; all of them unless given.", "iron_condor"),
        new("status", "Which positions are listed: open (unless given), pending, closed, or all. The totals always speak of the open ones.", "all"),
        new("limit", $"How many positions a page lists, 1 to {MostPositions}.", "100", Several: false),
        new("cursor", "The next_cursor of the page before.", "", Several: false),
    ];

    /// <summary>The open book.</summary>
    public static GreeksFilter Open { get; } = new();

    /// <summary>In alphabetical order, so that equal questions have equal answers; empty for all.</summary>
    public IReadOnlyList<string> Symbols { get; private init; } = [];

    /// <summary>In alphabetical order, so that equal questions have equal answers; empty for all.</summary>
    public IReadOnlyList<string> StrategyTypes { get; private init; } = [];

    /// <summary>Statuses of the listed positions; null for all, unknown ones included.</summary>
    public IReadOnlyList<PositionStatus>? Statuses { get; private init; } = OnlyOpen;

    public int Limit { get; private init; } = MostPositions;

    public PositionCursor? Cursor { get; private init; }

    /// <summary>True when some open positions may be left out.</summary>
    public bool IsPartial => Symbols.Count > 0 || StrategyTypes.Count > 0;

    /// <exception cref="QueryException">A value that cannot be used.</exception>
    public static GreeksFilter Of(DashboardQuery query) => new()
    {
        Symbols = [.. query.Values("symbol").Order(StringComparer.Ordinal)],
        StrategyTypes = [.. query.Values("strategy_type").Order(StringComparer.Ordinal)],
        Statuses = ReadStatuses(query.Values("status")),
        Limit = ReadLimit(query.Only("limit")),
        Cursor = ReadCursor(query.Only("cursor")),
    };

    /// <summary>By underlying and strategy type alone.</summary>
    public bool Covers(OptionPosition position) =>
        CoversSymbol(position.Symbol) && Matches(StrategyTypes, position.Execution.StrategyType);

    /// <summary>By underlying alone.</summary>
    public bool CoversSymbol(string? symbol) => Matches(Symbols, symbol);

    /// <summary>By status alone.</summary>
    public bool Lists(OptionPosition position) => Statuses is null || Statuses.Contains(position.Status);

    /// <summary>As the document repeats it.</summary>
    public GreeksFilterEcho Echo() => new()
    {
        Symbols = Symbols,
        StrategyTypes = StrategyTypes,
        Status = Statuses is null ? [All] : [.. Statuses.Select(PositionStatuses.Text).OfType<string>()],
    };

    private static bool Matches(IReadOnlyList<string> wanted, string? value) => wanted.Count == 0 || wanted.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static PositionStatus[]? ReadStatuses(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return OnlyOpen;
        }

        var statuses = new List<PositionStatus>();
        foreach (var word in words)
        {
            if (word.Equals(All, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            statuses.Add(word.ToUpperInvariant() switch
            {
                "OPEN" => PositionStatus.Open,
                "PENDING" => PositionStatus.Pending,
                "CLOSED" => PositionStatus.Closed,
                _ => throw new QueryException("status", "must be open, pending, closed or all"),
            });
        }

        return [.. statuses.Distinct().Order()];
    }

    private static int ReadLimit(string? text) =>
        text is null ? MostPositions
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostPositions ? limit
        : throw new QueryException("limit", $"must be a whole number from 1 to {MostPositions}");

    private static PositionCursor? ReadCursor(string? text) =>
        text is null ? null : PositionCursor.Parse(text) ?? throw new QueryException("cursor", "is not one that this service gave; leave it out for the first page");
}
