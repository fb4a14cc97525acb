using System.IO.Compression;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Live.Ledger;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Packs the items of one day, a line each, without the credentials in their texts. Not for several threads.</summary>
internal sealed class DayWriter : IDisposable
{
    private readonly MemoryStream packed = new();
    private readonly GZipStream pack;

    public DayWriter(DayHeader header)
    {
        Header = header;
        pack = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        pack.Write(JsonSerializer.SerializeToUtf8Bytes(header, DayHeaderJson.Default.DayHeader));
        pack.WriteByte((byte)'\n');
    }

    public DayHeader Header { get; }

    public void Add(IReadOnlyDictionary<string, AttributeValue> item) => pack.Write(ItemLine.Of(KeptTexts.Of(item)));

    /// <summary>The packed day; nothing can be added any more.</summary>
    public byte[] Finish()
    {
        pack.Dispose();
        return packed.ToArray();
    }

    public void Dispose()
    {
        pack.Dispose();
        packed.Dispose();
    }
}
