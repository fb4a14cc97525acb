using DashboardCreator.SampleData.Alpaca;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>A bought option that protects the account.</summary>
internal sealed record Hedge(string Name, string Underlying, DateOnly Entry, DateOnly Expiration, int Contracts, string? Template, string Status)
{
    private const int Minute = 380;

    /// <summary>The state in the index key, which a change of the status leaves as it was.</summary>
    public string KeyStatus { get; init; } = Status;

    public string RollState { get; init; } = "holding";

    /// <summary>The hedge whose place it took.</summary>
    public bool IsRoll { get; init; }

    public string? EndAction { get; init; }

    public DateOnly? End { get; init; }

    public decimal? CallPrice { get; init; }

    /// <summary>The underlying is told by the index key alone.</summary>
    public bool IsNameless { get; init; }

    public bool IsSpread { get; init; }

    public string Id => "hdg-" + Name;

    public DateTimeOffset EntryAt => At(Entry);

    /// <summary>About an eighth below the market; calls a little above.</summary>
    public int Strike => (int)(Market.Path(Underlying).PriceAt(Session, Minute) * (CallPrice is null ? 0.88m : 1.02m)) / 5 * 5;

    public decimal Price => CallPrice ?? Put.PriceAt(Session, Minute);

    public decimal Premium => Price * Contracts * 100;

    public string OptionSymbol => CallPrice is null ? Put.Symbol : Put.Symbol.Replace("P0", "C0", StringComparison.Ordinal);

    private int Session => Timeline.SessionFrom(Entry);

    private ListedPut Put => new(Underlying, Expiration, Strike);

    public static DateTimeOffset At(DateOnly day) => Timeline.At(Timeline.SessionFrom(day), Minute).AddMicroseconds(day.DayNumber % 2 == 0 ? 218_406 : 0);
}
