# Makes the installer for Windows and the portable zip, on Windows.
# Usage: build.ps1 -Python PYTHON.EXE -Frozen FOLDER -Icon FILE.ICO [-Out FOLDER] [-Arch x86_64]
#
# Needs NSIS 3.08 or newer. Its makers' own package has no 64-bit installers, and a 32-bit one
# installs the same program as well.
param(
    [Parameter(Mandatory = $true)][string]$Python,
    [Parameter(Mandatory = $true)][string]$Frozen,
    [Parameter(Mandatory = $true)][string]$Icon,
    [string]$Out = "build/packages",
    [ValidateSet("x86_64", "arm64")][string]$Arch = "x86_64"
)
Set-StrictMode -Version 3
$ErrorActionPreference = "Stop"

if (-not (Get-Command makensis -ErrorAction SilentlyContinue)) {
    $usual = Join-Path ${env:ProgramFiles(x86)} "NSIS"
    if (-not (Test-Path (Join-Path $usual "makensis.exe"))) {
        throw "makensis is missing: install NSIS 3.08 or newer"
    }
    $env:PATH = "$usual;$env:PATH"
}
$env:PYTHONPATH = Split-Path -Parent $PSScriptRoot
& $Python -m windows.build $Frozen --icon $Icon --out $Out --arch $Arch --target x86-unicode
exit $LASTEXITCODE
