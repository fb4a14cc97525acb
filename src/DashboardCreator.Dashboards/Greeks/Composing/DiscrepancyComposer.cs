using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Holds the book against what the broker says it holds.</summary>
internal static class DiscrepancyComposer
{
    /// <summary>Contracts whose quantities differ; none where the broker tells nothing at all.</summary>
    public static IReadOnlyList<GreeksDiscrepancy> Compose(GreeksSelection selection)
    {
        var holdings = selection.View.Book.Records.Holdings;
        if (holdings.Count == 0)
        {
            return [];
        }

        var contracts = new SortedDictionary<OptionContract, Sides>(ByTerms);
        foreach (var position in selection.Open)
        {
            foreach (var leg in position.Held)
            {
                if (OptionContract.Of(position.Symbol, leg.Leg) is { } contract && leg.Leg is { IsBuy: { } buy, Quantity: { } quantity })
                {
                    var sides = SidesOf(contracts, contract);
                    sides.Recorded += buy ? quantity : -quantity;
                    sides.ContractId ??= leg.Leg.ContractId;
                }
            }
        }

        foreach (var holding in holdings.Where(holding => selection.Filter.Symbols.Count == 0 || selection.Filter.Symbols.Contains(holding.Symbol, StringComparer.OrdinalIgnoreCase)))
        {
            if (OptionContract.Of(holding) is { } contract && holding.Quantity is { } quantity)
            {
                var sides = SidesOf(contracts, contract);
                sides.Broker += quantity;
                sides.ContractId = holding.ContractId ?? sides.ContractId;
                sides.At = holding.At;
            }
        }

        return [.. contracts.Where(pair => pair.Value.Recorded != pair.Value.Broker).Select(pair => Difference(pair.Key, pair.Value))];
    }

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
        RecordedQuantity = Money.Plain(sides.Recorded),
        BrokerQuantity = Money.Plain(sides.Broker),
        BrokerAt = sides.At,
    };

    private sealed class Sides
    {
        public decimal Recorded { get; set; }

        public decimal Broker { get; set; }

        public long? ContractId { get; set; }

        public DateTimeOffset? At { get; set; }
    }
}
