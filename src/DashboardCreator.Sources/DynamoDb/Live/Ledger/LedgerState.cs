using System.Text.Json.Serialization;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>How far a ledger is read. It is written after the items that it speaks of, so that it never promises more than there is.</summary>
/// <param name="Watermark">What was in the table at this instant has been read, but for items that are older than the look-back and written late.</param>
/// <param name="IsWhole">False while the table is read for the first time.</param>
/// <param name="NextKey">Where the first reading goes on: a key as attribute-value JSON; null at its beginning and after its end.</param>
internal sealed record LedgerState(DateTimeOffset Watermark, bool IsWhole, string? NextKey);

/// <summary>The state with what it takes to trust the files beside it.</summary>
/// <param name="Origin">Server, table and attributes that the items came from.</param>
/// <param name="State">How far the ledger is read.</param>
/// <param name="Segments">The files, in order; only the last one grows.</param>
internal sealed record KeptState(string Origin, LedgerState State, IReadOnlyList<KeptSegment> Segments);

/// <param name="Name">File name.</param>
/// <param name="Bytes">How much of the file counts; what follows was not finished.</param>
/// <param name="Sum">SHA-256 of these bytes, hexadecimal.</param>
internal sealed record KeptSegment(string Name, long Bytes, string Sum);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(KeptState))]
internal sealed partial class LedgerStateJson : JsonSerializerContext;
