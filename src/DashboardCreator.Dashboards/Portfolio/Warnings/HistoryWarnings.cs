using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says which points of the history are doubtful and what was done about them.</summary>
internal static class HistoryWarnings
{
    private const string Path = "charts.equity";

    private static readonly (string Check, string Code, string Message)[] Checks =
    [
        (HistoryChecks.NoValue, WarningCodes.MissingValues, "Points without equity; {0}"),
        (HistoryChecks.MissingSession, WarningCodes.MissingValues, "Sessions without a point; {0}"),
        (HistoryChecks.Duplicate, WarningCodes.Inconsistent, "Sessions with several points; the last one counts"),
        (HistoryChecks.NotASession, WarningCodes.Inconsistent, "Points on days without a session; they count as days of their own"),
        (HistoryChecks.Jump, WarningCodes.Inconsistent, "Changes of equity beyond the bound without a flow"),
        (HistoryChecks.Mismatch, WarningCodes.Inconsistent, "Last point that disagrees with cash and positions, or with the last close"),
    ];

    private const string Bridged = "returns bridge them";

    // Another account's point makes the session one of the whole.
    private const string Carried = "the account's last equity is carried through those on which another account has a point";

    public static void Explain(PortfolioView view, WarningList warnings)
    {
        foreach (var part in view.Parts)
        {
            var by = view.Parts.Count == 1 ? "" : $"{part.Label}: ";
            var bridge = view.Parts.Count == 1 ? Bridged : Carried;
            foreach (var (check, code, message) in Checks)
            {
                var days = part.Flags.Where(flag => flag.Check == check).Select(flag => flag.Session.ToString("O", CultureInfo.InvariantCulture)).ToList();
                if (days.Count > 0)
                {
                    warnings.Add(code, Path, $"{by}{message.Replace("{0}", bridge, StringComparison.Ordinal)}: {WarningList.Names(days)}.");
                }
            }

            ExplainFlows(part, by, warnings);
            ExplainEnd(view, part, by, warnings);
        }
    }

    private static void ExplainFlows(AccountView part, string by, WarningList warnings)
    {
        var history = part.History;
        if (history.UnknownFlows > 0)
        {
            warnings.Add(
                WarningCodes.MissingValues, "performance.net_flows", $"{by}Sessions whose flows the broker does not tell: {history.UnknownFlows}; returns take them for none.");
        }

        if (history.FlowAfterLast != 0 && history.Points.Count > 0)
        {
            warnings.Add(
                WarningCodes.Inconsistent, "performance.net_flows", $"{by}A flow of {history.FlowAfterLast:0.00} after the last point with equity is in no figure yet.");
        }

        var undefined = part.Series.Returns.Length - part.Series.KnownReturns;
        if (undefined > 0)
        {
            warnings.Add(WarningCodes.NoBase, "charts.daily_return_pct", $"{by}Sessions after an equity that is not positive, which have no return: {undefined}.");
        }
    }

    private static void ExplainEnd(PortfolioView view, AccountView part, string by, WarningList warnings)
    {
        var history = part.History;
        if (history.Later > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, Path, $"{by}Points of days after {Day(view.NewestDay)}, left out: {history.Later}.");
        }

        if (history.Undated > 0)
        {
            warnings.Add(WarningCodes.BadRecords, Path, $"{by}Points stamped before 1990, left out: {history.Undated}.");
        }

        if (history.Points.Count == 0)
        {
            if (view.Parts.Count > 1)
            {
                warnings.Add(WarningCodes.MissingValues, "performance", $"{by}No history with a positive equity; it is not in the returns.");
            }

            return;
        }

        var (last, end) = (history.Points[^1].Session, view.Series.Count > 0 ? view.Series.Sessions[^1] : history.Points[^1].Session);
        var before = view.Calendar.LastOnOrBefore(view.CurrentSession.AddDays(-1)).Date;
        if (last < end)
        {
            warnings.Add(WarningCodes.MissingValues, "performance.end_equity", $"{by}The history ends on {Day(last)}; its last equity is kept up to {Day(end)}.");
        }
        else if (last < before)
        {
            warnings.Add(WarningCodes.MissingValues, "performance.end_date", $"{by}The history ends on {Day(last)}, before the session of {Day(before)}.");
        }
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
