using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>A plan, with what it was made from.</summary>
internal sealed record Planned(ReapplicationCase Case, ProgramTable Programs, ReapplicationPlan Plan);
