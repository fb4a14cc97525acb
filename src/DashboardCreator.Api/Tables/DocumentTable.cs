using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Tables;

/// <summary>One list of a kind's document as a table. Its columns follow from the document's type.</summary>
internal sealed class DocumentTable
{
    private readonly string[] path;
    private readonly IReadOnlyList<TableColumn> columns;

    private DocumentTable(DashboardTable table, IReadOnlyList<TableColumn> columns)
    {
        (Name, path, this.columns) = (table.Name, table.Path.Split('.'), columns);
    }

    public string Name { get; }

    /// <summary>Finds the list in the type of the document.</summary>
    /// <exception cref="InvalidOperationException">There is no list of objects at that path.</exception>
    public static DocumentTable Of(DashboardDefinition definition, DashboardTable table)
    {
        var type = definition.JsonType;
        foreach (var name in table.Path.Split('.'))
        {
            var property = type.Properties.FirstOrDefault(property => property.Name == name)
                ?? throw new InvalidOperationException($"The table {table.Name} of {definition.Kind} looks for {table.Path}, and {type.Type.Name} has no {name}.");
            type = TableColumn.TypeOf(type, property.PropertyType);
        }

        var row = type.ElementType is { } element ? TableColumn.TypeOf(type, element) : type;
        return type.Kind == JsonTypeInfoKind.Enumerable && row.Kind == JsonTypeInfoKind.Object
            ? new DocumentTable(table, TableColumn.Of(row))
            : throw new InvalidOperationException($"The table {table.Name} of {definition.Kind} needs a list of objects; {table.Path} is none.");
    }

    /// <summary>RFC 4180 in UTF-8: a line of headers, then a line per item of the list; none for a list that is null.</summary>
    /// <param name="json">A whole document of the kind.</param>
    public byte[] ToCsv(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        using var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, CsvWriterOptions.Default, leaveOpen: true))
        {
            WriteHeaders(csv, columns);
            csv.EndRecord();
            foreach (var row in Rows(document.RootElement))
            {
                WriteCells(csv, columns, row);
                csv.EndRecord();
            }
        }

        return buffer.ToArray();
    }

    private JsonElement.ArrayEnumerator Rows(JsonElement root)
    {
        var list = path.Aggregate(root, (parent, name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default);
        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;
    }

    private static void WriteHeaders(CsvWriter csv, IReadOnlyList<TableColumn> columns)
    {
        foreach (var column in columns)
        {
            if (column.Parts is { } parts)
            {
                WriteHeaders(csv, parts);
            }
            else
            {
                csv.WriteField(column.Header);
            }
        }
    }

    private static void WriteCells(CsvWriter csv, IReadOnlyList<TableColumn> columns, JsonElement owner)
    {
        foreach (var column in columns)
        {
            var value = owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(column.Property, out var own) ? own : default;
            if (column.Parts is { } parts)
            {
                WriteCells(csv, parts, value);
            }
            else
            {
                csv.WriteField(CellText.Of(value));
            }
        }
    }
}
