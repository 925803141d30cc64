using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace SiteGen.Sources.Pdf;

/// <summary>Reads a raw report that is a PDF with a text layer.</summary>
internal static class PdfReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 128 * 1024 * 1024;

    // In points, and in parts of the page.
    private const double SmallestPicture = 24, LargestPicture = 0.8;

    private const int MostPages = 2_000;
    private const int MostLetters = 3_000_000;

    // Of the letters of Vietnamese text 15 to 20 % have marks that no other language has; of what a scanner made up without knowing Vietnamese, fewer than 1 in
    // 500.
    private const double LeastVietnamese = 0.01;
    private const double MostForeign = 0.7;
    private const int EnoughLetters = 300;

    /// <summary>The document's paragraphs; null, with an error, when it cannot be read or has no text.</summary>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        var path = SourceRecord.NameOf(file);
        var bytes = file.Read();
        if (Pages(bytes, path, diagnostics) is not var (pages, aside))
            return null;
        var leftOut = PdfRunningHeads.Find(pages);
        var notes = PdfNotes.Take(pages, leftOut);
        var text = PdfParagraphs.Join(pages, leftOut);
        PdfOrder.Check(path, pages, text, diagnostics);
        var blocks = text.Blocks.AddRange(notes).AddRange(aside.LeftOut(text.Blocks.AddRange(notes)));
        ReportBeside(path, aside, pages.FindAll(page => page.Pictures > 0), diagnostics);
        if (SourceAssembly.Build(file, blocks, new SourceEncoding(null, false, encoding), diagnostics) is not { } source)
            return null;
        if (!IsGarbled(source))
            return source;
        diagnostics.Add(FormatProblems.TextGarbled(path));
        return null;
    }

    private static void ReportBeside(string path, PdfAside aside, List<PdfPageLines> pictured, DiagnosticBag diagnostics)
    {
        if (aside.Files.Count > 0)
            diagnostics.Add(PdfProblems.FilesInside(path, string.Join(", ", aside.Files.Distinct())));
        if (pictured.Count > 0)
            diagnostics.Add(PdfProblems.Pictures(path, pictured.Sum(page => page.Pictures), Listed([.. pictured.Select(page => page.Number)])));
    }

    private static (List<PdfPageLines> Pages, PdfAside Aside)? Pages(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return PagesOf(bytes, path, diagnostics);
        }
        catch (PdfBudgetException)
        {
            diagnostics.Add(FormatProblems.TooLarge(path, LargestFile));
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.Add(FormatProblems.Locked(path));
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The library has no one exception for a damaged file; whatever it throws, it has no other input.
            diagnostics.Add(FormatProblems.Broken(path));
        }

        return null;
    }

    private static (List<PdfPageLines> Pages, PdfAside Aside)? PagesOf(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        var budget = new PdfBudget();
        using var document = Open(bytes, budget);
        if (document.NumberOfPages > MostPages || PdfForms.DrawTooMuch(document, budget))
        {
            diagnostics.Add(FormatProblems.TooLarge(path, LargestFile));
            return null;
        }

        if (document.IsEncrypted || PdfStamps.Flatten(bytes, document, budget) is not { } flat)
            return With(Read(document, budget, path, diagnostics));
        using var whole = Open(flat, budget);
        return With(Read(whole, budget, path, diagnostics));

        (List<PdfPageLines> Pages, PdfAside Aside)? With(List<PdfPageLines>? pages) =>
            pages is null ? null : (pages, PdfAside.Of(document).WithHidden(pages.SelectMany(page => page.HiddenWords)));
    }

    internal static PdfDocument Open(byte[] bytes, PdfBudget budget) =>
        PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, FilterProvider = budget });

    private static List<PdfPageLines>? Read(PdfDocument document, PdfBudget budget, string path, DiagnosticBag diagnostics)
    {
        var pages = new List<PdfPageLines>();
        var empty = new List<int>();
        var letters = 0;
        var fonts = PdfFonts.Of(document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        var layers = PdfLayers.Of(document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        var tags = PdfTags.Of(document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        foreach (var page in document.GetPages())
        {
            fonts.Count(page);
            var (hidden, hiddenWords) = layers.On(page);
            var (upright, turned) = PdfGlyph.Of(page, hidden);
            letters += upright.Count;
            if (letters > MostLetters)
            {
                diagnostics.Add(FormatProblems.TooLarge(path, LargestFile));
                return null;
            }

            var lines = UprightLines(page, upright);
            if (lines.Count == 0 && page.NumberOfImages > 0)
                empty.Add(page.Number);
            pages.Add(
                PdfPageLines.Of(page.Number, lines) with
                {
                    NoteRule = PdfRules.Of(page).NoteRule(),
                    Width = (int)Math.Clamp(page.Width, 0, 1e6),
                    Ranks = tags.RanksOf(page),
                    Pictures = PicturesOn(page),
                    HiddenWords = hiddenWords,
                });
            budget.NextPage();
            pages[^1].Lines.AddRange(PdfLine.Of(turned).SelectMany(line => line));
        }

        if (fonts.Report(path, diagnostics))
            return null;
        var hasText = pages.Exists(page => page.Lines.Count > 0);
        if (hasText && empty.Count == 0)
            return pages;
        diagnostics.Add(hasText ? FormatProblems.PagesWithoutText(path, Listed(empty)) : FormatProblems.NoTextLayer(path));
        return null;
    }

    // A picture of the whole page is what its text was recognised from, or its ground; a small one is a rule or a sign.
    private static int PicturesOn(Page page) =>
        page.NumberOfImages == 0 ? 0 : page.GetImages().Count(image =>
            image.BoundingBox is { Width: > SmallestPicture, Height: > SmallestPicture } box
                && box.Width * box.Height < LargestPicture * page.Width * page.Height);

    private static string Listed(List<int> numbers) => string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    // Each table stands above the first line that is lower than it.
    private static List<List<PdfLine>> UprightLines(Page page, List<PdfGlyph> upright)
    {
        var (tables, rest) = PdfGlyph.OrientationOf(page) == TextOrientation.Horizontal ? PdfTables.Of(page, upright) : ([], upright);
        var lines = PdfLine.Of(rest);
        foreach (var table in tables)
            lines.Insert(lines.FindIndex(row => row[0].Baseline < table.Baseline) is >= 0 and var at ? at : lines.Count, [table]);
        return lines;
    }

    // Lines of a stamp, which was made by a program, may stand over text that a scanner made: what counts is how much of the text is in lines without any
    // letter of Vietnamese.
    private static bool IsGarbled(SourceFile source)
    {
        var (all, foreign) = (0, 0);
        foreach (var line in source.Lines)
        {
            var letters = line.Text.Count(char.IsLetter);
            all += letters;
            foreign += line.Text.Count(IsVietnamese) < letters * LeastVietnamese ? letters : 0;
        }

        return foreign > EnoughLetters && foreign > all * MostForeign;
    }

    private static bool IsVietnamese(char c) =>
        c is 'ă' or 'đ' or 'ơ' or 'ư' or 'Ă' or 'Đ' or 'Ơ' or 'Ư' or (>= '\u1EA0' and <= '\u1EF9');
}
