using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>A quote as the collector stored it, with what it failed to see.</summary>
internal sealed record SnapshotQuote(Quote Shown, bool IsModelled = true)
{
    private static readonly Moment LastBell = new(Timeline.Last, 390);

    private static readonly Quote Nothing = new(0, 0, 0, 0, 0, 0, new(0, 0, 0, 0, 0, 0));

    public static SnapshotQuote Of(Contract contract, Moment moment)
    {
        var quote = Quote.Of(contract, moment);
        if (moment.CompareTo(LastBell) < 0) return new(quote);
        if (SnapshotOddities.IsAllZero(contract)) return new(Nothing);
        if (SnapshotOddities.IsNotQuoted(contract)) return new(quote with { Bid = -1, Ask = -1 });
        return SnapshotOddities.IsNotModelled(contract)
            ? new(quote with { Volatility = 0, Value = Nothing.Value }, moment == LastBell)
            : new(quote);
    }

    public Doc Fields()
    {
        var document = new Doc()
            .Add("bid", Ext.Double(Shown.Bid)).Add("ask", Ext.Double(Shown.Ask)).Add("last", Ext.Double(Shown.Last))
            .Add("volume", Ext.Int(Shown.Volume)).Add("open_interest", Ext.Int(Shown.OpenInterest));
        return IsModelled ? document.Add("iv", Figures.Volatility(Shown.Volatility)).Greeks(Shown.Value) : document;
    }
}
