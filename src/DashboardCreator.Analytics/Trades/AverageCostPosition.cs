namespace DashboardCreator.Analytics.Trades;

/// <summary>
/// A position kept at average cost. Trades that add to it move the average; trades that reduce it realise (price - average) x closed quantity,
/// with the opposite sign for shorts; what is left of a trade that crosses zero opens at its price.
/// </summary>
/// <remarks>Source: average-cost (weighted-average) inventory method, applied to both sides; fees are the caller's.</remarks>
/// <example>Buy 10 at 0.40, buy 10 at 0.50: average 0.45. Sell 25 at 0.60: realised (0.60 - 0.45) x 20 = 3.00, and 5 are short at 0.60.</example>
public readonly record struct AverageCostPosition
{
    /// <summary>No position.</summary>
    public static AverageCostPosition Flat => default;

    private AverageCostPosition(decimal quantity, decimal? average) => (Quantity, Average) = (quantity, average);

    /// <summary>Units held; negative is short.</summary>
    public decimal Quantity { get; }

    /// <summary>Average price paid while long, received while short; null when flat.</summary>
    public decimal? Average { get; }

    /// <summary>The position after a trade.</summary>
    /// <param name="quantity">Units bought; negative for units sold; 0 changes nothing.</param>
    /// <param name="price">Price per unit.</param>
    /// <param name="realized">Profit that the trade realised, before fees.</param>
    public AverageCostPosition After(decimal quantity, decimal price, out decimal realized)
    {
        realized = 0;
        if (quantity == 0)
        {
            return this;
        }

        var total = Quantity + quantity;
        if (Average is not { } average)
        {
            return new AverageCostPosition(total, price);
        }

        if (decimal.Sign(Quantity) == decimal.Sign(quantity))
        {
            return new AverageCostPosition(total, ((Quantity * average) + (quantity * price)) / total);
        }

        var closed = Math.Min(Math.Abs(quantity), Math.Abs(Quantity));
        realized = (price - average) * closed * decimal.Sign(Quantity);
        return total == 0 ? Flat
            : decimal.Sign(total) == decimal.Sign(Quantity) ? new AverageCostPosition(total, average)
            : new AverageCostPosition(total, price);
    }
}
