using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports.Particulars;

/// <summary>What a report says of itself, collected from its head and its tail.</summary>
/// <param name="Source">The raw report.</param>
/// <param name="Head">Its head.</param>
/// <param name="Tail">Its tail.</param>
/// <param name="Rules">Its lines without words.</param>
internal sealed record ReportParticulars(SourceFile Source, ReportHead Head, ReportTail Tail, ImmutableArray<TextLine> Rules)
{
    /// <summary>Which of the lines that keys say are listed as left out as well: those that are not said in full, or all of them.</summary>
    public KeyedLineListing Listing { get; init; }

    // The day of issue comes before the day that a web page shows.
    private TextLine? IssueDate => Head.IssueDate ?? Tail.Date;

    private TextLine? DateLine => IssueDate ?? Head.PageDate;

    private TextLine? TermLine =>
        Head.Rest.Take(ReportHead.MaxLines).Prepend(Head.Title).Concat(Head.Letterhead).Concat(Head.Cover)
            .FirstOrDefault(line => TermForms.Find(line.Text) is not null);

    // Whom the subject of a letter names is not who wrote it.
    private bool IsLetter => HeadLine.KindOf(Head.Title.Text) == HeadLineKind.Subject;

    private bool HasDate => DateLine is { } line && VietnameseDate.TryParse(line.Text) is not null;

    private bool NeedsTerm(ConversionOptions options) => options.Term is null && TermLine is null;

    // A date that is not the document's stays with the names beside it.
    private ImmutableArray<TextLine> Signed => Head.IssueDate is null && Tail.Date is { } date ? Tail.Signed.Remove(date) : Tail.Signed;

    private IEnumerable<TextLine> Recipients =>
        Head.Addressees.Concat(Tail.Recipients).Select(line => line with { Text = line.Text.TrimEnd(';', '.', ',', ' ') }).Where(line => line.Text.Length > 0);

    /// <summary>The header; null, with the reasons, when term or date are missing.</summary>
    public ReportFrontMatter? ToFrontMatter(ConversionOptions options, DiagnosticBag diagnostics)
    {
        var term = Term(options, diagnostics);
        var date = Date(options, diagnostics);
        return term is null || date is null ? null : With(term.Value, date.Value, options);
    }

    /// <summary>The header with a term and a day.</summary>
    public ReportFrontMatter With(Located<TermName> term, Located<DateOnly> date, ConversionOptions options)
    {
        var title = Head.Title;
        return new ReportFrontMatter
        {
            Term = term,
            Title = At(title),
            Kind = ReportKinds.Of(title.Text)
                ?? (Head.Number is null ? null : ReportKinds.OfNumber(Head.Number.Text))
                ?? (IsLetter ? "công văn" : null),
            Organisation = OrganisationNames.Choose(IsLetter ? null : OrganisationNames.InTitle(title.Text, Head.Issuer), Head.Issuer)
                ?? OrganisationNames.InSignOff(Signed.Select(line => line.Text)),
            Number = Head.Number?.Text,
            Place = DateLine is null ? null : VietnameseDate.PlaceIn(DateLine.Text),
            Date = date,
            DateKind = options.Date is null && IssueDate is null ? DateKind.Captured : DateKind.Issued,
            DateText = DateLine is { } written && StandsTogether(written) ? At(written) : null,
            Signed = [.. Signed.Select(At)],
            Recipients = [.. Recipients.Select(At)],
            Source = new SourceRecord(new(Source.Path, Source.At(1)), new(Source.Sha256, Source.At(1)), LeftOut(options.Language))
            {
                More = Source.More,
                Lines = Source.Range,
                Encoding = Source.Encoding,
                DecodedFrom = Source.DecodedFrom,
                Converter = options.Converter,
            },
        };
    }

    /// <summary>The term; null, with the reason, when it is missing.</summary>
    public Located<TermName>? Term(ConversionOptions options, DiagnosticBag diagnostics)
    {
        if (options.Term is { } given)
            return new(given, Source.At(Head.Title.Number));
        if (TermLine is not { } line)
        {
            diagnostics.Add(SourceProblems.TermMissing(Source.At(Head.Title.Number), needsDate: options.Date is null && !HasDate));
            return null;
        }

        var term = TermForms.Find(line.Text)!;
        // The years may stand below a title that only counts the committee.
        if (term.Number is null)
            term = term with { Number = TermForms.CommitteeIn(Head.Title.Text) };
        if (term.Start < term.End)
            return new(term, Source.At(line.Number));
        diagnostics.Add(SourceProblems.TermBackwards(Source.At(line.Number), term.ToString()));
        return null;
    }

