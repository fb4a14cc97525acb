using System.Globalization;
using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Primitives;

namespace DashboardCreator.Api.Cache;

/// <summary>A finished document in every encoding it is served in. Immutable: a new version is a new instance.</summary>
internal sealed class PublishedDocument
{
    private PublishedDocument(DashboardKey key, ReadOnlyMemory<byte> json, DateTimeOffset publishedAt, DateTimeOffset modifiedAt, bool stale)
    {
        Key = key;
        PublishedAt = publishedAt;
        ModifiedAt = modifiedAt;
        IsStale = stale;
        Identity = Representation.Identity(json);
        Gzip = Representation.Gzip(json);
        Brotli = Representation.Brotli(json);
        LastModified = modifiedAt.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);
    }

    public DashboardKey Key { get; }

    /// <summary>When its figures were asked for, on the real clock: ages count from here, and marking a document stale does not move it.</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>When these bytes came to be, on the real clock.</summary>
    public DateTimeOffset ModifiedAt { get; }

    /// <summary>True when a refresh failed after the figures were made.</summary>
    public bool IsStale { get; }

    public Representation Identity { get; }

    public Representation Gzip { get; }

    public Representation Brotli { get; }

    /// <summary>The header's text.</summary>
    public StringValues LastModified { get; }

    /// <summary>A document whose refresh succeeded.</summary>
    public static PublishedDocument Good(DashboardKey key, ReadOnlyMemory<byte> json, DateTimeOffset publishedAt, DateTimeOffset modifiedAt) =>
        new(key, json, publishedAt, modifiedAt, stale: false);

    /// <summary>The same figures, marked as old.</summary>
    public PublishedDocument AsStale(ReadOnlyMemory<byte> markedJson, DateTimeOffset modifiedAt) => new(Key, markedJson, PublishedAt, modifiedAt, stale: true);

    /// <summary>Whole seconds since <see cref="PublishedAt"/>, never negative.</summary>
    public long AgeInSeconds(DateTimeOffset now) => Math.Max(0, (long)(now - PublishedAt).TotalSeconds);
}
