using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Testing.Trading;

/// <summary>Ledgers of any kind: many trades of one instant, numbers with many digits, sells of what nobody bought.</summary>
public static class AnyFills
{
    private static readonly string[] Symbols = ["AAPL", "MSFT", "TQQQ", "BIL"];
    private static readonly string[] Names = ["tide", "ember", "fin", "Ångström"];

    /// <summary>At most 80 trades within about 150 days before 6 March 2026.</summary>
    public static Gen<LedgerDraft> Drafts => Fills(Gen.Choose(0, 80)).Select(fills => new LedgerDraft { Fills = fills });

    /// <summary>Trades with different order ids.</summary>
    /// <param name="counts">How many.</param>
    public static Gen<DraftFill[]> Fills(Gen<int> counts) => counts.SelectMany(count =>
        Fill.ArrayOf(count).Select(fills => fills.Select((fill, i) => fill with { OrderId = $"{fill.OrderId}-{i}" }).ToArray()));

    private static Gen<DraftFill> Fill =>
        from minutes in Gen.Frequency((3, Gen.Choose(0, 150 * 24 * 60)), (2, Gen.Choose(0, 150).Select(day => day * 24 * 60)))
        from id in Gen.Elements("a", "b", "é", "😀")
        from symbol in Gen.Frequency((20, Gen.Elements(Symbols)), (1, Gen.Constant("RARE")))
        from isBuy in Gen.Elements(true, true, false)
        from quantity in Number
        from price in Number
        from strategies in Mix
        select new DraftFill(id, Utc.At("2026-03-06 19:00").AddMinutes(-minutes), symbol, isBuy, quantity, price) { Strategies = strategies };

    // Whole shares, fractions, and quotients with every digit that a decimal holds.
    private static Gen<decimal> Number => Gen.Frequency(
        (3, Gen.Choose(1, 500).Select(number => (decimal)number)),
        (3, Gen.Choose(1, 9_999_999).Select(number => number / 10_000m)),
        (1, Gen.Choose(1, 1_000).Select(number => number / 7m)));

    private static Gen<(string, decimal)[]> Mix =>
        from names in Gen.SubListOf(Names)
        from weights in Gen.Choose(1, 100).ArrayOf(names.Count)
        select names.Zip(weights, (name, weight) => (name, weight / 100m)).ToArray();
}
