using System.Text;
using DashboardCreator.Dashboards.Signals;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class RecentWordsTests
{
    [Fact]
    public void Add_MoreShortTextsThanAreRemembered_KeepsThemApart()
    {
        var table = new TextTable();
        var texts = Enumerable.Range(1, RecentWords.MaxLength + 2)
            .SelectMany(length => Enumerable.Range(0, 500).Select(number => Encoding.UTF8.GetBytes($"{number}".PadLeft(length, '\0'))))
            .DistinctBy(Convert.ToHexString)
            .ToList();

        var ids = texts.ConvertAll(text => table.Add(text));
        var again = Enumerable.Reverse(texts).Select(text => table.Add(text)).Reverse().ToList();

        Assert.Equal(ids, again);
        Assert.Equal(texts.Count, table.Count);
        Assert.All(texts.Zip(ids), pair => Assert.True(table.Bytes(pair.Second).SequenceEqual(pair.First)));
    }
}
