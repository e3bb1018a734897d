namespace TrtcAnalyzers.Tests.Places;

/// <summary>Numbers in all their forms.</summary>
internal static class NumberRows
{
    public static readonly Row[] All =
    [
        // forms of numbers
        Row.Body("7.3", """if (e.EventId == ulong.MaxValue || e.EventId == 0xFFFF_FFFF_FFFF_FFFF || e.EventId == 18446744073709551615UL) { }"""),
        Row.Body("7.3", """if (e.ParamOne == long.MinValue || e.ParamOne == -9223372036854775808 || e.ParamOne == long.MaxValue || e.ParamOne == int.MinValue) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC2002:long.MaxValue|} || e.EventId == {|TRTC2002:int.MaxValue|} || e.EventId == {|TRTC2002:9223372036854775807|} || e.EventId == 9223372036854775808) { }"""),
        Row.Body("7.3", """if (e.EventId == unchecked((ulong)long.MinValue) || e.EventId == unchecked((ulong)-1003) || e.EventId == unchecked(int.MaxValue + int.MaxValue + 1003u)) { }"""),
        Row.Body("7.3", """if ((int)e.EventId == {|TRTC2002:int.MinValue|} || (long)e.EventId == {|TRTC2002:long.MinValue|} || (short)e.EventId == {|TRTC2002:short.MinValue|} || (ushort)e.EventId == {|TRTC2002:ushort.MaxValue|}) { }"""),
        Row.Body("7.3", """if ((sbyte)e.EventId == sbyte.MinValue || (byte)e.EventId == byte.MaxValue || (byte)e.EventId == 0xEB) { }"""),
        Row.Body("7.3", """if ((int)e.EventId == unchecked({|TRTC1001:(int)4294968299|})) { }"""),
        Row.Body("7.3", """if ((int)e.EventId == {|TRTC2002:-2147483648|}) { }"""),
        Row.Body("7.3", """if ((int)e.EventId == {|TRTC1001:- -1003|} || (int)e.EventId == {|TRTC1001:-(-(+1003))|} || (int)e.EventId == {|TRTC1001:~-1004|}) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:1000 + 3|} || e.EventId == ({|TRTC1001:1000 + 3|}) || e.EventId == ({|TRTC1001:(1000) + (3)|}) || e.EventId == {|TRTC1001:501 * 2 + 1|} || e.EventId == ({|TRTC1001:1 << 9 | 491|})) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:'\u03EB'|} || e.EventId == {|TRTC1001:'\u03EB' + 0|} || e.EventId == (ulong){|TRTC1001:'\u03EB'|} || e.EventId == {|TRTC1001:'ϫ'|}) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:1003u|} || e.EventId == {|TRTC1001:1003U|} || e.EventId == (ulong){|TRTC1001:1003L|} || e.EventId == {|TRTC1001:1003Ul|} || e.EventId == {|TRTC1001:1003uL|} || e.EventId == {|TRTC1001:1003LU|} || (long?)e.EventId == {|TRTC1001:1003l|}) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:0b0000_0011_1110_1011|} || e.EventId == {|TRTC1001:0x0000_03EB|} || e.EventId == {|TRTC1001:1_0_0_3|} || e.EventId == {|TRTC1001:0x_3EB|} || e.EventId == {|TRTC1001:0B_1111101011|}) { }"""),
        Row.Body("7.3", """if (e.EventId == (ulong)(uint)(ushort)(((({|TRTC1001:1003|})))) || e.EventId == checked((ulong)({|TRTC1001:1003|})) || e.EventId == unchecked((ulong)checked((int){|TRTC1001:1003L|}))) { }"""),
        Row.Body("7.3", """if (e.EventId == (flag ? {|TRTC1001:1003u|} : {|TRTC1001:1001u|}) || (flag ? {|TRTC1001:1003u|} : 0u) == e.EventId) { }"""),
        Row.Body("7.3", """if (e.EventId == 1003.0 || e.EventId == 1003f || e.EventId == 1003m || e.EventId == 1.003e3) { }"""),
        Row.Body("7.3", """if (e.EventId == (ulong)1003.0 || e.EventId == (ulong)1003m || e.EventId == (ulong)1003.9) { }"""),
        Row.Body("7.3", """const int Base = 1000; if (e.EventId == Base + 3 || e.EventId == SdkEventIds.NetworkChanged + 0) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC2002:SdkEventIds.NetworkChanged + 9000|}) { }"""),
        Row.Body("7.3", """if (e.EventId == sizeof(int) + 999) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:1003|} /* c */ || e.EventId == /* d */ ({|TRTC1001:1003|})) { }"""),
        Row.Body("7.3", """if (e.EventId == default(ulong) || e.EventId == default(int) || e.EventId == new ulong() || e.EventId == (ulong?)null || e.EventId == 0x0 || e.EventId == '\0' || e.EventId == -0) { }"""),
        Row.Body("9", """if ((nint)e.EventId == 1003 || (nuint)e.EventId == 1003 || (Int128)e.EventId == 1003 || (decimal)e.EventId == 1003 || (System.Numerics.BigInteger)e.EventId == 1003) { }"""),
        Row.Body("7.3", """e.EventId = unchecked((ulong)-1); e.EventId = ulong.MaxValue; e.EventId = unchecked((ulong)(-1003)); e.ParamOne = long.MinValue; e.ParamOne = unchecked((long)ulong.MaxValue);"""),
        Row.Body("7.3", """switch (e.EventId) { case unchecked((ulong)-1): break; }"""),
        Row.Body("7.3", """switch (e.EventId) { case {|TRTC1001:'\u03EB'|}: goto case {|TRTC1001:0x3EB|}; case {|TRTC1001:1_001|}: goto case ({|TRTC1001:1000 + 1|}); case ulong.MaxValue: goto case ulong.MaxValue; }"""),
        Row.Body("9", """if (e.EventId is ulong.MaxValue or 18446744073709551615 or {|TRTC2002:long.MaxValue|}) { }"""),
        Row.Body("9", """if (e is { EventId: ({|TRTC1001:1000 + 3|}) or {|TRTC1001:(ulong)1000 + 3|} or (ulong)({|TRTC1001:1001|}) }) { }"""),
        Row.Body("7.3", """e.EventId = (ulong?)(ulong){|TRTC1001:1003|}; e.EventId = new ulong?({|TRTC1001:1003|}); e.EventId = (ulong?)new Nullable<ulong>({|TRTC1001:1003|});"""),
        Row.Body("7.3", """e.EventId = Convert.ToUInt64({|TRTC1001:1003|}); e.EventId = ulong.Parse("1003");"""),
        Row.Body("7.3", """if (Convert.ToInt32(e.EventId) == {|TRTC1001:1003|} || Convert.ToInt64(e.EventId.Value) == {|TRTC1001:1003|} || Convert.ToString(e.EventId) == "1003" || Convert.ToDouble(e.EventId) == 1003 || Convert.ToBoolean(e.EventId) == (1003 == 1003)) { }"""),
        Row.Body("7.3", """if (unchecked((int)e.EventId.Value) == {|TRTC1001:1003|} || checked((int)(e.EventId ?? 0)) is {|TRTC1001:1003|}) { }"""),
        Row.Body("7.3", """if ((ushort)e.EventId == {|TRTC1001:1003|} || (short?)e.EventId == {|TRTC1001:1003|} || (char)e.EventId == {|TRTC1001:'\u03EB'|}) { }"""),
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:1000u + 3u|} || e.EventId == {|TRTC1001:(ulong)1000 + 3|} || e.EventId == (ulong)({|TRTC1001:1000 + 3|}) || e.EventId == {|TRTC1001:checked(1000 + 3) + 0|}) { }"""),
        Row.Body("7.3", """const ulong Big = ulong.MaxValue; if (e.EventId == Big || e.EventId == Big - 5) { }"""),
    ];
}
