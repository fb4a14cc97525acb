using System.Text;
using DashboardCreator.Dashboards.Signals;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class ExecutionSetTests
{
    private const int Signals = 3;

    private readonly ExecutionSet executions;

    public ExecutionSetTests()
    {
        var texts = new TextTable();
        var index = new SignalIndex(texts);
        for (var row = 0; row < Signals; row++)
        {
            index.Add(row, texts.Add(Encoding.UTF8.GetBytes($"s{row}")), TextId.None);
        }

        executions = new ExecutionSet(index);
    }

    [Theory]
    [InlineData("s1_ORD")]
    [InlineData("s1")]
    [InlineData("nobody_ORD")]
    [InlineData("")]
    public void Add_EachExecutionOfAnOrder_IsNewOnce(string order)
    {
        Assert.Equal([true, true, true, false, false, false], new[] { "a", "b", "c", "a", "b", "c" }.Select(execution => IsNew(order, execution)));
    }

    [Fact]
    public void Add_TheSameExecutionOfTwoLegsOfOneSignal_IsNewForEach()
    {
        Assert.Equal([true, true, true, false], new[] { "s2_LEG1_ORD", "s2_LEG2_ORD", "s2_ORD", "s2_LEG2_ORD" }.Select(order => IsNew(order, "a")));
    }

    private bool IsNew(string order, string execution) => executions.Add(Encoding.UTF8.GetBytes(order), Encoding.UTF8.GetBytes(execution), Signals);
}
