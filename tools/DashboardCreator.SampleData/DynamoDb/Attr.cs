using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>Attribute values as the database's own JSON writes them.</summary>
internal static class Attr
{
    public const string Null = """{"NULL":true}""";

    public static string S(string value) => Wrap("S", Ext.Text(value));

    /// <summary>A decimal kept as text.</summary>
    public static string D(decimal value) => S(Ext.Number(value));

    public static string N(decimal value) => Wrap("N", Ext.Text(Ext.Number(value)));

    /// <summary>A number with the digits that it was written with.</summary>
    public static string Exact(string digits) => Wrap("N", Ext.Text(digits));

    public static string Bool(bool value) => Wrap("BOOL", Ext.Bool(value));

    public static string L(IEnumerable<string> values) => Wrap("L", Ext.List(values));

    public static string Texts(IEnumerable<string> values) => L(values.Select(S));

    public static string M(Doc fields) => Wrap("M", fields.ToString());

    private static string Wrap(string type, string value) => $$"""{"{{type}}":{{value}}}""";
}
