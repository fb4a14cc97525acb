using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DashboardCreator.SampleData.Output;

/// <summary>Fragments of relaxed Extended JSON v2, as mongoexport prints them.</summary>
internal static class Ext
{
    public const string Null = "null";
    public const string NotANumber = """{"$numberDouble":"NaN"}""";
    public const string EmptyList = "[]";

    public static string Text(string value) => "\"" + JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Int(decimal value) => decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A double: whole numbers keep a ".0", which is how relaxed Extended JSON tells them from integers.</summary>
    public static string Double(decimal value) => value.ToString("0.0###########", CultureInfo.InvariantCulture);

    /// <summary>As the writers do it: whole numbers are stored as integers, others as doubles.</summary>
    public static string Mixed(decimal value) => value == decimal.Truncate(value) ? Int(value) : Double(value);

    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Decimal128(decimal value) => $$"""{"$numberDecimal":"{{Number(value)}}"}""";

    public static string Date(DateTimeOffset instant) => $$"""{"$date":"{{Instants.Iso(instant)}}"}""";

    public static string LongDate(DateTimeOffset instant) => """{"$date":{"$numberLong":""" + Text(Int(instant.ToUnixTimeMilliseconds())) + "}}";

    public static string Oid(string hex) => $$"""{"$oid":"{{hex}}"}""";

    public static string List(IEnumerable<string> fragments) => "[" + string.Join(',', fragments) + "]";

    public static string Texts(IEnumerable<string> values) => List(values.Select(Text));
}
