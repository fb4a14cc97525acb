using System.Globalization;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class PackedDecimalTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("98.512345678", true)]
    [InlineData("-0.0200", true)]
    [InlineData("288230376151711743", true)] // 2^58 - 1
    [InlineData("-288230376151711743", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("288230376151711744", false)]
    [InlineData("0.3333333333333333333333333333", false)]
    [InlineData("79228162514264337593543950335", false)]
    [InlineData("-79228162514264337593543950335", false)]
    public void Number_PackedAndUnpacked_IsTheSameToTheLastDigit(string text, bool isShort)
    {
        var aside = new SegmentedList<decimal>();
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);

        var packed = PackedDecimal.Pack(number, aside);

        Assert.Equal(text, packed.Unpack(aside)!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((isShort, isShort ? 0 : 1), (packed.IsShort, aside.Count));
    }

    [Fact]
    public void Nothing_PackedAndUnpacked_IsNothing()
    {
        var aside = new SegmentedList<decimal>();

        Assert.Null(PackedDecimal.Pack(null, aside).Unpack(aside));
        Assert.Null(PackedDecimal.None.Unpack(aside));
    }
}
