namespace DashboardCreator.SampleData.Runs;

/// <summary>Shares of a lot that an order sold.</summary>
internal sealed record LotSale(string Id, Fill Order, decimal Quantity);

/// <summary>Shares that a strategy bought with one order, and how it parted with them.</summary>
internal sealed class Lot(string id, string strategy, Fill order, decimal quantity)
{
    private readonly List<LotSale> sales = [];

    public string Id => id;

    public string Strategy => strategy;

    public Fill Order => order;

    public decimal Quantity => quantity;

    public IReadOnlyList<LotSale> Sales => sales;

    public decimal Remaining => quantity - sales.Sum(sale => sale.Quantity);

    public decimal Realized => sales.Sum(Profit);

    public decimal Profit(LotSale sale) => decimal.Round((sale.Order.Price - order.Price) * sale.Quantity, 4);

    public void Sell(Fill by, decimal shares) => sales.Add(new LotSale(Ids.Of("ex", $"{id} {sales.Count}"), by, shares));

    /// <summary>As it was at the end of a session; null before it was bought.</summary>
    public (decimal Remaining, IReadOnlyList<LotSale> Sales)? At(int session)
    {
        if (order.Session > session) return null;

        var until = sales.Where(sale => sale.Order.Session <= session).ToList();
        return (quantity - until.Sum(sale => sale.Quantity), until);
    }
}
