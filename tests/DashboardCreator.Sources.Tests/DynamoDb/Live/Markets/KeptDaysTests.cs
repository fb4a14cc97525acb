using DashboardCreator.Sources.DynamoDb.Live.Markets;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>Days of a log on disk.</summary>
public sealed class KeptDaysTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly DateTimeOffset ReadAt = new(2026, 3, 3, 1, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_days_");

    [Fact]
    public void Keep_ThenFind_GivesEveryItemInOrder()
    {
        var days = Open("here");
        var items = Enumerable.Range(0, 3000).Select(loop => BotItems.Decision($"M€{loop}", loop, ReadAt.AddDays(-2), ballast: loop % 700)).ToList();

        Assert.True(days.Keep(Day, Pack("here", [.. items])));

        var found = new List<string>();
        PackedDay.Read(days.Find(Day, out var readAt)!, item => found.Add(item["decision_id"].S));
        Assert.Equal(items.Select(item => item["decision_id"].S), found);
        Assert.Equal(ReadAt, readAt);
        Assert.Null(days.Find(Day.AddDays(1), out _));
    }

    [Fact]
    public void Keep_SameDayAgain_ReplacesItsFile()
    {
        var days = Open("here");
        days.Keep(Day, Pack("here"));
        days.Keep(Day, Pack("here", BotItems.Fill("AAA", "f", ReadAt)));

        Assert.Single(folder.GetFiles());
        var count = 0;
        PackedDay.Read(days.Find(Day, out _)!, _ => count++);
        Assert.Equal(1, count);
    }

    [Fact]
    public void Find_OfAnotherOrigin_IsNone()
    {
        Open("here").Keep(Day, Pack("here"));

        Assert.Null(Open("there").Find(Day, out _));
    }

    [Fact]
    public void Find_FileThatWasNotFinished_IsNone()
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "2026-03-01.0123456789abcdef0123456789abcdef.json.gz.new"), Pack("here"));

        Assert.Null(Open("here").Find(Day, out _));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private KeptDays Open(string origin) => new(folder.FullName, origin, NullLogger.Instance);

    private static byte[] Pack(string origin, params Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>[] items)
    {
        using var writer = new DayWriter(new DayHeader(origin, Day, ReadAt));
        foreach (var item in items) writer.Add(item);
        return writer.Finish();
    }
}
