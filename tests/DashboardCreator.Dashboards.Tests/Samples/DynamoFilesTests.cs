using System.Text.Json;
using DashboardCreator.SampleData;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoFilesTests
{
    private static readonly Dictionary<string, (string Partition, string Sort)> Keys = DynamoSample.Tables
        .ToDictionary(table => table, table => table == "hedge-history" ? ("account_id", "timestamp_action") : ("PK", "SK"));

    public static TheoryData<string> Tables => [.. DynamoSample.Tables];

    [Fact]
    public void Folder_Tables_IsSmallAndHoldsWhatTheGeneratorWrites()
    {
        var files = new DirectoryInfo(Repository.Path("samples", "dynamodb")).GetFiles();
        var written = SampleSet.Generate().Select(file => file.Path).Where(path => path.StartsWith("dynamodb/", StringComparison.Ordinal));

        Assert.Equal(written.Order(StringComparer.Ordinal), files.Select(file => "dynamodb/" + file.Name).Order(StringComparer.Ordinal));
        files = [.. files.Where(file => file.Name.StartsWith(DynamoSample.Prefix, StringComparison.Ordinal))];
        Assert.Equal(DynamoSample.Tables.Select(table => DynamoSample.Prefix + table + ".json"), files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.InRange(files.Sum(file => file.Length), 1_000_000, 2_500_000);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Items_KeysAndValues_AreWhatAServerTakes(string table)
    {
        var items = DynamoSample.Read(table);

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.All(item.EnumerateObject(), field => AssertAttribute(field.Name, field.Value)));
        Assert.All(items, item => Assert.All(KeyNames(table, item), name => Assert.False(string.IsNullOrEmpty(item.S(name)), name)));
        Assert.Equal(items.Count, items.Select(item => (item.S(Keys[table].Partition), item.S(Keys[table].Sort))).Distinct().Count());
    }

    [Theory]
    [InlineData("TRADE", "1 2")]
    [InlineData("STRATEGY_TRADE", "3")]
    [InlineData("SIGNAL", "1 2 3 4")]
    [InlineData("STRATEGY_LOT", "5")]
    [InlineData("STRATEGY_METADATA", "3")]
    public void Ledger_IndexKeys_AreThoseOfTheKind(string type, string expected)
    {
        Assert.All(DynamoSample.OfType(type), item =>
        {
            var indexes = item.EnumerateObject().Where(field => field.Name.StartsWith("GSI", StringComparison.Ordinal)).Select(field => field.Name);
            Assert.Equal(expected.Split(' ').SelectMany(number => new[] { $"GSI{number}PK", $"GSI{number}SK" }), indexes);
        });
    }

    [Fact]
    public void Ledger_IndexKeys_SayWhatTheItemSays()
    {
        Assert.All(DynamoSample.Trades, trade =>
        {
            Assert.Equal(("CORR#" + trade.S("correlation_id"), "SYMBOL#" + trade.Ticker()), (trade.S("GSI1PK"), trade.S("GSI2PK")));
            Assert.Equal($"TRADE#{trade.S("fill_timestamp")}#{trade.S("order_id")}", trade.S("GSI1SK"));
            Assert.Equal(trade.S("GSI1SK"), trade.S("GSI2SK"));
        });
        Assert.All(DynamoSample.Parts, part => Assert.Equal((part.S("PK"), part.S("SK")), (part.S("GSI3PK"), part.S("GSI3SK"))));
        Assert.All(DynamoSample.Signals, signal => Assert.Equal(
            ("CORR#" + signal.S("correlation_id"), "SYMBOL#" + signal.S("symbol"), "STRATEGY#" + signal.S("strategy_name"), "STATE#" + signal.S("lifecycle_state")),
            (signal.S("GSI1PK"), signal.S("GSI2PK"), signal.S("GSI3PK"), signal.S("GSI4PK"))));
        Assert.All(DynamoSample.Lots, lot => Assert.Equal(
            $"{(lot.At("is_open.BOOL")!.Value.GetBoolean() ? "OPEN" : "CLOSED")}#{lot.S("symbol")}#{lot.S("entry_timestamp")}", lot.S("GSI5SK")));
    }

    [Fact]
    public void Instants_OfAllItems_AreNotAfterTheAsOf()
    {
        var names = new[] { "fill_timestamp", "created_at", "timestamp", "entry_timestamp", "fully_closed_at", "completed_at", "plan_timestamp", "updated_at", "entry_date" };
        var instants = DynamoSample.Tables.SelectMany(DynamoSample.Read)
            .SelectMany(item => names.Where(name => item.S(name) is not null).Select(name => item.Time(name))).ToList();

        Assert.InRange(instants.Count, 2_000, 20_000);
        Assert.InRange(instants.Max(), DynamoSample.AsOf.AddHours(-1), DynamoSample.AsOf);
    }

    private static IEnumerable<string> KeyNames(string table, JsonElement item) => item.EnumerateObject().Select(field => field.Name)
        .Where(name => name.StartsWith("GSI", StringComparison.Ordinal)).Concat([Keys[table].Partition, Keys[table].Sort]);

    private static void AssertAttribute(string name, JsonElement value)
    {
        var (type, content) = (Assert.Single(value.EnumerateObject()).Name, value.EnumerateObject().Single().Value);
        switch (type)
        {
            case "S": Assert.Equal(JsonValueKind.String, content.ValueKind); break;
            case "N": Assert.True(decimal.TryParse(content.GetString(), out _), name); break;
            case "BOOL": Assert.True(content.ValueKind is JsonValueKind.True or JsonValueKind.False, name); break;
            case "L": Assert.All(content.EnumerateArray(), element => AssertAttribute(name, element)); break;
            case "M": Assert.All(content.EnumerateObject(), field => AssertAttribute(field.Name, field.Value)); break;
            default: Assert.Fail($"{name} is of type {type}"); break;
        }
    }
}
