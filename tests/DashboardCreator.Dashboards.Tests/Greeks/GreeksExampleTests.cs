using System.Text.Json.Nodes;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Options;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks;

/// <summary>The example in the description of the service is what the code makes of a small book.</summary>
public sealed class GreeksExampleTests
{
    [Fact]
    public void Example_OfTheSmallBook_IsItsDocument()
    {
        var example = JsonNode.Parse(File.ReadAllText(Repository.Path("src", "DashboardCreator.Dashboards", "Greeks", "greeks.example.json")));
        var document = JsonNode.Parse(ExampleBook.Draft.Bytes("status=all"));

        AssertAlike(example, document, "");
    }

    // The last digits of a power or a root differ between machines.
    private static void AssertAlike(JsonNode? example, JsonNode? document, string path)
    {
        if (example is JsonObject members)
        {
            Assert.Equal(members.Select(member => member.Key), document!.AsObject().Select(member => member.Key));
            Assert.All(members, member => AssertAlike(member.Value, document[member.Key], $"{path}.{member.Key}"));
        }
        else if (example is JsonArray items)
        {
            Assert.Equal((path, items.Count), (path, document!.AsArray().Count));
            Assert.All(Enumerable.Range(0, items.Count), i => AssertAlike(items[i], document[i], $"{path}[{i}]"));
        }
        else if (example?.GetValueKind() == System.Text.Json.JsonValueKind.Number)
        {
            var (wanted, actual) = (example.GetValue<double>(), document!.GetValue<double>());
            Assert.True(Math.Abs(wanted - actual) <= 1e-9 * Math.Max(1, Math.Abs(wanted)), $"{path}: {wanted:R} and {actual:R}");
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(example, document), $"{path}: {example} and {document}");
        }
    }
}
