using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What is left of a lot at an instant. Exits after it have not happened: their shares are still there.</summary>
internal struct LotRest(StrategyLot lot)
{
    private readonly bool _isStored = lot.RemainingQuantity is not null;

    /// <summary>Shares left once every exit was added: as stored, else bought less sold; null when neither is told.</summary>
    public decimal? Quantity { get; private set; } = Money.Believable(lot.RemainingQuantity ?? lot.EntryQuantity);

    /// <summary>The last exit that has happened.</summary>
    public DateTimeOffset? LastExit { get; private set; }

    /// <summary>True where an exit has not happened yet.</summary>
    public bool IsSoldLater { get; private set; }

    public void Add(LotExit exit, bool isLater)
    {
        IsSoldLater |= isLater;
        if (!isLater && !(exit.At <= LastExit))
        {
            LastExit = exit.At ?? LastExit;
        }

        if (isLater == _isStored)
        {
            var sold = Money.Believable(exit.Quantity);
            Quantity = isLater ? Quantity + sold : Quantity - sold;
        }
    }
}
