using DashboardCreator.Api.Cache;
using DashboardCreator.Api.OpenApi;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Serving;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Endpoints;

/// <summary>The catalogue and the documents. All that differs between kinds comes from their definitions.</summary>
internal static class DashboardEndpoints
{
    public const string Root = "/api/dashboards";

    /// <summary>Maps <c>/api/dashboards</c>, every kind below it, and the ancestor's routes.</summary>
    public static IEndpointRouteBuilder MapDashboards(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var catalogue = services.GetRequiredService<CatalogueComposer>();
        routes.MapReading(Root, context => JsonAnswer.WriteAsync(context, catalogue.Compose(), ApiJson.Instance.CatalogueAnswer))
            .Describe(DashboardDescriptions.Catalogue);

        foreach (var kind in services.GetRequiredService<PublishedDocuments>().Kinds)
        {
            Map(routes, kind);
        }

        return routes;
    }

    private static void Map(IEndpointRouteBuilder routes, PublishedKind kind)
    {
        var (services, definition) = (routes.ServiceProvider, kind.Definition);
        var (trigger, time) = (services.GetRequiredService<RefreshTrigger>(), services.GetRequiredService<TimeProvider>());
        var generator = services.GetRequiredService<DashboardCatalog>().Find(definition.Kind)!;
        if (definition.Filters.Count > 0 && generator is not IQueryableGenerator)
        {
            throw new InvalidOperationException($"The kind {definition.Kind} has filters, and its generator answers no questions.");
        }

        var questions = new QuestionHandler(kind, generator, trigger, time);
        var handler = new DocumentHandler(kind, trigger, time, definition.Filters.Count > 0 ? questions : null);
        routes.MapReading($"{Root}/{definition.Kind}", handler.AnswerAsync).Describe(DashboardDescriptions.Document(definition));
        if (definition.Tables.Count > 0)
        {
            routes.MapReading($"{Root}/{definition.Kind}/{{{QuestionHandler.TableValue}}}.csv", questions.AnswerTableAsync).Describe(DashboardDescriptions.Table(definition));
        }

        if (definition.LegacyRoute is { } legacy)
        {
            routes.MapReading(legacy, handler.AnswerForRouteAsync).Describe(DashboardDescriptions.Legacy(definition));
        }
    }
}
