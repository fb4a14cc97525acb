using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Holds the whole book against its limits, and single positions against their own losses.</summary>
internal static class LimitComposer
{
    public const string OverPremium = "loss_over_half_of_premium";
    public const string OverMaxLoss = "loss_over_half_of_max_loss";

    private const double HalfPct = 50;

    /// <param name="book">The whole book, not filtered.</param>
    public static IReadOnlyList<GreeksLimit> Limits(GreeksSelection book)
    {
        var options = book.View.Options;
        var greeks = book.IsKnown ? GreeksSelection.Greeks(book.Open) : null;
        var symbol = book.Open.GroupBy(position => position.Symbol)
            .Select(positions => (Symbol: positions.Key, GreeksSelection.Greeks([.. positions])?.Delta))
            .Where(pair => pair.Delta is not null)
            .OrderByDescending(pair => Math.Abs(pair.Delta!.Value))
            .FirstOrDefault();
        var position = book.Open.Where(position => position.GrossNotional is not null).MaxBy(position => position.GrossNotional);
        var notional = Money.SumOfKnown(book.Open.Select(open => open.GrossNotional));
        var nothing = book is { IsKnown: true, Open.Count: 0 } ? 0 : (double?)null;
        return
        [
            Limit("portfolio_delta", null, greeks?.Delta, options.MaxPortfolioDelta, "shares"),
            Limit("portfolio_gamma", null, greeks?.Gamma, options.MaxPortfolioGamma, "shares per 1.00 of the underlying"),
            Limit("symbol_delta", symbol.Symbol, symbol.Delta ?? nothing, options.MaxSymbolDelta, "shares"),
            Limit(
                "single_position",
                position?.Execution.Id,
                Money.Percent(position?.GrossNotional, options.Capital ?? notional) ?? nothing,
                options.MaxPositionPct,
                options.Capital is null ? "per cent of the gross notional" : "per cent of the capital"),
        ];
    }

    public static IReadOnlyList<GreeksAlert> Alerts(GreeksSelection selection) => [.. selection.Open.SelectMany(Alerts)];

    private static IEnumerable<GreeksAlert> Alerts(OptionPosition position)
    {
        if (Money.Percent(-position.UnrealizedPnl, position.GrossPremium) is { } ofPremium and > HalfPct)
        {
            yield return Alert(OverPremium, position, ofPremium);
        }

        if (Money.Percent(-position.UnrealizedPnl, position.Payoff?.MaxLoss) is { } ofMaxLoss and > HalfPct)
        {
            yield return Alert(OverMaxLoss, position, ofMaxLoss);
        }
    }

    private static GreeksAlert Alert(string rule, OptionPosition position, double lossPct) => new()
    {
        Rule = rule,
        ExecutionId = position.Execution.Id,
        Symbol = position.Execution.Symbol,
        LossPct = lossPct,
        BoundPct = HalfPct,
    };

    private static GreeksLimit Limit(string name, string? subject, double? value, double limit, string unit) => new()
    {
        Name = name,
        Subject = subject,
        Value = value,
        Limit = limit,
        Unit = unit,
        UtilisationPct = Math.Abs(value ?? double.NaN) / limit * 100 is var used && double.IsFinite(used) ? used : null,
        Breached = value is { } known ? Math.Abs(known) > limit : null,
    };
}
