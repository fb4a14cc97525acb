using System.Text;
using DashboardCreator.Sources.Bson.ExtendedJson;

namespace DashboardCreator.Sources.Bson;

/// <summary>Whole documents as byte arrays, where convenience counts more than speed.</summary>
internal static class BsonDocument
{
    /// <param name="json">One Extended JSON document.</param>
    /// <exception cref="BsonException">The text is not Extended JSON.</exception>
    public static byte[] FromJson(string json)
    {
        using var transcoder = new ExtendedJsonTranscoder();
        return transcoder.Transcode(Encoding.UTF8.GetBytes(json)).ToArray();
    }
}
