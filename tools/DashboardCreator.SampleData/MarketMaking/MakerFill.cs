namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>Contracts that changed hands; the price in dollars.</summary>
internal sealed record MakerFill(MakerMarket Market, DateTimeOffset At, bool IsBid, decimal Price, decimal Size)
{
    public required string OrderId { get; init; }

    public required string FillId { get; init; }

    /// <summary>Null where the fill came before any decision.</summary>
    public MakerDecision? Decision { get; init; }

    /// <summary>The second of two fills of one order: it left no event.</summary>
    public bool IsRest { get; init; }

    public decimal Fees => HasFees ? decimal.Round(MakerPosition.Fee(Size, Price), 6) : MakerPosition.Fee(Size, Price);

    /// <summary>Net of fees.</summary>
    public decimal Profit { get; init; }

    /// <summary>In the first days fees were not stored.</summary>
    public bool HasFees => At >= Days.At(10, 11) || At < Days.At(10, 1);

    /// <summary>In the first days fills had no id, and were <c>buy</c> and <c>sell</c>.</summary>
    public bool IsOld => At < Days.At(10, 12) && At > Days.At(10, 1);

    /// <summary>Found at a start, not seen happening.</summary>
    public bool IsReconciled => Decision is null && Market.Id == MakerMarkets.Imported;
}
