namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>A dump of an invented fund in a folder of its own, deleted with the object. The same arguments give the same bytes.</summary>
internal sealed class FundDump : IDisposable
{
    private const int BufferBytes = 1 << 20;

    /// <param name="shape">How signals and confirmations are stored.</param>
    /// <param name="signals">How many signals; an even number of hundreds, so that every entry has its exit.</param>
    public FundDump(IDumpShape shape, int signals)
    {
        Signals = signals;
        Folder = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        using var writer = new ElementWriter();
        Write("signal_store", output =>
        {
            for (var i = 0; i < signals; i++)
            {
                shape.WriteSignal(writer, new SignalFacts(i));
                output.Write(writer.Written);
            }

            SignalDocuments = signals;
        });
        Write("execution_confirmations", output => WriteConfirmations(output, writer, shape));
        Write("strategies", output => SmallCollections.WriteStrategies(output, writer));
        Write("trading_accounts", output => SmallCollections.WriteAccounts(output, writer));
        Write("current_allocation", output => SmallCollections.WriteAllocation(output, writer));
    }

    public string Folder { get; }

    public int Signals { get; }

    public long SignalDocuments { get; private set; }

    public long ConfirmationDocuments { get; private set; }

    public long Documents => SignalDocuments + ConfirmationDocuments;

    public long Bytes { get; private set; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteConfirmations(FileStream output, ElementWriter writer, IDumpShape shape)
    {
        for (var i = 0; i < Signals; i++)
        {
            var signal = new SignalFacts(i);
            for (var part = 0; part < signal.Confirmations; part++)
            {
                shape.WriteConfirmation(writer, signal, part, signal.Confirmations);
                output.Write(writer.Written);
                ConfirmationDocuments++;
            }
        }
    }

    private void Write(string collection, Action<FileStream> write)
    {
        using var output = new FileStream(Path.Combine(Folder, collection + ".bson"), FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes);
        write(output);
        Bytes += output.Position;
    }
}
