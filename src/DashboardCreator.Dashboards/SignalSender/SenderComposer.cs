using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Composes one strategy's document from one view of the fund: pure, no waiting.</summary>
internal static class SenderComposer
{
    private const int ShownSignals = 100;

    public static SignalSenderDashboard Compose(FundView view, int index, GenerationContext context, DateOnly today)
    {
        var sender = view.Signals.Senders[index];
        var rows = view.Signals.NewestFirst(index);
        var tally = Tally(view.Signals, rows);
        var figures = SenderFigures.Of(view, index);
        var returns = CurvePerformance.Of(figures.Curve, today, annualRiskFreeRate: 0);
        var warnings = new WarningList();
        FundDocuments.WarnOfReading(view, warnings);
        var history = History(view, rows);
        SenderWarnings.ExplainHistory(history, warnings);
        SenderWarnings.Explain(view, sender, tally, figures, returns, warnings);
        return new SignalSenderDashboard
        {
            Kind = SignalSenderDashboardGenerator.Kind,
            Subject = sender.Id,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            DataAsOf = view.Book.Records.NewestRecordAt,
            StrategyName = sender.Name,
            StrategyId = sender.Id,
            DeveloperName = sender.Strategy?.Developer,
            StrategyStatus = sender.Strategy?.Status,
            Performance = SenderPerformanceComposer.Compose(tally, figures, returns),
            Rejections = tally.RejectionCounts,
            SignalHistory = history,
            LagMetrics = Lag(tally),
            CurrentPositions = [.. view.PositionsOf(sender).Select(position => Position(position, context.AsOf))],
            TrackRecord = TrackRecordFigures.Of(sender.Strategy?.TrackRecord),
            Sources = FundDocuments.Sources(view, context.GeneratedAt),
            Warnings = warnings.Warnings,
        };
    }

    public static SenderLag Lag(SignalTally tally)
    {
        var lags = tally.Lags;
        return new SenderLag
        {
            AvgSignalToFillSeconds = lags.Mean,
            MedianSignalToFillSeconds = lags.Median,
            MaxSignalToFillSeconds = lags.Maximum,
            P95SignalToFillSeconds = lags.P95,
            P99SignalToFillSeconds = lags.P99,
            Count = lags.Count,
            NegativeExcluded = lags.NegativeExcluded,
        };
    }

    private static SignalTally Tally(SignalBook book, ReadOnlySpan<int> rows)
    {
        var tally = new SignalTally();
        foreach (var row in rows)
        {
            tally.Add(book, book[row]);
        }

        return tally;
    }

    private static List<SenderSignal> History(FundView view, ReadOnlySpan<int> rows)
    {
        var history = new List<SenderSignal>(ShownSignals);
        foreach (var row in rows[..Math.Min(ShownSignals, rows.Length)])
        {
            history.Add(SenderSignal.Of(view, view.Signals[row]));
        }

        return history;
    }

    private static SenderPosition Position(Position position, DateTimeOffset asOf) => new()
    {
        Symbol = position.Symbol,
        Side = position.Quantity switch { > 0 => "LONG", < 0 => "SHORT", _ => null },
        Quantity = Money.Plain(position.Quantity),
        EntryPrice = Money.Plain(position.EntryPrice),
        CurrentPrice = Money.Plain(position.CurrentPrice),
        UnrealizedPnl = Money.Cents(FundDocuments.UnrealizedPnl(position)),
        OpenedAt = position.OpenedAt,
        DaysHeld = position.OpenedAt is { } opened && opened <= asOf ? (int)(asOf - opened).TotalDays : null,
        AccountId = position.AccountId is { } account ? AccountLabel.Of(account) : null,
    };
}
