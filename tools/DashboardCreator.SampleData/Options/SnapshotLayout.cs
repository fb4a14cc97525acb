using System.Globalization;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>One snapshot in the layout of its day: rights as letters at first and as words later, then with the execution it was collected for.</summary>
internal static class SnapshotLayout
{
    private static readonly int SecondFrom = Timeline.SessionFrom(new(2026, 9, 21));

    public static Doc Of(Watched watched, Moment moment)
    {
        var quote = SnapshotQuote.Of(watched.Contract, moment);
        if (moment.Session < SecondFrom) return First(watched.Contract, moment, quote);

        return moment.Session == Timeline.Last && watched.ExecutionId is { } execution
            ? Third(watched.Contract, execution, moment, quote)
            : Second(watched, moment, quote);
    }

    /// <summary>`yearmonth` is the month of the expiry, the strike's partition is the strike.</summary>
    private static Doc First(Contract contract, Moment moment, SnapshotQuote quote) => new Doc()
        .Add("timestamp", Ext.Date(moment.Instant)).Text("symbol", contract.Underlying)
        .Add("strike", Ext.Double(contract.Strike)).Add("strike_partition", Ext.Int(contract.Strike))
        .Add("yearmonth", Month(contract.Expiry)).Text("expiry", contract.ShortExpiry).Text("right", contract.Letter)
        .Append(quote.Fields());

    /// <summary>`yearmonth` is the month of the snapshot, the strike's partition is floored to tens.</summary>
    private static Doc Second(Watched watched, Moment moment, SnapshotQuote quote)
    {
        var contract = watched.Contract;
        return new Doc()
            .Text("timestamp", Instants.Naive(moment.Instant)).Text("symbol", contract.Underlying)
            .Add("strike", Ext.Double(contract.Strike)).Add("strike_partition", Ext.Int(contract.Strike / 10 * 10))
            .Text("expiry", contract.ShortExpiry).Text("right", contract.Word)
            .Append(quote.Fields())
            .AddIf(TellsUnderlying(contract, moment), "underlying_price", () => Ext.Number(moment.Spot(contract.Underlying)))
            .Add("active", Ext.Bool(true)).Add("new", Ext.Bool(moment.Session == watched.First))
            .Add("yearmonth", Month(moment.Day())).Text("date", Day(moment));
    }

    private static Doc Third(Contract contract, string execution, Moment moment, SnapshotQuote quote) => new Doc()
        .Text("timestamp", Instants.Iso(moment.Instant)).Text("execution_id", execution).Add("conid", Ext.Int(contract.Number))
        .Text("symbol", contract.Underlying).Add("strike", Ext.Double(contract.Strike)).Text("expiry", contract.ShortExpiry).Text("right", contract.Word)
        .Append(quote.Fields())
        .Add("rho", Figures.Rounded(quote.Shown.Value.Rho, 4))
        .Add("mid_price", Ext.Double(quote.Shown.Mid)).Add("bid_ask_spread", Ext.Double(quote.Shown.Ask - quote.Shown.Bid))
        .Add("underlying_price", Ext.Number(moment.Spot(contract.Underlying)))
        .Add("dte", Ext.Int(contract.Expiry.DayNumber - moment.Day().DayNumber)).Text("date", Day(moment));

    /// <summary>AAPL's in the last week, gold's for one contract, NVDA's never.</summary>
    private static bool TellsUnderlying(Contract contract, Moment moment) => contract.Underlying switch
    {
        "AAPL" => moment.Session > Timeline.Last - 5,
        "GLD" => contract.Name == "GLD 20261218 C310",
        _ => false,
    };

    private static string Month(DateOnly day) => day.ToString("yyyyMM", CultureInfo.InvariantCulture);

    private static string Day(Moment moment) => moment.Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
