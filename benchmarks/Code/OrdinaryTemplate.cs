namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>What a file of <see cref="OrdinaryCode"/> holds: a model, its store and its service.</summary>
internal static class OrdinaryTemplate
{
    public const string Text = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Business.@NounArea;

        public enum @NounState { Draft = 1, Open = 2, Closed = 3, Archived = @p }

        public record @NounKey(int Tenant, long Number);

        public interface I@NounStore
        {
            Task<@NounModel?> FindAsync(int tenant, long number, CancellationToken cancellation);
            Task<IReadOnlyList<@NounModel>> ListAsync(int tenant, int page, int size, CancellationToken cancellation);
            int Count(int tenant);
        }

        public class @NounModel
        {
            public int Id { get; set; }
            public int Tenant { get; set; }
            public long Number { get; set; }
            public int @Fa { get; set; }
            public int @Fb { get; set; }
            public long @Fc { get; set; }
            public uint @Fd { get; set; }
            public int? @Fe { get; set; }
            public decimal Amount { get; set; }
            public string Name { get; set; } = string.Empty;
            public string? Comment { get; set; }
            public @NounState State { get; set; } = @NounState.Draft;
            public DateTime Created { get; init; } = DateTime.UtcNow;
            public List<@NounLine> Lines { get; } = new();
            public bool IsLarge => @Fa > @q || Lines.Count >= 12;
            public int TotalWeight() => Lines.Sum(line => line.Units * line.Size) + @Fb;
        }

        public sealed class @NounLine
        {
            public int Position { get; set; }
            public int Units { get; set; }
            public int Size { get; set; }
            public int EventId { get; set; }
            public decimal Price { get; set; }
            public string Article { get; set; } = "";
        }

        public sealed class @NounStore : I@NounStore
        {
            private readonly ConcurrentDictionary<@NounKey, @NounModel> _models = new();
            private readonly object _gate = new();
            private int _writes;
            private long _lastNumber = @r;

            public Task<@NounModel?> FindAsync(int tenant, long number, CancellationToken cancellation)
            {
                cancellation.ThrowIfCancellationRequested();
                return Task.FromResult(_models.TryGetValue(new @NounKey(tenant, number), out var model) ? model : null);
            }

            public async Task<IReadOnlyList<@NounModel>> ListAsync(int tenant, int page, int size, CancellationToken cancellation)
            {
                await Task.Delay(1, cancellation).ConfigureAwait(false);
                return _models.Values
                    .Where(model => model.Tenant == tenant)
                    .OrderBy(model => model.Number)
                    .ThenByDescending(model => model.@Fa)
                    .Skip(page * size)
                    .Take(size)
                    .ToList();
            }

            public int Count(int tenant) => _models.Keys.Count(key => key.Tenant == tenant);

            public long Add(@NounModel model)
            {
                lock (_gate)
                {
                    _lastNumber++;
                    _writes += 1;
                    model.Number = _lastNumber;
                    model.@Fb = Math.Max(model.@Fb, @s);
                    if (model.@Fa == 0)
                        model.@Fa = 1;
                    if (!_models.TryAdd(new @NounKey(model.Tenant, model.Number), model))
                        throw new InvalidOperationException($"{model.Number} is taken, {_writes} writes so far");
                    return _lastNumber;
                }
            }
        }

        public sealed class @NounService
        {
            private static readonly Dictionary<int, string> s_titles = new() { [1] = "first", [2] = "second", [@t] = "other", [404] = "missing" };
            private static readonly int[] s_steps = { 1, 5, 10, 50, 100, @u };

            private readonly I@NounStore _store;
            private readonly int _limit;
            private int _retries = 3;

            public @NounService(I@NounStore store, int limit = @v)
            {
                _store = store ?? throw new ArgumentNullException(nameof(store));
                _limit = limit;
            }

            public event EventHandler<int>? Changed;

            public int Retries
            {
                get => _retries;
                set => _retries = value is < 0 or > 10 ? 3 : value;
            }

