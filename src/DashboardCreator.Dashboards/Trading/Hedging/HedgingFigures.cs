using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>The registry's entries for the hedging document.</summary>
internal static class HedgingFigures
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("totals.positions", "count", "Hedges whose status is active or rolling and that have not expired by New York's date.", "an answer about hedges"),
        new("totals.contracts", "count", "Sum of the known contracts of held hedges.", "one known number; 0 without hedges"),
        new("totals.premium", "money", "Sum of the known premiums paid for held hedges.", "one known premium; 0 without hedges"),
        new("totals.avg_dte", "days", "Mean of the days to expiry over held hedges, not over contracts.", "one held hedge with an expiration"),
        new("totals.by_template[].premium", "money", "Sum of the known premiums of the template's held hedges.", "one known premium"),
        new("positions[].dte", "days", "Expiration less New York's date.", "an expiration"),
        new("positions[].roll_status", "text", "Critical up to 14 days; due up to 45 for tail_first and hedges without a template, up to 21 for any other; else holding.", "an expiration"),
        new("positions[].roll_due_on", "date", "Expiration less the days from which it is due.", "an expiration"),
        new("positions[].days_to_roll", "days", "Days to expiry less the days from which it is due; 0 once due.", "an expiration"),
        new("spend.twelve_months", "money", "Known premiums of hedge_opened and hedge_rolled in the twelve months up to now, by New York's dates; the same day last year is not in them.", "a history with one known premium; 0 without such decisions"),
        new("spend.used_pct", "percent", "Twelve months' premium over equity now, to be held against cap_pct.", "a positive equity"),
        new("spend.by_month[].premium", "money", "The same by New York's month, every month from that of spend.from to the current one; 0 where nothing was spent.", "a history that reaches back to the month, with one known premium where there was such a decision"),
    ];
}
