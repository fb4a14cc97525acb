using System.Globalization;
using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoHedgeTests
{
    private static readonly DateOnly Today = new(2026, 10, 30);

    private static readonly IReadOnlyList<JsonElement> Hedges = DynamoSample.Read("hedge-positions");

    private static readonly IReadOnlyList<JsonElement> History = DynamoSample.Read("hedge-history");

    private static readonly Dictionary<string, Func<JsonElement, bool>> Oddities = new()
    {
        ["closed while the key says active"] = hedge => hedge.S("status") == "closed" && KeyStatus(hedge) == "active",
        ["rolling while the key says active"] = hedge => hedge.S("status") == "rolling" && KeyStatus(hedge) == "active",
        ["held without a template, due after 45 days alone"] = hedge => IsHeld(hedge) && !hedge.Has("hedge_template") && Days(hedge) is > 21 and <= 45,
        ["held, smoothing, due on the day"] = hedge => IsHeld(hedge) && hedge.S("hedge_template") == "smoothing" && Days(hedge) == 21,
        ["held, smoothing, not due"] = hedge => IsHeld(hedge) && hedge.S("hedge_template") == "smoothing" && Days(hedge) is > 45,
        ["held, critical on the day"] = hedge => IsHeld(hedge) && Days(hedge) == 14,
        ["held and expiring today"] = hedge => IsHeld(hedge) && Days(hedge) == 0,
        ["called active though expired"] = hedge => hedge.S("status") == "active" && Days(hedge) < 0,
        ["expired"] = hedge => hedge.S("status") == "expired",
        ["time to live over"] = hedge => hedge.N("ttl") <= DynamoSample.AsOf.ToUnixTimeSeconds(),
        ["a call whose key alone tells the underlying"] = hedge => hedge.S("option_type") == "call" && !hedge.Has("underlying_symbol") && hedge.S("GSI1PK")!.EndsWith("#TLT", StringComparison.Ordinal),
        ["a spread"] = hedge => hedge.Has("short_leg_strike"),
        ["roll due"] = hedge => hedge.S("roll_state") == "roll_due",
    };

    public static TheoryData<string> Names => [.. Oddities.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hedges_Oddity_IsPresent(string name) => Assert.Contains(Hedges, hedge => Oddities[name](hedge));

    [Fact]
    public void Hedges_Premiums_AreThoseOfTheirDecisions()
    {
        var bought = History.Where(item => item.S("action") is "hedge_opened" or "hedge_rolled").ToDictionary(item => item.S("hedge_id")!);

        Assert.All(Hedges, hedge =>
        {
            Assert.Equal(hedge.D("entry_price") * hedge.N("contracts") * 100, hedge.D("total_premium_paid"));
            Assert.Equal((hedge.D("total_premium_paid"), hedge.N("contracts")), (bought[hedge.S("hedge_id")!].D("premium"), bought[hedge.S("hedge_id")!].N("contracts")));
            Assert.Equal("EXPIRATION#" + hedge.S("expiration_date"), hedge.S("GSI1SK"));
        });
    }

    [Fact]
    public void History_Decisions_AreOfAllKindsOverFourteenMonths()
    {
        var instants = History.Select(item => DateTimeOffset.Parse(item.S("timestamp_action")!.Split('#')[0], CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(
            ["assignment_closed", "assignment_detected", "emergency_unwind", "evaluation_completed", "hedge_closed", "hedge_expired", "hedge_opened", "hedge_rolled", "roll_triggered"],
            History.Select(item => item.S("action")!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(History, item => Assert.EndsWith("#" + item.S("action"), item.S("timestamp_action"), StringComparison.Ordinal));
        Assert.InRange(DynamoSample.AsOf - instants.Min(), TimeSpan.FromDays(14 * 30), TimeSpan.FromDays(15 * 31));
        Assert.Single(History, item => !item.Has("timestamp"));
    }

    [Fact]
    public void History_Spending_OfTwelveMonthsBeginsTheDayAfterLastYears()
    {
        var bought = History.Where(item => item.S("action") is "hedge_opened" or "hedge_rolled").Select(item => (Day: item.S("timestamp_action")![..10], Premium: item.D("premium")!.Value)).ToList();

        Assert.Contains(bought, purchase => purchase.Day == "2025-10-30");
        Assert.Contains(bought, purchase => purchase.Day == "2025-10-31");
        Assert.Equal(16_025, bought.Where(purchase => string.CompareOrdinal(purchase.Day, "2025-10-30") > 0).Sum(purchase => purchase.Premium));
    }

    private static bool IsHeld(JsonElement hedge) => hedge.S("status") is "active" or "rolling" && Days(hedge) >= 0;

    private static int Days(JsonElement hedge) => DateOnly.Parse(hedge.S("expiration_date")!, CultureInfo.InvariantCulture).DayNumber - Today.DayNumber;

    private static string KeyStatus(JsonElement hedge) => hedge.S("GSI1PK")!.Split('#')[1];
}
