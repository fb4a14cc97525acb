using System.IO.Compression;
using System.Text;
using DashboardCreator.Api.Cache;
using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Api.Tests.Cache;

public sealed class EncodingChoiceTests
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes("{\"text\":\"" + new string('a', 5_000) + "\"}");
    private static readonly PublishedDocument Document = PublishedDocument.Good(new DashboardKey("client"), Json, default, default);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("br;q=0.001", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.000,gzip;q=0", null)]
    [InlineData("*", "br")]
    [InlineData("*;q=0.1", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity, br;q=0.5", null)]
    [InlineData("identity;q=0.5, gzip;q=0.6", "gzip")]
    [InlineData("identity;q=0", null)]
    [InlineData("deflate, zstd", null)]
    [InlineData("br;q=2, gzip", "gzip")]
    [InlineData("br;q=nonsense", null)]
    [InlineData("br ; q=0.8 , gzip ; q=0.9", "gzip")]
    [InlineData(",, ,br,", "br")]
    public void Choose_Header_TakesTheWeightiestPreparedEncoding(string? header, string? expected) =>
        Assert.Equal(expected, (string?)EncodingChoice.Choose(Document, header).ContentEncoding);

    [Fact]
    public void Encodings_Unpacked_GiveTheSameBytes()
    {
        Assert.Equal(Json, Unpack(new GZipStream(new MemoryStream(Document.Gzip.Bytes.ToArray()), CompressionMode.Decompress)));
        Assert.Equal(Json, Unpack(new BrotliStream(new MemoryStream(Document.Brotli.Bytes.ToArray()), CompressionMode.Decompress)));
        Assert.Equal(Json, Document.Identity.Bytes.ToArray());
    }

    [Fact]
    public void ETags_EachEncoding_AreStrongAndDiffer()
    {
        string[] tags = [Document.Identity.ETag!, Document.Gzip.ETag!, Document.Brotli.ETag!];
        Assert.Equal(3, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("^\"[0-9a-f]{32}\"$", tag));
    }

    [Fact]
    public void ETag_SameBytes_IsTheSameAndOtherBytesAnother()
    {
        Assert.Equal(Document.Brotli.ETag, PublishedDocument.Good(new DashboardKey("x"), Json, DateTimeOffset.MaxValue, default).Brotli.ETag);
        Assert.NotEqual(Document.Identity.ETag, PublishedDocument.Good(new DashboardKey("client"), "{}"u8.ToArray(), default, default).Identity.ETag);
    }

    private static byte[] Unpack(Stream packed)
    {
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        packed.Dispose();
        return plain.ToArray();
    }
}
