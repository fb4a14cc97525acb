using DashboardCreator.Api.Health;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Api.Tests.Health;

public sealed class SourceBoardTests
{
    private readonly SourceBoard board = new(new ManualTime("2026-03-02T15:00:00Z"));

    [Fact]
    public void Answered_AfterTheSystemFailed_PartsThatAreAskedNoMoreAreForgotten()
    {
        board.Answered([Ok("books/accounts"), Ok("books/positions"), Ok("bars/SPY")]);
        board.Failed("books", "refused");

        board.Answered([Ok("books/accounts")]);

        Assert.Equal([("bars/SPY", "ok"), ("books/accounts", "ok")], board.Statuses.Select(source => (source.Name, source.Status)));
    }

    [Fact]
    public void Answered_ByAnotherSystem_LeavesTheFailedOneInTrouble()
    {
        board.Answered([Ok("books/accounts"), Ok("bars/SPY")]);
        board.Failed("books", "refused");

        board.Answered([Ok("bars/SPY")]);

        Assert.Equal([("bars/SPY", "ok"), ("books/accounts", "stale")], board.Statuses.Select(source => (source.Name, source.Status)));
    }

    private static SourceStatus Ok(string name) => new(name, SourceStatus.Ok, LastSuccess: null, Error: null);
}
