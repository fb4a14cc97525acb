using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class SignalOrderTests
{
    [Fact]
    public void NewestFirst_ReceiptsTiesAndMissingOnes_AreInDisplayOrder()
    {
        var (noon, later) = (Utc.At("2026-03-02 12:00"), Utc.At("2026-03-02 12:00:00.001"));
        var book = new FundDraft
        {
            Signals =
            [
                new SignalDraft { SignalId = "z", ReceivedAt = null },
                new SignalDraft { SignalId = "b", ReceivedAt = noon, Key = 9 },
                new SignalDraft { SignalId = "a", ReceivedAt = noon },
                new SignalDraft { SignalId = "c", ReceivedAt = later },
                new SignalDraft { SignalId = "b", ReceivedAt = noon, Key = 3 },
                new SignalDraft { SignalId = "y", ReceivedAt = null },
                new SignalDraft { SignalId = "old", ReceivedAt = DateTimeOffset.UnixEpoch.AddYears(-10) },
            ],
        }.Book();

        Assert.Equal([3, 2, 4, 1, 6, 5, 0], book.NewestFirst(0).ToArray());
    }

    [Fact]
    public void NewestFirst_Ids_AreInCodePointOrder()
    {
        // U+1F98A is behind U+FB01 by code point and before it by UTF-16 unit.
        var signals = new[] { "🦊", "ﬁ", "b", "B", "" }.Select(id => new SignalDraft { SignalId = id, ReceivedAt = Utc.At("2026-03-02 12:00") });
        var book = new FundDraft { Signals = [.. signals] }.Book();

        Assert.Equal(["", "B", "b", "ﬁ", "🦊"], book.NewestFirst(0).ToArray().Select(row => book.Texts.Text(book[row].SignalId)));
    }
}
