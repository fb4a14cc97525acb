using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks.Pricing;

/// <summary>Where a leg's Greeks come from: the leg is made of ones, the snapshot of twos, the model of threes.</summary>
public sealed class LegGreeksTests
{
    private static readonly OptionValue Model = new(3, 3, 3, 3, 3, 3, 3, 3, 3);

    // One letter for each of delta, gamma, theta, vega and rho; a dot where it is not stored.
    [Theory]
    [InlineData("1111.", "2222.", true, "leg", "11113")]
    [InlineData("11111", "22222", true, "leg", "11112")] // rho comes from the snapshot first
    [InlineData("11111", ".....", true, "leg", "11111")]
    [InlineData("111..", "22222", true, "snapshot", "22222")]
    [InlineData("1....", ".222.", true, "snapshot", "12223")]
    [InlineData("1....", "..22.", true, "snapshot", "13223")] // gamma from nowhere but the model
    [InlineData("1....", ".....", true, "leg", "13333")]
    [InlineData("....1", ".....", true, "model", "33331")] // a rho alone is no source of the others
    [InlineData("....1", "....2", true, "model", "33332")]
    [InlineData(".....", ".....", true, "model", "33333")]
    [InlineData("1111.", ".....", false, "leg", "1111.")]
    [InlineData("11...", "..2..", false, "none", "112..")] // what is known stands beside it
    [InlineData(".....", ".....", false, "none", ".....")]
    public void Choose_ByWhatIsStored_TakesTheFirstAndFillsFromTheOthers(string leg, string snapshot, bool hasModel, string source, string expected)
    {
        var (chosen, contract) = LegGreeks.Choose(Stored(leg), Stored(snapshot), hasModel ? Model : null, isExpired: false);

        Assert.Equal((source, Stored(expected)), (chosen, contract));
    }

    [Theory]
    [InlineData(true, "model", "33333")]
    [InlineData(false, "none", ".....")]
    public void Choose_AfterTheExpiry_KnowsOnlyTheModelsLimit(bool hasModel, string source, string expected)
    {
        var (chosen, contract) = LegGreeks.Choose(Stored("11111"), Stored("22222"), hasModel ? Model : null, isExpired: true);

        Assert.Equal((source, Stored(expected)), (chosen, contract));
    }

    private static StoredGreeks Stored(string text)
    {
        double? At(int i) => text[i] == '.' ? null : text[i] - '0';
        return new StoredGreeks(At(0), At(1), At(2), At(3), At(4));
    }
}
