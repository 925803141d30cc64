namespace SiteGen.Pages.Tables;

/// <summary>A column of a table for programs.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Name">Its name, in every language the same.</param>
/// <param name="Type">The type of its values in the words of Frictionless Table Schema: <c>string</c>, <c>number</c>.</param>
/// <param name="Meaning">The key of the words that say what it holds.</param>
/// <param name="Value">Its value in a row; empty where there is none.</param>
internal sealed record TableColumn<T>(string Name, string Type, string Meaning, Func<T, string> Value);
