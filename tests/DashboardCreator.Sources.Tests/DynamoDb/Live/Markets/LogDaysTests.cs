using DashboardCreator.Sources.DynamoDb.Live.Markets;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>Which days are read again, and which for the last time.</summary>
public sealed class LogDaysTests
{
    private static readonly LogDays Days = new(Utc.At("2026-03-10 00:00"), TimeSpan.FromDays(2));

    [Theory]
    [InlineData("2026-03-07", true)]
    [InlineData("2026-03-08", false)]
    public void IsDue_TwoDaysAfterItsEnd_IsTrue(string day, bool expected) => Assert.Equal(expected, Days.IsDue(Parse(day)));

    [Theory]
    [InlineData("2026-03-10", "2026-03-10 00:00", false)]
    [InlineData("2026-03-09", "2026-03-10 00:00", false)]
    [InlineData("2026-03-08", "2026-03-09 00:00", true)]
    [InlineData("2026-03-07", "2026-03-09 23:59", false)]
    [InlineData("2026-03-07", "2026-03-10 00:00", true)]
    public void IsEnough_WhatWasReadOfADay_DependsOnWhen(string day, string readAt, bool expected) =>
        Assert.Equal(expected, Days.IsEnough(Parse(day), Utc.At(readAt)));

    [Fact]
    public void From_ADay_GivesEveryDayUntilToday()
    {
        Assert.Equal(["2026-03-08", "2026-03-09", "2026-03-10"], Days.From(Parse("2026-03-08")).Select(LogDays.Key));
        Assert.Empty(Days.From(Parse("2026-03-11")));
    }

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
