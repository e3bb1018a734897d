using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Tests;

/// <summary>Every rule about IDs and parameters in every construct: what one rule sees, all of them do.</summary>
public class ConstructTests
{
    // ID and ONE stand for the ID and the first parameter of one message.
    private static readonly string[] s_constructs =
    [
        "if (e.EventId == ID && e.ParamOne == ONE) { }",
        "if (ID == e.EventId && ONE == e.ParamOne) { }",
        "if (e.ParamOne == ONE && e.EventId == ID) { }",
        "if (e.EventId != ID || e.ParamOne == ONE) { }",
        "if (e.EventId == ID) { if (flag) { flag = e.ParamOne == ONE; } }",
        "if (e.EventId != ID) return; if (e.ParamOne == ONE) { }",
        "switch (e.EventId) { case ID: switch (e.ParamOne) { case ONE: break; } break; }",
        "switch (e.EventId) { case ID when e.ParamOne == ONE: break; }",
        "switch (e.EventId) { case ID: switch (e.ParamOne) { case null: goto case ONE; case ONE: break; } break; }",
        "if (e.EventId == ID && e.ParamOne == ONE) { } switch (other.EventId) { case null: goto case ID; case ID: break; }",
        "switch (e.EventId) { case ID when e is { ParamOne: ONE }: break; }",
        "switch (e) { case { EventId: ID, ParamOne: ONE }: break; }",
        "switch (e.EventId, e.ParamOne) { case (ID, ONE): break; }",
        "_ = e.EventId switch { ID => e.ParamOne switch { ONE => 1, _ => 0 }, _ => 2 };",
        "_ = e.EventId switch { ID when e.ParamOne is ONE => 1, _ => 2 };",
        "_ = (e.EventId, e.ParamOne) switch { (ID, ONE) => 1, _ => 2 };",
        "_ = e switch { { EventId: ID, ParamOne: ONE } => 1, _ => 2 };",
        "if (e.EventId is ID && e.ParamOne is ONE) { }",
        "if (e.EventId is ID && e.ParamOne is null or ONE) { }",
        "if (e.EventId is not null and (ID) && e.ParamOne is not null and (ONE)) { }",
        "if (e is { EventId: ID, ParamOne: ONE }) { }",
        "if (e is { ParamOne: ONE, EventId: ID }) { }",
        "if ((e, flag) is ({ EventId: ID, ParamOne: ONE }, true)) { }",
        "if ((M: e, N: 1) is { M.EventId: ID, M.ParamOne: ONE }) { }",
        "if (new[] { e } is [{ EventId: ID, ParamOne: ONE }, ..]) { }",
        "if (record is (ID, ONE)) { }",
        "if (record is { Id: ID, One: ONE }) { }",
        "_ = new EventMessage { EventId = ID, ParamOne = ONE };",
        "EventMessage m = new() { ParamOne = ONE, EventId = ID };",
        "_ = record with { Id = ID, One = ONE };",
        "_ = new Record(ID, ONE);",
        "Record m = new(One: ONE, Id: ID);",
        "e.EventId = ID; e.ParamOne = ONE;",
        "e.ParamOne = ONE; e.EventId = ID;",
        "(e.EventId, e.ParamOne) = (ID, ONE);",
        "Send(ID, ONE);",
        "Send(one: ONE, id: ID);",
        "_ = table[ID, ONE];",
        "Handler h = Send; h(ID, ONE);",
    ];

    private const string Declarations = """
        record Record([TrtcEventId] ulong? Id, [TrtcEventParam(1)] long? One);
        class Table { public int this[[TrtcEventId] ulong? id, [TrtcEventParam(1)] long? one] => 0; }
        delegate void Handler([TrtcEventId] ulong? id, [TrtcEventParam(1)] long? one);
        class Program
        {
            void Send([TrtcEventId] ulong? id, [TrtcEventParam(1)] long? one) { }
            void Run(EventMessage e, EventMessage other, Record record, Table table, bool flag)
            {
                STATEMENTS
            }
        }
        """;

    public static TheoryData<string> Constructs => [.. s_constructs];

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task A_raw_ID(string construct) => VerifyAsync(construct, "{|TRTC1001:1003|}", "SdkEventParams.NetworkChanged.WiFi");

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task An_ID_of_no_table(string construct) => VerifyAsync(construct, "{|TRTC2002:7002|}", "7");

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task A_constant_of_another_table(string construct) => VerifyAsync(construct, "{|TRTC2003:RoomDismissalEventIds.TokenRequestFailed|}", "SdkEventParams.NetworkChanged.WiFi");

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task A_raw_parameter(string construct) => VerifyAsync(construct, "SdkEventIds.NetworkChanged", "{|TRTC1002:1|}");

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task An_impossible_parameter(string construct) => VerifyAsync(construct, "SdkEventIds.NetworkChanged", "{|TRTC2001:7|}");

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task A_parameter_of_another_event(string construct) => VerifyAsync(construct, "SdkEventIds.NetworkChanged", "{|TRTC2004:SdkEventParams.PermissionMissing.Camera|}");

    [Theory]
    [MemberData(nameof(Constructs))]
    public Task Nothing_where_all_is_well(string construct) => VerifyAsync(construct, "SdkEventIds.NetworkChanged", "SdkEventParams.NetworkChanged.WiFi");

    private static Task VerifyAsync(string construct, string id, string one) => Verify.SourceAsync(
        Declarations.Replace("STATEMENTS", Regex.Replace(construct, @"\b(ID|ONE)\b", hole => hole.Value == "ID" ? id : one), StringComparison.Ordinal));
}
