using System.Text.Json.Nodes;
using DashboardCreator.Api.Problems;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DashboardCreator.Api.OpenApi;

/// <summary>Puts parameters, examples, headers and the shape of errors into the description of each route.</summary>
internal sealed class RouteDescriptionFilter : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<RouteDescription>().FirstOrDefault() is { } description)
        {
            operation.Description = description.Text;
            operation.Parameters = [.. description.Parameters.Select(Parameter)];
            foreach (var answer in description.Answers)
            {
                Explain((OpenApiResponse)operation.Responses![answer.Status.ToString()], answer);
            }
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (status[0] is '4' or '5' && response.Content?.TryGetValue(ProblemAnswer.MediaType, out var content) == true && content is OpenApiMediaType problem)
            {
                problem.Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
                problem.Example = ProblemExample(status);
            }
        }

        if (context.ApiDescription.HttpMethod == HttpMethods.Head)
        {
            SayHead(operation);
        }
    }

    /// <summary>The same route has been described for GET: an id names one operation, and HEAD has no bodies.</summary>
    private static void SayHead(OpenApiOperation operation)
    {
        operation.OperationId = "Head-" + operation.OperationId;
        foreach (var response in (operation.Responses ?? []).Values.OfType<OpenApiResponse>())
        {
            response.Content = null;
        }
    }

    private static IOpenApiParameter Parameter(ParameterDescription parameter) => new OpenApiParameter
    {
        Name = parameter.Name,
        In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.Required,
        Description = parameter.Text,
        Schema = new OpenApiSchema { Type = parameter.IsFlag ? JsonSchemaType.Boolean : JsonSchemaType.String },
        Example = parameter.IsFlag ? JsonValue.Create(bool.Parse(parameter.Example)) : JsonValue.Create(parameter.Example),
    };

    private static void Explain(OpenApiResponse response, AnswerDescription answer)
    {
        response.Description = answer.Text;
        if (answer.Headers.Count > 0)
        {
            response.Headers = answer.Headers.ToDictionary(
                header => header.Name,
                IOpenApiHeader (header) => new OpenApiHeader { Description = header.Text, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        if (answer.Example is { } example)
        {
            foreach (var content in response.Content!.Values.OfType<OpenApiMediaType>())
            {
                content.Example = answer.MediaType is null ? JsonNode.Parse(example) : JsonValue.Create(example);
            }
        }
    }

    private static JsonObject ProblemExample(string status) => new()
    {
        ["type"] = ProblemAnswer.TypeOf(int.Parse(status)),
        ["title"] = ReasonPhrases.GetReasonPhrase(int.Parse(status)),
        ["status"] = int.Parse(status),
        ["detail"] = "What is wrong with this request, and what would be right.",
        ["instance"] = "/api/dashboards",
        ["trace_id"] = "0HNABCDEF1234:00000001",
    };
}
