namespace SiteGen.Documents.Bodies;

/// <summary>Why a link is not safe, or would not work.</summary>
internal enum LinkFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>It leads nowhere.</summary>
    Empty,

    /// <summary>It has white space, a control character or a backslash, which browsers read in ways of their own.</summary>
    Character,

    /// <summary>It has another scheme than http, https, mailto and tel.</summary>
    Scheme,

    /// <summary>It begins with <c>/</c>, so that it works on one server only.</summary>
    Absolute,

    /// <summary>It has a good scheme, but no address that could be opened after it, or a <c>%</c> that begins no code.</summary>
    Malformed,

    /// <summary>It tells a name, perhaps with a password, before its host.</summary>
    UserName,
}
