using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Live.Markets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>Stretches of the execution log that hold the events of decisions.</summary>
public sealed class EventStretchesTests
{
    [Theory]
    [InlineData("5,6,7", "5..7")]
    [InlineData("7,5,7", "5..7")]
    [InlineData("8,9,10,11", "8..9 10..11")]
    [InlineData("1,102", "1..1 102..102")]
    [InlineData("100,200,301", "100..200 301..301")]
    public void Of_LoopsOfAMarket_JoinsNeighboursOfAsManyDigits(string loops, string expected)
    {
        var found = EventStretches.Of(loops.Split(',').Select(loop => new DecisionRef("run", $"run:AAA:{loop}")));

        Assert.Equal(expected, string.Join(' ', found.Select(range => $"{Loop(range.From!)}..{Loop(range.Until!)}")));

        static string Loop(string key) => key["run:AAA:".Length..].Split('#')[0];
    }

    [Theory]
    [InlineData("run:AAA:none")]
    [InlineData("run:AAA:007")]
    [InlineData("odd")]
    public void Of_IdWithoutALoop_AsksForItAlone(string id)
    {
        var only = Assert.Single(EventStretches.Of([new DecisionRef("run", id)]));

        Assert.Equal(("run", id + "#", null), (only.Key, only.Prefix, only.From));
    }

    [Fact]
    public void Of_AnyLoops_CoversTheEventsOfEach() => Prop.ForAll<int[]>(loops =>
    {
        var decisions = loops.Select(loop => new DecisionRef("run", $"run:AAA:{loop & int.MaxValue}")).ToList();
        var stretches = EventStretches.Of(decisions).ToList();
        return decisions.TrueForAll(decision => stretches.Exists(stretch => Holds(stretch, decision.Id + "#2026-03-02T15:00:00+00:00")));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a:b:1", "a")]
    [InlineData(":b:1", null)]
    [InlineData("odd", null)]
    public void Of_Id_NamesItsRun(string id, string? run) => Assert.Equal(run, DecisionRef.Of(id)?.Run);

    private static bool Holds(ItemPartition stretch, string key) =>
        string.CompareOrdinal(stretch.From, key) <= 0 && string.CompareOrdinal(key, stretch.Until) <= 0;
}
