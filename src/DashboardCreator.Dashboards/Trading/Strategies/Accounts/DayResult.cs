namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What the exits of a day earned.</summary>
internal struct DayResult
{
    /// <summary>The day; null before the first exit.</summary>
    public ExchangeDay? Day { get; private set; }

    /// <summary>Money.</summary>
    public decimal Pnl { get; private set; }

    /// <summary>The part of it that was earned after the close, money.</summary>
    public decimal AfterClose { get; private set; }

    /// <summary>True where there was an exit up to the close.</summary>
    public bool IsUntilClose { get; private set; }

    /// <summary>True where there was an exit after the close.</summary>
    public bool IsAfterClose { get; private set; }

    /// <summary>Exits with a gain.</summary>
    public int Wins { get; private set; }

    /// <summary>Exits with a loss.</summary>
    public int Losses { get; private set; }

    public void Add(ExchangeDay day, decimal pnl, bool isAfterClose)
    {
        Day = day;
        Pnl += pnl;
        Wins += pnl > 0 ? 1 : 0;
        Losses += pnl < 0 ? 1 : 0;
        if (isAfterClose)
        {
            (AfterClose, IsAfterClose) = (AfterClose + pnl, true);
        }
        else
        {
            IsUntilClose = true;
        }
    }

    /// <summary>Adds another stretch of the same day.</summary>
    public void Add(in DayResult other)
    {
        Pnl += other.Pnl;
        AfterClose += other.AfterClose;
        IsUntilClose |= other.IsUntilClose;
        IsAfterClose |= other.IsAfterClose;
        Wins += other.Wins;
        Losses += other.Losses;
    }
}
