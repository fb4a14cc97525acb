using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>One reading, market by market.</summary>
internal sealed class MarketsView
{
    public MarketsView(MarketBook book)
    {
        Book = book;
        Orders = book.Records.Orders is { } orders ? new LiveOrders(orders.Orders) : null;
        Markets =
        [
            .. book.Markets.Select(market => new MarketState(market, book, Orders))
                .OrderBy(market => market.Event, StringComparer.Ordinal)
                .ThenBy(market => market.Market, StringComparer.Ordinal),
        ];
        var listed = Markets.ToDictionary(market => market.Market, StringComparer.Ordinal);
        Traded = [.. book.Replays.Keys.Order(StringComparer.Ordinal).Select(market => (market, listed.GetValueOrDefault(market)?.Fills ?? FillSums.Of(book.FillsOf(market), AsOf)))];
    }

    public MarketBook Book { get; }

    public GenerationContext Context => Book.Context;

    public DateTimeOffset AsOf => Book.Context.AsOf;

    public MarketMakingRecords Records => Book.Records;

    /// <summary>Live orders; null where nobody tells orders.</summary>
    public LiveOrders? Orders { get; }

    /// <summary>Every market with a configuration or a stored position, by event and id.</summary>
    public IReadOnlyList<MarketState> Markets { get; }

    /// <summary>Seconds from an instant to now; null for none.</summary>
    public double? AgeOf(DateTimeOffset? instant) => (AsOf - instant)?.TotalSeconds;

    /// <summary>Every market that ever traded, by id, with or without a configuration or a position.</summary>
    public IReadOnlyList<(string Market, FillSums Fills)> Traded { get; }
}
