using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Bars of finished sessions of one symbol.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="From">The first session asked for; there may be no bar on it.</param>
/// <param name="Bars">Ascending, at least one.</param>
internal sealed record KeptBars(string Symbol, DateOnly From, IReadOnlyList<DailyBar> Bars)
{
    /// <summary>False when the file is of something else.</summary>
    public bool IsUsable(string symbol) => Symbol == symbol && Bars is { Count: > 0 };
}

/// <summary>Past sessions of the exchange.</summary>
/// <param name="From">The first day asked for.</param>
/// <param name="Through">The last day that was past when they were asked for.</param>
/// <param name="Sessions">Ascending.</param>
internal sealed record KeptCalendar(DateOnly From, DateOnly Through, IReadOnlyList<MarketSession> Sessions);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(KeptBars))]
[JsonSerializable(typeof(KeptCalendar))]
internal sealed partial class KeptFilesJson : JsonSerializerContext;
