using static ReapplyKit.Interchange.VisaWord;

namespace ReapplyKit.Interchange;

/// <summary>Reads one statement of a visa cell into claims.</summary>
internal static class VisaStatement
{
    public static void Read(List<VisaWord> statement, bool isContrary, VisaClaims claims)
    {
        var (first, latest) = (claims.Count, claims.Count);
        var (denied, isForAll) = (-1, false);
        foreach (var segment in Segments(statement))
        {
            var start = claims.Count;
            if (segment.Exists(VisaCell.IsType))
                ReadTypes(segment, isContrary && !statement.Contains(No), claims);
            else if (claims.Count > 0 && IsOnStep3Alone(segment))
                ReadStep3(segment, claims);
            else if (claims.Count > first && !segment.Exists(w => w is Visas or Rest or All or None or Citizens or GreenCard))
                Continue(segment, first, latest, claims);
            else
                ReadVisas(segment, isContrary, claims);
            // "Does not accept J-1, H-1B, or other visas".
            if (denied >= 0 && segment[0] == Or && segment.Contains(Rest))
                claims.Change(denied, c => c.IsBare ? c with { Says = claims[denied].Says } : c);
            if (claims.Count == start)
                continue;
            (denied, isForAll) = Spread(segment, first, start, (denied, isForAll), claims);
            latest = start;
        }
        if (PrefersCitizens(statement))
            claims.Doubt(first);
        ReadPeople(statement, first, claims);
    }

    // "J-1 - preference to US citizens": sponsored with a reservation, which only the program can tell.
    private static bool PrefersCitizens(List<VisaWord> statement)
    {
        var words = statement.FindAll(w => w is not (Filler or For or Comma));
        return words.Index().Any(w => w.Item == Prefer
            && (words.ElementAtOrDefault(w.Index + 1) is Citizens or GreenCard || (w.Index > 0 && words[w.Index - 1] is Citizens or GreenCard)));
    }

    private static IEnumerable<List<VisaWord>> Segments(List<VisaWord> statement)
    {
        var (segment, isLed) = (new List<VisaWord>(), false);
        for (var at = 0; at < statement.Count; at++)
        {
            var isRest = statement[at] == No && at + 1 < statement.Count && statement[at + 1] == Rest;
            // "J-1 - other types not sponsored": what is denied behind the others is theirs.
            if (statement[at] == Rest && segment.Exists(VisaCell.IsType) && !segment.Exists(w => w is No or And or Or)
                && statement.FindIndex(at, w => w is No or None) > at)
            {
                yield return segment;
                segment = [];
            }
            if (statement[at] != Comma && !isRest)
            {
                segment.Add(statement[at]);
                continue;
            }
            // "J-1 and, in rare cases, H-1B": what stands between the commas belongs to what follows.
            if (isLed && !isRest && !segment.Exists(VisaCell.IsType))
                continue;
            isLed = segment is [.., And or Or] && segment.Exists(VisaCell.IsType);
            if (segment.Count > 0)
                yield return segment;
            segment = isRest ? [No] : [];
        }
        if (segment.Count > 0)
            yield return segment;
    }

    /// <summary>
    /// A denial or doubt before the first of several items may hold for all of them, and one behind the last may too: "no J-1, H-1B".
    /// An "or" before the last item, or a colon before the first, settles that it does; otherwise what is only listed is left open.
    /// </summary>
    private static (int From, bool IsForAll) Spread(
        List<VisaWord> segment, int first, int start, (int From, bool IsForAll) denied, VisaClaims claims)
    {
        var firstType = segment.FindIndex(VisaCell.IsType);
        var lastType = segment.FindLastIndex(VisaCell.IsType);
        var isShared = segment.Exists(w => w == Or) || (segment.Exists(w => w == And) && claims.Count - first > 2);
        var isDeniedBefore = segment.Take(firstType).Any(w => w is No or None or Doubt or Soft or Strange or Fellows);
        // "Accepts J-1 visas and does not accept H-1B, F-1": what follows may be denied with the last.
        if (!isDeniedBefore && firstType != lastType && segment.Take(lastType).Reverse().TakeWhile(w => w is not (And or Or) && !VisaCell.IsType(w)).Contains(No))
            return (claims.Count - 1, false);
        var isDeniedBehind = !isDeniedBefore && segment.Skip(lastType).Contains(No);
        if (denied.From >= 0 && claims[start].IsBare)
        {
            var says = isShared || denied.IsForAll ? claims[denied.From].Says : Sponsorship.Unknown;
            claims.Change(denied.From, c => c.IsBare ? c with { Says = says } : c);
        }
        if (isDeniedBehind && !segment.Contains(Only))
            claims.Change(first, c => c.IsBare ? c with { Says = isShared ? Sponsorship.NotSponsored : Sponsorship.Unknown } : c);
        if (segment.Skip(lastType).Contains(Strange))
            claims.Change(first, c => c.IsBare ? c with { Says = Sponsorship.Unknown } : c);
        if (segment.Skip(lastType).Contains(Colon) && segment.Skip(lastType).Any(w => w is Doubt or Soft))
            claims.Change(first, c => c.IsBare ? c with { Says = Sponsorship.Unknown } : c);
        return isDeniedBefore ? (start, segment.Take(firstType).Contains(Colon)) : denied;
    }

