using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Recognition;

/// <summary>Whether a referenced library can hand out or take TRTC's messages: whether the telling names are in it at all.</summary>
/// <remarks>
/// Looking through the text of its metadata once costs a small part of what it costs to look at every call of it. A library is a file that
/// compilations share, so the answer is kept with it.
/// </remarks>
internal static class NamesInLibrary
{
    private static readonly ConditionalWeakTable<MetadataId, StrongBox<bool>> s_known = new();

    public static bool MayTellMessages(Compilation compilation, IAssemblySymbol library, CancellationToken cancellation)
    {
        switch (compilation.GetMetadataReference(library))
        {
            // Another project of the solution, as editors refer to it.
            case CompilationReference { Compilation: CSharpCompilation project }:
                foreach (var tree in project.SyntaxTrees)
                {
                    if (NamesInTree.Of(tree, cancellation).IsAboutTrtc)
                        return true;
                }

                return false;
            case PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata metadata:
                if (!s_known.TryGetValue(metadata.Id, out var known))
                    known = s_known.GetValue(metadata.Id, _ => new StrongBox<bool>(MayTellMessages(metadata)));
                return known.Value;
            default:
                return true;
        }
    }

    private static bool MayTellMessages(AssemblyMetadata library)
    {
        foreach (var module in library.GetModules())
        {
            // Names are in the first heap, the arguments of a serializer's attributes in the second.
            var reader = module.GetMetadataReader();
            if (IsAboutMessages(Heap(reader, HeapIndex.String)) || IsAboutMessages(Heap(reader, HeapIndex.Blob)))
                return true;
        }

        return false;
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
