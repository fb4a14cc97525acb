namespace DashboardCreator.Sources.Bson;

/// <summary>A document that is not BSON, or not the BSON it claims to be.</summary>
/// <param name="offset">Byte offset within the outermost document at which the reader gave up.</param>
/// <param name="problem">What is wrong there; never the content.</param>
internal sealed class BsonException(int offset, string problem) : Exception($"{problem} (byte {offset})")
{
    public int Offset { get; } = offset;

    public string Problem { get; } = problem;
}
