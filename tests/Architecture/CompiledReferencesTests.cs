using System.Collections.Immutable;
using SiteGen.Tests.Architecture.Samples;

namespace SiteGen.Tests.Architecture;

/// <summary>What the tests of the house cannot see, they cannot forbid: each way in which one type can refer to another is tried.</summary>
public sealed class CompiledReferencesTests
{
    private static readonly Lazy<ImmutableHashSet<(string From, string To)>> OfTests = new(() =>
        CompiledReferences.Of(typeof(CompiledReferencesTests).Assembly.Location));

    private static readonly Lazy<ImmutableHashSet<(string From, string To)>> OfProgram = new(() =>
        CompiledReferences.Of(typeof(SiteBuilder).Assembly.Location));

    [Theory]
    [InlineData(typeof(AsBaseType))]
    [InlineData(typeof(IAsInterface))]
    [InlineData(typeof(AsConstraint))]
    [InlineData(typeof(MarkedAttribute))]
    [InlineData(typeof(AsAttributeArgument))]
    [InlineData(typeof(AsFieldArgument))]
    [InlineData(typeof(AsProperty))]
    [InlineData(typeof(AsParameter))]
    [InlineData(typeof(AsLocal))]
    [InlineData(typeof(AsMethodArgument))]
    [InlineData(typeof(AsStaticCall))]
    [InlineData(typeof(InIterator))]
    [InlineData(typeof(InAsync))]
    [InlineData(typeof(InLambda))]
    [InlineData(typeof(InPattern))]
    [InlineData(typeof(InSwitch))]
    [InlineData(typeof(InTypeof))]
    [InlineData(typeof(InCatch))]
    public void Of_ReferenceOfEachKind_IsSeen(Type type) => Assert.Contains((typeof(Looker<>).FullName!, type.FullName!), OfTests.Value);

    [Fact]
    public void Of_TypeThatIsNotReferredTo_IsNotSeen() => Assert.DoesNotContain((typeof(Looker<>).FullName!, typeof(Unseen).FullName!), OfTests.Value);

    // What a search for "using" lines does not find: a type that needs none, and one that is named by nothing but a call.
    [Theory]
    [InlineData("SiteGen.Bags.BagInfoFields", "SiteGen.ThisProgram")]
    [InlineData("SiteGen.Files.SiteInputReader", "SiteGen.SiteInput")]
    [InlineData("SiteGen.Archives.ArchiveProof", "SiteGen.Fidelity.Proof")]
    public void Of_Program_SeesWhatIsThere(string from, string to) => Assert.Contains((from, to), OfProgram.Value);
}
