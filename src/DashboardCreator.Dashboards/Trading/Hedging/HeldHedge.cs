using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>A hedge as of one day of New York.</summary>
/// <param name="Hedge">As stored.</param>
/// <param name="Today">New York's date.</param>
internal sealed record HeldHedge(HedgePosition Hedge, DateOnly Today)
{
    private const int CriticalDays = 14;
    private const int TailDays = 45;
    private const int OtherDays = 21;
    private const string Tail = "tail_first";

    /// <summary>Days to its last day.</summary>
    public int? Dte => Hedge.Expiration is { } last ? last.DayNumber - Today.DayNumber : null;

    /// <summary>Active or rolling, and not expired; one whose last day is unknown is taken for held.</summary>
    public bool IsHeld => Hedge.Status is "active" or "rolling" && Dte is null or >= 0;

    /// <summary>Up to so many days before its last day it is due.</summary>
    public int DueDays => Hedge.Template is null || string.Equals(Hedge.Template, Tail, StringComparison.OrdinalIgnoreCase) ? TailDays : OtherDays;

    /// <summary>Null without a last day.</summary>
    public string? RollStatus => Dte switch
    {
        null => null,
        <= CriticalDays => "critical",
        var days when days <= DueDays => "due",
        _ => "holding",
    };

    /// <summary>The first day on which it is due; null without a last day.</summary>
    public DateOnly? DueOn => Hedge.Expiration is { } last && last.DayNumber >= DueDays ? last.AddDays(-DueDays) : null;
}
