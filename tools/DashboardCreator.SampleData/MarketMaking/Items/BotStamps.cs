using DashboardCreator.SampleData.DynamoDb;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>The bot's writers disagree on how an instant is written; all mean UTC.</summary>
internal static class BotStamps
{
    public static string Aware(DateTimeOffset instant) => Stamps.Iso(instant);

    public static string Naive(DateTimeOffset instant) => Stamps.Iso(instant)[..^6];

    public static string Zulu(DateTimeOffset instant) => Naive(instant) + "Z";

    /// <summary>Decisions: with an offset in the first run, later without a zone, now and then with Z.</summary>
    public static string OfDecision(DateTimeOffset instant, int number) =>
        number % 17 == 5 ? Zulu(instant) : instant < Days.At(10, 14, 12) ? Aware(instant) : Naive(instant);

    public static string Day(DateTimeOffset instant) => Stamps.Day(Days.Of(instant));
}
