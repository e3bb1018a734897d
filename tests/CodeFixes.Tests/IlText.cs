using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Everything that a compiler made of a program, as text that can be compared: the code of every body, constants, defaults, signatures, attributes.</summary>
internal static class IlText
{
    public static async Task<string> OfAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        using var stream = new MemoryStream();
        // The deterministic module id hashes the sources; the code itself does not depend on them.
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)) + "\n"
            + string.Join("\n", project.Documents.Select(d => d.GetTextAsync().Result)));
        stream.Position = 0;
        using var file = new PEReader(stream);
        return Write(file);
    }

    private static string Write(PEReader file)
    {
        var reader = file.GetMetadataReader();
        var text = new StringBuilder();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            text.Append(reader.GetString(reader.GetTypeDefinition(method.GetDeclaringType()).Name)).Append('.').Append(reader.GetString(method.Name))
                .Append(' ').AppendLine(Hex(reader.GetBlobBytes(method.Signature)));
            if (method.RelativeVirtualAddress == 0)
                continue;
            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            if (!body.LocalSignature.IsNil)
                text.Append(" locals ").AppendLine(Hex(reader.GetBlobBytes(reader.GetStandaloneSignature(body.LocalSignature).Signature)));
            text.Append(" code ").AppendLine(Hex(body.GetILBytes()!));
        }

        // Tokens in the code are row numbers: equal code means the same only when the tables that they index are equal too.
        for (var table = 0; table < MetadataTokens.TableCount; table++)
        {
            if ((TableIndex)table is TableIndex.Module or TableIndex.Assembly)
                continue;
            text.Append((TableIndex)table).Append(' ').Append(reader.GetTableRowCount((TableIndex)table)).AppendLine();
        }

        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            text.Append("member ").Append(MetadataTokens.GetToken(member.Parent)).Append(' ').Append(reader.GetString(member.Name)).Append(' ').AppendLine(Hex(reader.GetBlobBytes(member.Signature)));
        }

        foreach (var handle in reader.TypeReferences)
            text.Append("type ").AppendLine(reader.GetString(reader.GetTypeReference(handle).Name));
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.TypeSpec); row++)
            text.Append("spec ").AppendLine(Hex(reader.GetBlobBytes(reader.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(row)).Signature)));
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var spec = reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
            text.Append("method ").Append(MetadataTokens.GetToken(spec.Method)).Append(' ').AppendLine(Hex(reader.GetBlobBytes(spec.Signature)));
        }

        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
        {
            var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            text.Append("constant ").Append(constant.TypeCode).Append(' ').AppendLine(Hex(reader.GetBlobBytes(constant.Value)));
        }

        foreach (var handle in reader.CustomAttributes)
            text.Append("attribute ").AppendLine(Hex(reader.GetBlobBytes(reader.GetCustomAttribute(handle).Value)));
        foreach (var handle in reader.FieldDefinitions)
            text.Append("field ").Append(reader.GetString(reader.GetFieldDefinition(handle).Name)).Append(' ').AppendLine(Hex(reader.GetBlobBytes(reader.GetFieldDefinition(handle).Signature)));
        for (var handle = MetadataTokens.UserStringHandle(0); !handle.IsNil || MetadataTokens.GetHeapOffset(handle) == 0;)
        {
            text.Append("string ").AppendLine(reader.GetUserString(handle));
            handle = reader.GetNextHandle(handle);
            if (handle.IsNil)
                break;
        }

        return text.ToString();
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);
}
