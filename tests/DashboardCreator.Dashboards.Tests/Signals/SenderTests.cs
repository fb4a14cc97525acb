using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class SenderTests
{
    private static readonly Strategy[] Registered =
    [
        new Strategy { Id = "alpha", Name = "Alpha One" },
        new Strategy { Id = "beta", Name = "Beta Two" },
        new Strategy { Id = "Alpha One", Name = "Confusing" },
    ];

    [Fact]
    public void Sender_ByIdOrName_IsTheRegisteredOne()
    {
        var book = Book(new SignalDraft { Strategy = "beta" }, new SignalDraft { Strategy = "Beta Two" }, new SignalDraft { Strategy = null, StrategyName = "Beta Two" });

        Assert.Equal(3, book.NewestFirst(1).Length);
        Assert.Equal(3, book.Senders.Count);
    }

    [Fact]
    public void Sender_TextIsOnesIdAndAnothersName_DependsOnWhereItStands()
    {
        var book = Book(new SignalDraft { Strategy = "Alpha One" }, new SignalDraft { Strategy = null, StrategyName = "Alpha One" });

        Assert.Equal("Alpha One", book.Senders[book[0].Sender].Id);
        Assert.Equal("alpha", book.Senders[book[1].Sender].Id);
    }

    [Fact]
    public void Sender_NotRegistered_IsAddedOnceAfterTheOthers()
    {
        var book = Book(
            new SignalDraft { Strategy = "gamma" }, new SignalDraft { Strategy = null, StrategyName = "gamma" }, new SignalDraft { Strategy = "Gamma" });

        Assert.Equal(["alpha", "beta", "Alpha One", "gamma", "Gamma"], book.Senders.Select(sender => sender.Id));
        Assert.Equal(2, book.NewestFirst(3).Length);
        Assert.Null(book.Senders[3].Strategy);
    }

    [Fact]
    public void Sender_NoneNamed_IsApart()
    {
        var book = Book(new SignalDraft { Strategy = null }, new SignalDraft { Strategy = "alpha" });

        Assert.Equal(-1, book[0].Sender);
        Assert.Equal([0], book.NewestFirst(-1).ToArray());
    }

    [Theory]
    [InlineData("alpha", 0)]
    [InlineData("Beta Two", 1)]
    [InlineData("Alpha One", 2)]
    [InlineData("ALPHA", -1)]
    [InlineData("", -1)]
    [InlineData("../../etc/passwd", -1)]
    public void FindSender_ExactIdElseExactName(string text, int expected) => Assert.Equal(expected, Book().FindSender(text));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a\"b\tc/d")]
    [InlineData("🦊")]
    public void Sender_AnyTextAtAll_IsKept(string name)
    {
        var book = Book(new SignalDraft { Strategy = name });

        Assert.Equal(name, book.Senders[book[0].Sender].Name);
        Assert.Equal(3, book.FindSender(name));
    }

    private static Dashboards.Signals.SignalBook Book(params SignalDraft[] signals) => new FundDraft { Strategies = Registered, Signals = signals }.Book();
}
