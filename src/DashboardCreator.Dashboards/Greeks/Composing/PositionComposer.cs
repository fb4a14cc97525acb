using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Lists positions with their legs.</summary>
internal static class PositionComposer
{
    /// <summary>One page, and where the next one begins.</summary>
    public static (IReadOnlyList<GreeksPosition> Page, int Matched, string? Next) Page(GreeksSelection selection, PositionHistories histories)
    {
        var listed = selection.Covered.Where(selection.Filter.Lists).ToList();
        var rest = selection.Filter.Cursor is { } cursor ? listed.Where(position => cursor.IsBefore(position.Execution)).ToList() : listed;
        var page = rest.Take(selection.Filter.Limit).ToList();
        var next = page.Count < rest.Count ? PositionCursor.After(page[^1].Execution).ToString() : null;
        return ([.. page.Select(position => Position(position, histories))], listed.Count, next);
    }

    private static GreeksPosition Position(OptionPosition position, PositionHistories histories)
    {
        var execution = position.Execution;
        return new GreeksPosition
        {
            ExecutionId = execution.Id,
            StrategyId = execution.StrategyId,
            Symbol = position.Symbol,
            StrategyType = execution.StrategyType,
            Structure = position.Structure,
            Status = PositionStatuses.Text(position.Status),
            StoredStatus = execution.Status,
            EntryTime = execution.EntryTime,
            FillTime = execution.FillTime,
            CloseTime = position.ClosesLater ? null : execution.CloseTime,
            Dte = position.DaysToExpiry,
            Iv = position.Volatility,
            IvRank = position.VolatilityRank,
            Delta = position.Greeks?.Delta,
            Gamma = position.Greeks?.Gamma,
            Theta = position.Greeks?.Theta,
            Vega = position.Greeks?.Vega,
            Rho = position.Greeks?.Rho,
            DollarDelta = position.DollarDelta,
            UnderlyingPrice = position.Status is PositionStatus.Open or PositionStatus.Pending ? position.Underlying?.Price : null,
            UnrealizedPnl = Money.Cents(position.UnrealizedPnl),
            UnrealizedPnlPct = Money.Percent(position.ExactPnl, position.GrossPremium),
            PnlToCreditPct = Money.Percent(position.ExactPnl, position.NetPremium),
            PnlToMaxLossPct = Money.Percent(position.ExactPnl, position.Payoff?.MaxLoss),
            RealizedPnl = Money.Cents(position.RealizedPnl),
            NetPremium = Money.Cents(position.NetPremium),
            MaxLoss = Money.Cents(position.Payoff?.MaxLoss),
            MaxProfit = Money.Cents(position.Payoff?.MaxProfit),
            Breakevens = [.. (position.Payoff?.Breakevens ?? []).Select(Money.Plain)],
            RecordedPremium = Money.Plain(execution.RecordedPremium),
            RecordedMaxLoss = Money.Cents(execution.RecordedMaxLoss),
            GrossNotional = Money.Cents(position.GrossNotional),
            Legs = [.. position.Legs.Select(Leg)],
            PnlHistory = histories.Of(position),
        };
    }

    private static GreeksLeg Leg(PricedLeg priced)
    {
        var leg = priced.Leg;
        return new GreeksLeg
        {
            LegId = leg.Id,
            Conid = leg.ContractId,
            Right = RightOf(leg),
            Strike = leg.Strike,
            Expiry = leg.Expiry,
            Dte = priced.DaysToExpiry,
            Action = leg.IsBuy switch { true => "buy", false => "sell", null => null },
            Quantity = Money.Plain(leg.Quantity),
            Status = leg.Status,
            Held = priced.IsHeld,
            FillPrice = Money.Plain(leg.FillPrice),
            FillTime = leg.FillTime,
            Mark = Money.Plain(priced.Mark?.Price),
            MarkSource = priced.Mark?.Source,
            MarkAt = priced.Mark?.At,
            Iv = priced.Volatility,
            IvSource = priced.VolatilitySource,
            IvRank = priced.VolatilityRank,
            UnrealizedPnl = Money.Cents(priced.UnrealizedPnl),
            GreeksSource = priced.GreeksSource,
            Contract = new GreeksValues(priced.Contract.Delta, priced.Contract.Gamma, priced.Contract.Theta, priced.Contract.Vega, priced.Contract.Rho),
            Position = priced.Position is { } sums ? new GreeksValues(sums.Delta, sums.Gamma, sums.Theta, sums.Vega, sums.Rho) : new GreeksValues(null, null, null, null, null),
        };
    }

    public static string? RightOf(OptionLeg leg) => leg.Right switch { OptionRight.Call => "call", OptionRight.Put => "put", _ => null };
}
