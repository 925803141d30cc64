using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;

namespace SiteGen.Tests.Architecture;

/// <summary>Decodes signatures into the names of the assembly's own types that occur in them.</summary>
/// <param name="metadata">The assembly.</param>
internal sealed class TypeNames(MetadataReader metadata) : ISignatureTypeProvider<ImmutableArray<string>, object?>
{
    private const int ShortestName = 10;

    private readonly ImmutableArray<string> _all = [.. metadata.TypeDefinitions
        .Select(metadata.GetTypeDefinition)
        .Where(type => type.GetDeclaringType().IsNil && !type.Namespace.IsNil)
        .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];

    /// <summary>The full name of a type; of a nested one that of the type that it stands in.</summary>
    public string Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Of(outer) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    /// <summary>The names of own types that occur in the value of an attribute.</summary>
    public IEnumerable<string> InText(byte[] value)
    {
        // Most attributes name none.
        var text = value.Length < ShortestName ? "" : Encoding.UTF8.GetString(value);
        return text.Contains('.') ? _all.Where(name => text.Contains(name, StringComparison.Ordinal)) : [];
    }

    public ImmutableArray<string> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [Of(handle)];

    public ImmutableArray<string> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [];

    public ImmutableArray<string> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableArray<string> GetGenericInstantiation(ImmutableArray<string> genericType, ImmutableArray<ImmutableArray<string>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(names => names)];

    public ImmutableArray<string> GetFunctionPointerType(MethodSignature<ImmutableArray<string>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(names => names)];

    public ImmutableArray<string> GetModifiedType(ImmutableArray<string> modifier, ImmutableArray<string> unmodifiedType, bool isRequired) => unmodifiedType;

    public ImmutableArray<string> GetArrayType(ImmutableArray<string> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<string> GetByReferenceType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetPinnedType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetPointerType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetSZArrayType(ImmutableArray<string> elementType) => elementType;

    public ImmutableArray<string> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<string> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<string> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];
}