    /// <summary>The day; null, with the reason, when it is missing.</summary>
    public Located<DateOnly>? Date(ConversionOptions options, DiagnosticBag diagnostics)
    {
        if (options.Date is { } given)
            return new(given, Source.At(DateLine?.Number ?? Head.Title.Number));
        if (DateLine is null)
        {
            diagnostics.Add(SourceProblems.DateMissing(Source.At(Head.Title.Number), NeedsTerm(options)));
            return null;
        }

        var place = Source.At(DateLine.Number);
        if (!VietnameseDate.IsWrittenIn(DateLine.Text))
        {
            diagnostics.Add(SourceProblems.DateMissing(place, NeedsTerm(options)));
            return null;
        }

        if (VietnameseDate.TryParse(DateLine.Text) is not { } date)
        {
            diagnostics.Add(SourceProblems.DateImpossible(place, DateLine.Text));
            return null;
        }

        if (!date.WeekdayAgrees)
            diagnostics.Add(SourceProblems.WeekdayMismatch(place, date));
        return new(date.Date, place);
    }

    private ImmutableArray<LeftOut> LeftOut(Language language)
    {
        var remnant = Tail.Signed.IsEmpty ? LeftOutReasons.RemnantAtEnd : LeftOutReasons.RemnantAfterSignOff;
        var letterhead = Head.Letterhead.Any(HeadLine.IsNameOfState) && !Head.Letterhead.Any(HeadLine.IsOfState)
            ? LeftOutReasons.PartyLetterhead
            : LeftOutReasons.Letterhead;
        LeftOut Because(TextLine line, Localized reason) => new(new(line.Number, Source.At(line.Number)), line.Text, reason.In(language));
        IEnumerable<LeftOut> Each(TextLine line, Localized reason) => SourceLines(line).Select(own => Because(own, reason));
        var said = Signed.Concat(Recipients).Concat(new[] { Head.Number, DateLine }.OfType<TextLine>());
        ImmutableArray<TextLine> keyed = [.. Head.Keyed, .. Tail.Keyed];
        var listed = Listing == KeyedLineListing.All ? keyed : KeyedLines.NotSaid(keyed, said);
        IEnumerable<LeftOut> page = Head.PageDate is { } shown && shown != DateLine ? [Because(shown, LeftOutReasons.PageDate)] : [];
        return [.. page
            .Concat(Rules.Select(line => Because(line, LeftOutReasons.Rule)))
            .Concat(Head.Letterhead.SelectMany(line => Each(line, letterhead)))
            .Concat(Head.Cover.SelectMany(line => Each(line, LeftOutReasons.Cover)))
            .Concat(Tail.AttachedLetterheads.SelectMany(line => Each(line, LeftOutReasons.AttachedLetterhead)))
            .Concat(listed.SelectMany(line => Each(line, Tail.Keyed.Contains(line) ? LeftOutReasons.SignOff : letterhead)))
            .Concat(Source.Lines
                .Where(line => line.LeftOut is not null && !string.IsNullOrWhiteSpace(line.Text))
                .Select(line => Because(new TextLine(line.Number, VietnameseText.CollapseWhiteSpace(MentionCodes.Strip(line.Text))), line.LeftOut!)))
            .Concat(Tail.Remnants.Select(line => Because(line, remnant)))
            .DistinctBy(line => line.Line.Value)
            .OrderBy(line => line.Line.Value)];
    }

    // A line that was joined is several in the source.
    private IEnumerable<TextLine> SourceLines(TextLine line) =>
        line.LastNumber == line.Number ? [line] : TextLine.Of(Source).Where(own => line.Number <= own.Number && own.Number <= line.LastNumber);

    // The words of a date that goes on in the next row, beside a number, are not together in the source; no key can say them.
    private bool StandsTogether(TextLine line)
    {
        var own = string.Join(' ', Source.Lines.Take(line.LastNumber).Skip(line.Number - 1).Select(own => own.Text));
        return VietnameseText.CollapseWhiteSpace(MentionCodes.Strip(own)).Contains(line.Text, StringComparison.Ordinal);
    }

    private Located<string> At(TextLine line) => new(line.Text, Source.At(line.Number));
}
