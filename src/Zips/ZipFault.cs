namespace SiteGen.Zips;

/// <summary>What is wrong with a zip, or with one of its entries.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The entry; empty for the zip as a whole.</param>
internal sealed record ZipFault(ZipFaultKind Kind, string Name = "");