    /// <summary>What stands behind a comma without a type of its own: "J-1, H-1B, not sponsored", "H-1B, Step 3 required".</summary>
    private static void Continue(List<VisaWord> segment, int first, int latest, VisaClaims claims)
    {
        if (ReadStep3(segment, claims))
        {
            // "H-1B no, unless Step 3 is passed".
            if (segment.Contains(Except))
                claims.Change(latest, c => c with { Says = Sponsorship.Unknown });
            return;
        }
        var says = Polarity(segment);
        if (segment.Contains(Fellows) && !segment.Contains(Residents))
        {
            // "J-1, H-1B, fellows only" refuses residents the H-1B; whether the J-1 too, only the program can tell.
            claims.Doubt(first);
            if (segment.Contains(Only))
                claims.Change(latest, c => c with { Says = Sponsorship.NotSponsored });
        }
        else if (segment.Exists(w => w is Strange or Except))
            claims.Doubt(first);
        // "J-1 yes, not anymore" takes the answer back, and of "J-1, H-1B: yes, no" nobody knows which is whose.
        else if (says == Sponsorship.NotSponsored && claims[latest] is { Says: Sponsorship.Sponsored, IsBare: false })
            claims.Doubt(first);
        else if (says != Sponsorship.Sponsored)
            claims.Change(first, c => c.IsBare || says == Sponsorship.Unknown ? c with { Says = says, IsBare = false } : c);
        else if (segment.Contains(Only) && !segment.Exists(w => w is Filler or For))
            claims.Restrict();
    }

    // "H-1B; Step 3 required".
    private static bool IsOnStep3Alone(List<VisaWord> segment) => segment.Exists(w => w is Step3 or NoStep3)
        && segment.TrueForAll(w => w is Step3 or NoStep3 or Must or Prefer or Filler or Yes or For or Colon or Residents);

    private static bool ReadStep3(List<VisaWord> segment, VisaClaims claims)
    {
        if (!segment.Exists(w => w is Step3 or NoStep3 or WithoutStep3))
            return false;
        if (IsStep3Preferred(segment))
            claims.PreferStep3();
        else
            claims.NeedStep3(!segment.Contains(NoStep3) && (!segment.Contains(WithoutStep3) || segment.Exists(w => w is No or None)));
        return true;
    }

    // "H-1B (Step 3 preferred)", but not "H-1B preferred, with Step 3".
    private static bool IsStep3Preferred(List<VisaWord> segment)
    {
        var at = segment.IndexOf(Step3);
        return at >= 0 && (segment.Skip(at + 1).SkipWhile(w => w is Filler or Yes).FirstOrDefault() == Prefer
            || segment.Take(at).Reverse().SkipWhile(w => w == Filler).FirstOrDefault() == Prefer);
    }

