using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>Composes the hedging document from one view: pure, no waiting.</summary>
internal static class HedgingComposer
{
    /// <summary>More decisions are not listed.</summary>
    public const int ShownDecisions = 500;

    public static HedgingDashboard Compose(HedgingView view, TradingOptions options)
    {
        var document = new HedgingDashboard
        {
            Kind = HedgingDashboardGenerator.Kind,
            AsOfDate = view.Context.AsOf,
            GeneratedAt = view.Context.GeneratedAt,
            DataAsOf = view.Records.NewestRecordAt,
            Totals = PositionComposer.Totals(view),
            Positions = PositionComposer.Positions(view),
            Spend = SpendComposer.Compose(view),
            History =
            [
                .. view.History.Take(ShownDecisions).Select(Decision),
            ],
            Sources = Sources(view),
            Warnings = [],
        };
        return document with { Warnings = HedgingWarnings.Of(view, document, options) };
    }

    private static HedgingDecision Decision(HedgeDecision decision) => new(
        decision.At,
        decision.Action,
        Money.Cents(Money.Believable(decision.Premium)),
        Money.Plain(decision.Contracts),
        decision.HedgeId,
        decision.Underlying,
        decision.OptionSymbol);

    private static IReadOnlyList<SourceStatus> Sources(HedgingView view) =>
        [.. view.Records.Sources.Concat(view.Broker.Sources).Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = view.Context.GeneratedAt } : source)];
}
