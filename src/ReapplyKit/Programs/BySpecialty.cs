namespace ReapplyKit;

/// <summary>What is made of an applicant's facts for each program: of rotations and letters, those that count for its own specialty.</summary>
/// <param name="ofAll">What is made for a program whose specialty nobody states, and for every program where specialties are open.</param>
/// <param name="of">Makes it for one specialty; null where specialties are open.</param>
/// <param name="families">The names of specialties.</param>
internal sealed class BySpecialty<T>(T ofAll, Func<string, T>? of, SpecialtyFamilies families)
{
    private readonly Dictionary<string, T> _made = new(families.ByName);

    public T For(ResidencyProgram program)
    {
        if (of is null || program.Specialty is not { } specialty)
            return ofAll;
        if (!_made.TryGetValue(specialty, out var made))
            _made.Add(specialty, made = of(families.NameOf(specialty)));
        return made;
    }
}
