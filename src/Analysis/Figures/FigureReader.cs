using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>Reads the figures of a text.</summary>
internal static class FigureReader
{
    /// <summary>The figures of a paragraph, in its order.</summary>
    public static IEnumerable<Figure> Read(string paragraph) => Sentences.Of(paragraph).SelectMany(ReadSentence);

    private static IEnumerable<Figure> ReadSentence(string sentence)
    {
        var words = Word.Of(sentence);
        var periods = new Lazy<ImmutableArray<Range>>(() => Periods.In(sentence));
        FoundFigure? previous = null;
        for (var i = 0; i < words.Length;)
        {
            if (WrittenNumbers.TryRead(words, i) is not { } number)
            {
                i++;
                continue;
            }

            i = number.Last + 1;
            if (FoundFigure.TryOf(words, number) is not { } found)
                continue;
            i = found.EndOfUnit;
            previous = found = found with { Before = found.Inherits(previous) ? previous!.Before : CountedThings.Before(words, found.Start) };
            yield return found.ToFigure(sentence, words) with
            {
                Period = Periods.Of(sentence, periods.Value, number.Start..words[found.EndOfThing - 1].End),
                Sentence = sentence,
            };
        }
    }
}
