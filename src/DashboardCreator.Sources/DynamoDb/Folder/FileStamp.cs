namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>What changes when a file is written: two readings under the same stamp give the same.</summary>
/// <param name="Name">Without folder.</param>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenAt">When it was written.</param>
internal sealed record FileStamp(string Name, long Length, DateTime WrittenAt);
