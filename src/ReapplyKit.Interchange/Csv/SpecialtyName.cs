using System.Collections.Frozen;

namespace ReapplyKit.Interchange;

/// <summary>Tells the names of specialties, in full and as NRMP's lists shorten them, from the names of hospitals.</summary>
internal static class SpecialtyName
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Family Medicine"] = "Family Medicine",
        ["Family Med"] = "Family Medicine",
        ["Fam Med"] = "Family Medicine",
        ["Family Practice"] = "Family Medicine",
        ["FM"] = "Family Medicine",
        ["Internal Medicine"] = "Internal Medicine",
        ["Internal Med"] = "Internal Medicine",
        ["Int Med"] = "Internal Medicine",
        ["Medicine"] = "Internal Medicine",
        ["Med"] = "Internal Medicine",
        ["IM"] = "Internal Medicine",
        ["Psychiatry"] = "Psychiatry",
        ["Psych"] = "Psychiatry",
        ["General Surgery"] = "General Surgery",
        ["Gen Surg"] = "General Surgery",
        ["Surgery"] = "General Surgery",
        ["Surg"] = "General Surgery",
        ["Surgery General"] = "General Surgery",
        ["Obstetrics-Gynecology"] = "Obstetrics and Gynecology",
        ["Obstetrics and Gynecology"] = "Obstetrics and Gynecology",
        ["Obstetrics & Gynecology"] = "Obstetrics and Gynecology",
        ["Ob-Gyn"] = "Obstetrics and Gynecology",
        ["ObGyn"] = "Obstetrics and Gynecology",
        ["OB/GYN"] = "Obstetrics and Gynecology",
        ["Anesthesiology"] = "Anesthesiology",
        ["Emergency Medicine"] = "Emergency Medicine",
        ["Emergency Med"] = "Emergency Medicine",
        ["Emer Med"] = "Emergency Medicine",
        ["Pediatrics"] = "Pediatrics",
        ["Peds"] = "Pediatrics",
        ["Neurology"] = "Neurology",
        ["Child Neurology"] = "Child Neurology",
        ["Transitional"] = "Transitional Year",
        ["Transitional Year"] = "Transitional Year",
        ["Trans"] = "Transitional Year",
        ["Orthopaedic Surgery"] = "Orthopaedic Surgery",
        ["Orthopedic Surgery"] = "Orthopaedic Surgery",
        ["Ortho Surgery"] = "Orthopaedic Surgery",
        ["Radiology-Diagnostic"] = "Diagnostic Radiology",
        ["Diagnostic Radiology"] = "Diagnostic Radiology",
        ["Radiology-Diag"] = "Diagnostic Radiology",
        ["Rad-Diag"] = "Diagnostic Radiology",
        ["Radiology"] = "Diagnostic Radiology",
        ["Interventional Radiology"] = "Interventional Radiology",
        ["Intervent Rad"] = "Interventional Radiology",
        ["Dermatology"] = "Dermatology",
        ["Otolaryngology"] = "Otolaryngology",
        ["Pathology"] = "Pathology",
        ["Path"] = "Pathology",
        ["Phys Medicine & Rehab"] = "Physical Medicine and Rehabilitation",
        ["Phys Med & Rehab"] = "Physical Medicine and Rehabilitation",
        ["Physical Medicine and Rehabilitation"] = "Physical Medicine and Rehabilitation",
        ["Physical Medicine & Rehabilitation"] = "Physical Medicine and Rehabilitation",
        ["PM&R"] = "Physical Medicine and Rehabilitation",
        ["PMR"] = "Physical Medicine and Rehabilitation",
        ["Radiation Oncology"] = "Radiation Oncology",
        ["Rad Onc"] = "Radiation Oncology",
        ["Neurological Surgery"] = "Neurological Surgery",
        ["Neurosurgery"] = "Neurological Surgery",
        ["Neuro Surg"] = "Neurological Surgery",
        ["Plastic Surgery"] = "Plastic Surgery",
        ["Plastic Surg"] = "Plastic Surgery",
        ["Vascular Surgery"] = "Vascular Surgery",
        ["Thoracic Surgery"] = "Thoracic Surgery",
        ["Medicine-Pediatrics"] = "Medicine-Pediatrics",
        ["Med-Peds"] = "Medicine-Pediatrics",
        ["Internal Medicine-Pediatrics"] = "Medicine-Pediatrics",
        ["Internal Medicine/Pediatrics"] = "Medicine-Pediatrics",
        ["Nuclear Medicine"] = "Nuclear Medicine",
        ["Preventive Medicine"] = "Preventive Medicine",
        ["Medical Genetics"] = "Medical Genetics",
        ["Urology"] = "Urology",
        ["Ophthalmology"] = "Ophthalmology",
        ["Osteo Neuromusculo Med"] = "Osteopathic Neuromusculoskeletal Medicine",
        ["Allergy and Immunology"] = "Allergy and Immunology",
        ["Neurodevelopmental Disabilities"] = "Neurodevelopmental Disabilities",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ProgramTrack> Tracks = new Dictionary<string, ProgramTrack>(StringComparer.OrdinalIgnoreCase)
    {
        ["Preliminary"] = ProgramTrack.Preliminary,
        ["Prelim"] = ProgramTrack.Preliminary,
        ["Primary"] = ProgramTrack.Primary,
        ["Primary Care"] = ProgramTrack.Primary,
        ["Categorical"] = ProgramTrack.Categorical,
        ["Advanced"] = ProgramTrack.Advanced,
        ["Integrated"] = ProgramTrack.Unknown,
        ["Integ"] = ProgramTrack.Unknown,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The specialty and the track that a text names, and whether it is one specialty by its own name; null where it is no name of a specialty.</summary>
    public static (string Specialty, ProgramTrack Track, bool IsPlain)? Read(string text)
    {
        if (Names.TryGetValue(text, out var whole))
            return (whole, ProgramTrack.Unknown, IsPlain: true);
        // What follows a stroke or stands in brackets tells a track apart within the hospital: Family Medicine/Urban.
        var end = text.AsSpan(1).IndexOfAny("/([") + 1;
        var name = (end > 0 ? text[..end] : text).Trim();
        if (Names.TryGetValue(name, out var known))
            return (known, ProgramTrack.Unknown, IsPlain: true);
        var cut = name.AsSpan().IndexOfAny("- ");
        for (; cut > 0; cut = name.AsSpan(cut + 1).IndexOfAny("- ") is >= 0 and var next ? cut + 1 + next : -1)
        {
            if (!Names.TryGetValue(name[..cut].Trim(), out var first))
                continue;
            var rest = name[(cut + 1)..].Trim(' ', '-');
            if (Tracks.TryGetValue(rest, out var track))
                return (first, track, IsPlain: true);
            // Two specialties in one program, or one with more training: Pediatrics-Anesthesiology, Medicine-Research.
            if (name[cut] == '-' && !rest.Contains("hospital", StringComparison.OrdinalIgnoreCase))
                return (name, ProgramTrack.Unknown, IsPlain: false);
        }
        return null;
    }
}
