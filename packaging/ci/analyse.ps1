# Runs PSScriptAnalyzer over every PowerShell script of the tree; ends with 1 where it finds something.
# Usage: analyse.ps1
Set-StrictMode -Version 3
$ErrorActionPreference = "Stop"
$packaging = Split-Path -Parent $PSScriptRoot
$scripts = Get-ChildItem -Path $packaging -Recurse -Filter "*.ps1"
$found = @($scripts | ForEach-Object {
    Invoke-ScriptAnalyzer -Path $_.FullName -Severity Error, Warning
})
$found | Format-List ScriptName, Line, RuleName, Message
Write-Output "PSScriptAnalyzer: $(@($scripts).Count) scripts, $(@($found).Count) findings"
exit [int](@($found).Count -gt 0)
