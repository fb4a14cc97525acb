using System.Globalization;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>
/// The `position_updates` collection: a row when a contract is bought or sold, without prices, and all that is held after the last bell of each week
/// and on the last two days. An expired contract just gets no rows any more.
/// </summary>
internal static class HoldingDocuments
{
    private static readonly TimeSpan AfterBell = TimeSpan.FromMinutes(6);

    public static IEnumerable<string> All(IReadOnlyList<Trade> trades)
    {
        var movements = Movement.All(trades);
        var traded = movements.Select(movement =>
            (movement.At, Holding: Holding.At(movement.At, movements).Single(holding => holding.Contract == movement.Contract), Bell: (Moment?)null));
        var seen = Bells().SelectMany(bell => Holding.At(bell.Instant + AfterBell, movements)
            .Where(holding => holding.Signed != 0 && holding.Contract.Expiry >= bell.Day())
            .Select(holding => (At: bell.Instant + AfterBell, Holding: holding, Bell: (Moment?)bell)));

        return traded.Concat(seen).OrderBy(row => row.At).Select((row, n) => Of(row.At, row.Holding, row.Bell, n));
    }

    private static IEnumerable<Moment> Bells() => Enumerable.Range(Timeline.SessionFrom(new(2026, 9, 1)), 43)
        .Where(session => session >= Timeline.Last - 1 || Timeline.Sessions[session].DayOfWeek == DayOfWeek.Friday)
        .Select(OptionMoments.Bell);

    private static string Of(DateTimeOffset at, Holding holding, Moment? bell, int row)
    {
        var contract = holding.Contract;
        var price = bell is { } moment ? Quote.Of(contract, moment).Mid : (decimal?)null;
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(at, "7d20c5e186", row)))
            .Add("conid", Ext.Int(contract.Number)).Text("symbol", contract.Underlying).Text("right", contract.Letter)
            .Add("strike", Ext.Double(contract.Strike)).Text("expiry", contract.ShortExpiry)
            .Add("position", Ext.Double(holding.Signed))
            .Add("market_price", Money(price))
            .Add("market_value", Money(price * holding.Signed * Contract.Shares))
            .Add("average_cost", Ext.Double(decimal.Round(holding.AveragePrice * (IsPerShare(contract) ? 1 : Contract.Shares), 4)))
            .Add("unrealized_pnl", Money((price - holding.AveragePrice) * holding.Signed * Contract.Shares))
            .Text("timestamp", Instants.Naive(at)).Text("date", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToString();
    }

    private static bool IsPerShare(Contract contract) => contract.Underlying is "QQQ" or "GLD";

    private static string Money(decimal? value) => value is { } known ? Ext.Double(decimal.Round(known, 4)) : Ext.Null;
}
