using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Live.Markets;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

public sealed class LogMemoryTests
{
    private const int Loops = 1_200;

    private static readonly DateTimeOffset Start = Utc.At("2026-03-02 12:00");
    private static readonly string[] Ids = [.. Enumerable.Range(0, Loops).Select(loop => BotItems.Id("AAA", loop))];

    [Fact]
    public void LetGo_OrderThatIsGoneForTwoReadings_ItsDecisionIsNotKeptWholeAnyMore()
    {
        var memory = Filled(Ids[1], Ids[2]);

        memory.LetGo([Ids[1], Ids[2]]);
        Assert.Equal((true, true), (IsWhole(memory, 1), IsWhole(memory, 2)));
        memory.LetGo([Ids[2]]);
        Assert.Equal((true, true), (IsWhole(memory, 1), IsWhole(memory, 2)));
        memory.LetGo([Ids[2]]);
        Assert.Equal((false, true), (IsWhole(memory, 1), IsWhole(memory, 2)));
    }

    [Fact]
    public void LetGo_OrderThatWasFilled_ItsDecisionStaysWhole()
    {
        var memory = Filled(Ids[1]);
        memory.Events.Take(BotItems.Event("AAA", 1, Start.AddSeconds(1), "FILL", fill: "f"));

        memory.LetGo([]);
        memory.LetGo([]);

        Assert.True(IsWhole(memory, 1));
    }

    [Fact]
    public void DropBefore_ADay_ForgetsItsBrokenDecisions()
    {
        var memory = Filled();
        memory.TakeDecision(WithStamp(BotItems.Decision("AAA", 1, Start, date: "2026-03-01"), "yesterday"));
        memory.TakeDecision(WithStamp(BotItems.Decision("AAA", 2, Start), "today"));
        Assert.Equal(2, memory.Decisions.Result(found: true).Read.Broken);

        memory.DropBefore(new DateOnly(2026, 3, 2));

        Assert.Equal(1, memory.Decisions.Result(found: true).Read.Broken);
    }

    private static Dictionary<string, AttributeValue> WithStamp(Dictionary<string, AttributeValue> item, string stamp)
    {
        item["timestamp"] = new AttributeValue { S = stamp };
        return item;
    }

    /// <summary>More decisions than are kept whole for being the newest, after those of some orders.</summary>
    private static LogMemory Filled(params string[] ofOrders)
    {
        var memory = new LogMemory(new("prod", "prod", new Dictionary<string, string>()), new MarketReadOptions(), Start.AddDays(1));
        memory.Want(ofOrders);
        for (var loop = 0; loop < Loops; loop++) memory.TakeDecision(BotItems.Decision("AAA", loop, Start.AddSeconds(loop)));
        return memory;
    }

    private static bool IsWhole(LogMemory memory, int loop) => memory.Decisions.Items.Build().Of("AAA").Detail(Ids[loop]) is not null;
}
