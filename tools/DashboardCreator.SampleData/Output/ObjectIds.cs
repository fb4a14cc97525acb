using System.Globalization;

namespace DashboardCreator.SampleData.Output;

/// <summary>Ids as the server's drivers make them: seconds, a machine's mark, a counter.</summary>
internal static class ObjectIds
{
    public static string Of(DateTimeOffset createdAt, string machine, int counter) =>
        string.Create(CultureInfo.InvariantCulture, $"{createdAt.ToUnixTimeSeconds():x8}{machine}{0x3a0000 + counter:x6}");
}
