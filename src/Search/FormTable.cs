using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>The forms of each folded syllable, the most frequent first: <c>ban</c> has <c>ban</c>, <c>bản</c>, <c>bàn</c>, …</summary>
internal sealed class FormTable
{
    private readonly int[] _indexes;

    /// <summary>Sorts the forms of each folded syllable, the most frequent first.</summary>
    public FormTable(Occurrences occurrences)
    {
        var forms = new List<int>[occurrences.Syllables.Length];
        for (var fold = 0; fold < forms.Length; fold++)
            forms[fold] = [];
        for (var form = 0; form < occurrences.Forms.Length; form++)
        {
            if (occurrences.Forms[form].Count > 0)
                forms[occurrences.FoldOfForm[form]].Add(form);
        }

        _indexes = new int[occurrences.Forms.Length];
        foreach (var list in forms)
        {
            list.Sort((a, b) => (-occurrences.Forms[a].Count, a).CompareTo((-occurrences.Forms[b].Count, b)));
            for (var i = 0; i < list.Count; i++)
                _indexes[list[i]] = i;
        }

        ByFold = [.. forms.Select(list => list.ToImmutableArray())];
    }

    /// <summary>By the number of the folded form: the numbers of its forms.</summary>
    public ImmutableArray<ImmutableArray<int>> ByFold { get; }

    /// <summary>The place of a form among those of its folded form.</summary>
    public int IndexOf(int form) => _indexes[form];
}
