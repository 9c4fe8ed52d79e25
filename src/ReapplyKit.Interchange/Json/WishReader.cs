using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>Reads what a caller wishes for apart from a case: the target of a list, and a lever to pull.</summary>
internal static class WishReader
{
    public static ListTarget? Target(JsonCursor at)
    {
        // The last two follow from the others.
        at.Knows("total", "redPercent", "specialties", "perSpecialty", "states", "tracks", "overrides", "seats", "redCap");
        var (total, redPercent) =
            (at["total"].Required().Whole(1, CaseJson.MostPrograms), at["redPercent"].Required().Whole(0, ImgPresence.MostPercent));
        var (specialties, perSpecialty) = (CaseJson.Texts(at["specialties"]), at["perSpecialty"].ListOrNull(Seats) ?? []);
        var (states, tracks, overrides) = (CaseJson.Texts(at["states"]), CaseJson.Tracks(at["tracks"]), CaseJson.Overrides(at["overrides"]));
        return total is not { } programs || redPercent is not { } red ? null : new ListTarget
        {
            Total = programs,
            RedPercent = red,
            Specialties = specialties,
            PerSpecialty = perSpecialty,
            States = states,
            Tracks = tracks,
            Overrides = overrides,
        };
    }

    public static SpecialtySeats? Seats(JsonCursor at)
    {
        at.Knows("specialty", "seats");
        var (specialty, seats) = (at["specialty"].Required().Text(), at["seats"].Required().Whole(1, CaseJson.MostPrograms));
        return specialty is not null && seats is { } known ? new SpecialtySeats(specialty, known) : null;
    }

    public static Lever? Lever(JsonCursor at)
    {
        at.Knows("kind", "amount", "what");
        var (kind, amount, what) =
            (at["kind"].Required().Word<LeverKind>(), at["amount"].Whole(1, ReapplyKit.Lever.MostUnits) ?? 1, at["what"].Text());
        if (kind is not { } known)
            return null;
        var isNamed = known is LeverKind.AnotherSpecialty or LeverKind.OtherStates;
        if (isNamed)
            at["what"].Required(": the specialty or the state");
        else if (at["what"].IsStated)
            at["what"].Problem(Invariant($"has no place beside {Words.Of(known)}; only a specialty or a state is named"));
        return isNamed == what is not null ? new Lever(known, amount, what) : null;
    }
}
