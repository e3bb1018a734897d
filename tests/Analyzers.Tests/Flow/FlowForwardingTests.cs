namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Wrappers that hand on what a message inside of them holds: <c>EventId => _message.EventId</c>.</summary>
public class FlowForwardingTests
{
    private const string Message = "public class Row { public ulong? EventId { get; set; } public long? ParamOne { get; set; } public ulong A; public int B; } ";

    private const string Wrapper = Message + "public class View { private Row _row; public View(Row row) { _row = row; } public void Set(Row row) => _row = row; public ulong? EventId => _row.EventId; public long? ParamOne => _row.ParamOne; ";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC1003", "TRTC2002"];

    [Theory]
    [InlineData(Wrapper + "} class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData(Wrapper + "} class P { bool Run(View v) => v is { EventId: 1003, ParamOne: {|TRTC2001:7|} }; }")]
    [InlineData(Wrapper + "} class P { void Run(View v) { switch (v.EventId) { case 1003: if (v.ParamOne == {|TRTC2001:7|}) { } break; } } }")]
    [InlineData(Wrapper + "} class P { string Run(View v) => (v.EventId, v.ParamOne) switch { (1003, {|TRTC2001:7|}) => null, _ => \"\" }; }")]
    [InlineData(Wrapper + "bool Own() => EventId == 1003 && ParamOne == {|TRTC2001:7|}; }")]
    [InlineData(Wrapper + "bool Own() => EventId == 1003 && _row.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData(Message + "class View { public Row Inner { get; set; } public int EventId => (int)this.Inner.EventId.Value; public int ParamOne { get { return (int)(Inner!.ParamOne); } } } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData(Message + "class View { public Row Inner { get; set; } public int EventId => (int)Inner.EventId; public int ParamOne => (int)Inner.ParamOne; } class P { bool Run(View v) => v.Inner.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    // What it is called inside does not matter.
    [InlineData(Message + "class View { private readonly Row _row; public ulong EventId => _row.A; public int ParamOne => _row.B; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData(Message + "class View { private readonly Row _row; public ulong EventId { get { return _row.A; } } public int ParamOne { get; set; } } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData(Message + "enum Id { } class View { private readonly Row _row; public Id EventId => (Id)_row.A; public int? ParamOne => (int?)_row.ParamOne; } class P { bool Run(View v) => v.EventId == (Id)1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    // As with the message itself, what only looks changes nothing.
    [InlineData(Wrapper + "} class P { void Run(View v, List<string> log) { if (v.EventId == 1003) { log.Add(\"\"); if (v.ParamOne == {|TRTC2001:7|}) { } } } }")]
    public Task Is_reported(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    public static TheoryData<string> Primary => Syntax.Rows(
        [Wrapper + "} class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }"],
        Message + "class View(Row row) { public ulong? EventId => row.EventId; public long? ParamOne => row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }",
        Message + "class View(Row row) { public void Set(Row other) => row = other; public ulong? EventId => row.EventId; public long? ParamOne => row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }");

    [Theory]
    [MemberData(nameof(Primary))]
    public Task Of_what_the_primary_constructor_was_given(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    [Theory]
    // Another message, or the same one with another ID
    [InlineData(Wrapper + "} class P { void Run(View v, Row other) { if (v.EventId == 1003) { v.Set(other); if (v.ParamOne == 7) { } } } }")]
    [InlineData(Wrapper + "} class P { void Run(View v, Row row) { if (v.EventId == 1003) { row.EventId = 2001; if (v.ParamOne == 7) { } } } }")]
    [InlineData(Wrapper + "} class P { void Run(Row row) { var v = new View(row); if (v.EventId == 1003) { row.EventId = 2001; if (v.ParamOne == 7) { } } } }")]
    [InlineData(Wrapper + "} class P { Row _row; void Fix() => _row.EventId = 2001; void Run(Row row) { var v = new View(row); if (v.EventId == 1003) { Fix(); if (v.ParamOne == 7) { } } } }")]
    [InlineData(Wrapper + "void Own(Row next) { if (EventId == 1003) { _row = next; if (ParamOne == 7) { } } } }")]
    [InlineData(Wrapper + "void Own(Row next, bool flag) { if (EventId != 1003) return; while (flag) { if (ParamOne == 7) { } _row = next; } } }")]
    [InlineData(Wrapper + "void Own(bool flag) { if (EventId != 1003) return; while (flag) { if (ParamOne == 7) { } _row.EventId = 2001; } } }")]
    [InlineData(Message + "class View { public Row Inner { get; set; } public ulong? EventId => Inner.EventId; public long? ParamOne => Inner.ParamOne; } class P { void Run(Row row) { var v = new View { Inner = row }; if (v.EventId == 1003) { v.Inner = new Row(); if (v.ParamOne == 7) { } } } }")]
    // Handed on from two messages, or only one of them from a message
    [InlineData(Message + "class View { private Row _row, _other; public ulong? EventId => _row.EventId; public long? ParamOne => _other.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId { get; set; } public long? ParamOne => _row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    // What may give something else each time, or another number
    [InlineData(Message + "class View { private Row _row; public virtual ulong? EventId => _row.EventId; public virtual long? ParamOne => _row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private volatile Row _row; public ulong? EventId => _row.EventId; public long? ParamOne => _row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData("public class Row { public ulong? EventId { get; set; } public volatile int ParamOne; } class View { private Row _row; public ulong? EventId => _row.EventId; public int ParamOne => _row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData("public class Row { static long? Next() => 0; public ulong? EventId { get; set; } public long? ParamOne => Next(); } class View { private Row _row; public ulong? EventId => _row.EventId; public long? ParamOne => _row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row Next() => null; public ulong? EventId => Next().EventId; public long? ParamOne => Next().ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (byte)_row.B; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public byte ParamOne => (byte)_row.B; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (Byte)_row.B; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (long)(short)_row.B; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long? ParamOne { get => _row.ParamOne; set { } } } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    // A static member, and a copy of a struct
    [InlineData("class Row { public static ulong? EventId; public static long? ParamOne; } class View { public ulong? EventId => Row.EventId; public long? ParamOne => Row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData("struct Row { public ulong? EventId; public long? ParamOne; } class View { private Row _row; public ulong? EventId => _row.EventId; public long? ParamOne => _row.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    public Task Is_silent(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    private const string Use = " } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|}; }";

    [Theory]
    // What is given where there is no number
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1;" + Use)]
    [InlineData(Message + "class View { private Row _row; public int EventId => (int)(_row.EventId ?? 0UL); public int ParamOne => (int)(_row.ParamOne ?? (-1L));" + Use)]
    [InlineData(Message + "class View { private Row _row; public int EventId => (int?)_row.EventId ?? 0; public int ParamOne => ((int?)this._row.ParamOne) ?? default;" + Use)]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId.GetValueOrDefault(); public long ParamOne { get { return _row.ParamOne.GetValueOrDefault(-1); } }" + Use)]
    [InlineData(Message + "enum Id { } class View { private Row _row; public Id EventId => (Id)(_row.EventId ?? 0); public int ParamOne => (int)_row.ParamOne.GetValueOrDefault(); } class P { bool Run(View v) => v.EventId == (Id)1003 && v.ParamOne == {|TRTC2001:7|}; }")]
    // Where there is no message at all
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row?.EventId; public long? ParamOne => this._row?.ParamOne;" + Use)]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row?.EventId ?? 0; public long ParamOne => (_row?.ParamOne).GetValueOrDefault();" + Use)]
    // One of them has a number for that, the other one has not, and the message itself is asked.
    [InlineData(Message + "class View { public Row Inner { get; set; } public ulong EventId => Inner.EventId ?? 0; public long? ParamOne => Inner.ParamOne; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == {|TRTC2001:7|} || v.Inner.EventId == 1003 && v.ParamOne == {|TRTC2001:9|} || v.EventId == 1003 && v.Inner.ParamOne == {|TRTC2001:8|}; }")]
    // However it is asked
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { bool Run(View v) => v is { EventId: 1003, ParamOne: {|TRTC2001:7|} }; }")]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { void Run(View v) { if (v.EventId != 1003) return; switch (v.ParamOne) { case {|TRTC2001:7|}: break; } } }")]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { string Run(View v) => (v.EventId, v.ParamOne) switch { (1003, {|TRTC2001:7|}) => null, _ => \"\" }; }")]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { void Run(View v) { var id = v.EventId; var one = v.ParamOne; if (id == 1003 && one == {|TRTC2001:7|}) { } } }")]
    public Task With_what_stands_for_no_number(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    [Theory]
    // What stands for no number says nothing of the message.
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == -1; }")]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne.GetValueOrDefault(7); } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row.EventId ?? 1003; public long ParamOne => _row.ParamOne ?? -1; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong EventId => _row?.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { bool Run(View v) => v.EventId == 0 && v.ParamOne == 7; }")]
    // Given from somewhere else, or from one of two messages
    [InlineData(Message + "class View { private Row _row; private long _none; public ulong? EventId => _row.EventId; public long ParamOne => _row.ParamOne ?? _none; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row, _other; public ulong? EventId => _row.EventId; public long ParamOne => _row.ParamOne ?? _other.ParamOne ?? 0; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row, _other; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _other.ParamOne ?? 0; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    // Not all of the number, or something else that is called like it
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (byte)(_row.ParamOne ?? 0); } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (byte?)_row.ParamOne ?? 0; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (long)((short?)_row.ParamOne ?? 0); } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => (_row.ParamOne & 1) ?? 0; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    [InlineData(Message + "class View { private Row _row; public ulong? EventId => _row.EventId; public long ParamOne => GetValueOrDefault(); long GetValueOrDefault() => 0; } class P { bool Run(View v) => v.EventId == 1003 && v.ParamOne == 7; }")]
    // Another message meanwhile
    [InlineData(Message + "class View { private Row _row; public void Set(Row row) => _row = row; public ulong EventId => _row.EventId ?? 0; public long ParamOne => _row.ParamOne ?? -1; } class P { void Run(View v, Row other) { if (v.EventId == 1003) { v.Set(other); if (v.ParamOne == 7) { } } } }")]
    public Task What_stands_for_no_number_is_none(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);
}
