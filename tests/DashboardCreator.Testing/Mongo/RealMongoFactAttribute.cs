using Xunit;

namespace DashboardCreator.Testing.Mongo;

/// <summary>
/// A fact about a real MongoDB server: the one of <c>MONGODB_TEST_URI</c>, a <c>mongod</c> from the path, or a container; skipped,
/// with the reason, where there is none of these.
/// </summary>
public sealed class RealMongoFactAttribute : FactAttribute
{
    public RealMongoFactAttribute() => Skip = NativeMongo.SkipReason ?? RealMongo.SkipReason;
}

/// <summary>Which real server this machine offers. Only loopback is ever used, and no image is ever downloaded.</summary>
public static class RealMongo
{
    public const string Image = "mongo:7";

    private const string Variable = "MONGODB_TEST_URI";

    public static string? GivenUri { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } uri ? uri : null;

    public static string? Mongod { get; } = CommandLine.Find("mongod");

    public static string? SkipReason { get; } = Decide();

    /// <summary>Whether every host of a connection string is this machine.</summary>
    public static bool IsLoopback(string uri)
    {
        const string Scheme = "mongodb://";
        if (!uri.StartsWith(Scheme, StringComparison.Ordinal)) return false;
        var hosts = uri[Scheme.Length..].Split('/', '?')[0];
        return hosts[(hosts.LastIndexOf('@') + 1)..].Split(',').All(host =>
            host.Split(':')[0] is "localhost" or "127.0.0.1" || host.StartsWith("[::1]", StringComparison.Ordinal));
    }

    private static string? Decide()
    {
        if (GivenUri is not null) return IsLoopback(GivenUri) ? null : $"{Variable} names a host other than localhost, 127.0.0.1 or [::1]";
        if (Mongod is not null || CommandLine.Run("docker", "image", "inspect", Image).Done) return null;
        return $"no real server: {Variable} is not set, no mongod on the path, and no Docker engine with the image {Image} answers";
    }
}
