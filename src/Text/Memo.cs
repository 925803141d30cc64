using System.Collections.Concurrent;

namespace SiteGen.Text;

/// <summary>
/// Remembers the results of a pure function whose arguments come again and again, such as the numbers of headings. Bounded: what comes after the first
/// <paramref name="most"/> arguments, and for long ones, is computed each time.
/// </summary>
/// <param name="most">How many results are remembered.</param>
/// <param name="function">The function: same argument, same result, on any thread.</param>
internal sealed class Memo<T>(int most, Func<string, T> function)
{
    private const int LongestArgument = 200;

    private readonly ConcurrentDictionary<string, T> _results = new(StringComparer.Ordinal);
    private int _remembered;

    /// <summary>The result for an argument.</summary>
    public T Of(string argument)
    {
        if (_results.TryGetValue(argument, out var known))
            return known;
        var result = function(argument);
        if (argument.Length <= LongestArgument && Interlocked.Increment(ref _remembered) <= most)
            _results.TryAdd(argument, result);
        return result;
    }
}
