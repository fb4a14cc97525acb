using System.Text.Json;
using Xunit;

namespace DashboardCreator.Testing;

/// <summary>Holds a document against a sample of the published contract: every name and nesting of the sample must be there.</summary>
public static class ContractSample
{
    /// <param name="sample">A piece of the contract.</param>
    /// <param name="document">The document; lists that the sample describes must not be empty.</param>
    /// <returns>How many names were compared.</returns>
    public static int Check(JsonElement sample, JsonElement document) => Check(sample, document, "");

    private static int Check(JsonElement sample, JsonElement document, string path)
    {
        if (sample.ValueKind == JsonValueKind.Object)
        {
            return sample.EnumerateObject().Sum(member => CheckMember(member, document, path));
        }

        if (sample.ValueKind == JsonValueKind.Array)
        {
            Assert.True(document.ValueKind == JsonValueKind.Array && document.GetArrayLength() > 0, $"{path} is no list with items.");
            return sample.EnumerateArray().Zip(document.EnumerateArray(), (wanted, item) => Check(wanted, item, path + "[]")).Sum();
        }

        var kinds = sample.ValueKind == JsonValueKind.Number ? JsonValueKind.Number
            : sample.ValueKind == JsonValueKind.String ? JsonValueKind.String
            : document.ValueKind is JsonValueKind.True or JsonValueKind.False ? document.ValueKind : JsonValueKind.True;
        Assert.True(document.ValueKind == kinds || document.ValueKind == JsonValueKind.Null, $"{path} is a {document.ValueKind}.");
        return 0;
    }

    private static int CheckMember(JsonProperty member, JsonElement document, string path)
    {
        var inner = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
        Assert.True(document.ValueKind == JsonValueKind.Object && document.TryGetProperty(member.Name, out _), $"{inner} is not in the document.");
        return 1 + Check(member.Value, document.GetProperty(member.Name), inner);
    }
}
