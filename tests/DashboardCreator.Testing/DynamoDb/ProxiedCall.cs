using System.Text.Json;

namespace DashboardCreator.Testing.DynamoDb;

/// <summary>A call that went through a <see cref="DynamoProxy"/>.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Operation">Such as <c>Query</c>.</param>
/// <param name="Request">Its body.</param>
public sealed record ProxiedCall(int Number, string Operation, JsonElement Request)
{
    /// <summary>The table asked for; null for a call about several or none.</summary>
    public string? Table => Text("TableName");

    /// <summary>The header that signs it.</summary>
    public string Authorization { get; init; } = "";

    /// <summary>The index asked for.</summary>
    public string? Index => Text("IndexName");

    /// <summary>Items the server looked at.</summary>
    public int Items { get; private set; }

    /// <summary>Read units the server says it took.</summary>
    public double Capacity { get; private set; }

    internal void Answered(JsonElement answer)
    {
        if (answer.TryGetProperty("ScannedCount", out var scanned)) Items = scanned.GetInt32();
        if (answer.TryGetProperty("Responses", out var tables)) Items = tables.EnumerateObject().Sum(table => table.Value.GetArrayLength());
        if (answer.TryGetProperty("ConsumedCapacity", out var capacity)) Capacity = Units(capacity);
    }

    private static double Units(JsonElement capacity) => capacity.ValueKind == JsonValueKind.Array
        ? capacity.EnumerateArray().Sum(Units)
        : capacity.GetProperty("CapacityUnits").GetDouble();

    private string? Text(string name) => Request.TryGetProperty(name, out var value) ? value.GetString() : null;
}
