using System.Reflection;
using System.Text.RegularExpressions;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Api.Tests.Architecture;

public sealed partial class ProjectTests
{
    private static readonly Assembly Analytics = Assembly.Load("DashboardCreator.Analytics");
    private static readonly Assembly Dashboards = typeof(Dashboards.Core.DashboardCatalog).Assembly;
    private static readonly Assembly Sources = Assembly.Load("DashboardCreator.Sources");
    private static readonly Assembly Api = typeof(Program).Assembly;

    public static TheoryData<string, string[]> Arrows => new()
    {
        { "Analytics", [] },
        { "Dashboards", ["DashboardCreator.Analytics"] },
        { "Sources", ["DashboardCreator.Analytics", "DashboardCreator.Dashboards"] },
        { "Api", ["DashboardCreator.Analytics", "DashboardCreator.Dashboards", "DashboardCreator.Sources"] },
    };

    public static TheoryData<string, string[]> Packages => new()
    {
        { "Analytics", ["MathNet.Numerics"] },
        { "Dashboards", ["NodaTime"] },
        { "Sources", ["AWSSDK.Core", "AWSSDK.DynamoDBv2", "Polly"] },
        { "Api", ["CsvHelper", "Quartz", "Serilog", "Serilog.Extensions.Logging", "Serilog.Settings.Configuration", "Serilog.Sinks.Console", "Serilog.Sinks.File", "Swashbuckle.AspNetCore"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Project_ReferencedAssemblies_FollowTheArrows(string project, string[] allowed) => Assert.All(
        Of(project).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("DashboardCreator", StringComparison.Ordinal)),
        name => Assert.Contains(name, allowed));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Project_Packages_AreThoseItMayHave(string project, string[] allowed) => Assert.All(
        PackageReference().Matches(File.ReadAllText(Repository.Path("src", "DashboardCreator." + project, $"DashboardCreator.{project}.csproj"))).Select(match => match.Groups[1].Value),
        package => Assert.Contains(package, allowed));

    [Theory]
    [InlineData("Analytics")]
    [InlineData("Dashboards")]
    [InlineData("Sources")]
    public void Project_BelowTheApi_KnowsNoWebFramework(string project) =>
        Assert.DoesNotContain(Of(project).GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void Dashboards_Frameworks_AreLoggingAbstractionsAtMost() => Assert.All(
        Dashboards.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)),
        name => Assert.Equal("Microsoft.Extensions.Logging.Abstractions", name));

    [Fact]
    public void Api_SourcesNamespace_IsNamedInTheCompositionOnly() => Assert.Equal(
        ["Composition.cs"],
        SourceFiles.Of("Api").Where(path => SourcesUse().IsMatch(File.ReadAllText(path))).Select(Path.GetFileName));

    [Theory]
    [InlineData("Analytics")]
    [InlineData("Dashboards")]
    [InlineData("Sources")]
    [InlineData("Api")]
    public void Project_Classes_AreSealedStaticOrAbstract(string project) => Assert.Empty(
        Of(project).GetTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsCompilers(type)).Select(type => type.FullName));

    [Fact]
    public void Sources_PublicTypes_AreRegistrationsAndTheirOptions() => Assert.All(
        Sources.GetExportedTypes().Select(type => type.Name),
        name => Assert.Matches("(Registration|Options)$", name));

    private static Assembly Of(string project) => project switch
    {
        "Analytics" => Analytics,
        "Dashboards" => Dashboards,
        "Sources" => Sources,
        _ => Api,
    };

    private static bool IsCompilers(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal) || type.Namespace?.StartsWith("DashboardCreator", StringComparison.Ordinal) != true;

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex PackageReference();

    [GeneratedRegex(@"^\s*using DashboardCreator\.Sources|^\s*[^/\s].*\bDashboardCreator\.Sources\.", RegexOptions.Multiline)]
    private static partial Regex SourcesUse();
}
