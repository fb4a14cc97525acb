using System.Text.Json;

namespace DashboardCreator.Api.Tests.Fakes;

/// <summary>Reads answers.</summary>
internal static class Json
{
    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();
}
