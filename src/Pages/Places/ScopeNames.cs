using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Documents;
using SiteGen.Text.Numbering;

namespace SiteGen.Pages.Places;

/// <summary>
/// Gives every division of a report a name of its own. A number names a division as long as no other has the same; else its title is said too,
/// and where that is the same as well, which of them it is.
/// </summary>
internal sealed class ScopeNames
{
    private readonly Strings _strings;
    private readonly Dictionary<string, Clarity> _clarity = new(StringComparer.Ordinal);

    private ScopeNames(Strings strings) => _strings = strings;

    // How much of a division has to be said.
    private enum Clarity
    {
        Number,
        Title,
        Count,
    }

    /// <summary>The names by the divisions' ids, each with a capital at its beginning.</summary>
    public static FrozenDictionary<string, string> Of(Strings strings, ImmutableArray<PlaceScope> scopes)
    {
        var naming = new ScopeNames(strings);
        while (true)
        {
            var names = naming.Names(scopes);
            if (!naming.TellApart(scopes, names))
                return names.ToFrozenDictionary(name => name.Key, name => SpokenNumber.Capital(name.Value.Words), StringComparer.Ordinal);
        }
    }

    private Dictionary<string, ScopeName> Names(ImmutableArray<PlaceScope> scopes)
    {
        var names = new Dictionary<string, ScopeName>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var scope in scopes)
        {
            var name = scope.Above is { } above ? Below(names[above.Id], above, scope) : Top(scope);
            var clarity = _clarity.GetValueOrDefault(scope.Id);
            if (clarity >= Clarity.Title && scope is { Number.Length: > 0, Title.Length: > 0 })
                name = name.With($" “{scope.Title}”");
            if (clarity == Clarity.Count)
                name = name.With(string.Create(CultureInfo.InvariantCulture, $" ({counts[name.Words] = counts.GetValueOrDefault(name.Words) + 1})"));
            names[scope.Id] = name;
        }

        return names;
    }

    // More is said of those that are alike; not of what stands below them, which is told apart by them.
    private bool TellApart(ImmutableArray<PlaceScope> scopes, Dictionary<string, ScopeName> names)
    {
        var alike = scopes.GroupBy(scope => names[scope.Id].Words, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any())
            .SelectMany(same => same)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var unclear = scopes
            .Where(scope =>
                alike.Contains(scope) && (scope.Above is null || !alike.Contains(scope.Above)) && _clarity.GetValueOrDefault(scope.Id) < Clarity.Count)
            .ToList();
        foreach (var scope in unclear)
            _clarity[scope.Id] = _clarity.GetValueOrDefault(scope.Id) + 1;
        return unclear.Count > 0;
    }

    private ScopeName Top(PlaceScope scope)
    {
        if (scope.Id == DocumentParser.PreamblePrefix)
            return new ScopeName(_strings["place-preamble"], null);
        var part = scope.Part is null ? "" : PartOf(scope.Part) + ", ";
        var name = Numbered(scope.Number);
        return name with { Words = part + name.Words };
    }

    private ScopeName Below(ScopeName above, PlaceScope division, PlaceScope scope)
    {
        if (scope.Number.Length == 0)
            return above.With($", “{scope.Title}”");
        if (above.Number is not null && SpokenNumber.IsBare(scope.Number))
            return above.With(scope.Number, division.Number);
        var name = Numbered(scope.Number);
        return name with { Words = $"{above.Words}, {name.Words}" };
    }

    // Other names stand in quotation marks, so that the reader sees where they begin and end.
    private ScopeName Numbered(string number) => SpokenNumber.IsBare(number) ? new(_strings.Format("place-section", number), number)
        : SpokenNumber.TryName(number) is { } name ? new(name, null)
        : new(_strings.Format("place-section", $"“{number}”"), null);

    private string PartOf(string part)
    {
        var number = HeadingNumber.OfPart(part)?.Numeral ?? "";
        return SpokenNumber.TryName(number) ?? _strings.Format("place-part", number.Length > 0 ? number : $"“{part}”");
    }
}
