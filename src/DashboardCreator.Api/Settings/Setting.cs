namespace DashboardCreator.Api.Settings;

/// <summary>One thing an operator can set.</summary>
/// <param name="Key">In <c>appsettings.json</c>, on the command line, and with <c>__</c> for <c>:</c> in the environment.</param>
/// <param name="Example">A value that is accepted.</param>
/// <param name="Variables">Its own environment variables; the first that is set counts.</param>
internal sealed record Setting(string Key, string Example, params string[] Variables)
{
    /// <summary>True when the value may carry a password and must never be repeated.</summary>
    public bool IsSecret { get; init; }

    /// <summary>True when an empty value says "none" instead of nothing.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>For messages: <c>Port (DASHBOARD_CREATOR_PORT)</c>.</summary>
    public override string ToString() => Variables.Length == 0 ? Key : $"{Key} ({string.Join(", ", Variables)})";
}
