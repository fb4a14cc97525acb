using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class SignalMappingTests
{
    private const long Noon = 1_772_452_800_000;

    private readonly TextTable texts = new();
    private readonly List<RecordId> exits = [];

    [Theory]
    [InlineData("FILLED")]
    [InlineData("PARTIAL_FILL")]
    [InlineData("PARTIALLY_FILLED")]
    [InlineData("Filled")]
    [InlineData("ApiCancelled")]
    [InlineData("PreSubmitted")]
    [InlineData("something new")]
    public void Read_StatusWords_ArriveAsStored(string status)
    {
        var record = Read($$"""{"execution_status":"{{status}}","execution":{"status":"{{status}}"},"position_status":"{{status}}"}""");

        Assert.Equal((status, status, status), (Text(record.ExecutionStatus), Text(record.EmbeddedStatus), Text(record.PositionStatus)));
    }

    [Theory]
    [InlineData("APPROVE", null)]
    [InlineData("APPROVED", null)]
    [InlineData("RESIZE", null)]
    [InlineData("MODIFIED", null)]
    [InlineData("take", null)]
    [InlineData("REJECT", "because 💥")]
    [InlineData("REJECTED", "because 💥")]
    [InlineData("reject", "because 💥")]
    [InlineData("APPROVAL PENDING", "because 💥")]
    public void Read_DecisionWords_ArriveAsStoredWithTheReasonUnlessApproved(string decision, string? reason)
    {
        var record = Read($$$"""{"cerebro_decision":{"decision":"{{{decision}}}","action":"BUY","reason":"because 💥"}}""");

        Assert.Equal((decision, reason), (Text(record.Decision), Text(record.Reason)));
        Assert.False(record.DecisionAction.HasValue);
    }

    [Theory]
    [InlineData("""{"instrument":"A","symbol":"B","signal_data":{"signal":[{"instrument":"C"}]}}""", "A")]
    [InlineData("""{"symbol":"B","ticker":"C"}""", "B")]
    [InlineData("""{"ticker":"C","signal_data":{"signal":[{"instrument":"D"}]}}""", "C")]
    [InlineData("""{"instrument":"","signal_data":{"signal":[{"ticker":"D"},{"instrument":"E"}]}}""", "D")]
    [InlineData("""{"signal_data":{"signal":{"symbol":"D"}}}""", "D")]
    [InlineData("""{"signal_data":{"signal_legs":[{"instrument":"X"}],"signal":[{"instrument":"D"}]}}""", "D")]
    [InlineData("""{"signal_data":{"signal_legs":[{"instrument":"X"}]}}""", "X")]
    [InlineData("""{"signal_data":{"signal":[]}}""", null)]
    [InlineData("""{"signal_data":null}""", null)]
    public void Read_Symbol_ComesFromTheFirstPlaceThatHasOne(string json, string? symbol) => Assert.Equal(symbol, Text(Read(json).Symbol));

    [Theory]
    [InlineData("""{"quantity":1,"signal_data":{"signal":[{"quantity":2}]},"cerebro_decision":{"original_quantity":3}}""", 1)]
    [InlineData("""{"quantity":"x","signal_data":{"signal":[{"quantity":2.5}]},"cerebro_decision":{"original_quantity":3}}""", 2.5)]
    [InlineData("""{"signal_data":{"signal":[{"quantity":{"$numberDouble":"NaN"}}]},"cerebro_decision":{"original_quantity":3.0}}""", 3)]
    [InlineData("""{"quantity":{"$numberDecimal":"-7.25"}}""", -7.25)]
    [InlineData("""{"quantity":{"$numberLong":"9007199254740993"}}""", 9007199254740992)]
    [InlineData("""{"quantity":" 4e2 "}""", 400)]
    [InlineData("""{"quantity":{"$numberDouble":"-Infinity"}}""", double.NaN)]
    [InlineData("{}", double.NaN)]
    public void Read_Quantity_ComesFromTheFirstReadablePlace(string json, double quantity) => Assert.Equal(quantity, Read(json).Quantity);

    [Theory]
    [InlineData("""{"received_time":"2026-03-02T12:00:00Z","received_at":"2026-03-02T13:00:00Z"}""")]
    [InlineData("""{"received_time":"soon","received_at":"2026-03-02T12:00:00","signal_data":{"received_at":1}}""")]
    [InlineData("""{"signal_data":{"received_at":{"$date":"2026-03-02T12:00:00Z"}}}""")]
    [InlineData("""{"signal_data":{"received_at":{"$date":{"$numberLong":"1772452800000"}}}}""")]
    [InlineData("""{"received_at":1772452800}""")]
    [InlineData("""{"received_at":1772452800000.0}""")]
    [InlineData("""{"received_at":"1772452800"}""")]
    [InlineData("""{"received_at":"2026-03-02T07:00:00.000-05:00"}""")]
    public void Read_Receipt_InAnyFormAndPlace_IsTheSameInstant(string json) => Assert.Equal(Noon, Read(json).ReceivedAt);

    [Fact]
    public void Read_Fill_PrefersTheTopLevelTimeAndQuantityAndTheEmbeddedPrice()
    {
        var record = Read("""
            {"filled_at":"2026-03-02T12:00:00Z","quantity_filled":5,"avg_fill_price":1,
             "execution":{"filled_at":"2026-03-02T13:00:00Z","quantity_filled":6,"avg_fill_price":2,"order_id":"o"}}
            """);

        Assert.Equal((Noon, 5, 2, "o", true), (record.FilledAt, record.FilledQuantity, record.FillPrice, Text(record.OrderId), record.HasExecution));
    }

    [Theory]
    [InlineData("""{"cerebro_decision":{"entry_signal_id":"66f0a1b2c3d4e5f601020304"}}""", true)]
    [InlineData("""{"cerebro_decision":{"entry_signal_id":null}}""", false)]
    [InlineData("""{"signal_data":{"entry_signal_id":"x","signal_type":"exit"}}""", true)]
    [InlineData("""{"signal_data":{"entry_signal_id":"x","signal_type":"ENTRY"}}""", false)]
    [InlineData("""{"pnl":{"net_pnl":1}}""", true)]
    [InlineData("""{"pnl":null}""", false)]
    [InlineData("{}", false)]
    public void Read_NamesEntry_HoldsForExitsThatSayWhatTheyClose(string json, bool names) => Assert.Equal(names, Read(json).NamesEntry);

    [Fact]
    public void Read_Exits_AreTheReadableIdsInOrder()
    {
        Read("""{"exit_signals":[{"$oid":"66f0a1b2c3d4e5f601020305"},"66F0A1B2C3D4E5F601020306","nonsense",null,7]}""");

        Assert.Equal([new(0x66f0a1b2c3d4e5f6, 0x01020305), new(0x66f0a1b2c3d4e5f6, 0x01020306)], exits);
    }

    [Fact]
    public void Read_WrongTypesEverywhere_AreMissingValuesAndNoFailure()
    {
        var record = Read("""
            {"_id":7,"signal_id":{"a":1},"signal_data":"text","cerebro_decision":[1],"execution":3,"pnl":4,"exit_signals":{"a":1},"price":[],"closed_at":true,"strategy_id":12}
            """);

        Assert.Equal(new SignalRecord(), record);
    }

    [Fact]
    public void Read_Documents_AllocatesNothing()
    {
        byte[][] documents = [.. LanternFund.Collections["signal_store"].Select(BsonDocument.FromJson)];
        ReadAll(documents);
        var before = GC.GetAllocatedBytesForCurrentThread();

        ReadAll(documents);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Everything but new texts, which the second reading has none of.</summary>
    private void ReadAll(byte[][] documents)
    {
        foreach (var document in documents)
        {
            var fields = new SignalFields();
            SignalDocument.Read(document, exits, ref fields);
            SignalMapping.ToRecord(in fields, texts);
        }
    }

    private SignalRecord Read(string json)
    {
        var fields = new SignalFields();
        SignalDocument.Read(BsonDocument.FromJson(json), exits, ref fields);
        return SignalMapping.ToRecord(fields, texts);
    }

    private string? Text(TextId id) => texts.Text(id);
}
