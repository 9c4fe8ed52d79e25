using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReapplyKit.Mutants;

/// <summary>A copy of the repository in which a library carries all its mutants, and each test project is a program.</summary>
internal sealed partial class MutatedTree(string root, string home, string library, IReadOnlyList<string> tests)
{
    private static readonly string[] Quietly =
        ["-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:NoWarn=CS1591", "-p:GenerateProgramFile=false"];

    private readonly HashSet<string> _refused = [];

    // What did not compile the last time will not now; where a source has changed, a mutant stands at another place and is tried anew.
    private string Refused => Path.Combine(home, "refused.txt");

    public string Program(string project) => Path.Combine(home, "artifacts", "bin", project, "release", project + ".dll");

    /// <summary>Copies, mutates and builds, leaving out what does not compile.</summary>
    public IReadOnlyList<Mutation> Build()
    {
        Copy();
        if (File.Exists(Refused))
            _refused.UnionWith(File.ReadAllLines(Refused));
        while (true)
        {
            var mutations = Mutate();
            var errors = Compile("src", library);
            var refused = _refused.Count;
            foreach (var (file, line, column) in errors)
                _refused.UnionWith(At(file, line, column).Select(number => mutations[number].Place));
            if (_refused.Count > refused)
                continue;
            if (errors.Concat(tests.SelectMany(t => Compile("tests", t))).FirstOrDefault() is (not null, _, _) error)
                throw new InvalidOperationException($"The mutated tree does not compile: {error}");
            File.WriteAllLines(Refused, _refused);
            return mutations;
        }
    }

    private void Copy()
    {
        foreach (var file in Lines("git", "ls-files", "-co", "--exclude-standard"))
        {
            var copy = Path.Combine(home, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(root, file), copy, overwrite: true);
        }
        var here = Path.Combine(root, "tests", "ReapplyKit.Mutants", "Tree");
        File.Copy(Path.Combine(here, "Mutant.cs"), Path.Combine(home, "src", library, "Mutant.cs"), overwrite: true);
        foreach (var project in tests)
            File.Copy(Path.Combine(here, "Worker.cs"), Path.Combine(home, "tests", project, "Worker.cs"), overwrite: true);
    }

    private List<Mutation> Mutate()
    {
        var all = new List<Mutation>();
        var sources = Path.Combine(root, "src", library);
        foreach (var file in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(sources, file);
            var mutated = new Mutations(name, all, _refused.Contains).Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot());
            File.WriteAllText(Path.Combine(home, "src", library, name), mutated.ToFullString());
        }
        return all;
    }

    private List<(string File, int Line, int Column)> Compile(string folder, string project) =>
        [.. Lines("dotnet",
                ["build", Path.Combine(home, folder, project), "-c", "Release", "-v", "q", "--nologo", .. Quietly])
            .Select(l => Error().Match(l)).Where(m => m.Success)
            .Select(m => (m.Groups[1].Value, Number(m.Groups[2]), Number(m.Groups[3]))).Distinct()];

    // The innermost mutant around the error. Where the error shows elsewhere, as a variable without a value does, the statements of its member
    // that may be left out, and where there are none, all of it.
    private static IEnumerable<int> At(string file, int line, int column)
    {
        var text = File.ReadAllText(file);
        var tree = CSharpSyntaxTree.ParseText(text);
        var at = tree.GetText().Lines[line - 1].Start + column - 1;
        var around = tree.GetRoot().FindToken(at).Parent!.AncestorsAndSelf().ToArray();
        var inner = around.Select(n => n is ParenthesizedExpressionSyntax { Expression: ConditionalExpressionSyntax chosen } ? chosen : n)
            .FirstOrDefault(n => Condition(n) is { } c && Asks().IsMatch(c));
        if (inner is not null)
            return [Number(Asks().Match(Condition(inner)!).Groups[1])];
        var member = around.First(n => n is MemberDeclarationSyntax or AccessorDeclarationSyntax).ToString();
        var leftOut = LeavesOut().Matches(member);
        return (leftOut.Count > 0 ? leftOut : Asks().Matches(member)).Select(m => Number(m.Groups[1]));
    }

    private static string? Condition(SyntaxNode node) => node switch
    {
        ConditionalExpressionSyntax chosen => chosen.Condition.ToString(),
        IfStatementSyntax statement => statement.Condition.ToString(),
        SwitchExpressionArmSyntax { WhenClause: { } when } => when.Condition.ToString(),
        _ => null,
    };

    private string[] Lines(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = root };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(.+?)\((\d+),(\d+)\): error CS\d+")]
    private static partial Regex Error();

    [GeneratedRegex(@"if\s*\(!global::Mutant\.Is\((\d+)\)")]
    private static partial Regex LeavesOut();

    [GeneratedRegex(@"global::Mutant\.Is\((\d+)\)")]
    private static partial Regex Asks();
}
