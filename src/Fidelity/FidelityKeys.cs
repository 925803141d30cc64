using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Fidelity;

/// <summary>The words that front matter carries, key by key; empty for a key that is not there.</summary>
/// <param name="Title">The title.</param>
/// <param name="Date">The line of place and date.</param>
/// <param name="Number">Number and symbol.</param>
/// <param name="Signed">The lines of the sign-off.</param>
/// <param name="Recipients">The recipients.</param>
internal sealed record FidelityKeys(
    ImmutableArray<FidelityWord> Title,
    ImmutableArray<FidelityWord> Date,
    ImmutableArray<FidelityWord> Number,
    ImmutableArray<ImmutableArray<FidelityWord>> Signed,
    ImmutableArray<ImmutableArray<FidelityWord>> Recipients)
{
    /// <summary>The keys of a report. Place is part of the date's line, or is said by the text.</summary>
    public static FidelityKeys Of(ReportDocument report)
    {
        var header = report.FrontMatter;
        ImmutableArray<FidelityWord> Located(Located<string>? field) => field is { } given ? FidelityWords.OfField(given) : [];
        ImmutableArray<FidelityWord> Unlocated(string? field) =>
            field is null ? [] : FidelityWords.OfField(new Located<string>(field, DocumentPath.Start(report.Path)));
        return new FidelityKeys(
            Located(header.Title),
            header.DateText is null ? Unlocated(header.Place) : Located(header.DateText),
            Unlocated(header.Number),
            [.. header.Signed.Select(line => FidelityWords.OfField(line)).Where(run => !run.IsEmpty)],
            [.. header.Recipients.Select(line => Unlocated(line.Value)).Where(run => !run.IsEmpty)]);
    }

    /// <summary>All runs that are not empty.</summary>
    public IEnumerable<ImmutableArray<FidelityWord>> Runs => new[] { Title, Date, Number }.Concat(Signed).Concat(Recipients).Where(run => !run.IsEmpty);

    /// <summary>What a number, or an addressee or recipient, is introduced by: a key says it by being there.</summary>
    public IEnumerable<(ImmutableArray<FidelityWord> Label, ImmutableArray<ImmutableArray<FidelityWord>> Runs)> Labels
    {
        get
        {
            if (!Number.IsEmpty)
                yield return (NumberLabel, [Number]);
            if (Recipients.IsEmpty)
                yield break;
            ImmutableArray<ImmutableArray<FidelityWord>> beside = Date.IsEmpty ? [.. Recipients, .. Signed] : [.. Recipients, .. Signed, Date];
            foreach (var label in RecipientLabels)
                yield return (label, beside);
        }
    }

    private static readonly ImmutableArray<FidelityWord> NumberLabel = Words("Số");

    private static readonly ImmutableArray<ImmutableArray<FidelityWord>> RecipientLabels = [Words("Kính gửi"), Words("Nơi nhận"), Words("Nơi gửi")];

    private static ImmutableArray<FidelityWord> Words(string text) => FidelityWords.OfField(new Located<string>(text, SourceLocation.Start("")));
}
