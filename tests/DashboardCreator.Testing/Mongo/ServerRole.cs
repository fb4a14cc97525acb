namespace DashboardCreator.Testing.Mongo;

/// <summary>What a scripted server says it is.</summary>
public enum ServerRole
{
    Standalone,

    /// <summary>The only reachable member of the replica set <c>rs0</c>, which has no primary at the moment.</summary>
    Secondary,
}
