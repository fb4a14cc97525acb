using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>One account, or several as one, seen from one instant.</summary>
internal sealed class PortfolioView
{
    private PortfolioView(string subject, IReadOnlyList<AccountView> parts, MarketBars market, PortfolioOptions options, ITradingCalendar calendar, GenerationContext context)
    {
        var asOf = context.AsOf;
        (Subject, Parts, Market, Options, Calendar, AsOf) = (subject, parts, market, options, calendar, asOf);
        Today = calendar.DateAt(asOf);
        NewestDay = DailyFigures.Newest(calendar, context);
        CurrentSession = LastOpened(calendar, asOf);
        MixedCurrencies = parts.Select(part => part.Records.Account?.Currency).Where(currency => currency is not null).Distinct().Count() > 1;
        Series = parts.Count == 1 ? parts[0].Series : PortfolioSeries.Joint(MixedCurrencies ? [] : [.. parts.Select(part => part.Series)]);
        Exact = Together(part => part.Exact);
        Balance = Together(part => part.Balance);
        Daily = MixedCurrencies ? default : DailyChange.Joint(parts.Select(part => part.Daily));
    }

    /// <summary>The document's subject.</summary>
    public string Subject { get; }

    /// <summary>The accounts it is made of.</summary>
    public IReadOnlyList<AccountView> Parts { get; }

    /// <summary>Bars.</summary>
    public MarketBars Market { get; }

    /// <summary>The settings.</summary>
    public PortfolioOptions Options { get; }

    /// <summary>The exchange's calendar.</summary>
    public ITradingCalendar Calendar { get; }

    /// <summary>The instant.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The exchange's date at that instant.</summary>
    public DateOnly Today { get; }

    /// <summary>The newest date whose bars count.</summary>
    public DateOnly NewestDay { get; }

    /// <summary>The last session that has opened.</summary>
    public DateOnly CurrentSession { get; }

    /// <summary>True when the accounts have no common unit and no sums.</summary>
    public bool MixedCurrencies { get; }

    /// <summary>Returns.</summary>
    public PortfolioSeries Series { get; }

    /// <summary>Balances and sums of positions, unrounded: what ratios are made of.</summary>
    public AccountBalance Exact { get; }

    /// <summary>The same in cents; of several accounts the sums of their cents.</summary>
    public AccountBalance Balance { get; }

    /// <summary>Since the last close.</summary>
    public DailyChange Daily { get; }

    /// <summary>False when one of the brokers' answers about positions is missing.</summary>
    public bool PositionsKnown => Parts.All(part => part.Records.PositionsKnown);

    /// <summary>The same about orders.</summary>
    public bool OrdersKnown => Parts.All(part => part.Records.OrdersKnown);

    /// <summary>Every position with its account's name.</summary>
    public IEnumerable<(string Account, BrokerHolding Holding)> Holdings =>
        from part in Parts from holding in part.Records.Positions select (part.Label, holding);

    /// <summary>Bars of a symbol with a price that the instant may know; empty without any.</summary>
    public IReadOnlyList<DailyBar> BarsOf(string symbol)
    {
        if (!Market.BySymbol.TryGetValue(symbol, out var told))
        {
            return [];
        }

        var usable = true;
        foreach (var bar in told.Bars)
        {
            usable &= Usable(bar);
        }

        return usable ? told.Bars : [.. told.Bars.Where(Usable)];
    }

    public static PortfolioView Of(
        string subject, IReadOnlyList<AccountReading> readings, MarketBars market, PortfolioOptions options, ITradingCalendar calendar, GenerationContext context)
    {
        var session = LastOpened(calendar, context.AsOf);
        var parts = readings.Select(reading => AccountView.Of(reading, calendar, context, session, options)).ToList();
        return new PortfolioView(subject, parts, market, options, calendar, context);
    }

    private AccountBalance Together(Func<AccountView, AccountBalance> balance) => Parts.Count == 1 ? balance(Parts[0])
        : MixedCurrencies ? AccountBalance.Unknown(PositionsKnown ? Parts.Sum(part => part.Balance.Positions) : null)
        : AccountBalance.Joint([.. Parts.Select(balance)]);

    private bool Usable(DailyBar bar) => bar.Session <= NewestDay && double.IsFinite(bar.Close) && bar.Close > 0;

    private static DateOnly LastOpened(ITradingCalendar calendar, DateTimeOffset asOf)
    {
        var session = calendar.LastOnOrBefore(calendar.DateAt(asOf));
        return session.Open <= asOf ? session.Date : calendar.LastOnOrBefore(session.Date.AddDays(-1)).Date;
    }
}
