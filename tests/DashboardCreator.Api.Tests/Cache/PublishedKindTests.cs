using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Api.Tests.Cache;

public sealed class PublishedKindTests
{
    private readonly PublishedKind kind = new(FakeGenerator.SignalSender().Definition);

    [Fact]
    public void Find_IdOrName_IsExactAndIdComesFirst()
    {
        kind.TakeListing([new DashboardSubject("a", "b"), new DashboardSubject("b", "Second"), new DashboardSubject("c", "Second")], default);

        Assert.Equal("b", kind.Table.Find("b")!.Subject.Id);
        Assert.Equal("a", kind.Table.Find("a")!.Subject.Id);
        Assert.Equal("b", kind.Table.Find("Second")!.Subject.Id);
        Assert.Null(kind.Table.Find("second"));
        Assert.Null(kind.Table.Find("A"));
        Assert.Null(kind.Table.Find(""));
    }

    [Fact]
    public void TakeListing_SubjectGone_IsReportedAndForgotten()
    {
        kind.TakeListing([new DashboardSubject("a"), new DashboardSubject("b")], default);
        Assert.Equal(["a"], kind.TakeListing([new DashboardSubject("b")], default));
        Assert.Null(kind.Table.Find("a"));
    }

    [Fact]
    public void TakeListing_NameChanged_KeepsTheDocument()
    {
        kind.TakeListing([new DashboardSubject("a", "Old")], default);
        kind.Update("a", state => state with { LastError = "kept" });
        kind.TakeListing([new DashboardSubject("a", "New")], default);

        Assert.Equal("kept", kind.Table.Find("New")!.State.LastError);
        Assert.Null(kind.Table.Find("Old"));
    }

    [Fact]
    public void TakeListing_TwiceTheSameId_TheFirstCounts()
    {
        kind.TakeListing([new DashboardSubject("a", "First"), new DashboardSubject("a", "Second")], default);
        Assert.Equal("First", Assert.Single(kind.Table.Slots).Subject.Name);
    }

    [Fact]
    public void Update_SubjectGone_DoesNothing()
    {
        kind.Update("gone", state => state with { LastError = "x" });
        Assert.Empty(kind.Table.Slots);
    }

    [Fact]
    public void Table_KindWithOneDocument_IsKnownFromTheStart()
    {
        var client = new PublishedKind(FakeGenerator.Client().Definition);
        Assert.True(client.Table.Listed);
        Assert.NotNull(client.Table.FindId(null));
    }
}
