using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Options;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks.Warnings;

/// <summary>Walks whole documents: whatever is null has a warning that names it, or is null by design.</summary>
public sealed class GreeksNullReasonTests
{
    public static TheoryData<string> Books => [.. OddBooks.All.Keys];

    [Theory]
    [MemberData(nameof(Books))]
    public void Document_OfAnOddBook_GivesTheReasonOfEveryNull(string book) => AssertExplained(OddBooks.All[book].Document("status=all"));

    [Theory]
    [MemberData(nameof(Books))]
    public void Document_OfAnOddBook_Filtered_GivesTheReasonOfEveryNull(string book) => AssertExplained(OddBooks.All[book].Document("symbol=ACME&status=all"));

    /// <summary>Fails with the path of a null that nothing explains.</summary>
    internal static void AssertExplained(JsonElement document)
    {
        var told = document.At("warnings").EnumerateArray().Select(warning => warning.Text("path")).OfType<string>().ToHashSet();
        var unexplained = NullPaths.Of(document).Where(path => !NullPaths.AreByDesign.Contains(path) && !NullPaths.NamesFor(path).Any(told.Contains)).Distinct().ToList();

        Assert.True(unexplained.Count == 0, $"Null, and nothing says why: {string.Join(", ", unexplained)}. Told: {string.Join(", ", told)}");
    }
}
