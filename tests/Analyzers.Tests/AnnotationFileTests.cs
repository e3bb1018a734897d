namespace TrtcAnalyzers.Tests;

/// <summary><c>TrtcAnnotations*.txt</c>: roles for code that the user cannot change.</summary>
public class AnnotationFileTests
{
    private const string Library = """
        namespace Lib
        {
            public class Packet { public int Kind { get; set; } public int First; public string Text { get; set; } }
            public class Own { [TrtcEventId] public int Id { get; set; } }
            public static class Api { public static int Current() => 0; public static void Send(int kind, int first) { } }
        }

        """;

    [Fact]
    public Task Gives_roles_to_members_parameters_and_results() => Verify.ProjectAsync(
        Library + """
        class Program
        {
            void Run(Lib.Packet p)
            {
                if (p.Kind == {|TRTC1001:1003|} && p.First == {|TRTC2001:7|}) { }
                if (Lib.Api.Current() == {|TRTC1001:1003|}) { }
                Lib.Api.Send({|TRTC1001:1003|}, {|TRTC2001:7|});
            }
        }
        """,
        [
            ("TrtcAnnotations.txt", """
                # what the packets hold
                P:Lib.Packet.Kind = EventId

                F:Lib.Packet.First = EventParam(1)
                """),
            ("TrtcAnnotations.Api.txt", """
                M:Lib.Api.Current = EventId
                M:Lib.Api.Send(System.Int32,System.Int32)#kind = EventId
                M:Lib.Api.Send(System.Int32,System.Int32)#first = EventParam(1)
                """),
        ]);

    [Theory]
    [InlineData("{|TRTC9001:P:Lib.Packet.Kind|}")]
    [InlineData("P:Lib.Packet.Kind = {|TRTC9001:EventID|}")]
    [InlineData("P:Lib.Packet.Kind = {|TRTC9001:EventParam(3)|}")]
    [InlineData("{|TRTC9001:P:Lib.Packet.Kinds|} = EventId")]
    [InlineData("{|TRTC9001:P:Lib.Packet.Text|} = EventId")]
    [InlineData("{|TRTC9001:T:Lib.Packet|} = EventId")]
    [InlineData("{|TRTC9001:M:Lib.Api.Send(System.Int32,System.Int32)#kin|} = EventId")]
    [InlineData("P:Lib.Packet.Kind = EventId\n{|TRTC9001:P:Lib.Packet.Kind|} = EventId")]
    [InlineData("P:Lib.Packet.Kind = EventId\n{|TRTC9001:P:Lib.Packet.Kind|} = ExceptionalEventId")]
    public Task Reports_bad_lines_at_their_place(string text) => Verify.ProjectAsync(Library, [("TrtcAnnotations.txt", text)]);

    [Fact]
    public Task Other_additional_files_are_not_read() => Verify.ProjectAsync(Library, [("Notes.txt", "P:Lib.Packet.Kind")]);

    [Fact]
    public Task A_contradiction_between_files_is_reported_in_the_second() => Verify.ProjectAsync(
        Library,
        [("TrtcAnnotations.A.txt", "P:Lib.Packet.Kind = EventId"), ("TrtcAnnotations.B.txt", "{|TRTC9001:P:Lib.Packet.Kind|} = EventParam(1)")]);

