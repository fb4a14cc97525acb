using DashboardCreator.SampleData;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run --project tools/DashboardCreator.SampleData -- FOLDER   (for example: samples)");
    return 2;
}

foreach (var file in SampleSet.Generate())
{
    var path = file.WriteTo(folder);
    Console.WriteLine($"{file.Content.Length,9} bytes  {path}");
}

return 0;
