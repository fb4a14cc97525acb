using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>What holds for every ledger and every filter.</summary>
public sealed class TradesLawTests
{
    private const string Whole = "from=2020-01-01&to=2026-12-31";

    private static readonly Gen<string> Filters =
        from symbols in Gen.SubListOf("AAPL", "MSFT", "TQQQ", "BIL", "NONE")
        from strategies in Gen.SubListOf("tide", "ember", "fin", "Ångström")
        from side in Gen.Elements("", "BUY", "SELL")
        select (symbols.Count > 0 ? $"&symbol={string.Join(',', symbols)}" : "")
            + (strategies.Count > 0 ? $"&strategy={string.Join(',', strategies)}" : "")
            + (side.Length > 0 ? $"&side={side}" : "");

    [Fact]
    public void Figures_OfAnyFilter_AreTheNaiveOnes() => Each((draft, filter) =>
    {
        var document = draft.Compose(Whole + filter);
        NaiveComparison.Check(draft.Fills, document, filter);
    });

    [Fact]
    public void Parts_OfAnyFilter_AddUpToTheTotals() => Each((draft, filter) =>
    {
        var document = draft.Compose(Whole + filter);

        Assert.Equal(document.Totals.Trades, document.Totals.Buys + document.Totals.Sells);
        Assert.Equal(document.Totals.Trades, document.BySymbol.Sum(row => row.Trades));
        Assert.Equal(document.Totals.Trades, document.ByDay.Sum(row => row.Trades));
        Assert.Equal(document.Totals.UniqueSymbols, document.BySymbol.Count);
        AssertCents(document.Totals.Value!.Value, document.BySymbol.Sum(row => row.Value), document.BySymbol.Count);
        AssertCents(document.Totals.Value.Value, document.ByDay.Sum(row => row.Value), document.ByDay.Count);
        AssertCents(document.Totals.Value.Value, document.Totals.BuyValue!.Value + document.Totals.SellValue!.Value, 2);
        Assert.All(document.BySymbol, row => Assert.Equal(row.NetQuantity, row.BoughtQuantity - row.SoldQuantity, 20));
        Assert.All(document.Trades, trade => Assert.Equal(trade.Strategies.Count > 0 ? 1 : 0, trade.Strategies.Sum(strategy => strategy.Weight), 1e-12));
    });

    [Fact]
    public void Strategies_OfATradeThatNamesSome_ShareItsWholeValue() => Each((draft, filter) =>
    {
        var shared = draft with { Fills = [.. draft.Fills.Where(fill => fill.Strategies.Count > 0)] };
        var all = shared.Compose(Whole + (filter.Contains("strategy", StringComparison.Ordinal) ? "" : filter));

        AssertCents(all.Totals.Value!.Value, all.ByStrategy.Sum(row => row.Value), all.ByStrategy.Count);
    });

    [Fact]
    public void Filter_SplitByDay_AddsUpToTheWhole() => Each((draft, filter) =>
    {
        var whole = draft.Compose(Whole + filter);
        var days = whole.ByDay.Select(day => draft.Compose($"from={day.Date:yyyy-MM-dd}&to={day.Date:yyyy-MM-dd}{filter}")).ToList();

        Assert.Equal(whole.Totals.Trades, days.Sum(day => day.Totals.Trades));
        Assert.Equal(whole.ByDay, days.Select(day => Assert.Single(day.ByDay)));
        AssertCents(whole.Totals.RealizedPnl ?? 0, days.Sum(day => day.Totals.RealizedPnl ?? 0), days.Count);
        foreach (var row in whole.ByStrategy)
        {
            var parts = days.SelectMany(day => day.ByStrategy).Where(part => part.Strategy == row.Strategy).ToList();
            Assert.Equal((row.Trades, row.Buys, row.Sells), (parts.Sum(part => part.Trades), parts.Sum(part => part.Buys), parts.Sum(part => part.Sells)));
            AssertCents(row.Value, parts.Sum(part => part.Value), parts.Count);
        }
    });

    [Fact]
    public void Pages_OfAnySize_LoseNothingAndRepeatNothing() => Prop.ForAll(
        AnyFills.Drafts.ToArbitrary(), Filters.ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), (draft, filter, limit) =>
        {
            var all = draft.Compose(Whole + filter);

            Assert.Equal(all.Trades.Select(trade => trade.OrderId), Pages(draft, $"{Whole}{filter}&limit={limit}", (before, _) => before));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Pages_WhileNewerTradesAppear_StayAsTheyWere() => Prop.ForAll(AnyFills.Drafts.ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), (draft, limit) =>
    {
        var all = draft.Compose();
        var paged = Pages(draft, $"limit={limit}", (before, page) => before with
        {
            AsOf = before.AsOf.AddHours(5),
            Fills = [.. before.Fills, new DraftFill($"new-{page}", before.AsOf.AddHours(1), "AAPL", true, 1, 1)],
        });

        Assert.Equal(all.Trades.Select(trade => trade.OrderId), paged);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static List<string> Pages(LedgerDraft draft, string query, Func<LedgerDraft, int, LedgerDraft> between)
    {
        var orders = new List<string>();
        string? cursor = null;
        for (var page = 0; page == 0 || cursor is not null; page++)
        {
            var document = draft.Compose(cursor is null ? query : $"{query}&cursor={cursor}");
            Assert.False(document.Trades.Count == 0 && cursor is not null, "A page was promised and has nothing on it.");
            orders.AddRange(document.Trades.Select(trade => trade.OrderId));
            cursor = document.NextCursor;
            draft = between(draft, page);
        }

        return orders;
    }

    private static void Each(Action<LedgerDraft, string> law) =>
        Prop.ForAll(AnyFills.Drafts.ToArbitrary(), Filters.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    // Each part is rounded to a cent by itself.
    private static void AssertCents(decimal whole, decimal sum, int parts) => Assert.InRange(sum - whole, -0.005m * (parts + 1), 0.005m * (parts + 1));
}
