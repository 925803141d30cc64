using System.Collections.Immutable;

// Each way is written as plainly as it goes, not as it should be.
#pragma warning disable CA1000, CA1051, CA1710

namespace SiteGen.Tests.Architecture.Samples;

/// <summary>Refers to each of the types below in another way, which its name tells.</summary>
[Marked(typeof(AsAttributeArgument))]
public sealed class Looker<T> : AsBaseType, IAsInterface
    where T : AsConstraint
{
    public readonly ImmutableArray<Lazy<AsFieldArgument?>> Field = [];

    public AsProperty[]? Property { get; init; }

    public IEnumerable<int> Iterate()
    {
        yield return new InIterator().GetHashCode();
    }

    public async Task<int> Wait()
    {
        await Task.Yield();
        return new InAsync().GetHashCode();
    }

    public static Func<int> Lambda(int number) => () => new InLambda().GetHashCode() + number;

    public static string Body(object value, AsParameter parameter)
    {
        AsLocal? local = null;
        try
        {
            return value is InPattern or InSwitch
                ? AsStaticCall.Name + typeof(InTypeof).Name
                : $"{local}{parameter}{Enumerable.Empty<AsMethodArgument>().Count()}";
        }
        catch (InCatch)
        {
            return "";
        }
    }
}

public abstract class AsBaseType;

public interface IAsInterface;

public class AsConstraint;

public sealed class AsAttributeArgument;

public sealed class AsFieldArgument;

public sealed class AsProperty;

public sealed class AsParameter;

public sealed class AsLocal;

public sealed class AsMethodArgument;

public static class AsStaticCall
{
    public static string Name => "";
}

public sealed class InIterator;

public sealed class InAsync;

public sealed class InLambda;

public sealed class InPattern;

public sealed class InSwitch;

public sealed class InTypeof;

public sealed class InCatch : Exception;

public sealed class Unseen;

[AttributeUsage(AttributeTargets.Class)]
public sealed class MarkedAttribute(Type type) : Attribute
{
    public Type Type => type;
}
