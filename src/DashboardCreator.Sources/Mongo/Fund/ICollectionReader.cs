namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>Turns the documents of one collection into our records.</summary>
internal interface ICollectionReader
{
    /// <summary>The collection's name.</summary>
    string Collection { get; }

    /// <summary>Dotted names of every field that <see cref="Read"/> looks at, and no others: what is not listed never leaves the server.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>Takes one document, or leaves no trace of it.</summary>
    /// <exception cref="Bson.BsonException">The document is broken, or lacks what makes it a record.</exception>
    void Read(ReadOnlySpan<byte> document);
}
