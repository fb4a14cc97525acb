using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Holds the book against what the broker says it holds.</summary>
internal static class DiscrepancyComposer
{
    /// <summary>
    /// Contracts whose quantities differ, of the underlyings asked for and whatever the strategy type, for the broker knows none; no expired ones, of
    /// which nobody holds anything. None where the broker tells nothing at all.
    /// </summary>
    public static IReadOnlyList<GreeksDiscrepancy> Compose(GreeksSelection selection) =>
        [.. Contracts(selection).Where(pair => pair.Value.Recorded is { } recorded && pair.Value.Broker is { } broker && recorded != broker).Select(pair => Difference(pair.Key, pair.Value))];

    /// <summary>How many contracts and holdings cannot be compared for want of a quantity, a side or a term.</summary>
    public static int Incomparable(GreeksSelection selection) =>
        Contracts(selection).Count(pair => pair.Value.Recorded is null || pair.Value.Broker is null)
        + Holdings(selection).Count(holding => OptionContract.Of(holding) is null);

    private static SortedDictionary<OptionContract, Sides> Contracts(GreeksSelection selection)
    {
        var contracts = new SortedDictionary<OptionContract, Sides>(ByTerms);
        if (selection.View.Book.Records.Holdings.Count == 0)
        {
            return contracts;
        }

        var today = selection.View.Today;
        foreach (var position in selection.View.Positions.Where(position => position.IsOpen && selection.Filter.CoversSymbol(position.Symbol)))
        {
            foreach (var leg in position.Held)
            {
                if (OptionContract.Of(position.Symbol, leg.Leg) is { } contract && contract.Expiry >= today)
                {
                    var sides = SidesOf(contracts, contract);
                    sides.Recorded += leg.Leg.IsBuy switch { true => leg.Leg.Quantity, false => -leg.Leg.Quantity, null => null };
                    sides.ContractId ??= leg.Leg.ContractId;
                }
            }
        }

        foreach (var holding in Holdings(selection))
        {
            if (OptionContract.Of(holding) is { } contract && contract.Expiry >= today)
            {
                var sides = SidesOf(contracts, contract);
                sides.Broker += holding.Quantity;
                sides.ContractId = holding.ContractId ?? sides.ContractId;
                sides.At = holding.At;
            }
        }

        return contracts;
    }

    private static IEnumerable<OptionHolding> Holdings(GreeksSelection selection) =>
        selection.View.Book.Records.Holdings.Where(holding => selection.Filter.CoversSymbol(holding.Symbol));

    private static readonly Comparer<OptionContract> ByTerms = Comparer<OptionContract>.Create((one, other) =>
        (string.CompareOrdinal(one.Symbol, other.Symbol), one.Expiry.CompareTo(other.Expiry), one.Strike.CompareTo(other.Strike)) switch
        {
            (0, 0, 0) => one.Right.CompareTo(other.Right),
            (0, 0, var byStrike) => byStrike,
            (0, var byExpiry, _) => byExpiry,
            (var bySymbol, _, _) => bySymbol,
        });

    private static Sides SidesOf(SortedDictionary<OptionContract, Sides> contracts, OptionContract contract)
    {
        if (!contracts.TryGetValue(contract, out var sides))
        {
            contracts[contract] = sides = new Sides();
        }

        return sides;
    }

    private static GreeksDiscrepancy Difference(in OptionContract contract, Sides sides) => new()
    {
        Symbol = contract.Symbol,
        Right = PositionComposer.RightOf(new OptionLeg { Right = contract.Right }),
        Strike = contract.Strike,
        Expiry = contract.Expiry,
        Conid = sides.ContractId,
        RecordedQuantity = Money.Plain(sides.Recorded!.Value),
        BrokerQuantity = Money.Plain(sides.Broker!.Value),
        BrokerAt = sides.At,
    };

    // Null where a part is not known.
    private sealed class Sides
    {
        public decimal? Recorded { get; set; } = 0;

        public decimal? Broker { get; set; } = 0;

        public long? ContractId { get; set; }

        public DateTimeOffset? At { get; set; }
    }
}
