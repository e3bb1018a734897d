namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The parameter tests that a program counts on: <c>!=</c> and negated tests are no claims.</summary>
internal static class Claims
{
    public static HashSet<int> In(Statement statement)
    {
        var claims = new HashSet<int>();
        Add(statement, claims);
        return claims;
    }

    private static void Add(Statement? statement, HashSet<int> claims)
    {
        switch (statement)
        {
            case Block block:
                foreach (var inner in block.Statements)
                    Add(inner, claims);
                break;
            case If conditional:
                Add(conditional.Condition, isClaim: true, claims);
                Add(conditional.Then, claims);
                Add(conditional.Else, claims);
                break;
            case Switch @switch:
                foreach (var section in @switch.Sections)
                    Add(section.Body, claims);
                Add(@switch.Default, claims);
                break;
        }
    }

    private static void Add(Condition condition, bool isClaim, HashSet<int> claims)
    {
        switch (condition)
        {
            case ParamTest test when test.Negated != isClaim:
                claims.Add(test.Number);
                break;
            case Not not:
                Add(not.Inner, !isClaim, claims);
                break;
            case Both both:
                Add(both.Left, isClaim, claims);
                Add(both.Right, isClaim, claims);
                break;
        }
    }
}