    [Theory]
    [InlineData("P:Lib.Packet.Kinds = EventId", "'P:Lib.Packet.Kinds' names no property, field or method that the project can see; did you mean 'P:Lib.Packet.Kind'?")]
    [InlineData("P:Lib.Packte.Kind = EventId", "'P:Lib.Packte.Kind' names no property, field or method that the project can see; did you mean 'P:Lib.Packet.Kind'?")]
    [InlineData("P:Lob.Packet.Kind = EventId", "'P:Lob.Packet.Kind' names no property, field or method that the project can see; did you mean 'P:Lib.Packet.Kind'?")]
    [InlineData("F:Lib.Packet.Kind = EventId", "'F:Lib.Packet.Kind' names no property, field or method that the project can see; did you mean 'P:Lib.Packet.Kind'?")]
    [InlineData("Lib.Packet.Kind = EventId", "'Lib.Packet.Kind' names no property, field or method that the project can see; did you mean 'P:Lib.Packet.Kind'?")]
    [InlineData("M:Lib.Api.Send(System.Int32) = EventId", "'M:Lib.Api.Send(System.Int32)' names no property, field or method that the project can see; did you mean 'M:Lib.Api.Send(System.Int32,System.Int32)'?")]
    [InlineData("M:Lib.Api.Curent = EventId", "'M:Lib.Api.Curent' names no property, field or method that the project can see; did you mean 'M:Lib.Api.Current'?")]
    [InlineData("P:Elsewhere.Thing.Id = EventId", "'P:Elsewhere.Thing.Id' names no property, field or method that the project can see")]
    [InlineData("T:Lib.Packet = EventId", "'T:Lib.Packet' is not the documentation comment ID of a property (P:), a field (F:) or a method (M:)")]
    [InlineData("M:Lib.Api.Send(System.Int32,System.Int32)#frist = EventId", "'M:Lib.Api.Send(System.Int32,System.Int32)' has no parameter 'frist'; did you mean 'first'?")]
    [InlineData("M:Lib.Api.Send(System.Int32,System.Int32) = EventId", "'Lib.Api.Send(int, int)' holds no int, long or other such integer, so it has no role")]
    [InlineData("P:Lib.Packet.Kind = EventID", "'EventID' is not a role; did you mean 'EventId'?")]
    [InlineData("P:Lib.Packet.Kind = Number", "'Number' is not a role; the roles are EventId, EventParam(1), EventParam(2), ExceptionalEventId, ExceptionalExperienceId")]
    [InlineData("P:Lib.Packet.Kind", "The line has not the form 'documentation comment id = role'")]
    [InlineData("P:Lib.Own.Id = EventId", "'Lib.Own.Id' is declared as EventId already: the line is not needed")]
    [InlineData("P:Lib.Own.Id = EventParam(2)", "'Lib.Own.Id' is declared as EventId, which counts for more: this line is left out")]
    [InlineData("P:TencentCloud.Trtc.V20190722.Models.AbnormalEvent.AbnormalEventId = EventId", "'TencentCloud.Trtc.V20190722.Models.AbnormalEvent.AbnormalEventId' is declared as ExceptionalEventId, which counts for more: this line is left out")]
    public async Task The_message_says_what_is_wrong_and_what_was_meant(string line, string message)
    {
        var column = message.Contains("is not a role", StringComparison.Ordinal) ? line.IndexOf('=', StringComparison.Ordinal) + 3 : 1;
        Assert.Equal($"/TrtcAnnotations.txt(3,{column}): TRTC9001 {message}", Assert.Single(await Findings.InFilesAsync(Library, ("/TrtcAnnotations.txt", "# roles\n\n" + line + "\n"))));
    }

    [Fact]
    public async Task A_repeated_line_names_the_first_one()
    {
        Assert.Equal(
            ["/A/TrtcAnnotations.txt(2,1): TRTC9001 The same is already said at TrtcAnnotations.txt:1", "/B/TrtcAnnotations.txt(1,1): TRTC9001 Another role is already given at A/TrtcAnnotations.txt:1: this line is left out"],
            await Findings.InFilesAsync(
                Library,
                ("/B/TrtcAnnotations.txt", "P:Lib.Packet.Kind = EventParam(1)"),
                ("/A/TrtcAnnotations.txt", "P:Lib.Packet.Kind = EventId\nP:Lib.Packet.Kind = EventId")));
    }