            public async Task<@NounModel?> LoadAsync(int tenant, long number, CancellationToken cancellation = default)
            {
                for (var attempt = 0; attempt < _retries; attempt++)
                {
                    try
                    {
                        var found = await _store.FindAsync(tenant, number, cancellation).ConfigureAwait(false);
                        if (found is { State: @NounState.Open or @NounState.Closed, @Fa: > 5 })
                            return found;
                        if (found == null || found.@Fd == 7)
                            return null;
                        Raise(found.@Fa, found.@Fb);
                    }
                    catch (TimeoutException) when (attempt < 2)
                    {
                        await Task.Delay(100 * (attempt + 1), cancellation).ConfigureAwait(false);
                    }
                }

                return null;
            }

            public string Title(@NounModel model, bool full)
            {
                var title = s_titles.TryGetValue(model.@Fa, out var known) ? known : "none";
                switch (model.@Fb)
                {
                    case 0:
                        return title;
                    case 1:
                    case 2:
                        title += " (small)";
                        break;
                    case @w:
                        title = title.Substring(0, Math.Min(title.Length, 3));
                        break;
                    default:
                        if (full)
                            title = string.Concat(title, " ", model.@Fc.ToString());
                        break;
                }

                return full && model.Comment != null ? title + ": " + model.Comment : title;
            }

            public int Rate(@NounModel model, int bonus, int factor = 2)
            {
                var rate = model.State switch
                {
                    @NounState.Draft => 0,
                    @NounState.Open when model.@Fa > 100 => 1,
                    @NounState.Open => 2,
                    @NounState.Closed => bonus * factor,
                    _ => -1,
                };
                if (rate == -1 && model.@Fe == 3 || model.@Fe is 4 or 5)
                    rate = s_steps[model.@Fa % s_steps.Length];
                foreach (var line in model.Lines)
                {
                    if (line.EventId == 1003)
                        continue;
                    rate += line.Units > 10 ? Scale(line.Units, 3, 100) : Scale(line.Size, line.Position, 10);
                    if (rate > _limit)
                        break;
                }

                return Math.Clamp(rate, 0, 1000);
            }

            public async Task<Dictionary<int, int>> SummaryAsync(int tenant, CancellationToken cancellation)
            {
                var all = await _store.ListAsync(tenant, page: 0, size: 500, cancellation).ConfigureAwait(false);
                var groups = from model in all
                             where model.@Fa > 0 && model.Amount > 10m
                             group model by model.@Fb into same
                             orderby same.Key
                             select new { same.Key, Count = same.Count(), Sum = same.Sum(m => m.@Fa) };
                var result = new Dictionary<int, int>();
                foreach (var entry in groups)
                    result[entry.Key] = entry.Sum / Math.Max(1, entry.Count);
                Raise(result.Count, tenant);
                return result;
            }

            public @NounModel Copy(@NounModel source, int tenant)
            {
                var copy = new @NounModel { Id = source.Id + 1, Tenant = tenant, @Fa = source.@Fa, @Fb = 12, @Fc = source.@Fc, @Fd = 4u, @Fe = source.@Fe ?? 1, Name = source.Name };
                foreach (var line in source.Lines.Where(line => line.Units != 0))
                    copy.Lines.Add(new @NounLine { Position = copy.Lines.Count + 1, Units = line.Units, Size = line.Size, Price = line.Price * 1.19m, Article = line.Article });
                copy.State = source.State == @NounState.Archived ? @NounState.Draft : source.State;
                return copy;
            }

            public string Print(IEnumerable<@NounModel> models)
            {
                var text = new StringBuilder(256);
                var (count, sum) = (0, 0L);
                foreach (var model in models)
                {
                    count++;
                    sum += model.@Fc;
                    text.Append(model.Number).Append(';').Append(model.@Fa).Append(';').Append(Title(model, count % 2 == 0)).AppendLine();
                }

                text.AppendFormat("{0} in total, {1} on average", count, count == 0 ? 0 : sum / count);
                return text.ToString();
            }

            private static int Scale(int value, int factor, int limit) => value * factor > limit ? limit : value * factor;

            private void Raise(int first, int second)
            {
                if (first != second && Changed is { } handler)
                    handler.Invoke(this, first * 10 + second);
            }
        }
        """ + "\n";
}
