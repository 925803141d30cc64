using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>Raw reports that only an office program can read (<c>.doc</c>, <c>.rtf</c>) get a <c>.docx</c>, which is read in their place.</summary>
internal static class OfficeConversion
{
    /// <summary>A file with its .docx, made now when there is none yet; null, with an error, when it cannot be made.</summary>
    /// <param name="seeds">The folder of the raw reports.</param>
    /// <param name="file">A raw report of any format; one that needs no office program stays as it is.</param>
    /// <param name="program">The program of this machine; null when it has none: then the file's reader says what is missing.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static StoredFile? Prepare(string seeds, StoredFile file, OfficeProgram? program, DiagnosticBag diagnostics)
    {
        var more = file.More.Select(one => PrepareOne(seeds, one, program, diagnostics)).ToImmutableArray();
        return PrepareOne(seeds, file, program, diagnostics) is { } prepared && !more.Contains(null)
            ? prepared with { More = [.. more.OfType<StoredFile>()] }
            : null;
    }

    private static StoredFile? PrepareOne(string seeds, StoredFile file, OfficeProgram? program, DiagnosticBag diagnostics)
    {
        if (SourceFormats.BoundProblemOf(file) is not null)
            return file;
        var attached = OfficeCopies.Attach(seeds, file);
        // The reader of the format reports what is wrong with the file.
        if (attached.Converted is null || attached.Converted() is not null || SourceFormats.ProblemOf(file) is not null || program is null)
            return attached;
        if (program.ToDocx(file) is { } docx)
            return attached with { Converted = () => docx };
        diagnostics.Add(FormatProblems.OfficeFailed(SourceRecord.NameOf(file)));
        return null;
    }
}
