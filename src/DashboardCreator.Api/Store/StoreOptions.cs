namespace DashboardCreator.Api.Store;

/// <summary>Where finished documents and history are kept.</summary>
internal sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary>Relative to the working directory, or absolute.</summary>
    public string Directory { get; init; } = "data";
}
