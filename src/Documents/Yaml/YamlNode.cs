using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Yaml;

/// <summary>A piece of YAML with its place in the file. There are no kinds but the records in this file.</summary>
/// <param name="Location">Where it begins.</param>
internal abstract record YamlNode(SourceLocation Location);

/// <summary>A single value. It is always text: <c>no</c>, <c>1.0</c> and <c>null</c> are the words that they are.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Text">The value without its quotes; empty when there is none.</param>
internal sealed record YamlScalar(SourceLocation Location, string Text) : YamlNode(Location);

/// <summary>A list.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Items">Its items in order.</param>
internal sealed record YamlSequence(SourceLocation Location, ImmutableArray<YamlNode> Items) : YamlNode(Location);

/// <summary>Keys with their values; each key once.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">The entries in order.</param>
internal sealed record YamlMapping(SourceLocation Location, ImmutableArray<YamlEntry> Entries) : YamlNode(Location)
{
    /// <summary>The entry of a key; null when the key is not there.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

/// <summary>Something that could not be read and has been reported, so that no further problem need be told of it.</summary>
/// <param name="Location">Where it begins.</param>
internal sealed record YamlBroken(SourceLocation Location) : YamlNode(Location);

/// <summary>One key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
