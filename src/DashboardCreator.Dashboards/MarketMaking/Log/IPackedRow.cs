namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>A row of a log: one instant of one market.</summary>
internal interface IPackedRow<TSelf>
    where TSelf : struct
{
    /// <summary>UTC ticks.</summary>
    long Ticks { get; }

    /// <summary>The market's place in the texts of the row's day.</summary>
    int Market { get; }

    /// <summary>The place of the text that tells rows of one instant apart.</summary>
    int Key { get; }

    /// <summary>UTC ticks from which on it is not there any more; the largest number for never.</summary>
    long ExpiresTicks { get; }

    /// <summary>The same row among other texts.</summary>
    TSelf Moved(DayTexts from, DayTexts to);
}
