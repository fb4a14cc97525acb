using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.OpenApi;

/// <summary>Examples in the API's description. All names and numbers are invented.</summary>
internal static class Examples
{
    public const string Subject = "Alpha Trend";

    public const string Catalogue = """
        {"dashboards":[{"kind":"client","summary":"The fund","href":"/api/dashboards/client","subject_parameter":null,
        "filters":[],"tables":["accounts","recent_trades"],
        "schedule":"every 5 minutes while the exchange is open, and once after its close","required":true,"generated_at":"2026-03-02T15:30:00Z",
        "age_seconds":42,"stale":false,"last_error":null,"etag":"\"5d41402abc4b2a76b9719d911017c592\"","bytes":61440,"subjects":[]}]}
        """;

    public const string Table = "symbol,quantity,unrealized_pnl\r\nGLD,24,-13.5\r\nSPY,10,\r\n";

    public const string Metrics = """
        {"metrics":[{"dashboard":"client","name":"overview.total_equity","unit":"money","definition":"Sum of the equity of all active accounts.",
        "minimum_data":"one active account with a balance"}]}
        """;

    public const string Refresh = """
        {"message":"2 dashboards refreshed","client_dashboard_updated":true,"signal_sender_dashboards_updated":1,"timestamp":"2026-03-02T15:30:01.250Z",
        "results":[{"kind":"client","subject":null,"status":"ok","duration_ms":180.5,"error":null},
        {"kind":"signal-sender","subject":"alpha_trend","status":"ok","duration_ms":12.5,"error":null}]}
        """;

    public const string Run = """
        {"id":"run-000001","name":"refresh all","status":"queued","queued_at":"2026-03-02T15:30:00Z","started_at":null,"finished_at":null,
        "duration_ms":null,"error":null,"results":null}
        """;

    public const string Health = """
        {"status":"healthy","service":"dashboard_creator","version":"0.1.0","uptime_seconds":3600,"scheduler_running":true,
        "sources":[{"name":"mongodb/trading_accounts","status":"ok","last_success":"2026-03-02T15:30:00Z","error":null}],
        "dashboards":[{"kind":"client","subject":null,"generated_at":"2026-03-02T15:30:00Z","age_seconds":42,"stale":false,
        "last_attempt":"2026-03-02T15:30:00.200Z","last_error":null}]}
        """;

    public const string Jobs = """
        {"scheduler_running":true,"jobs":[{"name":"client","summary":"The fund","status":"idle","schedule":{"interval_minutes":5,"hours":"market_hours",
        "after_close_minutes":5},"next_fire":"2026-03-02T15:35:00Z","last_fire":"2026-03-02T15:30:00Z","last_trigger":"schedule","last_outcome":"ok",
        "last_error":null,"last_duration_ms":180.5,"runs":12,"failures":0,"misfires":0,"history":[]}],"runs":[]}
        """;

    public const string Job = """
        {"name":"client","summary":"The fund","status":"idle","schedule":{"interval_minutes":5,"hours":"market_hours","after_close_minutes":5},
        "next_fire":"2026-03-02T15:35:00Z","last_fire":"2026-03-02T15:30:00Z","last_trigger":"schedule","last_outcome":"ok","last_error":null,
        "last_duration_ms":180.5,"runs":12,"failures":0,"misfires":0,"history":[]}
        """;

    /// <summary>A document: the resource <c>KIND.example.json</c> beside its type where there is one, else the envelope.</summary>
    public static string Document(DashboardDefinition definition)
    {
        var assembly = definition.JsonType.Type.Assembly;
        var name = assembly.GetManifestResourceNames().FirstOrDefault(name => name.EndsWith($".{definition.Kind}.example.json", StringComparison.Ordinal));
        if (name is null)
        {
            var subject = definition.SubjectParameter is null ? "null" : "\"alpha_trend\"";
            return $$"""
                {"kind":"{{definition.Kind}}","subject":{{subject}},"as_of_date":"2026-03-02T15:30:00Z","generated_at":"2026-03-02T15:30:00Z",
                "data_as_of":"2026-03-02T15:29:58Z","stale":false,"sources":[{"name":"mongodb/trading_accounts","status":"ok",
                "last_success":"2026-03-02T15:30:00Z","error":null}],"warnings":[]}
                """;
        }

        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