    // Only as much of the path is told as the file needs.
    [Theory]
    [InlineData("/p/a/TrtcAnnotations.txt", "/p/b/TrtcAnnotations.txt", "a/TrtcAnnotations.txt:1")]
    [InlineData("/p/a/TrtcAnnotations.txt", "/p/b/TrtcAnnotations.B.txt", "TrtcAnnotations.txt:1")]
    [InlineData("/p/a/c/TrtcAnnotations.txt", "/p/b/c/TrtcAnnotations.txt", "a/c/TrtcAnnotations.txt:1")]
    [InlineData("/p/a/TrtcAnnotations.txt", "/p/ba/TrtcAnnotations.txt", "a/TrtcAnnotations.txt:1")]
    [InlineData("C:\\a\\TrtcAnnotations.txt", "C:\\b\\TrtcAnnotations.txt", "a\\TrtcAnnotations.txt:1")]
    [InlineData("TrtcAnnotations.txt", "b/TrtcAnnotations.txt", "TrtcAnnotations.txt:1")]
    [InlineData("/a/TrtcAnnotations.txt", "/b/a/TrtcAnnotations.txt", "/a/TrtcAnnotations.txt:1")]
    [InlineData("/p/a/TrtcAnnotations.txt", "/p/b/TrtcAnnotations.txt", "p/a/TrtcAnnotations.txt:1", "/q/a/TrtcAnnotations.txt")]
    public async Task Another_file_of_the_same_name_is_told_by_its_folder(string first, string second, string place, string? third = null)
    {
        var found = await Findings.InFilesAsync(Library, (first, "P:Lib.Packet.Kind = EventId"), (second, "P:Lib.Packet.Kind = EventId"), (third ?? "/Notes.txt", ""));
        Assert.EndsWith("The same is already said at " + place, Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_halves_of_a_line_can_be_wrong() => Assert.Equal(
        2, (await Findings.InFilesAsync(Library, ("/TrtcAnnotations.txt", "P:Lib.Packet.Kinds = EventID"))).Count);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# P:Lib.Packet.Kinds = EventId")]
    [InlineData("  // P:Lib.Packet.Kinds = EventId")]
    [InlineData("; P:Lib.Packet.Kinds = EventId")]
    public Task Comments_and_blank_lines_say_nothing(string line) => Verify.ProjectAsync(Library, [("TrtcAnnotations.txt", line + "\r\n" + line)]);

    [Fact]
    public Task A_member_that_a_line_names_hands_its_role_down() => Verify.ProjectAsync(
        """
        namespace Lib
        {
            public abstract class Base { public abstract int Kind { get; } }
            public interface IPacket { int Id { get; } void Send(int id, int one); }
        }

        class Derived : Lib.Base { public override int Kind => {|TRTC1001:1003|}; }
        class Packet : Lib.IPacket { int _id; public int Id { get => _id; set => _id = value == {|TRTC1001:1003|} ? 0 : value; } void Lib.IPacket.Send(int number, int one) { if (number == {|TRTC1001:1003|} && one == {|TRTC2001:7|}) { } } }
        class Program
        {
            bool Run(Derived d, Packet p) => d.Kind == {|TRTC1001:1003|} || p.Id == {|TRTC1001:1003|};
        }
        """,
        [
            ("TrtcAnnotations.txt", """
                P:Lib.Base.Kind = EventId
                P:Lib.IPacket.Id = EventId
                M:Lib.IPacket.Send(System.Int32,System.Int32)#id = EventId
                M:Lib.IPacket.Send(System.Int32,System.Int32)#one = EventParam(1)
                """),
        ]);

    [Fact]
    public Task An_indexer_that_a_line_names_hands_its_role_down() => Verify.ProjectAsync(
        """
        namespace Lib { public class Names { public virtual string this[int id] => ""; } }

        class Own : Lib.Names { public override string this[int number] => number == {|TRTC1001:1003|} ? "network" : ""; }
        class Program { string Run(Own own) => own[{|TRTC1001:1003|}]; }
        """,
        [("TrtcAnnotations.txt", "P:Lib.Names.Item(System.Int32)#id = EventId")]);

    // The library does not know the catalog, and what implements its interface has names of its own.
    [Fact]
    public Task Speaks_of_libraries() => Verify.ReferencingAsync(
        "namespace Lib { public class Packet { public int Kind { get; set; } } public interface IListener { void Arrived(int id); } }",
        """
        class Listener : Lib.IListener { public void Arrived(int number) { if (number == {|TRTC1001:1003|}) { } } }
        class Program { bool Run(Lib.Packet p) => p.Kind == {|TRTC1001:1003|}; }
        """,
        ("TrtcAnnotations.txt", "P:Lib.Packet.Kind = EventId\nM:Lib.IListener.Arrived(System.Int32)#id = EventId"));

    [Theory]
    [InlineData("P:Lib.Packet.Lib#IPacket#Kind = EventId", "{|TRTC1001:1003|}", "1003", "1003")]
    [InlineData("M:Lib.Packet.Lib#IPacket#Current = EventId", "1003", "{|TRTC1001:1003|}", "1003")]
    [InlineData("M:Lib.Packet.Lib#IPacket#Send(System.Int32)#id = EventId", "1003", "1003", "{|TRTC1001:1003|}")]
    public Task Names_what_implements_a_member_of_an_interface(string line, string kind, string current, string sent) => Verify.ProjectAsync(
        $$"""
        namespace Lib
        {
            public interface IPacket { int Kind { get; } int Current(); void Send(int id); }
            public class Packet : IPacket { int IPacket.Kind => {{kind}}; int IPacket.Current() => {{current}}; void IPacket.Send(int id) { if (id == {{sent}}) { } } }
        }
        """,
        [("TrtcAnnotations.txt", line)]);

    [Theory]
    [InlineData("P:Lib.Packet.Lib#IPacket{System#Int32}#Kind = EventId", "{|TRTC1001:1003|}", "1003", "1003", "1003")]
    [InlineData("M:Lib.Packet.Lib#IPacket{System#Int32}#Current = EventId", "1003", "{|TRTC1001:1003|}", "1003", "1003")]
    [InlineData("M:Lib.Packet.Lib#IPacket{System#Int32}#Send(System.Int32,System.Collections.Generic.List{System.Int32})#id = EventId", "1003", "1003", "{|TRTC1001:1003|}", "1003")]
    [InlineData("M:Lib.Packet.Send(,System.Int32)#id = EventId", "1003", "1003", "1003", "{|TRTC1001:1003|}")]
    public Task Names_members_that_the_look_up_by_id_does_not_find(string line, string kind, string current, string sent, string pointed) => Verify.ProjectAsync(
        $$"""
        namespace Lib
        {
            public interface IPacket<T> { T Kind { get; } T Current(); void Send(T id, System.Collections.Generic.List<T> others); }
            public class Packet : IPacket<int>
            {
                int IPacket<int>.Kind => {{kind}};
                int IPacket<int>.Current() => {{current}};
                void IPacket<int>.Send(int id, System.Collections.Generic.List<int> others) { if (id == {{sent}}) { } }
                public unsafe void Send(delegate*<int> source, int id) { if (id == {{pointed}}) { } }
            }
        }
        """,
        [("TrtcAnnotations.txt", line)]);

    [Theory]
    [InlineData("M:Lib.Packet.set_Kind(System.Int32)#value = EventId", "{|TRTC1001:1003|}", "1003")]
    [InlineData("M:Lib.Packet.get_Kind = EventId", "{|TRTC1001:1003|}", "1003")]
    [InlineData("M:Lib.Packet.get_Item(System.Int32)#id = EventId", "1003", "{|TRTC1001:1003|}")]
    [InlineData("M:Lib.Packet.set_Item(System.Int32,System.String)#id = EventId", "1003", "{|TRTC1001:1003|}")]
    public Task What_an_accessor_takes_is_the_propertys(string line, string kind, string index) => Verify.ProjectAsync(
        $$"""
        namespace Lib { public class Packet { public int Kind { get; set; } public string this[int id] { get => ""; set { } } } }

        class Program { string Run(Lib.Packet p) => p.Kind == {{kind}} ? p[{{index}}] : ""; }
        """,
        [("TrtcAnnotations.txt", line)]);

    [Theory]
    [InlineData("M:Lib.Odd.op_Addition(Lib.Odd,System.Int32)#id = EventId", "Lib.Odd.operator +(Lib.Odd, int)")]
    [InlineData("M:Lib.Odd.op_Explicit(Lib.Odd)~System.Int32 = EventId", "Lib.Odd.explicit operator int(Lib.Odd)")]
    [InlineData("M:Lib.Odd.op_Implicit(System.Int32)~Lib.Odd#id = EventId", "Lib.Odd.implicit operator Lib.Odd(int)")]
    [InlineData("F:Lib.Odd.Fixed = EventId", "Lib.Odd.Fixed")]
    [InlineData("F:System.DayOfWeek.Monday = EventId", "System.DayOfWeek.Monday")]
    public async Task A_role_that_would_say_nothing_is_reported(string line, string named) => Assert.Equal(
        $"/TrtcAnnotations.txt(1,1): TRTC9001 '{named}' is a constant or an operator, where a role says nothing",
        Assert.Single(await Findings.InFilesAsync(
            """
            namespace Lib
            {
                public class Odd
                {
                    public const int Fixed = 1;
                    public static int operator +(Odd odd, int id) => id;
                    public static explicit operator int(Odd odd) => 0;
                    public static implicit operator Odd(int id) => new Odd();
                }
            }
            """,
            ("/TrtcAnnotations.txt", line))));

    [Fact]
    public Task Names_members_of_every_kind() => Verify.ProjectAsync(
        """
        namespace Lib
        {
            public class Box<T> { public T Value { get; set; } public int Get<U>(U key, T other) => 0; }
            public class Outer { public class Inner { public int Kind; } public Outer(int id) { } public string this[int id] => ""; public int Id { get; set; } }
            public delegate void Handler(int id, int one);
            public class Lists { public int[] Ids; public System.Collections.Generic.Dictionary<int, string> Names; }
        }

        class Program
        {
            void Run(Lib.Box<int> b, Lib.Outer.Inner i, Lib.Outer o, Lib.Handler h, Lib.Lists l)
            {
                if (b.Value == {|TRTC1001:1003|} || b.Get("", 0) == {|TRTC1001:1003|} || i.Kind == {|TRTC1001:1003|} || o.Id == {|TRTC1001:1003|}) { }
                new Lib.Outer({|TRTC1001:1003|});
                var text = o[{|TRTC1001:1003|}];
                h({|TRTC1001:1003|}, {|TRTC2001:7|});
                Lib.Handler lambda = (x, y) => { if (x == {|TRTC1001:1003|} && y == {|TRTC2001:7|}) { } };
                l.Ids = new[] { {|TRTC1001:1003|} };
                l.Names = new System.Collections.Generic.Dictionary<int, string> { [{|TRTC1001:1003|}] = "" };
            }
        }
        """,
        [
            ("TrtcAnnotations.txt", """
                P:Lib.Box`1.Value = EventId
                M:Lib.Box`1.Get``1(``0,`0) = EventId
                F:Lib.Outer.Inner.Kind = EventId
                M:Lib.Outer.#ctor(System.Int32)#id = EventId
                P:Lib.Outer.Item(System.Int32)#id = EventId
                M:Lib.Outer.get_Id = EventId
                M:Lib.Handler.Invoke(System.Int32,System.Int32)#id = EventId
                M:Lib.Handler.Invoke(System.Int32,System.Int32)#one = EventParam(1)
                F:Lib.Lists.Ids = EventId
                F:Lib.Lists.Names = EventId
                """),
        ]);
}
