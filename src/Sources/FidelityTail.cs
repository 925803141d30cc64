using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Sources;

/// <summary>Takes the words of sign-off and recipients out of the source's words, wherever they stand: mostly near the end, addressees near the beginning.</summary>
/// <param name="words">The source's words.</param>
/// <param name="length">How many there are.</param>
internal sealed class FidelityTail(FidelityPool words, int length)
{
    private const int TailWords = 1200;

    // A key says what these words say in the source.
    private static readonly ImmutableArray<FidelityWord> Addressees = Words("Kính gửi");
    private static readonly ImmutableArray<ImmutableArray<FidelityWord>> Recipients = [Words("Nơi nhận"), Words("Nơi gửi")];

    private readonly ImmutableArray<int> _addressed = words.StartsOf(Addressees);
    private readonly ImmutableArray<(ImmutableArray<FidelityWord> Label, int Start)> _sent =
        [.. Recipients.SelectMany(label => words.StartsOf(label).Reverse().Select(start => (label, start)))];

    /// <summary>Takes the fields of a report; returned are the words that were not found.</summary>
    public ImmutableArray<FidelityWord> Take(ReportDocument report)
    {
        var start = DocumentPath.Start(report.Path);
        var missing = ImmutableArray.CreateBuilder<FidelityWord>();
        var hasRecipients = !report.FrontMatter.Recipients.IsEmpty;
        // Lines that follow each other in the source are found as a whole: a name alone may be said elsewhere as well.
        ImmutableArray<FidelityWord> signed = [.. report.FrontMatter.Signed.SelectMany(line => FidelityWords.OfField(line))];
        if (report.FrontMatter.Signed.Length < 2 || !TakeLast(signed))
        {
            foreach (var run in report.FrontMatter.Signed.Reverse().Select(line => FidelityWords.OfField(line)).Where(run => !run.IsEmpty && !(hasRecipients && TakeSent(run)) && !TakeLast(run)))
                missing.InsertRange(0, run);
        }

        ImmutableArray<ImmutableArray<FidelityWord>> recipients =
            [.. report.FrontMatter.Recipients.Select(name => FidelityWords.OfField(new(name, start))).Where(run => !run.IsEmpty)];
        var sent = recipients[TakeAddressees(recipients)..];
        var isLabelled = false;
        foreach (var run in sent.Reverse())
        {
            isLabelled |= TakeSent(run) is var taken && taken;
            if (!taken && !words.TakeLast(run, length - TailWords) && !words.TakeFirst(run, 0, TailWords) && !words.TakeLast(run, 0))
                missing.InsertRange(0, run);
        }

        // Beside "Nơi nhận:" stands who signs; the recipients follow on the next lines.
        if (!isLabelled && !sent.IsEmpty)
            Recipients.Any(words.TakeLabel);
        return missing.ToImmutable();
    }

    // The first recipients follow "Kính gửi", one after the other; how many there are is the answer.
    private int TakeAddressees(ImmutableArray<ImmutableArray<FidelityWord>> recipients)
    {
        for (var count = recipients.Length; count > 0; count--)
        {
            ImmutableArray<FidelityWord> run = [.. Addressees, .. recipients.Take(count).SelectMany(name => name)];
            if (_addressed.Any(label => words.TakeAt(run, label)))
                return count;
        }

        return 0;
    }

    private bool TakeSent(ImmutableArray<FidelityWord> run) => _sent.Any(sent => words.TakeAt([.. sent.Label, .. run], sent.Start));

    private bool TakeLast(ImmutableArray<FidelityWord> run) => words.TakeLast(run, length - TailWords) || words.TakeLast(run, 0);

    private static ImmutableArray<FidelityWord> Words(string text) => FidelityWords.OfField(new Located<string>(text, SourceLocation.Start("")));
}
