using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class GreekUnitsTests
{
    [Fact]
    public void PerDayPointAndPercent_RawUnits_AreThoseOfBrokerScreens() => Assert.Equal(
        new OptionValue(Price: 5, Delta: 0.5, Gamma: 0.02, Theta: -0.1, Vega: 0.4, Rho: 0.3, Vanna: 0.006, Volga: 0.0012, Charm: 0.01),
        GreekUnits.PerDayPointAndPercent(
            new OptionValue(Price: 5, Delta: 0.5, Gamma: 0.02, Theta: -36.5, Vega: 40, Rho: 30, Vanna: 0.6, Volga: 12, Charm: 3.65)));
}
