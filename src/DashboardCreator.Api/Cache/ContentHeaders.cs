using DashboardCreator.Api.Endpoints;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DashboardCreator.Api.Cache;

/// <summary>The headers that say what an answer's bytes are.</summary>
/// <param name="ContentType">Media type and charset.</param>
/// <param name="Disposition">Under which name a browser saves it; empty for what is shown.</param>
internal sealed record ContentHeaders(StringValues ContentType, StringValues Disposition)
{
    public const string CsvMediaType = "text/csv";

    public static ContentHeaders Json { get; } = new(JsonAnswer.MediaType, StringValues.Empty);

    /// <summary>A table to be saved; what no file system takes in a name becomes a hyphen.</summary>
    public static ContentHeaders Csv(string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(new string([.. name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-')]) + ".csv");
        return new ContentHeaders(CsvMediaType + "; charset=utf-8", disposition.ToString());
    }
}
