namespace SiteGen.Hosts;

/// <summary>Work on many things at the same time whose results are taken in their order, with only a few of them in memory.</summary>
internal static class OrderedWork
{
    private const int AheadPerProcessor = 2;

    /// <summary>Does the work for each item, and gives each result to <paramref name="take"/> in the order of the items, one at a time.</summary>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, int processors, Func<TItem, TResult> work, Action<TResult> take)
    {
        var ahead = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (ahead.Count == processors * AheadPerProcessor)
                take(ahead.Dequeue().GetAwaiter().GetResult());
            ahead.Enqueue(Task.Run(() => work(item)));
        }

        while (ahead.TryDequeue(out var last))
            take(last.GetAwaiter().GetResult());
    }
}
