using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Text.Encodings;

namespace SiteGen.Tests.Approved;

/// <summary>
/// Values for the parameters of a method: for each parameter one, and others where another value may be said otherwise (one and many, yes and no, none).
/// </summary>
internal static class SampleValues
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The arguments of some calls: one with the first value of every parameter, and one for each other value of one of them.</summary>
    public static IEnumerable<object?[]> CallsOf(MethodBase method)
    {
        var samples = method.GetParameters().Select(Of).ToList();
        yield return [.. samples.Select(values => values[0])];
        for (var i = 0; i < samples.Count; i++)
        {
            foreach (var other in samples[i].Skip(1))
                yield return [.. samples.Select((values, j) => j == i ? other : values[0])];
        }
    }

    private static List<object?> Of(ParameterInfo parameter)
    {
        var values = Of(parameter.ParameterType, parameter.Name!);
        // Of a type parameter nothing is known.
        var isOptional = !parameter.Member.DeclaringType!.IsGenericType && Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        return isOptional ? [.. values, null] : values;
    }

    private static List<object?> Of(Type type, string name)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (wanted.IsEnum)
            return [.. Enum.GetValues(wanted)];
        if (ItemOf(wanted) is { } item)
            return [ListOf(wanted, item, Of(item, name)[0])];
        return Simple(wanted, name) ?? Made(wanted);
    }

    // By the constructor that takes most; what has none has at least a value that is empty.
    private static List<object?> Made(Type type) => type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length) is { } constructor
        ? [.. CallsOf(constructor).Select(constructor.Invoke)]
        : [type.GetProperty("Empty")!.GetValue(null)];

    private static List<object?>? Simple(Type type, string name) => type switch
    {
        _ when type == typeof(string) => [$"«{name}»"],
        _ when type == typeof(int) => [7, 1],
        _ when type == typeof(long) => [7_000_000L, 1_000_000L, 1L],
        _ when type == typeof(double) => [0.75],
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(char) => ['\u0007'],
        _ when type == typeof(DateTimeOffset) => [new DateTimeOffset(2010, 8, 31, 7, 8, 9, TimeSpan.Zero)],
        _ when type == typeof(TimeSpan) => [TimeSpan.FromMilliseconds(1_234_567)],
        _ when type == typeof(DateOnly) => [new DateOnly(2010, 8, 31)],
        _ when type == typeof(SourceLocation) => [new SourceLocation("input/«file».md", 12, 34)],
        _ when type == typeof(LegacyEncoding) => [LegacyEncodings.All[0]],
        _ => null,
    };

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ? type.GetGenericArguments()[0]
            : null;

    // Two items, so that what stands between them is seen.
    private static object ListOf(Type list, Type item, object? value)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(value, 0);
        items.SetValue(value, 1);
        return list.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? items
            : Activator.CreateInstance(list, BindingFlags.NonPublic | BindingFlags.Instance, null, [items], null)!;
    }
}
