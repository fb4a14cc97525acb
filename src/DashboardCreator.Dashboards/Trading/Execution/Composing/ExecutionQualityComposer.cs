using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>Composes the execution-quality document from one reading: pure, no waiting.</summary>
internal static class ExecutionQualityComposer
{
    public static ExecutionQualityDashboard Compose(LedgerRecords ledger, GenerationContext context, TradingOptions options)
    {
        var window = new ExecutionWindow(ledger.Trades, context.AsOf.AddDays(-options.UsualDays), context.AsOf);
        var document = new ExecutionQualityDashboard
        {
            Kind = ExecutionQualityDashboardGenerator.Kind,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            DataAsOf = ledger.NewestRecordAt,
            From = window.From,
            To = window.To,
            Totals = ledger.IsKnown ? ExecutionTotalsComposer.Compose(window) : new ExecutionTotals { TimeToFillMs = new ExecutionTimes() },
            BySymbol = ExecutionBreakdownComposer.BySymbol(window),
            BySide = ExecutionBreakdownComposer.BySide(window),
            SlippageHistogram = ledger.IsKnown ? ExecutionBreakdownComposer.Slippages(window) : [],
            SpreadHistogram = ledger.IsKnown ? ExecutionBreakdownComposer.Spreads(window) : [],
            Steps = ExecutionBreakdownComposer.Steps(window),
            Orders = ExecutionOrderComposer.Compose(window),
            Sources = LedgerSources.Of(ledger, context),
            Warnings = [],
        };
        return document with { Warnings = ExecutionWarnings.Of(ledger, window, document, options) };
    }
}
