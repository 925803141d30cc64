using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Documents.Yaml;

/// <summary>Builds nodes from the library's events.</summary>
internal sealed class YamlTree(YamlText yaml, DiagnosticBag diagnostics)
{
    // Front matter needs three levels; anything deeper than this is an accident or an attack.
    private const int MaxDepth = 20;

    private readonly Parser _events = new(new StringReader(yaml.Text));
    private readonly int _lines = yaml.CountLines();

    /// <summary>Reads the first document and refuses any other.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    /// <exception cref="YamlTooDeepException">Something is nested deeper than it may be.</exception>
    public YamlNode? Read()
    {
        YamlNode? root = null;
        var documents = 0;
        while (_events.MoveNext())
        {
            switch (_events.Current)
            {
                case DocumentStart start when ++documents == 2:
                    diagnostics.Add(YamlProblems.SeveralDocuments(yaml.At(start.Start, _lines)));
                    break;
                case NodeEvent or AnchorAlias:
                    var read = Node(_events.Current, 1);
                    root ??= read;
                    break;
            }
        }

        return root;
    }

    private YamlNode Node(ParsingEvent node, int depth)
    {
        var location = yaml.At(node.Start, _lines);
        Refuse(node, location);
        if (depth > MaxDepth && node is (MappingStart or SequenceStart))
            throw new YamlTooDeepException(YamlProblems.TooDeep(location, MaxDepth));
        return node switch
        {
            Scalar scalar => new YamlScalar(location, Words(scalar.Value, location)),
            SequenceStart => new YamlSequence(location, Items(depth)),
            MappingStart => new YamlMapping(location, YamlKeys.Distinct(Entries(depth), diagnostics)),
            _ => new YamlBroken(location),
        };
    }

    // Escapes such as "\u0007" bring in what the file itself may not hold.
    private string Words(string value, SourceLocation location)
    {
        var forbidden = ForbiddenCharacters.IndexIn(value);
        if (forbidden >= 0)
            diagnostics.Add(TextFileProblems.ControlCharacter(location, value[forbidden]));
        return VietnameseText.Nfc(ForbiddenCharacters.Replace(value));
    }

    private void Refuse(ParsingEvent node, SourceLocation location)
    {
        if (node is AnchorAlias alias)
            diagnostics.Add(YamlProblems.Alias(location, alias.Value.Value));
        if (node is NodeEvent { Anchor.IsEmpty: false } anchored)
            diagnostics.Add(YamlProblems.Anchor(location, anchored.Anchor.Value));
        if (node is NodeEvent { Tag.IsEmpty: false })
            diagnostics.Add(YamlProblems.Tag(location));
    }

    private ImmutableArray<YamlNode> Items(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
            items.Add(Node(_events.Current!, depth + 1));
        return items.ToImmutable();
    }

    private List<YamlEntry> Entries(int depth)
    {
        var entries = new List<YamlEntry>();
        while (Next() is not MappingEnd)
        {
            var key = Node(_events.Current!, depth + 1);
            var value = Node(Next(), depth + 1);
            if (key is YamlScalar { Text.Length: > 0 } name)
                entries.Add(new YamlEntry(new Located<string>(name.Text, name.Location), value));
            else if (key is not YamlBroken)
                diagnostics.Add(YamlProblems.KeyNotText(key.Location));
        }

        return entries;
    }

    private ParsingEvent Next() =>
        _events.MoveNext() ? _events.Current! : throw new YamlException("Reached the end of the stream.");
}
