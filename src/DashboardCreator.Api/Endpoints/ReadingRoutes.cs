namespace DashboardCreator.Api.Endpoints;

/// <summary>Routes that only read: they answer GET, and HEAD with the same headers.</summary>
internal static class ReadingRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointConventionBuilder MapReading(this IEndpointRouteBuilder routes, string pattern, RequestDelegate answer) =>
        routes.MapMethods(pattern, Methods, answer);

    public static IEndpointConventionBuilder MapReading(this IEndpointRouteBuilder routes, string pattern, Delegate answer) =>
        routes.MapMethods(pattern, Methods, answer);
}
