namespace DashboardCreator.Api.Settings;

/// <summary>A setting that the service cannot start with; the message is one line for the operator.</summary>
internal sealed class SettingException : Exception
{
    /// <param name="setting">Which one.</param>
    /// <param name="value">What it is; shown unless it may be secret.</param>
    /// <param name="problem">What it must be: "is not …".</param>
    public SettingException(Setting setting, string value, string problem)
        : base($"The setting {setting} {(setting.IsSecret ? "has a value that" : $"is \"{OneLine(value)}\", which")} {problem}. Example: {setting.Example}")
    {
    }

    /// <param name="setting">Which one.</param>
    /// <param name="problem">What is wrong with it: "cannot be …".</param>
    public SettingException(Setting setting, string problem)
        : base($"The setting {setting} {problem}. Example: {setting.Example}")
    {
    }

    /// <param name="problem">Which one, what is wrong with it and an example, from a source that knows more of it than this service: "Key (VARIABLE) is not …".</param>
    public SettingException(string problem)
        : base($"The setting {problem}")
    {
    }

    private static string OneLine(string value) => new([.. value.Take(80).Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
