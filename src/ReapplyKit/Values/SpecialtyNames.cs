using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ReapplyKit;

/// <summary>The names of specialties: in full, as lists shorten them and as people write them. "Surgery" and "General Surgery" are one.</summary>
internal static class SpecialtyNames
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
        ["EM"] = "Emergency Medicine",
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

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The full name of a specialty that is known by a text.</summary>
    public static bool TryGetValue(string text, [NotNullWhen(true)] out string? name) => Names.TryGetValue(text, out name);

    /// <summary>The full name of a specialty; a name that is not known stands for itself.</summary>
    public static string Of(string specialty) => ByText.TryGetValue(specialty.AsSpan().Trim(), out var name) ? name : specialty.Trim();

    /// <summary>Whether two texts name one specialty.</summary>
    public static bool AreOne(string? left, string? right) => left is not null && right is not null
        && (string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Of(left), Of(right), StringComparison.OrdinalIgnoreCase));
}
