using System.Globalization;
using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Primitives;

namespace DashboardCreator.Api.Cache;

/// <summary>Finished bytes in every encoding they are served in. Immutable: a new version is a new instance.</summary>
internal sealed class PublishedDocument
{
    private readonly Lazy<Representation> gzip;
    private readonly Lazy<Representation> brotli;

    private PublishedDocument(DashboardKey key, ReadOnlyMemory<byte> json, DateTimeOffset publishedAt, DateTimeOffset modifiedAt, StaleMark? mark)
    {
        Key = key;
        PublishedAt = publishedAt;
        ModifiedAt = modifiedAt;
        Mark = mark;
        Identity = Representation.Identity(json);
        gzip = new Lazy<Representation>(Representation.Gzip(json));
        brotli = new Lazy<Representation>(Representation.Brotli(json));
        LastModified = modifiedAt.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>An answer made of a document: as old as that is, packed when somebody first asks for it packed.</summary>
    private PublishedDocument(PublishedDocument origin, ReadOnlyMemory<byte> content)
    {
        (Key, PublishedAt, ModifiedAt, Mark, LastModified) = (origin.Key, origin.PublishedAt, origin.ModifiedAt, origin.Mark, origin.LastModified);
        Identity = Representation.Identity(content);
        gzip = new Lazy<Representation>(() => Representation.FastGzip(content));
        brotli = new Lazy<Representation>(() => Representation.FastBrotli(content));
    }

    public DashboardKey Key { get; }

    /// <summary>When its figures were asked for, on the real clock: ages count from here, and marking a document stale does not move it.</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>When these bytes came to be, on the real clock.</summary>
    public DateTimeOffset ModifiedAt { get; }

    /// <summary>Why the figures are old; null when no refresh failed after they were made.</summary>
    public StaleMark? Mark { get; }

    /// <summary>True when a refresh failed after the figures were made.</summary>
    public bool IsStale => Mark is not null;

    /// <summary>Tells this instance from any other without holding its bytes in memory.</summary>
    public object Version { get; } = new();

    public Representation Identity { get; }

    public Representation Gzip => gzip.Value;

    public Representation Brotli => brotli.Value;

    /// <summary>What the bytes are, and under which name they are saved.</summary>
    public ContentHeaders Headers { get; private init; } = ContentHeaders.Json;

    /// <summary>The header's text.</summary>
    public StringValues LastModified { get; }

    /// <summary>Bytes held in memory now, all encodings together.</summary>
    public long HeldBytes =>
        Identity.Bytes.Length + (gzip.IsValueCreated ? Gzip.Bytes.Length : 0L) + (brotli.IsValueCreated ? Brotli.Bytes.Length : 0L);

    /// <summary>A document whose refresh succeeded.</summary>
    public static PublishedDocument Good(DashboardKey key, ReadOnlyMemory<byte> json, DateTimeOffset publishedAt, DateTimeOffset modifiedAt) =>
        new(key, json, publishedAt, modifiedAt, mark: null);

    /// <summary>The same figures, marked as old.</summary>
    public PublishedDocument AsStale(ReadOnlyMemory<byte> markedJson, StaleMark mark, DateTimeOffset modifiedAt) => new(Key, markedJson, PublishedAt, modifiedAt, mark);

    /// <summary>An answer that goes with this document: a part of it, or the same figures under a filter.</summary>
    public PublishedDocument Answer(ReadOnlyMemory<byte> content, ContentHeaders headers) => new(this, content) { Headers = headers };

    /// <summary>Whole seconds since <see cref="PublishedAt"/>, never negative.</summary>
    public long AgeInSeconds(DateTimeOffset now) => Math.Max(0, (long)(now - PublishedAt).TotalSeconds);
}
