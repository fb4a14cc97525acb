using DashboardCreator.Api.Serving;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("same", "same", 0)]
    public void Distance_KnownPairs_CountsEdits(string from, string to, int expected) => Assert.Equal(expected, NearestNames.Distance(from, to));

    [Fact]
    public void Distance_AnyTexts_IsAMetric() => Prop.ForAll<NonNull<string>, NonNull<string>, NonNull<string>>((a, b, c) =>
    {
        var (x, y, z) = (Cut(a), Cut(b), Cut(c));
        return NearestNames.Distance(x, y) == NearestNames.Distance(y, x)
            && NearestNames.Distance(x, z) <= NearestNames.Distance(x, y) + NearestNames.Distance(y, z)
            && (NearestNames.Distance(x, y) == 0) == (x == y);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void To_ManyNames_GivesThoseThatBeginAlikeThenTheNearest()
    {
        string[] names = ["zzzzzzzz", "Alpha Trend", "alpha trent", "Beta", "Gamma Ray", "Alpha", "Alpha Trend 2"];
        Assert.Equal(["Alpha Trend", "Alpha Trend 2", "alpha trent", "Alpha", "Gamma Ray"], NearestNames.To("alpha trend", names));
    }

    [Fact]
    public void To_HugeQuestion_ComparesItsBeginningOnly()
    {
        var question = new string('a', 1_000_000);
        Assert.Equal(["aaaa"], NearestNames.To(question, ["aaaa"]));
    }

    private static string Cut(NonNull<string> text) => text.Get[..Math.Min(12, text.Get.Length)];

    [Fact]
    public void Shown_LongQuestion_IsCutBetweenCharacters()
    {
        Assert.Equal(new string('x', 100), NearestNames.Shown(new string('x', 100)));
        Assert.Equal(new string('x', 100) + "…", NearestNames.Shown(new string('x', 101)));
        Assert.Equal(new string('x', 99) + "…", NearestNames.Shown(new string('x', 99) + "\U0001F680\U0001F680"));
    }
}
