using System.Text;
using DashboardCreator.Dashboards.Signals;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class PairSetTests
{
    [Fact]
    public void Add_TheSamePairAgain_IsNotNew()
    {
        var set = new PairSet();

        Assert.True(IsNew(set, "order"u8, "execution"u8));
        Assert.False(IsNew(set, "order"u8, "execution"u8));
    }

    [Fact]
    public void Add_TheSameBytesSplitElsewhere_AreOtherPairs()
    {
        var set = new PairSet();
        var text = Encoding.UTF8.GetBytes("aaaaaaaaaaaaaaaaaaaaaaaa");

        Assert.All(Enumerable.Range(0, text.Length + 1), cut => Assert.True(IsNew(set, text.AsSpan(0, cut), text.AsSpan(cut))));
        Assert.True(IsNew(set, "a"u8, "b"u8));
        Assert.True(IsNew(set, "b"u8, "a"u8));
        Assert.True(IsNew(set, "a"u8, "b\0"u8));
        Assert.True(IsNew(set, "a\0"u8, "b"u8));
    }

    [Fact]
    public void Add_ManyPairs_ForgetsNoneAndInventsNone()
    {
        var set = new PairSet();
        var fresh = Enumerable.Range(0, 200_000).Count(i => IsNew(set, Encoding.UTF8.GetBytes($"o{i / 3}"), Encoding.UTF8.GetBytes($"e{i % 3}")));
        var again = Enumerable.Range(0, 200_000).Count(i => IsNew(set, Encoding.UTF8.GetBytes($"o{i / 3}"), Encoding.UTF8.GetBytes($"e{i % 3}")));

        Assert.Equal((200_000, 0), (fresh, again));
    }

    private static bool IsNew(PairSet set, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => set.Add(PairSet.Fingerprint(first, second));
}
