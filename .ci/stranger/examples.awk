# Takes the C# blocks of a Markdown file apart: <out>N.cs, and <out>N.txt where a text block says what it prints.
/^```csharp$/ { file = sprintf("%s%02d.cs", out, ++n); next }
/^```text$/ { file = sprintf("%s%02d.txt", out, n); next }
/^```/ { close(file); file = file == "" && $0 != "```" ? "/dev/null" : ""; next }
file != "" { print > file }
