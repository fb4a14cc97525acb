using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Benchmarks.Trading;

/// <summary>The lots behind a large ledger: bought on some day, most of them sold in one or two parts within a few weeks.</summary>
internal static class LargeLots
{
    private const int Seed = 20260106;
    private const int OpenOfThousand = 5;
    private const int MostDaysHeld = 40;

    public static IReadOnlyList<StrategyLot> Make(int count)
    {
        var random = new Random(Seed);
        var lots = new List<StrategyLot>(count);
        var days = (LargeLedger.AsOf - LargeLedger.FirstDay).TotalDays - MostDaysHeld - 2;
        for (var i = 0; i < count; i++)
        {
            var entry = LargeLedger.FirstDay.AddDays((int)(days * i / count)).AddSeconds(random.Next(23_000));
            lots.Add(Lot(random, i, entry));
        }

        return lots;
    }

    private static StrategyLot Lot(Random random, int index, DateTimeOffset entry)
    {
        var quantity = 1 + (random.Next(1_000_000) / 10_000m);
        var price = 20 + (random.Next(8_000) / 100m);
        var isOpen = random.Next(1000) < OpenOfThousand;
        var parts = isOpen ? 0 : random.Next(1, 3);
        return new StrategyLot
        {
            Id = $"lot-{index:x8}",
            Strategy = LargeLedger.Strategy(random.Next(LargeLedger.StrategyCount)),
            Symbol = LargeLedger.Symbol(random.Next(LargeLedger.SymbolCount)),
            EntryAt = entry,
            EntryQuantity = quantity,
            EntryPrice = price,
            RemainingQuantity = isOpen ? quantity : 0,
            IsOpen = isOpen,
            Exits = [.. Enumerable.Range(1, parts).Select(part => new LotExit
            {
                Id = $"exit-{index:x8}-{part}",
                At = entry.AddDays(part * random.Next(1, MostDaysHeld / 2)),
                Quantity = quantity / parts,
                Price = price + (random.Next(-500, 520) / 100m),
            })],
        };
    }
}
