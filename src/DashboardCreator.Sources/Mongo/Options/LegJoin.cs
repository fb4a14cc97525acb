using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>
/// Puts rows of <c>option_legs</c> to the legs that executions hold themselves: a row of a leg that is there fills what that leg lacks, any
/// other is a leg of its own.
/// </summary>
internal static class LegJoin
{
    /// <param name="executions">Every execution.</param>
    /// <param name="rows">Every row; those whose execution is left out are passed over.</param>
    /// <param name="isLeftOut">True for an execution that exists, but is left out.</param>
    /// <param name="notes">Takes rows that belong to nothing, and contradictions.</param>
    public static IReadOnlyList<OptionExecution> Join(
        IReadOnlyList<OptionExecution> executions, IReadOnlyList<LegRow> rows, Func<string, bool> isLeftOut, OptionsNotes notes)
    {
        var known = executions.Select(execution => execution.Id).ToHashSet(StringComparer.Ordinal);
        notes.OrphanRows += rows.Count(row => !known.Contains(row.ExecutionId) && !isLeftOut(row.ExecutionId));
        var rowsOf = rows.ToLookup(row => row.ExecutionId, StringComparer.Ordinal);
        return [.. executions.Select(execution => rowsOf.Contains(execution.Id) ? Joined(execution, rowsOf[execution.Id], notes) : execution)];
    }

    private static OptionExecution Joined(OptionExecution execution, IEnumerable<LegRow> rows, OptionsNotes notes)
    {
        var legs = execution.Legs.ToList();
        var open = Enumerable.Range(0, legs.Count).ToList();
        var symbol = execution.Symbol;
        foreach (var row in rows)
        {
            symbol ??= row.Symbol;
            var at = Match(legs, open, row.Leg);
            if (at < 0)
            {
                legs.Add(row.Leg);
                continue;
            }

            open.Remove(at);
            if (Contradicts(legs[at], row.Leg)) notes.ContradictingRows++;
            legs[at] = Filled(legs[at], row.Leg);
        }

        return execution with { Symbol = symbol, Legs = legs };
    }

    /// <summary>The leg of the same id; else of the same contract number, of the same side if there is one; else of the same contract and side.</summary>
    /// <returns>Its place, or -1.</returns>
    private static int Match(List<OptionLeg> legs, List<int> open, OptionLeg row)
    {
        var contract = LegIdentity.OfContract(row);
        Func<OptionLeg, bool>[] waysToMatch =
        [
            leg => row.Id is not null && leg.Id == row.Id,
            leg => row.ContractId is not null && leg.ContractId == row.ContractId && leg.IsBuy == row.IsBuy,
            leg => row.ContractId is not null && leg.ContractId == row.ContractId,
            leg => (row.ContractId is null || leg.ContractId is null) && contract is not null && LegIdentity.OfContract(leg) == contract,
        ];
        foreach (var matches in waysToMatch)
        {
            if (open.FindIndex(place => matches(legs[place])) is var found and >= 0) return open[found];
        }

        return -1;
    }

    private static bool Contradicts(OptionLeg leg, OptionLeg row) =>
        (leg.IsBuy is { } isBuy && row.IsBuy is { } rowIsBuy && isBuy != rowIsBuy)
        || (leg.Quantity is { } quantity && row.Quantity is { } rowQuantity && quantity != rowQuantity);

    private static OptionLeg Filled(OptionLeg leg, OptionLeg row) => leg with
    {
        Id = leg.Id ?? row.Id,
        ContractId = leg.ContractId ?? row.ContractId,
        Right = leg.Right ?? row.Right,
        Strike = leg.Strike ?? row.Strike,
        Expiry = leg.Expiry ?? row.Expiry,
        IsBuy = leg.IsBuy ?? row.IsBuy,
        Quantity = leg.Quantity ?? row.Quantity,
        Status = leg.Status ?? row.Status,
        FillPrice = leg.FillPrice ?? row.FillPrice,
        ExitPrice = leg.ExitPrice ?? row.ExitPrice,
        FillTime = leg.FillTime ?? row.FillTime,
        CurrentPremium = leg.CurrentPremium ?? row.CurrentPremium,
        ImpliedVolatility = leg.ImpliedVolatility ?? row.ImpliedVolatility,
        Greeks = GreeksElement.Filled(leg.Greeks, row.Greeks),
    };
}
