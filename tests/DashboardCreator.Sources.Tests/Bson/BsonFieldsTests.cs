using DashboardCreator.Sources.Bson;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson;

public sealed class BsonFieldsTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-2.5", -2.5)]
    [InlineData("""{"$numberLong": "9007199254740993"}""", 9007199254740992)]
    [InlineData("""{"$numberDecimal": "-12.5"}""", -12.5)]
    [InlineData("""{"$numberDecimal": "9.999999999999999999999999999999999E+307"}""", 1e308)]
    [InlineData("\"12.5\"", 12.5)]
    [InlineData("\" 1.5e3 \"", 1500)]
    [InlineData("""{"$symbol": "7"}""", 7)]
    public void Number_FromEveryNumericForm_IsRead(string json, double expected) =>
        Assert.Equal(expected, First(json, static (in BsonReader field) => field.Number()));

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"\"")]
    [InlineData("\"n/a\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"1,234.5\"")]
    [InlineData("\"1e999\"")]
    [InlineData("[1]")]
    [InlineData("""{"$numberDouble": "NaN"}""")]
    [InlineData("""{"$numberDouble": "-Infinity"}""")]
    [InlineData("""{"$numberDecimal": "NaN"}""")]
    [InlineData("""{"$numberDecimal": "1E+6000"}""")]
    [InlineData("""{"$date": "2024-01-01T00:00:00Z"}""")]
    public void Number_FromAnythingElse_IsMissing(string json) =>
        Assert.Null(First(json, static (in BsonReader field) => field.Number()));

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("123.45", "123.45")]
    [InlineData("-99999.99", "-99999.99")]
    [InlineData("1000000", "1000000")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("1234567.1234567", "1234567.1234567")]
    [InlineData("""{"$numberDouble": "2.0"}""", "2")]
    [InlineData("""{"$numberLong": "9007199254740993"}""", "9007199254740993")]
    [InlineData("""{"$numberDecimal": "79228162514264337593543950335"}""", "79228162514264337593543950335")]
    [InlineData("""{"$numberDecimal": "0.10"}""", "0.10")]
    [InlineData("\"1000.10\"", "1000.10")]
    [InlineData("\"1e3\"", "1000")]
    public void Money_FromEveryNumericForm_IsExact(string json, string expected) =>
        Assert.Equal(expected, First(json, static (in BsonReader field) => field.Money())?.ToString());

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("\"n/a\"")]
    [InlineData("1e30")]
    [InlineData("""{"$numberDouble": "NaN"}""")]
    [InlineData("""{"$numberDouble": "Infinity"}""")]
    [InlineData("""{"$numberDecimal": "79228162514264337593543950336"}""")]
    public void Money_MissingOrBeyondRange_IsNull(string json) =>
        Assert.Null(First(json, static (in BsonReader field) => field.Money()));

    [Theory]
    [InlineData("""{"$date": "2024-02-29T12:30:00.250Z"}""", 1709209800250)]
    [InlineData("""{"$date": {"$numberLong": "-1"}}""", -1)]
    [InlineData("""{"$timestamp": {"t": 1709209800, "i": 7}}""", 1709209800000)]
    [InlineData("\"2024-02-29T12:30:00Z\"", 1709209800000)]
    [InlineData("\" 2024-02-29T13:30:00+01:00 \"", 1709209800000)]
    [InlineData("\"2024-02-29 12:30:00\"", 1709209800000)]
    [InlineData("\"2024-02-29\"", 1709164800000)]
    [InlineData("1709209800", 1709209800000)]
    [InlineData("1709209800.25", 1709209800250)]
    [InlineData("1709209800250", 1709209800250)]
    [InlineData("\"1709209800\"", 1709209800000)]
    [InlineData("99999999999", 99999999999000)]
    [InlineData("100000000000", 100000000000)]
    [InlineData("0", 0)]
    public void Instant_FromEveryForm_IsReadInUtc(string json, long expected) =>
        Assert.Equal(expected, First(json, static (in BsonReader field) => field.InstantMilliseconds()));

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2023-02-29\"")]
    [InlineData("""{"$date": {"$numberLong": "253402300800000"}}""")]
    [InlineData("""{"$date": {"$numberLong": "-62135596800001"}}""")]
    [InlineData("""{"$date": {"$numberLong": "-9223372036854775808"}}""")]
    [InlineData("1e300")]
    public void Instant_UnreadableOrOutsideTheYears1To9999_IsMissing(string json) =>
        Assert.Null(First(json, static (in BsonReader field) => field.InstantMilliseconds()));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1", true)]
    [InlineData("0.0", false)]
    [InlineData("\"True\"", true)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("2", null)]
    [InlineData("\"maybe\"", null)]
    [InlineData("null", null)]
    public void Flag_FromItsForms_IsReadOrMissing(string json, bool? expected) =>
        Assert.Equal(expected, First(json, static (in BsonReader field) => field.Flag()));

    [Theory]
    [InlineData("\"AAPL ☆\"", "AAPL ☆")]
    [InlineData("""{"$symbol": "AAPL"}""", "AAPL")]
    [InlineData("12", "")]
    [InlineData("null", "")]
    public void Text_OfTextAndOthers_IsTheTextOrEmpty(string json, string expected) =>
        Assert.Equal(expected, First(json, static (in BsonReader field) => System.Text.Encoding.UTF8.GetString(field.TextOrEmpty())));

    [Theory]
    [InlineData("null", true)]
    [InlineData("""{"$undefined": true}""", true)]
    [InlineData("0", false)]
    [InlineData("\"\"", false)]
    public void IsNullish_NullAndUndefined_Only(string json, bool expected) =>
        Assert.Equal(expected, First(json, static (in BsonReader field) => field.IsNullish));

    private delegate T Reading<T>(in BsonReader field);

    private static T First<T>(string json, Reading<T> reading)
    {
        var reader = new BsonReader(BsonDocument.FromJson($$"""{"field": {{json}}}"""));
        Assert.True(reader.Read());
        return reading(reader);
    }
}
