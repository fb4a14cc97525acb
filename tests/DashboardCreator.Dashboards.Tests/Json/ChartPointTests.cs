using System.Globalization;
using System.Text.Json;
using DashboardCreator.Dashboards.Json;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Json;

public sealed class ChartPointTests
{
    private static readonly DateOnly Session = new(2026, 3, 6);

    [Fact]
    public void Write_AnyNumber_IsWhatTheWriterItselfWritesAndReadsBack() =>
        Prop.ForAll<NormalFloat>(value =>
        {
            var point = new ChartPoint(Session, value.Get);
            var text = JsonSerializer.Serialize(point);
            return text == $"[\"2026-03-06\",{JsonSerializer.Serialize(value.Get + 0.0)}]" && JsonSerializer.Deserialize<ChartPoint>(text) == point;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_AnyCents_IsWhatTheWriterItselfWrites() =>
        Prop.ForAll<long>(cents =>
        {
            var value = cents % 100_000_000_000_000 / 100.0;
            return JsonSerializer.Serialize(new ChartPoint(Session, value)) == $"[\"2026-03-06\",{JsonSerializer.Serialize(value + 0.0)}]";
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.01)]
    [InlineData(-0.1)]
    [InlineData(-12.05)]
    [InlineData(0.005)]
    [InlineData(999999999999.99)]
    [InlineData(1e12)]
    [InlineData(1e-7)]
    [InlineData(-1.7976931348623157E+308)]
    [InlineData(-2.2250738585072014E-308)]
    [InlineData(5E-324)]
    [InlineData(0)]
    public void Write_ExtremeNumber_IsWritten(double value) =>
        Assert.Equal($"[\"2026-03-06\",{value.ToString(CultureInfo.InvariantCulture)}]", JsonSerializer.Serialize(new ChartPoint(Session, value)));

    [Fact]
    public void Write_MinusZero_IsZero() => Assert.Equal("""["2026-03-06",0]""", JsonSerializer.Serialize(new ChartPoint(Session, -0.0)));

    [Fact]
    public void Write_Nothing_IsNull() => Assert.Equal("""["0001-01-01",null]""", JsonSerializer.Serialize(new ChartPoint(DateOnly.MinValue, null)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Write_NumberThatJsonDoesNotKnow_IsRefused(double value) =>
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(new ChartPoint(Session, value)));

    [Fact]
    public void InstantPoint_WrittenAndRead_StaysTheSame()
    {
        var point = new InstantPoint(Utc.At("2026-03-06 14:35"), 507.25);

        Assert.Equal("""["2026-03-06T14:35:00Z",507.25]""", JsonSerializer.Serialize(point));
        Assert.Equal(point, JsonSerializer.Deserialize<InstantPoint>("""["2026-03-06T09:35:00-05:00",507.25]"""));
    }
}
