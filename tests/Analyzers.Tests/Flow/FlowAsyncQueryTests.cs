namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Queries that somebody waits for: over asynchronous sequences, and those of Entity Framework and its like.</summary>
public class FlowAsyncQueryTests
{
    [Theory]
    // The one that is found
    [InlineData("var x = await q.Where(m => m.EventId == 1003).FirstOrDefaultAsync(); if (x?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = await q.FirstOrDefaultAsync(m => m.EventId == 1003); if (x?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = await q.FirstOrDefaultAsync(m => m.EventId == 1003, stop); if (x?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = await q.Where(m => m.EventId == 1003).FirstOrDefaultAsync(stop).ConfigureAwait(false); if (x?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if ((await q.SingleAsync(m => m.EventId == 1003)).ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if ((await q.Where(m => m.EventId == 1003).FirstAsync()).ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (await q.Where(m => m.EventId == 1003).OrderBy(m => m.Time).LastOrDefaultAsync() is { ParamOne: {|TRTC2001:7|} }) { }")]
    [InlineData("var x = await q.FirstAsync(m => m.EventId == 1003); Do(); if (x.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = await q.FirstAsync(m => m.EventId == 1003); await Task.Yield(); if (x.ParamOne == {|TRTC2001:7|}) { }")]
    // What hands a query on
    [InlineData("var x = await q.Where(m => m.EventId == 1003).AsNoTracking().FirstAsync(); if (x.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = await q.AsNoTracking().Where(m => m.EventId == 1003).FirstAsync(); if (x.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var x in q.Where(m => m.EventId == 1003).AsNoTracking()) if (x.ParamOne == {|TRTC2001:7|}) Do();")]
    // Conditions
    [InlineData("if (await q.Where(m => m.EventId == 1003).AnyAsync(m => m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("var some = q.Where(m => m.EventId == 1003).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("var x = await s.FirstOrDefaultAsync(m => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|});")]
    // The list that is made of it
    [InlineData("foreach (var m in await q.Where(m => m.EventId == 1003).ToListAsync()) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var m in await q.Where(m => m.EventId == 1003).ToArrayAsync().ConfigureAwait(false)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var m in await q.Where(m => m.EventId == 1003).ToHashSetAsync(stop)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("var list = await q.Where(m => m.EventId == 1003).ToListAsync(); if (list.First().ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var list = await s.Where(m => m.EventId == 1003).ToListAsync(); if (list.Any(m => m.ParamOne == {|TRTC2001:7|})) { }")]
    // Asynchronous sequences
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in s.Where(async (m, c) => m.EventId == 1003)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003).ConfigureAwait(false)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003).WithCancellation(stop).ConfigureAwait(false)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003).OrderBy(m => m.Time)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in from m in s where m.EventId == 1003 select m) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in q.Where(m => m.EventId == 1003).AsAsyncEnumerable()) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var p in s.Where(m => m.EventId == 1003).Select(m => m.ParamOne)) if (p == {|TRTC2001:7|}) Do();")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Where(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = (await s.Where(m => m.EventId == 1003).Select(m => m.ParamOne).FirstAsync()) == {|TRTC2001:7|};")]
    // The biggest one
    [InlineData("if (all.Where(m => m.EventId == 1003).MaxBy(m => m.Time).ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.Where(m => m.EventId == 1003).MinBy(m => m.Time, null)?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if ((await s.Where(m => m.EventId == 1003).MaxByAsync(m => m.Time))?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if ((await s.Where(m => m.EventId == 1003).ElementAtAsync(2)).ParamOne == {|TRTC2001:7|} || (await s.Where(m => m.EventId == 1003).ElementAtOrDefaultAsync(2))?.ParamOne == {|TRTC2001:8|}) { }")]
    [InlineData("if ((await s.LastAsync(m => m.EventId == 1003)).ParamOne == {|TRTC2001:7|} || (await s.SingleOrDefaultAsync(m => m.EventId == 1003))?.ParamOne == {|TRTC2001:8|}) { }")]
    [InlineData("if ((await s.Where(m => m.EventId == 1003).MinByAsync(m => m.Time))?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (await s.Where(m => m.EventId == 1003).AllAsync(m => m.ParamOne == {|TRTC2001:7|}) || await s.Where(m => m.EventId == 1003).CountAsync(m => m.ParamOne == {|TRTC2001:8|}) > 0 || await s.Where(m => m.EventId == 1003).LongCountAsync(m => m.ParamOne == {|TRTC2001:9|}) > 0) { }")]
    [InlineData("_ = s.TakeWhile(m => m.EventId == 1003).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).SelectMany(m => s, (m, other) => m).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).OrderBy(m => m.Time).ThenBy(m => m.Type).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).OrderByDescending(m => m.Time).ThenByDescending(m => m.Type).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Order().AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).OrderDescending().AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Reverse().AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Skip(1).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).SkipLast(1).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).SkipWhile(m => m.Time == 1).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Take(5).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).TakeLast(5).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Distinct().AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).DistinctBy(m => m.Time).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).Concat(s.Where(m => m.EventId == 1003)).AnyAsync(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = s.Where(m => m.EventId == 1003).GroupBy(m => m.ParamOne).AnyAsync(g => g.Key == {|TRTC2001:7|});")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003).ConfigureAwait(false).WithCancellation(stop)) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("await foreach (var m in all.Where(m => m.EventId == 1003).ToAsyncEnumerable()) if (m.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).AsNoTrackingWithIdentityResolution().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).AsTracking().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).AsSplitQuery().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).AsSingleQuery().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).TagWith(\"calls\").Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).OrderBy(m => m.Time).TagWithCallSite().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).Include(m => m.Time).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).Include(m => m.Time).ThenInclude(time => time).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).IgnoreAutoIncludes().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = q.Where(m => m.EventId == 1003).IgnoreQueryFilters().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    public Task Reports(string statements) => In(statements);

    [Theory]
    // The condition says nothing
    [InlineData("var x = await q.Where(m => m.EventId != 1003).FirstOrDefaultAsync(); if (x?.ParamOne == 7) { }")]
    [InlineData("var x = await q.Where(m => m.EventId == 1003 || m.Time == 1).FirstAsync(); if (x.ParamOne == 7) { }")]
    [InlineData("var x = await q.FirstOrDefaultAsync(condition); if (x?.ParamOne == 7) { }")]
    [InlineData("if (await q.AnyAsync(m => m.EventId == 1003) && (await q.FirstAsync()).ParamOne == 7) { }")]
    [InlineData("if (all.MaxBy(m => m.EventId == 1003 ? 1 : 0).ParamOne == 7) { }")]
    // It may be another one
    [InlineData("var x = await q.FirstOrDefaultAsync(m => m.EventId == 1003); if (x == null) x = other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = await q.FirstOrDefaultAsync(m => m.EventId == 1003) ?? other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = await s.Where(m => m.EventId == 1003).FirstOrDefaultAsync(other); if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.Where(m => m.EventId == 1003).MaxBy(m => m.Time) ?? other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.Where(m => m.EventId == 1003).MaxBy(m => Fill(m)); if (x.ParamOne == 7) { }")]
    // The message has changed, or may have
    [InlineData("var x = await q.FirstAsync(m => m.EventId == 1003); Do(x); if (x.ParamOne == 7) { }")]
    [InlineData("var x = await q.FirstAsync(m => m.EventId == 1003); _first = x; await Task.Yield(); if (x.ParamOne == 7) { }")]
    [InlineData("var t = q.FirstAsync(m => m.EventId == 1003); var x = await t; if (x.ParamOne == 7) { x.EventId = 1003; }")]
    [InlineData("if (e.EventId == 1003) { _first = e; await q.AnyAsync(m => m.EventId == 1003); if (e.ParamOne == 7) { } }")]
    // The list has changed, or may have
    [InlineData("var list = await q.Where(m => m.EventId == 1003).ToListAsync(); list.Add(other); foreach (var m in list) if (m.ParamOne == 7) Do();")]
    [InlineData("var list = await q.Where(m => m.EventId == 1003).ToListAsync(); await Task.Yield(); if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = q.Where(m => m.EventId == 1003).ToListAsync(); foreach (var m in await list) if (m.ParamOne == 7) flag = true;")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003).OrderBy(m => m.Time)) { if (m.ParamOne == 7) flag = true; _first = m; }")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003)) { m.EventId = m.Time; if (m.ParamOne == 7) flag = true; }")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003)) { Do(m); if (m.ParamOne == 7) flag = true; }")]
    [InlineData("await foreach (var m in s.Where(async (m, c) => { await Task.Yield(); return m.EventId == 1003; })) if (m.ParamOne == 7) Do();")]
    [InlineData("await foreach (var m in s.Where(m => m.EventId == 1003).Concat(s)) if (m.ParamOne == 7) Do();")]
    // Clauses of the program's own
    [InlineData("var x = await q.Where(m => m.EventId == 1003).WithArchived().FirstAsync(); if (x.ParamOne == 7) { }")]
    [InlineData("var x = await q.Where(m => m.EventId == 1003, true).FirstAsync(); if (x.ParamOne == 7) { }")]
    [InlineData("var x = await q.Where(m => m.EventId == 1003).FirstAsync(other); if (x.ParamOne == 7) { }")]
    [InlineData("var x = await DataExtensions.OnlyAsync(q.Where(m => m.EventId == 1003)); if (x.ParamOne == 7) { }")]
    [InlineData("var x = await Plain.FirstAsync(q.Where(m => m.EventId == 1003)); if (x.ParamOne == 7) { }")]
    public Task Is_silent(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        using System.Linq.Expressions;
        using System.Threading;
        using Data;

        class Program
        {
            EventMessage _first;

            async Task Run(IQueryable<EventMessage> q, IAsyncEnumerable<EventMessage> s, List<EventMessage> all, EventMessage e, EventMessage other, Expression<Func<EventMessage, bool>> condition, CancellationToken stop, bool flag)
            {
                {{statements}}
            }

            void Do(params object[] arguments) { }
            int Fill(EventMessage m) => 1;
        }

        namespace Data
        {
            interface IIncludableQueryable<T, TMember> : IQueryable<T> { }

            static class Plain
            {
                public static Task<T> FirstAsync<T>(IQueryable<T> all) => null;
            }

            static class DataExtensions
            {
                public static Task<T> FirstAsync<T>(this IQueryable<T> all, CancellationToken stop = default) => null;
                public static Task<T> FirstAsync<T>(this IQueryable<T> all, T seed, CancellationToken stop = default) => null;
                public static Task<T> FirstAsync<T>(this IQueryable<T> all, Expression<Func<T, bool>> condition, CancellationToken stop = default) => null;
                public static Task<T> FirstOrDefaultAsync<T>(this IQueryable<T> all, CancellationToken stop = default) => null;
                public static Task<T> FirstOrDefaultAsync<T>(this IQueryable<T> all, Expression<Func<T, bool>> condition, CancellationToken stop = default) => null;
                public static Task<T> LastOrDefaultAsync<T>(this IQueryable<T> all, CancellationToken stop = default) => null;
                public static Task<T> SingleAsync<T>(this IQueryable<T> all, Expression<Func<T, bool>> condition, CancellationToken stop = default) => null;
                public static Task<bool> AnyAsync<T>(this IQueryable<T> all, Expression<Func<T, bool>> condition, CancellationToken stop = default) => null;
                public static Task<List<T>> ToListAsync<T>(this IQueryable<T> all, CancellationToken stop = default) => null;
                public static Task<T[]> ToArrayAsync<T>(this IQueryable<T> all, CancellationToken stop = default) => null;
                public static Task<HashSet<T>> ToHashSetAsync<T>(this IQueryable<T> all, CancellationToken stop = default) => null;
                public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> all) where T : class => all;
                public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> all) => null;
                public static IQueryable<T> AsNoTrackingWithIdentityResolution<T>(this IQueryable<T> all) where T : class => all;
                public static IQueryable<T> AsTracking<T>(this IQueryable<T> all) where T : class => all;
                public static IQueryable<T> AsSplitQuery<T>(this IQueryable<T> all) where T : class => all;
                public static IQueryable<T> AsSingleQuery<T>(this IQueryable<T> all) where T : class => all;
                public static IQueryable<T> IgnoreAutoIncludes<T>(this IQueryable<T> all) where T : class => all;
                public static IQueryable<T> IgnoreQueryFilters<T>(this IQueryable<T> all) where T : class => all;
                public static IQueryable<T> TagWith<T>(this IQueryable<T> all, string tag) => all;
                public static IOrderedQueryable<T> TagWithCallSite<T>(this IOrderedQueryable<T> all) => all;
                public static IIncludableQueryable<T, TMember> Include<T, TMember>(this IQueryable<T> all, Expression<Func<T, TMember>> member) where T : class => null;
                public static IIncludableQueryable<T, TNext> ThenInclude<T, TMember, TNext>(this IIncludableQueryable<T, TMember> all, Expression<Func<TMember, TNext>> member) where T : class => null;
                public static Task<T> OnlyAsync<T>(this IQueryable<T> all) => null;
                public static IQueryable<T> WithArchived<T>(this IQueryable<T> all) => all;
                public static IQueryable<T> Where<T>(this IQueryable<T> all, Expression<Func<T, bool>> condition, bool when) => all;
            }
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
