namespace SiteGen.Tests;

/// <summary>Tests that run when no other test does, because they measure what the whole process does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneTests
{
    /// <summary>Their name.</summary>
    public const string Name = "alone";
}
