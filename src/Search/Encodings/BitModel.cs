namespace SiteGen.Search.Encodings;

/// <summary>How likely a decision is to be no, as far as has been learnt.</summary>
internal struct BitModel
{
    /// <summary>The probability of no, of 32768.</summary>
    public ushort Zero;

    /// <summary>How many decisions it was learnt from, at most 127.</summary>
    public byte Seen;

    /// <summary>As many models that know nothing yet.</summary>
    public static BitModel[] Many(int count)
    {
        var models = new BitModel[count];
        Array.Fill(models, new BitModel { Zero = 16384 });
        return models;
    }
}