    /// <summary>A segment on visas as such: "does not sponsor", "all visas", "no others".</summary>
    private static void ReadVisas(List<VisaWord> segment, bool isContrary, VisaClaims claims)
    {
        if (segment.TrueForAll(w => w is Filler or Colon or And or Or or NotListed))
            return;
        var isOnVisas = segment.Exists(w => w is Visas or Yes or Aye or All or None or Rest or Only or Foreigners);
        var says = Polarity(segment);
        if (segment.Contains(Aye) && segment.TrueForAll(w => w is Aye or Filler or Visas or Colon))
            claims.SayYes();
        // "J-1; paused", "J-1, but not this year", "yes; check": what was said before is taken back, of no other type.
        var takesBack = says == Sponsorship.NotSponsored && !isOnVisas;
        if (takesBack || says == Sponsorship.Unknown || segment.Exists(w => w is Strange or Except))
            claims.Doubt(0);
        // "No J-1 in 2020 but resumed".
        if (isContrary && segment.Contains(Strange))
            claims.Change(0, c => c with { Says = Sponsorship.Unknown });
        if (takesBack && claims.Count > 0)
        {
            claims.LeaveOpen();
            return;
        }
        if (segment.Contains(Except) || (takesBack && segment.Contains(Strange)))
            claims.LeaveOpen();
        else if (says == Sponsorship.NotSponsored && segment.Contains(Foreigners))
            claims.RefuseAll();
        else if (segment.Exists(w => w is Citizens or GreenCard or Foreigners))
            return;
        else if (says == Sponsorship.NotSponsored && segment.Contains(Rest))
            claims.RefuseRest();
        else if (says == Sponsorship.NotSponsored)
        {
            // "Accepts J-1 holders; does not sponsor visas", "J-1 yes, none since 2020".
            claims.Doubt(0);
            claims.RefuseAll();
        }
        else if (says == Sponsorship.Unknown && !(segment.Contains(Must) && segment.Contains(Soft)))
            claims.LeaveOpen();
        else if (segment.Contains(All) && segment.Exists(w => w is Visas or Yes or Aye or All))
            claims.AffirmAll();
    }

    /// <summary>"US citizens and permanent residents only" shuts out every visa.</summary>
    private static void ReadPeople(List<VisaWord> statement, int first, VisaClaims claims)
    {
        var (citizens, greenCard) = (statement.Contains(Citizens), statement.Contains(GreenCard));
        if (!citizens && !greenCard)
            return;
        // "Must be a citizen, permanent resident or refugee".
        if (claims.Count > first && statement.Contains(Must) && Enumerable.Range(first, claims.Count - first).All(i => claims[i].Type == Other))
            claims.RefuseRest();
        if (claims.Count > first)
            return;
        var isOpen = statement.Exists(w => w is Doubt or Soft or Flip or Prefer or Yes or Aye or Strange)
            && !statement.Exists(w => w is Only);
        var isOnVisas = statement.Contains(Visas) && !statement.Exists(w => w is No or None);
        var isDemanded = statement.Exists(w => w is Only or Must);
        if (isDemanded && !isOpen && !isOnVisas)
            claims.CitizensOnly(citizens && !IsWelcome(statement));
        else if (statement.Exists(w => w is Doubt or Soft or Flip or Prefer or No or Strange) || isOnVisas || isDemanded)
            claims.LeaveOpen();
        else
            claims.NamePeople();
    }

    // "No: US citizens or green card only" welcomes them, "US citizens only, no green card" does not.
    private static bool IsWelcome(List<VisaWord> statement) => statement.LastIndexOf(GreenCard) is >= 0 and var at
        && !statement.Take(at).Reverse().TakeWhile(w => w is not (Citizens or Comma)).Contains(No);

    private static void ReadTypes(List<VisaWord> segment, bool isContrary, VisaClaims claims)
    {
        ReadStep3(segment, claims);
        var except = segment.FindIndex(w => w is Except or WithoutStep3);
        if (except >= 0 && (segment[except] == Except || segment.Exists(w => w is No or None)))
        {
            Turn(segment[..except], segment[except] == WithoutStep3 ? [Step3] : segment[(except + 1)..], claims);
            return;
        }
        foreach (var group in Groups(segment))
            group.AddTo(claims, isContrary && !claims.IsOpen);
    }

    /// <summary>"No visas except J-1", "no H-1B unless Step 3 is passed".</summary>
    private static void Turn(List<VisaWord> before, List<VisaWord> behind, VisaClaims claims)
    {
        var says = Polarity(before);
        var isStep3 = behind.Contains(Step3);
        // "J-1 unless H-1B".
        var isBare = before.Exists(VisaCell.IsType) && !IsPredicate(before);
        var isOpen = isBare || behind.Exists(w => w is Doubt or Soft or Strange);
        foreach (var type in before.Where(VisaCell.IsType).SelectMany(Types))
        {
            claims.Add(new VisaClaim(
                type, isStep3 && type == H1B ? Sponsorship.Sponsored : behind.Exists(VisaCell.IsType) && !isBare ? says : Sponsorship.Unknown));
        }
        foreach (var type in behind.Where(VisaCell.IsType).SelectMany(Types))
            claims.Add(new VisaClaim(type, isOpen ? Sponsorship.Unknown : Contrary(says)));
        if (before.Exists(VisaCell.IsType))
            return;
        if (says == Sponsorship.NotSponsored)
            claims.RefuseRest();
        else if (says == Sponsorship.Sponsored && before.Contains(All))
            claims.AffirmAll();
    }

