using static System.FormattableString;

namespace ReapplyKit;

/// <summary>The levers that change what a list is built to: which there are, why others are not, and what pulling one does.</summary>
internal sealed class ListLevers(WhatIfRules rules, ValueList<ResidencyProgram> programs, ListTarget target)
{
    /// <summary>The specialties of the pack that the target does not want and a program offers (clause M10.9).</summary>
    private readonly ValueList<string> _specialties = rules.Levers.Specialties
        .Where(s => !target.Specialties.Contains(s, rules.Programs.Specialties.ByName))
        .Intersect(programs.Select(p => p.Specialty).Distinct().OfType<string>(), rules.Programs.Specialties.ByName)
        .ToValueList();

    private readonly ValueList<string> _states = OtherStates(rules, programs, target);

    public static ListTarget Pull(ListTarget target, Lever lever, int? highestTotal) => lever.Kind switch
    {
        LeverKind.MorePrograms => target with { Total = Math.Max(target.Total, highestTotal ?? 0) },
        LeverKind.AnotherSpecialty when !target.Specialties.IsEmpty => target with { Specialties = [.. target.Specialties, lever.What!] },
        LeverKind.OtherStates when !target.States.IsEmpty => target with { States = [.. target.States, lever.What!] },
        _ => target,
    };

    public IEnumerable<Lever> Offered => Enum.GetValues<LeverKind>().Where(k => WhyNot(k) is null).SelectMany(kind => kind switch
    {
        LeverKind.MorePrograms => [new Lever(kind)],
        LeverKind.AnotherSpecialty => _specialties.Select(s => new Lever(kind, what: s)),
        LeverKind.OtherStates => _states.Select(s => new Lever(kind, what: s)),
        _ => [],
    });

    public IEnumerable<UnavailableLever> Unavailable => Enum.GetValues<LeverKind>()
        .Select(k => WhyNot(k) is { } reason ? new UnavailableLever(k, reason, rules.Levers.Rules[k]) : null)
        .OfType<UnavailableLever>();

    private string? WhyNot(LeverKind kind) => kind switch
    {
        LeverKind.MorePrograms or LeverKind.AnotherSpecialty or LeverKind.OtherStates when programs.IsEmpty => "no program list is given",
        LeverKind.MorePrograms or LeverKind.AnotherSpecialty when !target.PerSpecialty.IsEmpty =>
            "the list has seats for each specialty: change those",
        LeverKind.MorePrograms when !(rules.Programs.Policy.HighestTotal > target.Total) =>
            Invariant($"the list may hold {target.Total} programs already, the most that is advised"),
        LeverKind.AnotherSpecialty when target.Specialties.IsEmpty => "every specialty is wanted already",
        LeverKind.AnotherSpecialty when _specialties.IsEmpty => "no program of another specialty is among those given",
        LeverKind.OtherStates when target.States.IsEmpty => "every state is wanted already",
        LeverKind.OtherStates when _states.IsEmpty => "no program in another state is among those given",
        _ => null,
    };

    // The states with the most programs of strong IMG presence, which is where the text turns a list to.
    private static ValueList<string> OtherStates(WhatIfRules rules, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var anywhere = target with { States = [] };
        return programs
            .Where(p => p.State is { } state && !target.States.Contains(state, StringComparer.OrdinalIgnoreCase))
            .Where(p => anywhere.Wants(p, rules.Programs.Specialties))
            .GroupBy(p => p.State!, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count(p => rules.Programs.Factors.LevelOf(p.ImgPresence) == PresenceLevel.Strong))
            .ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.Key)
            .Take(rules.Levers.MostStates)
            .ToValueList();
    }
}
