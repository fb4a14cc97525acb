using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Core;

public sealed class WarningListTests
{
    [Fact]
    public void Add_TheSameWarningTwice_IsKeptOnceInOrder()
    {
        var list = new WarningList();
        list.Add("b", "path", "text");
        list.AddRange([new DocumentWarning("a", null, "text"), new DocumentWarning("b", "path", "text"), new DocumentWarning("b", "other", "text")]);

        Assert.Equal(["b", "a", "b"], list.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Explain_AKnownValue_PassesWithoutAWarning()
    {
        var list = new WarningList();

        Assert.Equal(1.5, list.Explain<double>(1.5, "code", "path", "why"));
        Assert.Empty(list.Warnings);
        Assert.Null(list.Explain<double>(null, "code", "path", "why"));
        Assert.Equal(new DocumentWarning("code", "path", "why"), Assert.Single(list.Warnings));
    }

    [Theory]
    [InlineData(0, WarningCodes.InsufficientData)]
    [InlineData(1, WarningCodes.InsufficientData)]
    [InlineData(2, WarningCodes.ZeroVariance)]
    public void ExplainDeviation_TooFewValuesOrNoVariation_AreToldApart(int values, string expected)
    {
        var list = new WarningList();
        list.ExplainDeviation(1.0, values, "path", "returns");
        list.ExplainDeviation(null, values, "path", "returns");

        Assert.Equal(expected, Assert.Single(list.Warnings).Code);
    }

    [Fact]
    public void Names_MoreThanFive_AreCounted()
    {
        Assert.Equal("a, b", WarningList.Names(["a", "b"]));
        Assert.Equal("a, b, c, d, e and 2 more", WarningList.Names(["a", "b", "c", "d", "e", "f", "g"]));
    }
}
