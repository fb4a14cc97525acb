using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Makes one document per sender of signals, registered or not.</summary>
public sealed class SignalSenderDashboardGenerator(FundBooks books, ITradingCalendar calendar) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "signal-sender";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "One strategy: its signals and their fate, trades, returns, rejections, lags, positions",
        JsonType = SignalSenderJson.Instance.SignalSenderDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(15), RefreshHours.Always),
        SubjectParameter = "strategy_name",
        Tables = [new DashboardTable("signal_history")],
        LegacyRoute = "/api/v1/dashboards/signal-sender/{subject}",
        Figures = SignalSenderFigures.All,
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        var view = await books.GetAsync(context, cancellationToken);
        return [.. view.Signals.Senders
            .OrderBy(sender => sender.Id, StringComparer.Ordinal)
            .Select(sender => new DashboardSubject(sender.Id, sender.Name == sender.Id ? null : sender.Name))];
    }

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var view = await books.GetAsync(context, cancellationToken);
        var sender = view.Signals.FindSender(subject);
        return sender < 0 ? null : SenderComposer.Compose(view, sender, context, calendar.DateAt(context.AsOf));
    }
}
