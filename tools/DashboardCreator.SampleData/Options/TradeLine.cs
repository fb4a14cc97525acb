using System.Globalization;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>A trade as it is planned; moments of 2026 are written as month, day and minute after the opening bell.</summary>
internal sealed record TradeLine(
    string Underlying, string Type, string StrategyId, string Status, string Legs, string Entered, string? Closed = null, Oddity Oddities = Oddity.None)
{
    public Trade Numbered(int number) =>
        new(number, Type, StrategyId, Status, Leg.Parse(Underlying, Legs), At(Entered), Closed is null ? null : At(Closed), Oddities);

    private static Moment At(string text) =>
        OptionMoments.On(DateOnly.ParseExact("2026-" + text[..5], "yyyy-MM-dd", CultureInfo.InvariantCulture), int.Parse(text[6..], CultureInfo.InvariantCulture));
}