    private static Sponsorship Contrary(Sponsorship says) => says switch
    {
        Sponsorship.NotSponsored => Sponsorship.Sponsored,
        Sponsorship.Sponsored => Sponsorship.NotSponsored,
        _ => says,
    };

    private static IEnumerable<VisaWord> Types(VisaWord word) => word == Both ? [J1, H1B] : [word];

    /// <summary>What words say together, without a type between them.</summary>
    private static Sponsorship Polarity(List<VisaWord> words)
    {
        var denies = words.Exists(w => w is No or None);
        var isOpen = words.Exists(w => w == Doubt || (w == Soft && !denies) || (w == Flip && denies));
        var isConditional = words.Contains(If) && !words.Contains(Step3);
        var isEither = words.Contains(Aye) && words is [.., Aye, And or Or, No] or [No, And or Or, Aye, ..];
        if (!isOpen && words.Contains(NotListed))
            return Sponsorship.NotListed;
        return isOpen || isConditional || isEither ? Sponsorship.Unknown : denies ? Sponsorship.NotSponsored : Sponsorship.Sponsored;
    }

    /// <summary>The groups of types of a segment, each with the words that belong to it.</summary>
    private static List<Group> Groups(List<VisaWord> segment)
    {
        var groups = new List<Group>();
        var between = new List<VisaWord>();
        foreach (var word in segment)
        {
            if (!VisaCell.IsType(word))
            {
                between.Add(word);
                continue;
            }
            if (groups.Count > 0 && between.TrueForAll(w => w is And or Or or Filler or Colon or Visas or For))
            {
                groups[^1].Types.Add(word);
                // "J-1 visa / H-1B visa not sponsored": with a noun of its own, the first may be listed alone.
                groups[^1].IsJoined &= word == Both || (between.Exists(w => w is And or Or) && between is not [.., Visas, And]);
            }
            else
            {
                var isFirst = groups.Count == 0;
                groups.Add(new Group { Types = { word }, Before = isFirst ? between : [], Between = isFirst ? [] : between });
            }
            between = [];
        }
        if (groups.Count == 0)
            return groups;
        groups[^1].Behind.AddRange(between);
        for (var i = 1; i < groups.Count; i++)
        {
            // "J-1 → H-1B", "J-1 xor H-1B".
            if (groups[i].Between is [Strange])
                groups[i - 1].Behind.Add(Strange);
            if (groups[i].IsCondition && groups[i].Between.Contains(No))
                groups[i - 1].Behind.Add(Doubt);
            Divide(groups[i - 1], groups[i], groups[^1]);
        }
        foreach (var group in groups.ToList())
        {
            if (group.Split() is { } last)
                groups.Insert(groups.IndexOf(group) + 1, last);
        }
        return groups;
    }

    /// <summary>Whose are the words between two groups: "J-1 yes H-1B no", "J-1 accepted and no H-1B", "no H-1B only J-1".</summary>
    private static void Divide(Group left, Group right, Group last)
    {
        var words = right.Between;
        var isAlone = right == last && !IsPredicate(last.Behind) && !last.Behind.Contains(Only);
        var join = words.FindIndex(w => w is And or Or);
        // "J-1 not sponsored or H-1B" denies both; with "and" nobody knows.
        if (join >= 0 && isAlone && words.Take(join).Contains(No) && !words.Skip(join).Any(w => w is No or Yes or Aye or Only))
            right.Behind.Add(words[join] == Or ? No : Doubt);
        // "J-1 not sponsored no H-1B".
        else if (join < 0 && words.FindLastIndex(w => w == No) is var second && words.IndexOf(No) < second)
            join = second;
        else if (join < 0 && words is [Only] && left.Before.Contains(No))
            join = 0;
        else if (join < 0 && (IsPredicate(last.Behind) || last.Behind.Exists(w => w is Strange or Only)) && !IsPredicate(left.Before))
            join = words.Count;
        else if (join < 0)
            join = Math.Max(0, words.FindIndex(w => w is not (Yes or Aye or Only or Filler or Colon or Visas)));
        left.Behind.AddRange(words[..join]);
        right.Before.AddRange(words[join..]);
    }

    private static bool IsPredicate(List<VisaWord> words) => words.Exists(w => w is Yes or Aye or No or None or Doubt or Soft);

    /// <summary>Types that share their words: those before them, and those behind.</summary>
    private sealed class Group
    {
        public List<VisaWord> Types { get; init; } = [];

        public List<VisaWord> Before { get; init; } = [];

        public List<VisaWord> Between { get; init; } = [];

