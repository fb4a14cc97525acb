namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>Shows the instant it is set to; pauses are those of the machine.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
