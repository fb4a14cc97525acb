using System.Text;
using System.Text.Json;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class MakerFilesTests
{
    private const long Page = 1_048_576;

    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["market_config"] = ["market_id"], ["state"] = ["key"], ["trade_log"] = ["date", "timestamp#order_id"],
        ["decision_log"] = ["date", "timestamp"], ["execution_log"] = ["bot_run_id", "decision_id#event_ts"],
    };

    public static TheoryData<string, string> Tables
    {
        get
        {
            var tables = new TheoryData<string, string>();
            foreach (var table in Keys.Keys)
            {
                tables.Add(table, "prod");
                tables.Add(table, "demo");
            }

            return tables;
        }
    }

    [Fact]
    public void Folder_OfTheMarketMaker_IsBelowSixMegabytes()
    {
        var files = new DirectoryInfo(Repository.Path("samples", "dynamodb")).GetFiles("dora_*");

        Assert.Equal(Tables.Select(row => $"dora_{row[0]}_{row[1]}.json").Order(StringComparer.Ordinal), files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.InRange(files.Sum(file => file.Length), 4_000_000, 6_000_000);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Items_Keys_AreThereAndTellItemsApart(string table, string environment)
    {
        var items = (environment == "prod" ? MakerSample.Prod : MakerSample.Demo).Read(table);
        var keys = items.Select(item => string.Join('\n', Keys[table].Select(name => item.S(name) is { Length: > 0 } key ? key : throw new InvalidOperationException(name)))).ToList();

        Assert.NotEmpty(items);
        Assert.Equal(items.Count, keys.Distinct().Count());
        Assert.All(items, item => Assert.All(item.EnumerateObject(), field => AssertAttribute(field.Name, field.Value)));
    }

    [Fact]
    public void Decisions_OfOneDay_AreMoreThanAPageAndTheOthersMuchLess()
    {
        var sizes = MakerSample.Prod.Decisions.GroupBy(item => item.S("date")!).ToDictionary(day => day.Key, day => (Count: day.Count(), Bytes: day.Sum(ItemSize)));

        Assert.InRange(sizes["2026-10-28"].Count, 1_000, 1_500);
        Assert.InRange(sizes["2026-10-28"].Bytes, Page + 1, 2 * Page);
        Assert.All(sizes.Where(day => day.Key != "2026-10-28"), day => Assert.InRange(day.Value.Bytes, 1, Page / 3));
    }

    [Fact]
    public void Instants_OfAllItems_AreNotAfterTheAsOf()
    {
        var sample = MakerSample.Prod;
        var instants = sample.Decisions.Select(item => item.S("timestamp")!).Concat(sample.Events.Select(item => item.S("event_ts")!)).Select(MakerSample.Instant)
            .Concat(sample.Fills.Select(fill => fill.At)).Concat(sample.Orders.Values.Select(order => MakerSample.Instant(order.S("created_at")!))).ToList();

        Assert.InRange(instants.Count, 4_000, 8_000);
        Assert.InRange(instants.Max(), MakerSample.AsOf.AddMinutes(-3), MakerSample.AsOf);
    }

    [Fact]
    public void Balance_OfTheExchange_IsInCents()
    {
        var balance = SampleCollection.Parse(File.ReadAllText(Repository.Path("samples", "kalshi", "balance.json")));

        Assert.Equal(["balance", "portfolio_value", "updated_ts"], balance.EnumerateObject().Select(field => field.Name));
        Assert.InRange(balance.Number("balance")!.Value, 100_000, 300_000);
        Assert.InRange(balance.Number("portfolio_value")!.Value, 5_000, 30_000);
        Assert.InRange(DateTimeOffset.FromUnixTimeSeconds((long)balance.Number("updated_ts")!.Value), MakerSample.AsOf.AddMinutes(-1), MakerSample.AsOf);
    }

    private static long ItemSize(JsonElement item) => item.EnumerateObject().Sum(field => Encoding.UTF8.GetByteCount(field.Name) + Size(field.Value));

    /// <summary>Bytes as the server counts them.</summary>
    private static long Size(JsonElement attribute)
    {
        var (type, content) = (attribute.EnumerateObject().Single().Name, attribute.EnumerateObject().Single().Value);
        return type switch
        {
            "S" => Encoding.UTF8.GetByteCount(content.GetString()!),
            "N" => 1 + ((content.GetString()!.Count(char.IsDigit) + 1) / 2),
            "L" => 3 + content.EnumerateArray().Sum(element => 1 + Size(element)),
            "M" => 3 + content.EnumerateObject().Sum(field => 1 + Encoding.UTF8.GetByteCount(field.Name) + Size(field.Value)),
            _ => 1,
        };
    }

    private static void AssertAttribute(string name, JsonElement value)
    {
        var (type, content) = (Assert.Single(value.EnumerateObject()).Name, value.EnumerateObject().Single().Value);
        switch (type)
        {
            case "S": Assert.Equal(JsonValueKind.String, content.ValueKind); break;
            case "N": Assert.True(decimal.TryParse(content.GetString(), out _), name); break;
            case "BOOL": Assert.True(content.ValueKind is JsonValueKind.True or JsonValueKind.False, name); break;
            case "NULL": Assert.Equal(JsonValueKind.True, content.ValueKind); break;
            case "L": Assert.All(content.EnumerateArray(), element => AssertAttribute(name, element)); break;
            case "M": Assert.All(content.EnumerateObject(), field => AssertAttribute(field.Name, field.Value)); break;
            default: Assert.Fail($"{name} is of type {type}"); break;
        }
    }
}
