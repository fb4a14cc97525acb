using System.Text.Json;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.SignalSender;

namespace DashboardCreator.Testing.Funds;

/// <summary>The documents of a drafted fund, as they are published.</summary>
public static class DraftDocuments
{
    public static byte[] ClientBytes(this FundDraft fund)
    {
        var document = ClientComposer.Compose(fund.View(), fund.Context, fund.Calendar.DateAt(fund.AsOf));
        return JsonSerializer.SerializeToUtf8Bytes(document, ClientJson.Instance.ClientDashboard);
    }

    public static JsonElement Client(this FundDraft fund) => JsonDocument.Parse(fund.ClientBytes()).RootElement;

    /// <param name="fund">The fund.</param>
    /// <param name="sender">Strategy id or name.</param>
    public static byte[] SenderBytes(this FundDraft fund, string sender)
    {
        var view = fund.View();
        var document = SenderComposer.Compose(view, view.Signals.FindSender(sender), fund.Context, fund.Calendar.DateAt(fund.AsOf));
        return JsonSerializer.SerializeToUtf8Bytes(document, SignalSenderJson.Instance.SignalSenderDashboard);
    }

    public static JsonElement Sender(this FundDraft fund, string sender) => JsonDocument.Parse(fund.SenderBytes(sender)).RootElement;

    /// <summary>True when the document warns with this code about exactly this path.</summary>
    public static bool Warns(this JsonElement document, string code, string? path) => document.GetProperty("warnings").EnumerateArray()
        .Any(warning => warning.GetProperty("code").GetString() == code && warning.GetProperty("path").GetString() == path);
}
