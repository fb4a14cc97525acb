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
            Totals = ledger.IsWhole ? ExecutionTotalsComposer.Compose(window) : new ExecutionTotals { TimeToFillMs = new ExecutionTimes() },
            BySymbol = ledger.IsWhole ? ExecutionBreakdownComposer.BySymbol(window) : [],
            BySide = ledger.IsWhole ? ExecutionBreakdownComposer.BySide(window) : [],
            SlippageHistogram = ledger.IsWhole ? ExecutionBreakdownComposer.Slippages(window) : [],
            SpreadHistogram = ledger.IsWhole ? ExecutionBreakdownComposer.Spreads(window) : [],
            Steps = ledger.IsWhole ? ExecutionBreakdownComposer.Steps(window) : [],
            Orders = ExecutionOrderComposer.Compose(window),
            Sources = LedgerSources.Of(ledger, context),
            Warnings = [],
        };
        return document with { Warnings = ExecutionWarnings.Of(ledger, window, document, options) };
    }
}
