using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>What is done about calls that fail: a limit of time for each try, tries again, and rest for a broker that keeps failing.</summary>
internal sealed partial class AlpacaPipeline
{
    /// <summary>A broker that wants to be left alone for longer than this is not waited for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private const int Retries = 4;
    private const int FailuresBeforeRest = Retries + 1;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly ResiliencePipeline<AlpacaReply> tries;
    private readonly ResiliencePipeline<AlpacaReply> limit;

    public AlpacaPipeline(TimeSpan timeout, TimeProvider time, ILogger logger)
    {
        tries = new ResiliencePipelineBuilder<AlpacaReply> { TimeProvider = time }
            .AddRetry(RetryOptions(logger))
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<AlpacaReply>
            {
                FailureRatio = 0.9,
                MinimumThroughput = FailuresBeforeRest,
                SamplingDuration = Rest,
                BreakDuration = Rest,
                ShouldHandle = outcome => ValueTask.FromResult(IsBroken(outcome.Outcome)),
            })
            .Build();
        limit = new ResiliencePipelineBuilder<AlpacaReply> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = timeout })
            .Build();
    }

    /// <summary>Makes the call, again if need be.</summary>
    /// <param name="budget">A token is taken for each try; waiting for it is not part of the try's time.</param>
    /// <param name="send">One try, the body included.</param>
    /// <param name="cancellationToken">Stops the waiting and the call.</param>
    public ValueTask<AlpacaReply> ExecuteAsync(
        RequestBudget budget, Func<CancellationToken, ValueTask<AlpacaReply>> send, CancellationToken cancellationToken) =>
        tries.ExecuteAsync(
            async token =>
            {
                using var lease = await budget.TakeAsync(token);
                var reply = await limit.ExecuteAsync(send, token);
                budget.Observe(reply.Limits, refused: reply.Status == System.Net.HttpStatusCode.TooManyRequests);
                return reply;
            },
            cancellationToken);

    private static RetryStrategyOptions<AlpacaReply> RetryOptions(ILogger logger) => new()
    {
        MaxRetryAttempts = Retries,
        Delay = FirstDelay,
        MaxDelay = LongestDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = outcome => ValueTask.FromResult(IsWorthAnotherTry(outcome.Outcome)),
        DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.Limits.RetryAfter),
        OnRetry = outcome =>
        {
            var reason = AlpacaFailure.Describe(outcome.Outcome);
            Log.TryingAgain(logger, outcome.AttemptNumber + 1, reason, outcome.RetryDelay);
            return ValueTask.CompletedTask;
        },
    };

    private static bool IsWorthAnotherTry(Outcome<AlpacaReply> outcome) => outcome.Result is { } reply
        ? reply.IsPassing && !(reply.Limits.RetryAfter > LongestWait)
        : outcome.Exception is HttpRequestException or IOException or TimeoutRejectedException;

    /// <summary>Too many calls are our own mistake and say nothing about the broker's health.</summary>
    private static bool IsBroken(Outcome<AlpacaReply> outcome) => outcome.Result is { } reply
        ? (int)reply.Status >= 500
        : outcome.Exception is HttpRequestException or IOException or TimeoutRejectedException;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "alpaca: try {Attempt} failed ({Reason}), again in {Delay}")]
        public static partial void TryingAgain(ILogger logger, int attempt, string reason, TimeSpan delay);
    }
}
