using System.Text;
using System.Text.Json;
using DashboardCreator.Api.Tables;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;
using Xunit;

namespace DashboardCreator.Api.Tests.Tables;

public sealed class DocumentTableTests
{
    private const string Headers = "text,number,flag,day,part.name,part.value,range.from,range.to,names\r\n";

    [Fact]
    public void ToCsv_RowWithEverything_HasACellPerProperty() => Assert.Equal(
        Headers + "plain,-12345678901234567890.50,true,2026-03-02,inner,-1E-07,-3,4,a; b\r\n",
        Csv(new FakeRow("plain")
        {
            Number = -12345678901234567890.50m,
            Flag = true,
            Day = new DateOnly(2026, 3, 2),
            Part = new FakePart("inner", -1e-7),
            Range = new FakeRange(-3, 4),
            Names = ["a", "b"],
            Parts = [new FakePart("left out", 1)],
            Line = [new ChartPoint(new DateOnly(2026, 3, 2), 1)],
            Minutes = [new InstantPoint(DateTimeOffset.UnixEpoch, 1)],
        }));

    [Fact]
    public void ToCsv_Nulls_AreEmptyCells() => Assert.Equal(Headers + ",,false,,,,,,\r\n", Csv(new FakeRow(Text: null)));

    [Fact]
    public void ToCsv_NoRowsOrNoList_IsTheHeaders()
    {
        Assert.Equal(Headers, Csv());
        Assert.Equal(Headers, Csv(Document() with { Rows = null }, "rows"));
        Assert.Equal(Headers, Csv(Document() with { Inner = null }, "inner.rows"));
    }

    [Fact]
    public void ToCsv_ListBelowAnObject_IsFound() => Assert.Equal(
        Headers + "deep,,false,,,,,,\r\n",
        Csv(Document() with { Inner = new FakeInner([new FakeRow("deep")], []) }, "inner.rows"));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("", "")]
    [InlineData("Grüße 😀", "Grüße 😀")]
    public void ToCsv_Text_IsQuotedAsRfc4180AndNeverAFormula(string text, string cell) => Assert.StartsWith(Headers + cell + ",,false", Csv(new FakeRow(text)), StringComparison.Ordinal);

    [Fact]
    public void ToCsv_ListThatBeginsWithAFormula_IsHarmless() =>
        Assert.EndsWith(",'=cmd; b\r\n", Csv(new FakeRow("x") { Names = ["=cmd", "b"] }), StringComparison.Ordinal);

    [Fact]
    public void ToCsv_Bytes_HaveNoByteOrderMark() => Assert.Equal((byte)'t', Table("rows").ToCsv(JsonOf(Document()))[0]);

    [Theory]
    [InlineData("unheard_of")]
    [InlineData("kind")]
    [InlineData("inner")]
    [InlineData("inner.numbers")]
    [InlineData("rows.text")]
    public void Of_PathWithoutAListOfObjects_IsRefused(string path) => Assert.Throws<InvalidOperationException>(() => Table(path));

    private static DocumentTable Table(string path) => DocumentTable.Of(FakeBook.WithoutSubjects().Definition, new DashboardTable(path));

    private static string Csv(params FakeRow[] rows) => Csv(Document() with { Rows = rows }, "rows");

    private static string Csv(FakeBookDashboard document, string path) => Encoding.UTF8.GetString(Table(path).ToCsv(JsonOf(document)));

    private static byte[] JsonOf(FakeBookDashboard document) => JsonSerializer.SerializeToUtf8Bytes(document, FakeBookJson.Default.FakeBookDashboard);

    private static FakeBookDashboard Document() => new() { Kind = "greeks", AsOfDate = default, GeneratedAt = default, Sources = [], Warnings = [] };
}
