using System.Text;
using System.Text.Json.Serialization.Metadata;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Tables;

/// <summary>A property of a table's rows: one column, or for an object the columns of its properties.</summary>
/// <param name="Header">The way to it from the row, dotted.</param>
/// <param name="Property">Its own name in the JSON.</param>
/// <param name="Parts">Of an object; null for a value.</param>
internal sealed record TableColumn(string Header, byte[] Property, IReadOnlyList<TableColumn>? Parts)
{
    // Written as a pair each: a list of them is no list of values.
    private static readonly Type[] Points = [typeof(ChartPoint), typeof(InstantPoint)];

    /// <summary>The columns of a type, in the order of its JSON, whatever rows there are. Lists of objects and lines of charts inside a row have no column.</summary>
    /// <exception cref="InvalidOperationException">The type contains itself.</exception>
    public static IReadOnlyList<TableColumn> Of(JsonTypeInfo row) => Of(row, prefix: "", [row.Type]);

    /// <summary>What a property's values are written as; of a nullable type the type below.</summary>
    public static JsonTypeInfo TypeOf(JsonTypeInfo owner, Type type) => owner.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static List<TableColumn> Of(JsonTypeInfo owner, string prefix, IReadOnlyList<Type> above)
    {
        var columns = new List<TableColumn>();
        foreach (var property in owner.Properties.Where(property => property.Get is not null).OrderBy(property => property.Order))
        {
            var type = TypeOf(owner, property.PropertyType);
            var (header, name) = (prefix + property.Name, Encoding.UTF8.GetBytes(property.Name));
            if (type.Kind == JsonTypeInfoKind.Object)
            {
                if (above.Contains(type.Type))
                {
                    throw new InvalidOperationException($"{type.Type.Name} contains itself and has no columns.");
                }

                columns.Add(new TableColumn(header, name, Of(type, header + ".", [.. above, type.Type])));
            }
            else if (type.Kind == JsonTypeInfoKind.None || IsListOfValues(type))
            {
                columns.Add(new TableColumn(header, name, Parts: null));
            }
        }

        return columns;
    }

    private static bool IsListOfValues(JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.Enumerable && type.ElementType is { } element && !Points.Contains(element) && TypeOf(type, element).Kind == JsonTypeInfoKind.None;
}
