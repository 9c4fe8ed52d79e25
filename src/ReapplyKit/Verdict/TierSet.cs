using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The tiers of all five components, packed into 16 bits: two for each component, in the order of <see cref="RubricComponent"/>.
/// </summary>
/// <remarks>
/// A file can be better in one component and worse in another. Default: all unknown, and no Step known to be passed.
/// </remarks>
public readonly record struct TierSet
{
    /// <summary>How many components there are.</summary>
    public const int ComponentCount = 5;

    /// <summary>The tiers from which on it matters which of them are unknown: so many known, and nothing weak, is competitive.</summary>
    internal const int FewestKnown = 4;

    /// <summary>Set where the one Step whose tier is unknown is known to be passed.</summary>
    internal const ushort OpenStepPassed = 1 << BitsPerTier * ComponentCount;

    private const int BitsPerTier = 2;
    private const ushort TiersMask = OpenStepPassed - 1;
    private const int TierMask = (1 << BitsPerTier) - 1;

    /// <summary>The five tiers of a file.</summary>
    /// <param name="step1">Step 1.</param>
    /// <param name="step2Ck">Step 2 CK.</param>
    /// <param name="yearsSinceGraduation">Years since graduation.</param>
    /// <param name="usce">US clinical experience.</param>
    /// <param name="letters">Letters.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no tier.</exception>
    public TierSet(Tier step1, Tier step2Ck, Tier yearsSinceGraduation, Tier usce, Tier letters)
    {
        if ((step1 | step2Ck | yearsSinceGraduation | usce | letters) > Tier.Concerning)
        {
            Guard.Against.Undefined(step1);
            Guard.Against.Undefined(step2Ck);
            Guard.Against.Undefined(yearsSinceGraduation);
            Guard.Against.Undefined(usce);
            Guard.Against.Undefined(letters);
        }
        Packed = (ushort)Bits(step1, step2Ck, yearsSinceGraduation, usce, letters);
    }

    internal TierSet(Tier step1, Tier step2Ck, Tier yearsSinceGraduation, Tier usce, Tier letters, int openPass) =>
        Packed = (ushort)(Bits(step1, step2Ck, yearsSinceGraduation, usce, letters) | (openPass & OpenStepPassed));

    private TierSet(ushort packed) => Packed = packed;

    /// <summary>
    /// The tiers as bits: component <c>c</c> stands at bits <c>2c</c> and <c>2c+1</c> with the number of its tier. Bit 10 is set where a Step
    /// whose tier is unknown is known to be passed; the rest is zero.
    /// </summary>
    public ushort Packed { get; }

    /// <summary>The tier of a component.</summary>
    /// <param name="component">The component.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    public Tier this[RubricComponent component] =>
        (Tier)(Packed >> (int)(component <= RubricComponent.Letters ? component : Guard.Against.Undefined(component)) * BitsPerTier & TierMask);

    /// <summary>
    /// The weakest tier that is known. Where nothing known is weak it is competitive only if four components are known and both Steps are
    /// known to be passed; else it is unknown.
    /// </summary>
    public Tier Overall
    {
        get
        {
            var weakest = Tier.Unknown;
            for (var rest = Packed & TiersMask; rest != 0; rest >>= BitsPerTier)
                weakest = (Tier)Math.Max((int)weakest, rest & TierMask);
            return weakest > Tier.Competitive || (Known >= FewestKnown && AreStepsPassed) ? weakest : Tier.Unknown;
        }
    }

    /// <summary>How many of the five components are known.</summary>
    public int Known => ComponentCount - Count(Tier.Unknown);

    /// <summary>Whether any component is unknown.</summary>
    public bool HasUnknown => Known < ComponentCount;

    // Asked where nothing known is weak: a Step whose tier is known is passed then.
    private bool AreStepsPassed => (Packed & OpenStepPassed) != 0
        || (this[RubricComponent.Step1] != Tier.Unknown && this[RubricComponent.Step2Ck] != Tier.Unknown);

    /// <summary>How many components have a tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>0 to 5.</returns>
    public int Count(Tier tier)
    {
        var count = 0;
        for (var component = 0; component < ComponentCount; component++)
            count += (Packed >> component * BitsPerTier & TierMask) == (int)tier ? 1 : 0;
        return count;
    }

    private static int Bits(Tier step1, Tier step2Ck, Tier yearsSinceGraduation, Tier usce, Tier letters) =>
        (int)step1 | (int)step2Ck << 2 | (int)yearsSinceGraduation << 4 | (int)usce << 6 | (int)letters << 8;

    // Without branches, which no processor could predict from one file to the next: the bit comes to its place where the tier is unknown and
    // the Step passed, and nowhere else.
    internal static int OpenPass(Tier step, ExamOutcome outcome) =>
        OpenStepPassed << ((int)ExamOutcome.Passed << BitsPerTier) >> ((int)step | (int)outcome << BitsPerTier);

    internal static TierSet Unpack(ushort packed) => new(packed);

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The five tiers for people.</summary>
    /// <returns>A text such as <c>Step1 Competitive, Step2Ck Borderline, …</c>.</returns>
    public override string ToString()
    {
        var self = this;
        return string.Join(", ",
            Enum.GetValues<RubricComponent>().Select(c => string.Create(CultureInfo.InvariantCulture, $"{c} {self[c]}")));
    }
}
