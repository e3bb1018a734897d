namespace TrtcCatalog.Tests;

/// <summary>What programs find at run time is what the attributes tell the analyzer.</summary>
public class LookupTests
{
    [Fact]
    public void Every_constant_is_found_in_its_space_only_under_its_name()
    {
        foreach (var type in PublicCatalog.IdClasses)
        {
            foreach (var constant in PublicCatalog.Constants(type))
            {
                var (id, table, name) = PublicCatalog.Space(type) switch
                {
                    TrtcIdSpace.Event => TrtcEvents.TryGetEvent(constant.Value, out var info) ? (info.Id, info.Table, info.Name) : default,
                    TrtcIdSpace.ExceptionalEvent => TrtcEvents.TryGetExceptionalEvent(constant.Value, out var info) ? (info.Id, info.Table, info.Name) : default,
                    _ => TrtcEvents.TryGetExceptionalExperience(constant.Value, out var info) ? (info.Id, info.Table, info.Name) : default,
                };
                Assert.Equal((constant.Value, type.Name, constant.Name), (id, table, name));
            }
        }
    }

    [Fact]
    public void No_other_number_is_found()
    {
        var known = PublicCatalog.IdClasses.ToLookup(PublicCatalog.Space, static type => PublicCatalog.Constants(type).Select(static constant => (long)constant.Value));
        foreach (var number in Enumerable.Range(-10, 70_000).Select(static number => (long)number).Concat([long.MinValue, long.MaxValue, int.MaxValue, 1003L + (1L << 32)]))
        {
            Assert.Equal(known[TrtcIdSpace.Event].Any(ids => ids.Contains(number)), TrtcEvents.TryGetEvent(number, out _));
            Assert.Equal(known[TrtcIdSpace.ExceptionalEvent].Any(ids => ids.Contains(number)), TrtcEvents.TryGetExceptionalEvent(number, out _));
            Assert.Equal(known[TrtcIdSpace.ExceptionalExperience].Any(ids => ids.Contains(number)), TrtcEvents.TryGetExceptionalExperience(number, out _));
        }
    }

    [Fact]
    public void Parameters_agree_with_the_attributes()
    {
        foreach (var constant in PublicCatalog.IdClasses.Where(static type => PublicCatalog.Space(type) == TrtcIdSpace.Event).SelectMany(PublicCatalog.Constants))
        {
            Assert.True(TrtcEvents.TryGetEvent(constant.Value, out var info));
            Check(info.ParamOne, constant.Params!.One, constant.Params.MeasuredOne);
            Check(info.ParamTwo, constant.Params.Two, constant.Params.MeasuredTwo);
            foreach (var number in Numbers())
            {
                Assert.Equal(info.ParamOne.TryGetValue(number, out var one), TrtcEvents.TryGetParamOne(constant.Value, number, out var foundOne));
                Assert.Equal(info.ParamTwo.TryGetValue(number, out var two), TrtcEvents.TryGetParamTwo((ulong)constant.Value, number, out var foundTwo));
                Assert.Equal((one, two), (foundOne, foundTwo));
            }
        }
    }

    [Fact]
    public void What_is_not_there_is_empty()
    {
        Assert.False(TrtcEvents.TryGetEvent((long?)null, out var none));
        Assert.Equal((0, "", "", "", TrtcParamKind.Unused), (none.Id, none.Table, none.Name, none.Text, none.ParamOne.Kind));
        Assert.False(TrtcEvents.TryGetExceptionalEvent((ulong?)null, out var exceptional));
        Assert.Equal((0, "", "", ""), (exceptional.Id, exceptional.Table, exceptional.Name, exceptional.ToString()));
        Assert.False(TrtcEvents.TryGetParamOne(9999L, 0, out var value));
        Assert.Equal((0, "", ""), (value.Value, value.Name, value.ToString()));
        Assert.False(TrtcEvents.TryGetParamOne(1003L, null, out _));
        Assert.Empty(default(TrtcParamInfo).GetValues());
    }

    [Fact]
    public void The_parts_of_an_event()
    {
        Assert.True(TrtcEvents.TryGetEvent(1003UL, out var info));
        Assert.Equal("Network changed", info.Text);
        // The first ones: a row that is added comes last.
        Assert.Equal(["disconnected", "Wi-Fi", "4G", "3G", "2G", "wired"], info.ParamOne.GetValues().Take(6).Select(static value => value.Text));
        Assert.True(TrtcEvents.TryGetParamOne(1003UL, 1, out var value));
        Assert.Equal((1, "WiFi", "Wi-Fi"), (value.Value, value.Name, value.ToString()));
    }

    private static void Check(TrtcParamInfo info, Type? list, TrtcMeasure measure)
    {
        var constants = list is null ? [] : PublicCatalog.Constants(list);
        var kind = list is not null
            ? PublicCatalog.IsOpen(list) ? TrtcParamKind.OpenList : TrtcParamKind.Listed
            : measure == TrtcMeasure.None ? TrtcParamKind.Unused : TrtcParamKind.Measured;
        Assert.Equal((kind, measure), (info.Kind, info.Measure));
        Assert.Equal(constants.Select(static constant => (constant.Value, constant.Name)), info.GetValues().Select(static value => (value.Value, value.Name)));
        foreach (var number in Numbers())
        {
            var isListed = constants.Any(constant => constant.Value == number);
            Assert.Equal(isListed, info.TryGetValue(number, out var value));
            Assert.Equal(isListed ? number : 0, value.Value);
            Assert.Equal(
                kind switch
                {
                    TrtcParamKind.Unused => number == -1,
                    TrtcParamKind.Listed => isListed,
                    TrtcParamKind.Measured => number >= 0,
                    _ => true,
                },
                info.Allows(number));
        }
    }

    private static IEnumerable<long> Numbers() => Enumerable.Range(-3, 120).Select(static number => (long)number).Concat([long.MinValue, long.MaxValue, 1L << 32]);
}
