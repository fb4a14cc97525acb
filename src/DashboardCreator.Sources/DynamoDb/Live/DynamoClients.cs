using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>Makes clients of the service.</summary>
/// <remarks>
/// The client repeats throttled calls after growing, random pauses. Its own adaptive mode is not used: in AWSSDK.Core 4.0.102 one throttled
/// call empties its bucket, and that call and all others fail for half a minute. The rate of what reads much adapts in
/// <c>ReadPace</c> instead.
/// </remarks>
internal static class DynamoClients
{
    private const string KeyVariable = "AWS_ACCESS_KEY_ID";
    private const string SecretVariable = "AWS_SECRET_ACCESS_KEY";
    private const string Dummy = "local";

    /// <summary>
    /// A client for the address of the options. The service itself, and an https endpoint, are asked with whatever the default chain finds when
    /// the first call is made; an http endpoint with the key of the environment variables, else with a dummy: nobody's profile or machine role
    /// is sent to it.
    /// </summary>
    public static AmazonDynamoDBClient Create(LiveItemOptions options)
    {
        var config = new AmazonDynamoDBConfig
        {
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = options.MaxRetries,
            Timeout = options.RequestTimeout,
            DefaultConfigurationMode = DefaultConfigurationMode.Standard,
        };
        if (!options.IsEndpoint)
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
            return new AmazonDynamoDBClient(config);
        }

        config.ServiceURL = options.Uri;
        config.AuthenticationRegion = options.Region;
        return options.Uri.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            ? new AmazonDynamoDBClient(EndpointCredentials(), config)
            : new AmazonDynamoDBClient(config);
    }

    private static AWSCredentials EndpointCredentials() =>
        IsSet(KeyVariable) && IsSet(SecretVariable) ? new EnvironmentVariablesAWSCredentials() : new BasicAWSCredentials(Dummy, Dummy);

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
