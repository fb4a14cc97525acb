using System.Globalization;
using DashboardCreator.SampleData.Alpaca;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>One execution of an options strategy.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Type">As stored.</param>
/// <param name="StrategyId">As stored: a number, a text, or null.</param>
/// <param name="Status">As stored, in whatever case.</param>
/// <param name="Entered">When it was ordered.</param>
/// <param name="Closed">When it was closed; null while it is not.</param>
internal sealed record Trade(
    int Number, string Type, string StrategyId, string Status, IReadOnlyList<Leg> Legs, Moment Entered, Moment? Closed, Oddity Oddities)
{
    public string Id => Uuids.Of(string.Create(CultureInfo.InvariantCulture, $"option execution {Number}"), 0);

    public string Underlying => Legs[0].Contract.Underlying;

    public string State => Status.ToLowerInvariant();

    public bool IsFilled => State is not ("pending" or "failed" or "cancelled");

    public bool IsHeld => IsFilled && Closed is null;

    public DateTimeOffset EnteredAt => Entered.Instant.AddTicks(Number * 19_122_270L % 100_000_000);

    public DateTimeOffset FilledAt => Entered.Instant.AddSeconds(11 + (Number * 7 % 48));

    public DateTimeOffset? ClosedAt => Closed?.Instant.AddSeconds(Number * 3 % 50);

    public bool Has(Oddity oddity) => (Oddities & oddity) != 0;

    public string LegState(int leg) => State switch
    {
        "cancelled" => "cancelled",
        _ when !IsFilled || (Has(Oddity.LastLegPending) && leg == Legs.Count - 1) => "pending",
        _ => "filled",
    };

    /// <summary>Per share.</summary>
    public decimal FillPrice(int leg) => Quote.Fill(Legs[leg].Contract, Entered);

    /// <summary>Per share; an option closed at the bell of its last day has its intrinsic value, which may be nothing.</summary>
    public decimal ExitPrice(int leg, Moment at)
    {
        var contract = Legs[leg].Contract;
        return at.YearsTo(contract.Expiry) > 0 ? Quote.Fill(contract, at) : (decimal)contract.Intrinsic((double)at.Spot(Underlying));
    }

    /// <summary>What was taken in less what was paid at entry, per share of one unit of the strategy.</summary>
    public decimal Premium => Legs.Select((leg, n) => -leg.Signed * FillPrice(n)).Sum() / Units;

    public decimal Profit => Closed is { } at
        ? Legs.Select((leg, n) => leg.Signed * (ExitPrice(n, at) - FillPrice(n))).Sum() * Contract.Shares
        : throw new InvalidOperationException("The trade is open.");

    /// <summary>How many times the strategy was bought.</summary>
    public int Units => Legs.Min(leg => leg.Quantity);
}
