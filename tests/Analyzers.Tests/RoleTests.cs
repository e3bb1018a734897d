using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>The roles, and how they are written.</summary>
public class RoleTests
{
    [Theory]
    [InlineData("None", "", "")]
    [InlineData("EventId", "EventId", "TrtcEventId")]
    [InlineData("ExceptionalEventId", "AbnormalEventId", "TrtcExceptionalEventId")]
    [InlineData("ExceptionalExperienceId", "ExperienceId", "TrtcExceptionalExperienceId")]
    [InlineData("ParamOne", "ParamOne", "TrtcEventParam(1)")]
    [InlineData("ParamTwo", "ParamTwo", "TrtcEventParam(2)")]
    public void Names(string name, string shown, string attribute)
    {
        var role = Enum.Parse<Role>(name);
        Assert.Equal(shown, role.DisplayName());
        Assert.Equal(attribute, role.AttributeText());
        Assert.Equal(name.EndsWith("Id", StringComparison.Ordinal), role.IsId());
        Assert.Equal(name.StartsWith("Param", StringComparison.Ordinal), role.IsParam());
    }

    [Fact]
    public void One_parameter_is_beside_the_other()
    {
        Assert.Equal(Role.ParamTwo, Role.ParamOne.OtherParam());
        Assert.Equal(Role.ParamOne, Role.ParamTwo.OtherParam());
    }
}
