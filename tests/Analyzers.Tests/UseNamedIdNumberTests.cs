namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1001: the numbers' many forms, and the types that they and the places have.</summary>
public class UseNamedIdNumberTests
{
    public static TheoryData<string> Forms => new(
        "{|TRTC1001:1003|}",
        "{|TRTC1001:0x3EB|}",
        "{|TRTC1001:0X3eb|}",
        "{|TRTC1001:0b11_1110_1011|}",
        "{|TRTC1001:1_003|}",
        "{|TRTC1001:1003u|}",
        "{|TRTC1001:1003UL|}",
        "{|TRTC1001:0x3EBul|}",
        "(({|TRTC1001:1003|}))",
        "(ulong){|TRTC1001:1003|}",
        "(ulong)({|TRTC1001:1003|})",
        "(ulong)(int){|TRTC1001:1003|}",
        "(ulong?){|TRTC1001:1003|}",
        "(ulong)(short){|TRTC1001:1003L|}",
        "checked((ulong){|TRTC1001:1003|})",
        "unchecked((ulong)({|TRTC1001:1003|}))",
        "{|TRTC1001:+1003|}",
        "{|TRTC1001:-(-1003)|}",
        "{|TRTC1001:1000 + 3|}",
        "({|TRTC1001:1_000 | 3|})",
        "({|TRTC1001:17 * 59|})",
        "{|TRTC1001:~~1003|}",
        "{|TRTC1001:(1000 + 1) + 2|}",
        "checked({|TRTC1001:1000 + 3|})",
        "{|TRTC1001:'\\u03eb'|}",
        "(ulong)({|TRTC1001:1000 + 3|})",
        "{|TRTC1001:(ulong)1000 + 3|}");

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Compared(string number) => Verify.MethodAsync($"if (e.EventId == {number} || {number} == e.EventId) {{ }}");

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Assigned(string number) => Verify.MethodAsync($"e.EventId = {number}; other.EventId ??= {number};");

    [Theory]
    [MemberData(nameof(Forms))]
    public Task In_labels_and_patterns(string number)
    {
        // A constant of type ulong? cannot stand in a pattern.
        if (number.Contains('?'))
            number = "{|TRTC1001:1003|}";
        return Verify.MethodAsync($"switch (e.EventId ?? 0) {{ case {number}: goto case {number}; }} if (e is {{ EventId: {number} }} && e.EventId is not {number}) {{ }}");
    }

    [Theory]
    [InlineData("int")]
    [InlineData("uint")]
    [InlineData("long")]
    [InlineData("ulong")]
    [InlineData("short")]
    [InlineData("ushort")]
    [InlineData("int?")]
    [InlineData("uint?")]
    [InlineData("long?")]
    [InlineData("ulong?")]
    [InlineData("short?")]
    [InlineData("ushort?")]
    public Task Places_of_every_type(string type) => Verify.SourceAsync($$"""
        class Message
        {
            [TrtcEventId] public {{type}} Id { get; set; } = {|TRTC1001:1003|};
            bool M() => Id == {|TRTC1001:1001|} || Id is {|TRTC1001:1002|} || (Id = {|TRTC1001:2001|}) == {|TRTC1001:0x7d2|} || (int?)Id == {|TRTC1001:3001|};
        }
        """);

    [Theory]
    [InlineData("if (e.EventId == ulong.MaxValue || e.EventId == 18446744073709551615 || e.EventId == unchecked((ulong)-5)) { }")]
    [InlineData("if (e.ParamOne == long.MinValue || e.ParamOne == -9223372036854775808 || e.EventId == 1003.0 || e.EventId == 1003m || (double)e.EventId == 1003) { }")]
    [InlineData("if (e.EventId.ToString() == \"1003\" || $\"{1003}{e.EventId}\" == \"1003\" || nameof(e.EventId) == \"1003\") { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(statements);

    // (byte)1003 is 235: no table has it, and the cast makes the number. The outermost one has the last word.
    [Theory]
    [InlineData("if (e.EventId == unchecked({|TRTC2002:(byte)1003|})) { }")]
    [InlineData("if (e.EventId == unchecked({|TRTC2002:(byte)(long)1003|})) { }")]
    [InlineData("if (e.EventId == unchecked({|TRTC2002:(long)(byte)1003|})) { }")]
    public Task Casts_that_change_the_number_belong_to_it(string statements) => Verify.MethodAsync(statements);

    // No ID of an event fits into a byte: what is left is something else. Those of experiences fit.
    [Theory]
    [InlineData("if ((byte)e.EventId == 235 || 235 == (byte)e.EventId || (sbyte)a.AbnormalEventId is 100) { }")]
    [InlineData("var low = (byte)e.EventId.Value; if (low == 235) { }")]
    [InlineData("var id = e.EventId; if ((byte)id == 235 || (int)(byte)id == 235) { }")]
    [InlineData("switch ((byte?)e.EventId) { case 100: goto case 101; case 101: break; }")]
    [InlineData("var key = flag ? (byte)e.EventId : 100; if (key == 100) { }")]
    [InlineData("if (((byte)e.EventId, 1) is (235, 1) || ((byte)e.EventId, 1) == (235, 1)) { }")]
    [InlineData("if ((byte)x.ExperienceId == {|TRTC1001:4|} || (byte)x.ExperienceId is {|TRTC1001:5|}) { } var id = x.ExperienceId; if ((byte)id == {|TRTC1001:4|}) { }")]
    [InlineData("if ((ushort)e.EventId == {|TRTC1001:1003|}) { }")]
    public Task One_byte_of_an_ID_is_none(string statements) => Verify.MethodAsync(statements);
}
