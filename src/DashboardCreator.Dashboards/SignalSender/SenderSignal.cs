using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>One signal and its fate. Prices per unit, unrounded; money in cents.</summary>
public sealed record SenderSignal
{
    /// <summary>The sender's id.</summary>
    public string? SignalId { get; init; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>BUY or SELL.</summary>
    public string? Side { get; init; }

    /// <summary>True for a signal that closes a position.</summary>
    public bool IsExit { get; init; }

    /// <summary>Units asked for.</summary>
    public double? QuantityRequested { get; init; }

    /// <summary>Units filled.</summary>
    public double? QuantityFilled { get; init; }

    /// <summary>Price asked for; null for an order at market.</summary>
    public double? Price { get; init; }

    /// <summary>Quantity-weighted price of the fills.</summary>
    public double? FillPrice { get; init; }

    /// <summary>When it was filled.</summary>
    public DateTimeOffset? FilledAt { get; init; }

    /// <summary>Filled quantity times fill price, money.</summary>
    public decimal? PositionSize { get; init; }

    /// <summary>Capital that the decision set aside, money.</summary>
    public decimal? AllocatedCapital { get; init; }

    /// <summary>Share of capital that the decision stated, else the capital it set aside over the fund's base capital; per cent.</summary>
    public double? AllocationPct { get; init; }

    /// <summary>Upper case.</summary>
    public required string Status { get; init; }

    /// <summary>Of an entry: its trade's profit; of an exit: the profit it took. Null while open.</summary>
    public decimal? Pnl { get; init; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public string? RejectionReason { get; init; }

    /// <summary>One row of the book, as shown.</summary>
    public static SenderSignal Of(FundView view, in SignalRow row) => Of(view.Signals, row, view.Totals.BaseCapital);

    private static SenderSignal Of(SignalBook book, in SignalRow row, decimal? baseCapital) => new()
    {
        SignalId = book.Texts.Text(row.SignalId),
        SentAt = SignalText.Instant(row.ReceivedAt),
        Symbol = book.Texts.Text(row.Symbol),
        Side = SignalText.Side(row.Side),
        IsExit = row.Has(SignalTraits.Exit),
        QuantityRequested = SignalText.Known(row.Quantity),
        QuantityFilled = SignalText.Known(row.FilledQuantity),
        Price = row.Price == 0 ? null : SignalText.Known(row.Price),
        FillPrice = SignalText.Known(row.FillPrice),
        FilledAt = SignalText.Instant(row.FilledAt),
        PositionSize = Money.Cents(Money.FromDouble(row.FilledQuantity * row.FillPrice)),
        AllocatedCapital = Money.Cents(Money.FromDouble(row.AllocatedCapital)),
        AllocationPct = SignalText.Known(row.AllocationPercent) ?? Money.Percent(Money.FromDouble(row.AllocatedCapital), baseCapital),
        Status = book.Texts.Text(row.Status)!,
        Pnl = Money.Cents(Money.FromDouble(row.Has(SignalTraits.Exit) ? row.NetPnl : row.RealizedPnl)),
        RejectionReason = Rejections.Reason(book, row),
    };
}
