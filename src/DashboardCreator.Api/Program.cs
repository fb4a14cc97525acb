using DashboardCreator.Api;

try
{
    await using var app = ServiceHost.Build(args, Environment.GetEnvironmentVariable, Composition.AddDashboards);
    await app.RunAsync();
    return ExitCodes.Ok;
}
catch (Exception exception) when (StartProblem.Of(exception) is not null)
{
    await Console.Error.WriteLineAsync(StartProblem.Of(exception));
    return ExitCodes.CannotStart;
}

/// <summary>The service: builds, composes, runs.</summary>
public sealed partial class Program;