        public List<VisaWord> Behind { get; } = [];

        /// <summary>Whether "and" or "or" stands between all types.</summary>
        public bool IsJoined { get; set; } = true;

        /// <summary>"H-1B for those not eligible for J-1", "H-1B if J-1 is not possible": what is denied is whom the other is for.</summary>
        public bool IsCondition => Between is [For or If, ..] && !Between.Exists(w => w is And or Or);

        /// <summary>"No H-1B, J-1 only" without its comma: the last type has a word of its own.</summary>
        public Group? Split()
        {
            if (Types.Count < 2 || !Before.Contains(No) || !Behind.Exists(w => w is Only or Aye))
                return null;
            var last = new Group { Types = { Types[^1] } };
            last.Behind.AddRange(Behind);
            Types.RemoveAt(Types.Count - 1);
            Behind.Clear();
            return last;
        }

        public void AddTo(VisaClaims claims, bool isContrary)
        {
            List<VisaWord> words = [.. Before, .. Behind];
            var says = IsOnPeople(Before) || IsOnPeople(Behind) || IsUnsaid() ? Sponsorship.Unknown : Says(words);
            var isBare = !isContrary && !BesideHeading().Any(w => w is Yes or Aye or Prefer or No or None or Only);
            var isForFellows = says == Sponsorship.NotSponsored && Behind.Contains(Fellows) && !words.Exists(w => w is No or None);
            foreach (var type in Types.SelectMany(VisaStatement.Types))
            {
                // "J-1 and H-1B (fellows only)", "J-1 H-1B denied": the last type is meant, and whether the first is too stays open.
                var isOpen = (isForFellows || (says == Sponsorship.NotSponsored && !IsJoined && !Before.Contains(No))) && type != VisaStatement.Types(Types[^1]).Last();
                claims.Add(new VisaClaim(type, isOpen ? Sponsorship.Unknown : says, isBare && says == Sponsorship.Sponsored));
            }
            if (says == Sponsorship.Sponsored && (Restricts(Before) || Restricts(Behind)))
                claims.Restrict();
        }

        // "H-1B:" is a form that nobody filled in, "J-1 / none" says that J-1 or nothing, "no H-1B residents" who is there, "no → yes" turns, and of "ban
        // countries not considered" and "conversions no" nobody knows what is denied.
        private bool IsUnsaid() => (Behind.LastOrDefault() == Colon && !Behind.Exists(w => w is Yes or Aye or No or None))
            || Behind is [And or Or, No or None] or [.., For]
            || (Behind is [Residents, .. var rest] && ((rest.Count == 0 && Before.Count > 0) || Before.Contains(No)) && !Before.Contains(Yes))
            || (IsCondition && Before.Concat(Behind).Any(w => w is No or None))
            || IsDeniedFor(Behind)
            || (Behind.Contains(Strange) && Behind.Contains(Aye) && Behind.Contains(No))
            || Behind.SkipWhile(w => w is not (Strange or No or None)) is var said && said.FirstOrDefault() == Strange && said.Any(w => w is No or None);

        // "J-1 not for some countries": to whom it is denied, and to nobody else.
        private static bool IsDeniedFor(List<VisaWord> behind) => behind.IndexOf(No) is >= 0 and var no && behind.IndexOf(For, no) is >= 0 and var at
            && behind.Skip(at).SkipWhile(w => w is For or Filler).FirstOrDefault(Filler) == Strange;

        // What stands before a colon names the list: "visas sponsored: J-1, H-1B".
        private IEnumerable<VisaWord> BesideHeading() => Before.Skip(Before.LastIndexOf(Colon) + 1).Concat(Behind);

        private static Sponsorship Says(List<VisaWord> words)
        {
            var says = Polarity(words);
            var denies = says == Sponsorship.NotSponsored;
            if (words.Contains(Fellows) && !words.Contains(Residents))
                return words.Contains(Only) && says == Sponsorship.Sponsored ? Sponsorship.NotSponsored : Sponsorship.Unknown;
            if (denies && words.Contains(Only))
                return Sponsorship.Unknown;
            return says == Sponsorship.Sponsored && words.Contains(Strange) ? Sponsorship.Unknown : says;
        }

        // "J-1: US citizens only"; but "J-1 or green card only" is a list.
        private static bool IsOnPeople(List<VisaWord> side) =>
            side.Contains(Only) && side[0] is not (And or Or) && side.Exists(w => w is Citizens or GreenCard);

        private static bool Restricts(List<VisaWord> side) => side.Contains(Only) && !side.Exists(w => w is For or If);
    }
}
