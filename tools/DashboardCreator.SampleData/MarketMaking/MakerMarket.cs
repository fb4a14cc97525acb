namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>A market of the bot and what is to become of it. Prices are cents here; the items have dollars.</summary>
/// <param name="Id">The market's ticker.</param>
/// <param name="FinalMid">Where its price ends.</param>
/// <param name="Rate">Fills an hour.</param>
internal sealed record MakerMarket(string Id, int FinalMid, double Rate)
{
    public string Environment { get; init; } = "prod";

    /// <summary>Null where the configuration does not tell it.</summary>
    public string? Event { get; init; }

    public bool IsConfigured { get; init; } = true;

    public bool IsEnabled { get; init; } = true;

    /// <summary>Limits as <c>max_position</c>, the older way.</summary>
    public bool HasOldLimit { get; init; }

    public int MaxYes { get; init; } = 60;

    public int MaxNo { get; init; } = 60;

    public int MinSpread { get; init; } = 4;

    public int QuoteSize { get; init; } = 10;

    public decimal? FairValue { get; init; }

    public decimal? Toxicity { get; init; }

    public DateTimeOffset? CreatedAt { get; init; } = Days.At(10, 8, 18);

    public DateTimeOffset UpdatedAt { get; init; } = Days.At(10, 26, 9).AddMicroseconds(120_000);

    /// <summary>First and last hour in which the bot decides about it.</summary>
    public DateTimeOffset From { get; init; } = Days.At(10, 9, 6);

    public DateTimeOffset Until { get; init; } = Days.At(10, 30, 20);

    /// <summary>Contracts at the end; null for whatever comes.</summary>
    public int? FinalNet { get; init; }

    /// <summary>The newest decision; null for one like the others.</summary>
    public FinalQuotes? Final { get; init; }

    /// <summary>Fills that are told and not drawn.</summary>
    public IReadOnlyList<ScriptedFill> Script { get; init; } = [];
}

/// <summary>Book and targets of the newest decision.</summary>
internal sealed record FinalQuotes(DateTimeOffset At, int? Bid, int? Ask, int? TargetBid, int? TargetAsk);

internal sealed record ScriptedFill(DateTimeOffset At, bool IsBid, int Cents, int Size);
