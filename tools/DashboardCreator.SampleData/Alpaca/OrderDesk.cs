using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Sends the account's orders and books what they fill.</summary>
internal sealed class OrderDesk(AccountBook book)
{
    private readonly Chance chance = Chance.For("alpaca desk");

    private readonly List<AccountOrder> orders = [];

    public AccountBook Book => book;

    public IReadOnlyList<AccountOrder> Orders => orders;

    public int NextNumber => orders.Count + 1;

    public void Send(AccountOrder order)
    {
        orders.Add(order with { Number = NextNumber });
        if (order is { Asset: { } asset, FilledOn: { } on, FilledPrice: { } price })
            book.Book(new Movement(asset, order.Side * order.Filled, price, on));
    }

    /// <summary>Up to two basis points worse than the price; large orders fill in parts, so their mean has more digits.</summary>
    public decimal FillPrice(Asset asset, Moment at, int side, decimal quantity) => decimal.Round(
        asset.PriceAt(at.Session, at.Minute) * (1 + (side * (decimal)chance.Between(0, 20) / 100_000)),
        quantity >= 10 && !asset.IsOption ? 4 : 2);

    public void Market(Asset asset, int side, decimal quantity, Moment at) =>
        Send(Filled(asset, side, quantity, at) with { Type = "market" });

    public void Limit(Asset asset, int side, decimal quantity, Moment at)
    {
        var filled = Filled(asset, side, quantity, at);
        var on = new Moment(at.Session, at.Minute + chance.Between(0, 2));
        Send(filled with { Limit = Beyond(filled.FilledPrice!.Value, side, 0.0005), FilledOn = on });
    }

    /// <summary>A limit order of which a part is filled before it is withdrawn, and a market order for the rest.</summary>
    public void LimitInPart(Asset asset, int side, decimal quantity, Moment at)
    {
        var part = decimal.Truncate(quantity * (decimal)chance.Between(0.3, 0.7)) + 1;
        var filled = Filled(asset, side, part, at);
        var withdrawn = new Moment(at.Session, at.Minute + 14);
        var limit = Beyond(filled.FilledPrice!.Value, side, 0.0001);
        Send(filled with { Quantity = quantity, Status = "canceled", Limit = limit, Ended = withdrawn });
        Market(asset, side, quantity - part, new Moment(at.Session, withdrawn.Minute + 1));
    }

    /// <summary>A limit order too far away, replaced by one that fills.</summary>
    public void LimitReplaced(Asset asset, int side, decimal quantity, Moment at)
    {
        var again = new Moment(at.Session, at.Minute + 7);
        var number = NextNumber;
        var filled = Filled(asset, side, quantity, again);
        Send(filled with
        {
            Status = "replaced", Sent = at, Filled = 0, FilledPrice = null, FilledOn = null, Ended = again,
            Limit = Beyond(filled.FilledPrice!.Value, -side, 0.006), ReplacedBy = number + 1,
        });
        Send(filled with { Limit = Beyond(filled.FilledPrice.Value, side, 0.0004), Replaces = number });
    }

    /// <summary>The price moved in favour of filling (towards buyers' higher, sellers' lower) by the share.</summary>
    public static decimal Beyond(decimal price, int side, double share) => decimal.Round(price * (1 + (side * (decimal)share)), 2);

    public AccountOrder Filled(Asset asset, int side, decimal quantity, Moment at) => new()
    {
        Asset = asset, Side = side, Type = "limit", Status = "filled", Sent = at,
        Quantity = quantity, Filled = quantity, FilledPrice = FillPrice(asset, at, side, quantity), FilledOn = at,
    };
}
