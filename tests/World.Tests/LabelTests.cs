namespace World.Tests;

/// <summary>Labels against reality: presence and a listed visa carry them, exams bind them, and order follows them.</summary>
public sealed class LabelTests
{
    private static readonly string[] Best = ["green", "yellow", "red", "excluded"];
    private static readonly (string Presence, int? Percent)[] Presences = [("strong", 60), ("unknown", null), ("low", 5)];
    private static readonly (string Name, VisaWords Words)[] Visas =
        [("listed", VisaWords.Listed), ("unknown", VisaWords.Unknown), ("not listed", VisaWords.NotListed)];

    private static readonly ListRow[] Grid =
    [
        .. Presences.SelectMany((p, i) => Visas.Select((v, j) =>
            new ListRow($"{p.Presence} {v.Name}", FormattableString.Invariant($"12{i}{j}140C0"), "Internal Medicine", p.Percent, v.Words))),
    ];

    [Fact]
    public void A_sound_file_that_needs_a_J1_meets_green_yellow_and_red() => Worlds.Hold(
        world => new(Applicant.Sound with { WillSitStep3 = world.Applicant.WillSitStep3, Activity = world.Applicant.Activity }, Grid, world.AsOf, ListStyle.Own),
        world => Labels(world) is not { } labels ? [] :
            from row in world.Rows
            let expected = (row.Presence, row.Visa == VisaWords.Listed, row.Visa == VisaWords.NotListed) switch
            {
                ("strong", true, _) => "green",
                ("low", _, true) => "red",
                _ => "yellow",
            }
            where labels[row.Code] != expected
            select $"label: {row.Name} is {labels[row.Code]} for a sound file, and {expected} is right");

    [Fact]
    public void A_better_visa_or_presence_never_makes_a_label_worse() => Worlds.Hold(
        world => world with
        {
            Rows = Grid,
            Style = ListStyle.Own,
            Applicant = world.Applicant with { Wish = null, Visa = world.Applicant.Visa == "h1B" ? "j1" : world.Applicant.Visa },
        },
        world => Labels(world) is not { } labels ? [] :
            from better in world.Rows
            from worse in world.Rows
            where Rank(better) is var b && Rank(worse) is var w && b.Presence <= w.Presence && b.Visa <= w.Visa
            where Array.IndexOf(Best, labels[better.Code]) > Array.IndexOf(Best, labels[worse.Code])
            select $"order: {better.Name} is {labels[better.Code]}, {worse.Name} is {labels[worse.Code]}");

    [Fact]
    public void No_program_is_green_while_an_exam_is_not_passed() => Worlds.Hold(
        world => world with { Rows = Grid, Style = ListStyle.Own },
        world => world.Applicant.HasBothExams || Labels(world) is not { } labels ? []
            : labels.Where(l => l.Value == "green" || (l.Value == "yellow" && IsFailed(world.Applicant)))
                .Select(l => $"exam: {l.Key} is {l.Value} for a file with Step 1 {world.Applicant.Step1}, Step 2 CK {world.Applicant.Step2}"));

    [Fact]
    public void No_program_is_green_without_the_certificate() => Worlds.Hold(
        world => world with { Rows = Grid, Style = ListStyle.Own, Applicant = world.Applicant with { IsCertified = false } },
        world => Labels(world) is not { } labels ? []
            : labels.Where(l => l.Value == "green").Select(l => $"certificate: {l.Key} is green, and there is none"));

    [Fact]
    public void Within_a_label_who_lists_the_visa_comes_first() => Worlds.Hold(
        world => world with { Rows = Grid, Style = ListStyle.Own, Applicant = Applicant.Sound with { Score = world.Applicant.Score } },
        world =>
        {
            var answer = Library.Asked.Case(world);
            var visas = (answer["list"]?["order"]?.AsArray() ?? []).Select(key => key.Text())
                .Select(key => (Label: answer["list"]!["programs"]![key]!["label"].Text(), Row: world.Rows.First(r => r.Code == key))).ToList();
            return visas.Zip(visas.Skip(1)).Where(p => p.First.Label == p.Second.Label && Rank(p.First.Row).Visa > Rank(p.Second.Row).Visa)
                .Select(p => $"order: {p.First.Row.Name} stands before {p.Second.Row.Name}");
        });

    private static bool IsFailed(Applicant file) => file.Step1 == Outcome.Failed || file.Step2 == Outcome.Failed;

    private static (int Presence, int Visa) Rank(ListRow row) => (
        Array.FindIndex(Presences, p => p.Presence == row.Presence), Array.FindIndex(Visas, v => v.Words == row.Visa));

    private static Dictionary<string, string>? Labels(World world)
    {
        var labels = Library.Asked.Case(world).Labels().ToDictionary(l => l.Key, l => l.Label);
        return world.Rows.All(r => labels.ContainsKey(r.Code)) ? labels : null;
    }
}
