using System.Text.Json.Serialization;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>The first line of a kept day.</summary>
/// <param name="Origin">Server, table and attributes that the items came from.</param>
/// <param name="Day">The UTC day.</param>
/// <param name="ReadAt">When its reading began: what was written later is not in it.</param>
internal sealed record DayHeader(string Origin, DateOnly Day, DateTimeOffset ReadAt);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DayHeader))]
internal sealed partial class DayHeaderJson : JsonSerializerContext;
