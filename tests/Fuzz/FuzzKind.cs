using System.Collections.Immutable;

namespace SiteGen.Tests.Fuzz;

/// <summary>A kind of input: real ones, and pieces that mean something in it.</summary>
internal sealed record FuzzKind(ImmutableArray<Original> Originals, string[] Tokens);
