namespace TrtcAnalyzers.Tests;

/// <summary>Generic methods of the program's own that take several numbers of one type parameter and give one: what they make of them is not known.</summary>
public class OwnGenericTests
{
    [Theory]
    [InlineData("e.EventId.Or(0UL) == 1003")]
    [InlineData("e.EventId.Value.Clamp(1000UL, 5000UL) == 1003")]
    [InlineData("Own.Pick(true, e.EventId, 5UL) == 1003")]
    [InlineData("Own.Pick(true, one, two) == 1003")]
    [InlineData("Own.Pick(true, one, two) is 1003 or 1001")]
    [InlineData("Own.FirstOr(ids, one) == 1003")]
    [InlineData("Own.FirstOr(ids, 5UL).Equals(1003UL)")]
    [InlineData("ids.Plus(one).Contains(1003UL)")]
    [InlineData("ids.Plus(e.EventId.Value).First() == 1003")]
    [InlineData("ids.ToList().With(one).Any(id => id == 1003)")]
    [InlineData("Own.Later(one, two).Result == 1003")]
    [InlineData("new Box<ulong>().Either(one, two) == 1003")]
    [InlineData("Local(one, two) == 1003")]
    [InlineData("(Own.Pick(true, one, two) > 5 ? one : Own.Pick(false, one, two)) == 1003")]
    public Task Are_followed_by_nobody(string condition) => InProgramAsync($"_ = {condition};");

    [Theory]
    [InlineData("Take(Own.Pick(true, one, two));")]
    [InlineData("Take(Own.Pick(true, 1003UL, two));")]
    [InlineData("var m = new EventMessage { EventId = e.EventId.Or({|TRTC1001:1003UL|}), ParamOne = e.ParamOne.Or(-1) };")]
    [InlineData("foreach (var id in ids.ToList().With(one)) Take(id);")]
    [InlineData("e.EventId = Own.Pick(true, one, Own.Pick(false, one, two));")]
    [InlineData("if (e.EventId == {|TRTC1001:1003|} && Own.Pick(true, one, two) == 7) { }")]
    public Task Can_stand_anywhere(string statements) => InProgramAsync(statements);

    // What the framework's give is what they take.
    [Theory]
    [InlineData("ids.Append(e.EventId.Value).Contains({|TRTC1001:1003UL|})")]
    [InlineData("ids.Concat(all.Select(m => m.EventId.Value)).Contains({|TRTC1001:1003UL|})")]
    public Task The_frameworks_are_followed(string condition) => InProgramAsync($"_ = {condition};");

    private static Task InProgramAsync(string statements) => Verify.SourceAsync(
        $$"""
        class Program
        {
            void Run(EventMessage e, List<EventMessage> all, IEnumerable<ulong> ids, ulong one, ulong two)
            {
                {{statements}}
                T Local<T>(T a, T b) => a;
            }

            void Take([TrtcEventId] ulong id) { }
        }

        class Box<T>
        {
            public TOther Either<TOther>(TOther a, TOther b) => a;
        }

        static class Own
        {
            public static T Or<T>(this T? a, T b) where T : struct => a ?? b;
            public static T Clamp<T>(this T value, T low, T high) => value;
            public static T Pick<T>(bool first, T a, T b) => first ? a : b;
            public static T FirstOr<T>(IEnumerable<T> all, T otherwise) => otherwise;
            public static IEnumerable<T> Plus<T>(this IEnumerable<T> all, T one) => all;
            public static List<T> With<T>(this List<T> all, T one) => all;
            public static async Task<T> Later<T>(T a, T b) { await Task.Yield(); return a; }
        }
        """, ignoredIds: ["TRTC1002", "TRTC2002"]);
}
