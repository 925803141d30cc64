using SiteGen.Tests.Search;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>The cases of <c>tests/specs/search/syllables.yml</c> in the program; <c>SearchInBrowserTests</c> has them in the browser.</summary>
public sealed class SyllablesTests
{
    [Fact]
    public void Of_Texts_AreFolded() => Assert.All(SearchSpecs.Folds, text =>
        Assert.Equal(text.Folds, string.Join(' ', Syllables.Of(VietnameseText.Nfc(text.Text)).Select(syllable => syllable.Key.Fold))));

    [Fact]
    public void KeyOf_SameSyllables_AreOneForm() => Assert.All(SearchSpecs.Lines("same"), line =>
        Assert.Single(line.Select(Syllables.KeyOf).Distinct()));

    [Fact]
    public void KeyOf_DifferentSyllables_AreAsManyForms() => Assert.All(SearchSpecs.Lines("different"), line =>
        Assert.Equal(line.Length, line.Select(syllable => Syllables.KeyOf(syllable).Form).Distinct().Count()));
}
