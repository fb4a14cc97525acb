using DashboardCreator.Api.Endpoints;
using Microsoft.OpenApi;

namespace DashboardCreator.Api.OpenApi;

/// <summary>The description of the API at <c>/swagger</c>.</summary>
internal static class OpenApiRegistration
{
    private const string Document = "v1";

    public static IServiceCollection AddOpenApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.PropertyNamingPolicy = ApiJson.Instance.Options.PropertyNamingPolicy);
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Document, new OpenApiInfo
            {
                Title = "DashboardCreator",
                Version = Document,
                Description = "Dashboards of a trading fund: computed on a schedule, kept finished, served as they are.",
            });
            options.OperationFilter<RouteDescriptionFilter>();
            options.SupportNonNullableReferenceTypes();
            options.CustomSchemaIds(type => type.IsGenericType ? type.ToString() : type.Name);
        });
    }

    /// <summary>The document is a route of its own; the pages are looked for only below <c>/swagger</c>, so that no other request pays for them.</summary>
    public static void UseOpenApi(this WebApplication app)
    {
        app.MapSwagger();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/swagger"),
            branch => branch.UseSwaggerUI(options => options.SwaggerEndpoint($"/swagger/{Document}/swagger.json", "DashboardCreator")));
    }
}
