using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>
/// Takes numbers that no book holds for missing - NaN, infinities, sizes beyond <see cref="Money.Largest"/>, prices, strikes, volatilities and
/// quantities of the wrong sign - so that nothing after it overflows or writes what JSON does not have.
/// </summary>
internal sealed class NumberSieve
{
    /// <summary>How many were taken for missing.</summary>
    public int Rejected { get; private set; }

    public OptionsRecords Pass(OptionsRecords records) => records with
    {
        Executions = [.. records.Executions.Select(Pass)],
        Snapshots = [.. records.Snapshots.Where(HasTerms).Select(Pass)],
        ExecutionSnapshots = [.. records.ExecutionSnapshots.Where(HasTerms).Select(Pass)],
        Holdings = [.. records.Holdings.Select(Pass)],
    };

    private OptionExecution Pass(OptionExecution execution) => execution with
    {
        RecordedPremium = Amount(execution.RecordedPremium),
        RecordedMaxLoss = Amount(execution.RecordedMaxLoss),
        RecordedPnl = Amount(execution.RecordedPnl),
        Legs = [.. execution.Legs.Select(Pass)],
    };

    private OptionLeg Pass(OptionLeg leg) => leg with
    {
        Right = leg.Right is OptionRight.Call or OptionRight.Put ? leg.Right : Reject(leg.Right),
        Strike = Positive(leg.Strike),
        Quantity = Price(leg.Quantity),
        FillPrice = Price(leg.FillPrice),
        ExitPrice = Price(leg.ExitPrice),
        CurrentPremium = Price(leg.CurrentPremium),
        ImpliedVolatility = Positive(leg.ImpliedVolatility),
        Greeks = Pass(leg.Greeks),
    };

    private OptionSnapshot Pass(OptionSnapshot snapshot) => snapshot with
    {
        Bid = Price(snapshot.Bid),
        Ask = Price(snapshot.Ask),
        Last = Price(snapshot.Last),
        Mid = Price(snapshot.Mid),
        UnderlyingPrice = Positive(snapshot.UnderlyingPrice),
        ImpliedVolatility = Positive(snapshot.ImpliedVolatility),
        VolatilityRange = snapshot.VolatilityRange is { } range && Finite(range.Low) is not null && Finite(range.High) is not null ? range : null,
        Greeks = Pass(snapshot.Greeks),
    };

    private OptionHolding Pass(OptionHolding holding) => holding with { Strike = Positive(holding.Strike), Quantity = Amount(holding.Quantity) };

    private StoredGreeks Pass(in StoredGreeks greeks) =>
        new(Finite(greeks.Delta), Finite(greeks.Gamma), Finite(greeks.Theta), Finite(greeks.Vega), Finite(greeks.Rho));

    private bool HasTerms(OptionSnapshot snapshot) => Positive(snapshot.Strike) is not null;

    private decimal? Amount(decimal? value) => Money.Believable(value) ?? Reject(value);

    private decimal? Price(decimal? value) => value is >= 0 && Money.Believable(value) is { } price ? price : Reject(value);

    private double? Positive(double? value) => value is > 0 and <= Money.Largest ? value : Reject(value);

    // Adding zero turns minus zero into zero.
    private double? Finite(double? value) => value is >= -Money.Largest and <= Money.Largest ? value + 0.0 : Reject(value);

    private T? Reject<T>(T? value)
        where T : struct
    {
        Rejected += value is null ? 0 : 1;
        return null;
    }
}
