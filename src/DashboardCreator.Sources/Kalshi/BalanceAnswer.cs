using System.Globalization;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.Kalshi;

/// <summary>The exchange's answer about the account's balance: cents in, dollars out.</summary>
internal static class BalanceAnswer
{
    /// <summary>The name of the source in failures.</summary>
    public const string SourceName = "kalshi";

    /// <summary>The published name of the answer.</summary>
    public const string Name = $"{SourceName}/{Fact}";

    /// <summary>What the answer is about.</summary>
    public const string Fact = "balance";

    /// <summary>Bytes; a longer answer is none.</summary>
    public const int LargestBody = 64 * 1024;

    private const decimal CentsPerDollar = 100;

    /// <summary>Reads an answer. An amount that is not told is null, and said to be missing.</summary>
    /// <exception cref="JsonException">Not JSON, or no such answer: an amount that is none, or no amount at all.</exception>
    public static ExchangeAccountRecords Read(byte[] body)
    {
        // Of a stream a mark at its beginning is skipped.
        using var document = JsonDocument.Parse(new MemoryStream(body, writable: false));
        try
        {
            return Read(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("text that is no Unicode");
        }
    }

    /// <summary>Says that nobody tells the balance.</summary>
    /// <param name="reason">What is absent.</param>
    public static ExchangeAccountRecords Absent(string reason) => new(
        Balance: null,
        [new SourceStatus(Name, SourceStatus.Unavailable, LastSuccess: null, reason, Fact)],
        [new DocumentWarning(WarningCodes.SourceMissing, Path: null, $"{Name} is missing: the balance is unknown")]);

    private static ExchangeAccountRecords Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object) throw new JsonException("JSON of another shape");
        var (cash, value) = (Dollars(answer, "balance"), Dollars(answer, "portfolio_value"));
        if (cash is null && value is null) throw new JsonException("no amount");

        var warnings = new List<DocumentWarning>();
        if (cash is null) warnings.Add(Missing("balance"));
        if (value is null) warnings.Add(Missing("portfolio_value"));
        var updated = Instant(answer, "updated_ts", warnings);
        return new ExchangeAccountRecords(
            new ExchangeBalance(cash, value, updated),
            [new SourceStatus(Name, SourceStatus.Ok, LastSuccess: null, Error: null, Fact, Records: 1)],
            warnings);
    }

    private static decimal? Dollars(JsonElement answer, string name)
    {
        if (!answer.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return Text(value) is { } text
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var cents)
            && Money.Believable(cents) is { } believable
            ? Money.Plain(believable / CentsPerDollar)
            : throw new JsonException("an amount that is none");
    }

    private static DateTimeOffset? Instant(JsonElement answer, string name, List<DocumentWarning> warnings)
    {
        if (!answer.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (Text(value) is { } text && InstantValue.Parse(text) is { } instant) return instant;
        warnings.Add(new DocumentWarning(WarningCodes.BadRecords, Path: null, $"1 value of {Name} could not be read and is unknown"));
        return null;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.String => value.GetString(),
        _ => null,
    };

    private static DocumentWarning Missing(string name) => new(WarningCodes.MissingValues, Path: null, $"{Name} tells no {name}");
}
