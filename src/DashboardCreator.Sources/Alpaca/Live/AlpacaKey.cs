namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>A key and its secret. They leave this type only as headers of a request.</summary>
internal sealed class AlpacaKey(string? id, string? secret)
{
    private readonly string? id = string.IsNullOrWhiteSpace(id) ? null : id.Trim();
    private readonly string? secret = string.IsNullOrWhiteSpace(secret) ? null : secret.Trim();

    /// <summary>False when no key was set: requests go out without one.</summary>
    public bool IsSet => id is not null && secret is not null;

    public void Sign(HttpRequestMessage request)
    {
        if (!IsSet) return;
        request.Headers.TryAddWithoutValidation("APCA-API-KEY-ID", id);
        request.Headers.TryAddWithoutValidation("APCA-API-SECRET-KEY", secret);
    }

    public override string ToString() => IsSet ? "a key" : "no key";
}
