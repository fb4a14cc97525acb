using System.Text.Encodings.Web;
using System.Text.Json;

namespace DashboardCreator.Dashboards.Json;

/// <summary>How every document is written: snake case, instants with Z, text as it is.</summary>
public static class DocumentJson
{
    /// <summary>A fresh set of options, for one JSON context.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantConverter() },
    };
}
