using DashboardCreator.Api.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DashboardCreator.Api;

/// <summary>Says in one line why the service cannot start, where that is the operator's to mend.</summary>
internal static class StartProblem
{
    /// <summary>The line; null for an error that is our own.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        SettingException => exception.Message,
        OptionsValidationException invalid => $"The setting {OneLine(string.Join("; ", invalid.Failures))}",
        InvalidDataException or FormatException => $"The settings file cannot be read: {OneLine(exception.InnerException?.Message ?? exception.Message)}",
        IOException { InnerException: AddressInUseException } => $"{OneLine(exception.Message)} The setting {KnownSettings.Port} takes another port. Example: 8005",
        _ => null,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

/// <summary>What the process ends with.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    public const int CannotStart = 2;
}
