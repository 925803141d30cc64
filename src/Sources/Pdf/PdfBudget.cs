using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>Bounds what a file can unpack and repeat: a page of words is some ten thousand bytes, whatever is a thousand times that is made to harm.</summary>
internal sealed class PdfBudget : IFilterProvider
{
    /// <summary>How many bytes may draw one page.</summary>
    public const long MostOfPage = 3L * 1024 * 1024;

    // In bytes: one stream of any kind, and all that is unpacked.
    private const long MostOfStream = 48L * 1024 * 1024;
    private const long MostOfFile = 400L * 1024 * 1024;

    // Forms can call each other again and again.
    private const int MostStreams = 100_000;

    // A byte of Flate becomes no more bytes than this (RFC 1951: 258 for two bits), one of the others no more than that.
    private const long MostOfByte = 1_032;

    private static readonly HashSet<string> ContentKeys = ["Length", "Filter", "DecodeParms", "DL"];

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _page;
    private long _file;
    private int _streams;

    /// <summary>The next page has its own budget.</summary>
    public void NextPage() => _page = 0;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(_filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(_filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limit(_filters.GetAllFilters());

    private List<IFilter> Limit(IReadOnlyList<IFilter> filters) =>
        ++_streams > MostStreams ? throw new PdfBudgetException() : [.. filters.Select(filter => new Limited(this, filter))];

    // What draws a page says nothing of itself, or that it is a form.
    private static bool IsContent(DictionaryToken dictionary) =>
        dictionary.Data.Keys.All(ContentKeys.Contains) || (dictionary.TryGet<NameToken>(NameToken.Subtype, out var subtype) && subtype.Data == "Form");

    private void Spend(long length, bool isContent)
    {
        _file += length;
        _page += isContent ? length : 0;
        if (length > MostOfStream || _file > MostOfFile || _page > MostOfPage)
            throw new PdfBudgetException();
    }

    private sealed class Limited(PdfBudget budget, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var isContent = IsContent(streamDictionary);
            var most = isContent ? MostOfPage : MostOfStream;
            if (input.Length * MostOfByte > most && filter is FlateFilter && IsMore(input, most))
                throw new PdfBudgetException();
            if (input.Length * MostOfByte > MostOfStream && filter is LzwFilter or RunLengthFilter && input.Length > MostOfStream / 64)
                throw new PdfBudgetException();
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Spend(output.Length, isContent);
            return output;
        }

        // Unpacked once for its length alone; damage is the filter's own business.
        private static bool IsMore(Memory<byte> input, long most)
        {
            var (length, buffer) = (0L, new byte[81_920]);
            try
            {
                using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                for (var read = unpacked.Read(buffer); read > 0 && length <= most; read = unpacked.Read(buffer))
                    length += read;
            }
            catch (InvalidDataException)
            {
                return length > most;
            }

            return length > most;
        }
    }
}

/// <summary>A file unpacks to more than any report has.</summary>
internal sealed class PdfBudgetException : Exception;
