namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>The bot's own books of one market: average cost on the YES side, fees off the profit. The average of the other side stays behind, dead.</summary>
internal sealed class MakerPosition
{
    public decimal Net { get; private set; }

    public decimal AverageBuy { get; private set; }

    public decimal AverageSell { get; private set; }

    public decimal Realized { get; private set; }

    public static decimal Fee(decimal size, decimal price) => 0.0175m * size * price * (1 - price);

    /// <summary>Books a fill and tells its profit net of the fees.</summary>
    public decimal Book(bool isBid, decimal price, decimal size, decimal fees)
    {
        var profit = (isBid ? Bought(price, size) : Sold(price, size)) - fees;
        Realized += profit;
        return profit;
    }

    private decimal Bought(decimal price, decimal size)
    {
        var closed = Math.Min(size, Math.Max(-Net, 0));
        var opened = size - closed;
        if (opened > 0) AverageBuy = Net > 0 ? ((Net * AverageBuy) + (opened * price)) / (Net + opened) : price;

        Net += size;
        return (AverageSell - price) * closed;
    }

    private decimal Sold(decimal price, decimal size)
    {
        var closed = Math.Min(size, Math.Max(Net, 0));
        var opened = size - closed;
        if (opened > 0) AverageSell = Net < 0 ? ((-Net * AverageSell) + (opened * price)) / (opened - Net) : price;

        Net -= size;
        return (price - AverageBuy) * closed;
    }
}
