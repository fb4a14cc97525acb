using DashboardCreator.Api.Store;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Api.Tests.Store;

public sealed class SafeFileNameTests
{
    [Theory]
    [InlineData("Alpha Trend", "alpha-trend-")]
    [InlineData("../../etc/passwd", "etc-passwd-")]
    [InlineData("\U0001F680", "")]
    [InlineData("", "")]
    [InlineData("con", "con-")]
    public void Of_Text_StartsReadable(string text, string expected) => Assert.StartsWith(expected, SafeFileName.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Of_AnyText_IsShortPlainAndLowerCase() => Prop.ForAll<string>(text =>
        SafeFileName.Of(text ?? "") is { Length: > 0 and <= 80 } name && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_'))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Alpha", "alpha")]
    [InlineData("a/b", "a\\b")]
    [InlineData("a b", "a-b")]
    [InlineData("x", "x ")]
    public void Of_DifferentTexts_Differ(string one, string other) => Assert.NotEqual(SafeFileName.Of(one), SafeFileName.Of(other));

    [Fact]
    public void Of_HalvesOfDifferentEmoji_Differ() => Assert.NotEqual(SafeFileName.Of("\U0001F680"[..1]), SafeFileName.Of("\U0001F680"[1..]));

    [Fact]
    public void Of_LongTextsThatDifferAtTheEnd_Differ() => Assert.NotEqual(SafeFileName.Of(new string('a', 100_000)), SafeFileName.Of(new string('a', 99_999) + "b"));
}
