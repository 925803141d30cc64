using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// Reads from a compiled assembly which of its types refer to which others of it: in base types, signatures, attributes, generic arguments, local variables and
/// every instruction, those of lambdas, iterators and other nested types included. Constants leave no trace: the compiler copies them.
/// </summary>
public sealed class CompiledReferences
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly TypeNames _names;

    private CompiledReferences(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
        _names = new TypeNames(_metadata);
    }

    /// <summary>Each reference from one type to another, by full names; a nested type counts as the type that it stands in.</summary>
    public static ImmutableHashSet<(string From, string To)> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var references = new CompiledReferences(file);
        return [
            .. references._metadata.TypeDefinitions.SelectMany(type => references.Of(type).Select(to => (references._names.Of(type), to)))
                .Where(reference => reference.Item1 != reference.to)
        ];
    }

    private IEnumerable<string> Of(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return NamesIn(type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(each => NamesIn(_metadata.GetInterfaceImplementation(each).Interface)))
            .Concat(type.GetFields().SelectMany(field => _metadata.GetFieldDefinition(field).DecodeSignature(_names, null)))
            .Concat(type.GetMethods().SelectMany(Of))
            .Concat(Of(type.GetGenericParameters()))
            .Concat(Attributes(type));
    }

    private IEnumerable<string> Of(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        var names = Signature(method.DecodeSignature(_names, null)).Concat(Of(method.GetGenericParameters()));
        return method.RelativeVirtualAddress == 0 ? names : names.Concat(Of(_file.GetMethodBody(method.RelativeVirtualAddress)));
    }

    private IEnumerable<string> Of(MethodBodyBlock body)
    {
        var locals = body.LocalSignature.IsNil
            ? []
            : _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null).SelectMany(names => names);
        return locals
            .Concat(body.ExceptionRegions.SelectMany(region => NamesIn(region.CatchType)))
            .Concat(TokensOf(body.GetILBytes()!).SelectMany(token => NamesIn(MetadataTokens.EntityHandle(token))));
    }

    private IEnumerable<string> Of(GenericParameterHandleCollection parameters) =>
        parameters.SelectMany(each => _metadata.GetGenericParameter(each).GetConstraints()).SelectMany(each =>
            NamesIn(_metadata.GetGenericParameterConstraint(each).Type));

    // An attribute names types as text: typeof(X) is "SiteGen.Rooms.X" in its value.
    private IEnumerable<string> Attributes(TypeDefinition type) =>
        type.GetCustomAttributes()
            .Concat(type.GetMethods().SelectMany(each => _metadata.GetMethodDefinition(each).GetCustomAttributes()))
            .Concat(type.GetProperties().SelectMany(each => _metadata.GetPropertyDefinition(each).GetCustomAttributes()))
            .Concat(type.GetFields().SelectMany(each => _metadata.GetFieldDefinition(each).GetCustomAttributes()))
            .Select(_metadata.GetCustomAttribute)
            .SelectMany(attribute => NamesIn(attribute.Constructor).Concat(_names.InText(_metadata.GetBlobBytes(attribute.Value))));

    private IEnumerable<string> NamesIn(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => [_names.Of((TypeDefinitionHandle)handle)],
        HandleKind.TypeSpecification => _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_names, null),
        HandleKind.MethodDefinition => [_names.Of(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType())],
        HandleKind.FieldDefinition => [_names.Of(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType())],
        HandleKind.MethodSpecification => Of(_metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.MemberReference => Of(_metadata.GetMemberReference((MemberReferenceHandle)handle)),
        _ => [],
    };

    private IEnumerable<string> Of(MethodSpecification method) =>
        NamesIn(method.Method).Concat(method.DecodeSignature(_names, null).SelectMany(names => names));

    private IEnumerable<string> Of(MemberReference member) => NamesIn(member.Parent).Concat(
        member.GetKind() == MemberReferenceKind.Field ? member.DecodeFieldSignature(_names, null) : Signature(member.DecodeMethodSignature(_names, null)));

    private static IEnumerable<string> Signature(MethodSignature<ImmutableArray<string>> signature) =>
        signature.ParameterTypes.SelectMany(names => names).Concat(signature.ReturnType);

    // The layout of instructions: ECMA-335, III.1.7 and III.1.9.
    private static IEnumerable<int> TokensOf(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            at += code[at] == 0xFE ? 2 : 1;
            var operand = Operands[value];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(code, at);
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
