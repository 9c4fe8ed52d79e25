using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace ReapplyKit.Mutants;

/// <summary>One small fault that a source could have: where it stands, and what it changes.</summary>
internal sealed record Mutation(int Number, string File, int Line, string Place, string Change);

/// <summary>Writes every mutation into a source, each behind a question whether it is the one alive.</summary>
internal sealed class Mutations(string file, List<Mutation> all, Func<string, bool> isRefused) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<SyntaxKind, (SyntaxKind Kind, SyntaxKind Token)> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken),
        [SyntaxKind.LessThanOrEqualExpression] = (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken),
        [SyntaxKind.GreaterThanExpression] = (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken),
        [SyntaxKind.GreaterThanOrEqualExpression] = (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken),
        [SyntaxKind.EqualsExpression] = (SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken),
        [SyntaxKind.NotEqualsExpression] = (SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken),
        [SyntaxKind.LogicalAndExpression] = (SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken),
        [SyntaxKind.LogicalOrExpression] = (SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken),
        [SyntaxKind.AddExpression] = (SyntaxKind.SubtractExpression, SyntaxKind.MinusToken),
        [SyntaxKind.SubtractExpression] = (SyntaxKind.AddExpression, SyntaxKind.PlusToken),
        [SyntaxKind.MultiplyExpression] = (SyntaxKind.DivideExpression, SyntaxKind.SlashToken),
        [SyntaxKind.DivideExpression] = (SyntaxKind.MultiplyExpression, SyntaxKind.AsteriskToken),
    };

    /// <summary>The line that a value shows in a debugger or a log; nothing decides by it.</summary>
    private const string DebuggerText = "ShortText.Of";

    private static readonly string[] Growing = ["List", "Dictionary", "HashSet", "Queue", "Stack", "StringBuilder"];

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["StartsWith"] = "EndsWith",
    };

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (node.Left.ToString() is "int.MaxValue" or "int.MinValue")
            return node;
        var visited = base.VisitBinaryExpression(node)!;
        return Operators.TryGetValue(node.Kind(), out var other) && CanChange(node)
            ? Choose(node, BinaryExpression(other.Kind, node.Left, Token(other.Token), node.Right), (ExpressionSyntax)visited)
            : visited;
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) && CanChange(node)
            ? Choose(node, node.Operand, (ExpressionSyntax)visited)
            : visited;
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => !CanChange(node) ? node : node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Choose(node, LiteralExpression(SyntaxKind.FalseLiteralExpression), node),
        SyntaxKind.FalseLiteralExpression => Choose(node, LiteralExpression(SyntaxKind.TrueLiteralExpression), node),
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int value =>
            Choose(node, LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(value + 1)), node),
        _ => node,
    };

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression.ToString() == DebuggerText)
            return node;
        var visited = base.VisitInvocationExpression(node)!;
        return node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } member && CanChange(node)
            && Calls.TryGetValue(name.Identifier.Text, out var other)
            ? Choose(node, node.WithExpression(member.WithName(IdentifierName(other))), (ExpressionSyntax)visited)
            : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (StatementSyntax)base.VisitExpressionStatement(node)!;
        return CanChange(node) && Next(node, "left out") is { } mutant
            ? Block(IfStatement(ParseExpression($"!global::Mutant.Is({mutant}) "), visited.WithoutTrivia())).WithTriviaFrom(node)
            : visited; // in a block, or an else after it would become its own
    }

    public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        var visited = (SwitchExpressionArmSyntax)base.VisitSwitchExpressionArm(node)!;
        if (node.Pattern is DiscardPatternSyntax && node.WhenClause is null || !CanChange(node) || Next(node, "arm left out") is not { } mutant)
            return visited;
        var lives = $" !global::Mutant.Is({mutant}) ";
        return visited.WithWhenClause(WhenClause(ParseExpression(
            visited.WhenClause is { } when ? $"{lives}&& ({when.Condition.ToFullString()}) " : lives)).WithLeadingTrivia(Space));
    }

    // No caller can tell apart what is left out here and above: hashes of equal values stay equal, a collection grows from whatever room it
    // begins with, and half of the highest number is as far away as a third of it.
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        node.Identifier.Text == nameof(GetHashCode) ? node : base.VisitMethodDeclaration(node);

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
        node.Type is SimpleNameSyntax { Identifier.Text: var type } && Growing.Contains(type)
            && node.ArgumentList?.Arguments is [{ Expression: BinaryExpressionSyntax or LiteralExpressionSyntax }]
            ? node : base.VisitObjectCreationExpression(node);

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    // What a type makes once is made before any mutant lives.
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) || node.Modifiers.Any(SyntaxKind.StaticKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        node.Initializer is not null && node.Modifiers.Any(SyntaxKind.StaticKeyword) ? node : base.VisitPropertyDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    // A variable that a condition declares would stand twice.
    private static bool CanChange(SyntaxNode node) =>
        node is SwitchExpressionArmSyntax || !node.DescendantNodes(n => n is not LambdaExpressionSyntax).Any(n => n is SingleVariableDesignationSyntax);

    private ExpressionSyntax Choose(SyntaxNode node, ExpressionSyntax changed, ExpressionSyntax visited) =>
        Next(node, changed.ToString()) is not { } mutant ? visited
            : ParseExpression($"(global::Mutant.Is({mutant}) ? ({changed.ToFullString()}) : ({visited.ToFullString()}))").WithTriviaFrom(node);

    private int? Next(SyntaxNode node, string change)
    {
        var place = $"{file} {node.Kind()} {node.Span} {Short(change)}";
        if (isRefused(place))
            return null;
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        all.Add(new Mutation(all.Count, file, line, place, $"{Short(node.ToString())} -> {Short(change)}"));
        return all.Count - 1;
    }

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 80 ? line[..79] + "…" : line;
    }
}
