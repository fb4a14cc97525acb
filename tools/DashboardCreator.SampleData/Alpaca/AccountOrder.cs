using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>An order and what became of it.</summary>
internal sealed record AccountOrder
{
    /// <summary>Counted from 1 in the order of sending; ids and seconds follow from it.</summary>
    public int Number { get; init; }

    /// <summary>Null for the parent of several legs.</summary>
    public required Asset? Asset { get; init; }

    /// <summary>+1 buy, -1 sell.</summary>
    public required int Side { get; init; }

    public required string Type { get; init; }

    public required string Status { get; init; }

    public required Moment Sent { get; init; }

    public string TimeInForce { get; init; } = "day";

    public string Class { get; init; } = "";

    public string Purpose { get; init; } = "rebalance";

    public decimal? Quantity { get; init; }

    public decimal? Notional { get; init; }

    public decimal Filled { get; init; }

    public decimal? FilledPrice { get; init; }

    public Moment? FilledOn { get; init; }

    /// <summary>When it expired, was cancelled, refused or replaced.</summary>
    public Moment? Ended { get; init; }

    public decimal? Limit { get; init; }

    public decimal? Stop { get; init; }

    public decimal? TrailPercent { get; init; }

    public decimal? HighWater { get; init; }

    public string? Intent { get; init; }

    public int? Replaces { get; init; }

    public int? ReplacedBy { get; init; }

    public IReadOnlyList<AccountOrder> Legs { get; init; } = [];

    public string Id => IdOf(Number);

    public bool IsOpen => Status is "new" or "accepted" or "held" or "partially_filled";

    public DateTimeOffset SentAt => Sent.Instant.AddMicroseconds(Micros(0, 40));

    public DateTimeOffset? FilledAt => At(FilledOn, 1);

    public DateTimeOffset? EndedAt => At(Ended, 2);

    public DateTimeOffset UpdatedAt => EndedAt ?? FilledAt ?? SentAt;

    public static string IdOf(int number) => Uuids.Of("order", number);

    /// <summary>Within seconds of sending where it is the same minute.</summary>
    private DateTimeOffset? At(Moment? moment, int which) => moment switch
    {
        null => null,
        { } on when on == Sent => SentAt.AddMicroseconds(Micros(which, which == 1 ? 6 : 1)),
        { } on => on.Instant.AddMicroseconds(Micros(which, 40)),
    };

    private int Micros(int which, int seconds) =>
        1_000 + (int)((SplitMix.Signed(0xA1FACAUL, (Number * 4) + which) + 1) * 500_000 * seconds);
}
