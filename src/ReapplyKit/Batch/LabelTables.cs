namespace ReapplyKit.Batch;

/// <summary>
/// Every label that rules can give, filled by asking <see cref="ProgramRules"/> for each: a table for each standing, without and with a
/// lifting tie, looked up by objections and IMG presence.
/// </summary>
internal sealed class LabelTables
{
    /// <summary>The part beyond the last level of presence: no program, and the first label.</summary>
    public const byte NoProgram = Levels * OutcomeBits.Sets;

    public const int Length = NoProgram + OutcomeBits.Sets;

    private const int Levels = 3;
    private const int Standings = 3;

    private readonly byte[] _labels = new byte[Standings * 2 * Length];

    public LabelTables(ProgramRules rules)
    {
        for (var standing = Standing.Sound; standing <= Standing.SeveralOpenPoints; standing++)
        {
            foreach (var hasLift in (ReadOnlySpan<bool>)[false, true])
            {
                var table = _labels.AsSpan(Start(standing, hasLift), Length);
                for (var index = 0; index < NoProgram; index++)
                {
                    var outcomes = OutcomeBits.Outcomes(index % OutcomeBits.Sets);
                    table[index] = (byte)rules.Decide(
                        GateReading.StrictOf(outcomes), GateReading.PreferredOf(outcomes), (PresenceLevel)(index / OutcomeBits.Sets),
                        standing, hasLift).Label;
                }
            }
        }
    }

    /// <summary>Where the part of a table begins that holds for a level of presence.</summary>
    public static byte PartOf(PresenceLevel presence) => (byte)((int)presence * OutcomeBits.Sets);

    public ReadOnlySpan<byte> For(Standing standing, bool hasLift) => _labels.AsSpan(Start(standing, hasLift), Length);

    private static int Start(Standing standing, bool hasLift) => ((int)standing * 2 + (hasLift ? 1 : 0)) * Length;
}
