using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>One document of <c>strategy_executions</c>.</summary>
internal sealed class ExecutionDocument(StampZone zone, EmbeddedJson json)
{
    private string? id;
    private string? strategyId;
    private string? symbol;
    private string? strategyType;
    private string? status;
    private DateTimeOffset? entryTime;
    private DateTimeOffset? fillTime;
    private DateTimeOffset? closeTime;
    private decimal? realizedPnl;
    private EntryParameters parameters;
    private List<LegElement> legs = [];

    public static IReadOnlyList<string> Fields { get; } =
    [
        "execution_id", "strategy_id", "symbol", "strategy_type", "status", "entry_time", "fill_time", "close_time", "realized_pnl", "entry_params",
        "legs_json", "legs",
    ];

    /// <summary>Name of the field whose text is not the JSON it should be; null when none is.</summary>
    public string? BrokenField { get; private set; }

    /// <summary>Elements of the legs that are no documents.</summary>
    public int UnreadableLegs { get; private set; }

    public DateTimeOffset? EntryTime => entryTime;

    /// <summary>The instants in it.</summary>
    public IEnumerable<DateTimeOffset?> Times => [entryTime, fillTime, closeTime];

    /// <exception cref="BsonException">The document is broken.</exception>
    public void Read(BsonReader reader)
    {
        while (reader.Read())
        {
            TakeName(reader);
            TakeValue(reader);
            if (reader.Is("legs_json"u8)) TakeLegs(reader, "legs_json");
            else if (reader.Is("legs"u8) && legs.Count == 0) TakeLegs(reader, "legs");
        }
    }

    /// <returns>Null when it has no id.</returns>
    public OptionExecution? ToExecution(OptionsNotes notes)
    {
        if (id is null) return null;
        notes.UnreadableLegs += UnreadableLegs;
        return new OptionExecution
        {
            Id = id,
            StrategyId = strategyId,
            Symbol = symbol ?? legs.Find(leg => leg.Symbol is not null)?.Symbol,
            StrategyType = strategyType,
            Status = status,
            EntryTime = entryTime,
            FillTime = fillTime,
            CloseTime = closeTime,
            EntryUnderlyingPrice = parameters.UnderlyingPrice,
            RecordedPremium = parameters.Premium,
            RecordedMaxLoss = parameters.MaxLoss,
            RecordedPnl = realizedPnl,
            Legs = [.. legs.Select(leg => leg.ToLeg(notes))],
        };
    }

    private void TakeName(in BsonReader reader)
    {
        if (reader.Is("execution_id"u8)) id = reader.IdText();
        else if (reader.Is("strategy_id"u8)) strategyId = reader.IdText();
        else if (reader.Is("symbol"u8)) symbol = reader.SymbolOrNull();
        else if (reader.Is("strategy_type"u8)) strategyType = reader.TextOrNull();
        else if (reader.Is("status"u8)) status = reader.TextOrNull();
    }

    private void TakeValue(in BsonReader reader)
    {
        if (reader.Is("entry_time"u8)) entryTime = zone.InstantAfter2000(reader);
        else if (reader.Is("fill_time"u8)) fillTime = zone.InstantAfter2000(reader);
        else if (reader.Is("close_time"u8)) closeTime = zone.InstantAfter2000(reader);
        else if (reader.Is("realized_pnl"u8)) realizedPnl = reader.Money();
        else if (reader.Is("entry_params"u8) && TryStructure(reader, "entry_params", BsonType.Document, out var fields)) parameters = EntryParameters.Read(fields);
    }

    private void TakeLegs(in BsonReader reader, string field)
    {
        if (!TryStructure(reader, field, BsonType.Array, out var elements)) return;
        var found = new List<LegElement>();
        while (elements.Read())
        {
            if (elements.Type == BsonType.Document) found.Add(LegElement.Read(elements.Document(), zone));
            else UnreadableLegs++;
        }

        if (found.Count > 0) legs = found;
    }

    /// <summary>Opens a document or array that is stored as such, or as the text of its JSON.</summary>
    private bool TryStructure(scoped in BsonReader reader, string field, BsonType expected, out BsonReader structure)
    {
        structure = default;
        if (reader.Type == expected)
        {
            structure = reader.Document();
            return true;
        }

        var text = reader.TextOrEmpty();
        if (reader.IsNullish || (text.IsEmpty && reader.Type == BsonType.String)) return false;
        if (!json.TryRead(text, out var value))
        {
            BrokenField = field;
            return false;
        }

        var wrapper = new BsonReader(value);
        wrapper.Read();
        if (wrapper.Type == expected) structure = wrapper.Document();
        else if (!wrapper.IsNullish) BrokenField = field;
        return wrapper.Type == expected;
    }
}
