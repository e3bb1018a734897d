using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>What a referenced library can give a program: TRTC's messages, and roles by attributes.</summary>
/// <remarks>
/// Looking through its metadata once costs a small part of what it costs to look at every symbol of it, or at every symbol of a program that could inherit from
/// it. A library is a file that compilations share, so the answer is kept with it.
/// </remarks>
internal sealed class NamesInLibrary
{
    private static readonly ConditionalWeakTable<MetadataId, NamesInLibrary> s_known = new();

    // Where nothing can be read, anything is possible.
    private static readonly NamesInLibrary s_unknown = new(tellsMessages: true, annotated: null);
    private static readonly NamesInLibrary s_unknownWithoutCatalog = new(tellsMessages: true, annotated: ImmutableArray<string>.Empty);

    private NamesInLibrary(bool tellsMessages, ImmutableArray<string>? annotated) => (TellsMessages, Annotated) = (tellsMessages, annotated);

    /// <summary>Whether the telling names of messages are in it at all.</summary>
    public bool TellsMessages { get; }

    /// <summary>The names of what it gives a role, or a name on the wire, by an attribute; null where they can be any.</summary>
    public ImmutableArray<string>? Annotated { get; }

    public static NamesInLibrary Of(Compilation compilation, IAssemblySymbol library, CancellationToken cancellation)
    {
        switch (compilation.GetMetadataReference(library))
        {
            // Another project of the solution, as editors refer to it.
            case CompilationReference { Compilation: CSharpCompilation project }:
                var names = project.SyntaxTrees.Select(tree => NamesInTree.Of(tree, cancellation)).ToArray();
                return new NamesInLibrary(
                    Array.Exists(names, static names => names.IsAboutTrtc),
                    Array.Exists(names, static names => names.HasAlias) ? null : names.SelectMany(static names => names.Names).Distinct().ToImmutableArray());
            case PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata metadata:
                if (!s_known.TryGetValue(metadata.Id, out var known))
                    known = s_known.GetValue(metadata.Id, _ => Read(metadata));
                return known;
            default:
                return TableFinder.CanUseCatalog(library) ? s_unknown : s_unknownWithoutCatalog;
        }
    }

    private static NamesInLibrary Read(AssemblyMetadata library)
    {
        var readers = library.GetModules().Select(static module => module.GetMetadataReader()).ToArray();
        // Names are in the first heap, the arguments of a serializer's attributes in the second.
        var tells = Array.Exists(readers, static reader => IsAboutMessages(Heap(reader, HeapIndex.String)) || IsAboutMessages(Heap(reader, HeapIndex.Blob)));
        return new NamesInLibrary(tells, tells ? AnnotatedNames.In(readers) : ImmutableArray<string>.Empty);
    }

    private static unsafe ReadOnlySpan<byte> Heap(MetadataReader reader, HeapIndex heap) =>
        new(reader.MetadataPointer + reader.GetHeapMetadataOffset(heap), reader.GetHeapSize(heap));

    // The same names as in NamesInTree, in the ways in which people write them. Who uses the SDK's models has the name of their namespace.
    private static bool IsAboutMessages(ReadOnlySpan<byte> heap) =>
        Has(heap, "Trtc"u8)
        || Has(heap, "aramOne"u8)
        || Has(heap, "aramone"u8)
        || Has(heap, "aram_one"u8)
        || Has(heap, "aram_One"u8)
        || Has(heap, "ARAMONE"u8)
        || Has(heap, "ARAM_ONE"u8)
        || Has(heap, "bnormal"u8)
        || Has(heap, "BNORMAL"u8);

    private static bool Has(ReadOnlySpan<byte> heap, ReadOnlySpan<byte> name) => heap.IndexOf(name) >= 0;
}
