using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>A plan, with what it was made from.</summary>
internal sealed record Planned(ReapplicationCase Case, ProgramTable Programs, ReapplicationPlan Plan)
{
    /// <summary>Why there is no list, though programs are given: nobody applies where no exam can lead to a Match.</summary>
    public Problem NoList => new("programs", null, "lead to no list: " + Plan.Brief.Headline);
}
