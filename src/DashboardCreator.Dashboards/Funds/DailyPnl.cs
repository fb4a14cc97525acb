namespace DashboardCreator.Dashboards.Funds;

/// <summary>Profit by session from the first booked session to the last one wanted; sessions without trades are 0.</summary>
/// <param name="First">Index of the first booked session on the axis; -1 when nothing is booked.</param>
/// <param name="Amounts">Money; empty when nothing is booked.</param>
public sealed record DailyPnl(int First, decimal[] Amounts)
{
    /// <summary>Nothing booked.</summary>
    public static DailyPnl None { get; } = new(-1, []);

    /// <summary>Adds amounts up by session.</summary>
    /// <param name="booked">Session index and money, any order.</param>
    /// <param name="sessions">How many sessions of the axis count, from its first.</param>
    public static DailyPnl Of(IReadOnlyList<(int Session, decimal Amount)> booked, int sessions)
    {
        if (booked.Count == 0)
        {
            return None;
        }

        var first = booked.Min(item => item.Session);
        var amounts = new decimal[sessions - first];
        foreach (var (session, amount) in booked)
        {
            amounts[session - first] += amount;
        }

        return new DailyPnl(first, amounts);
    }

    /// <summary>The amounts as doubles, for statistics.</summary>
    public double[] ToDoubles() => Array.ConvertAll(Amounts, amount => (double)amount);
}
