# Installs Lavender as its people do, uses it, and takes it away again; then the portable zip.
# Usage: try_windows.ps1 [-Packages build/packages]
#
# For a machine that may be changed: it installs for the person who runs it. Upgrades and refusals
# are tried by packaging/windows/check_wine.sh.
param([string]$Packages = "build/packages")
Set-StrictMode -Version 3
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
Set-Location $root
$photo = Join-Path $root "resources/samples/fridge.png"
$said = Select-String -Path "app/lavender/__init__.py" -Pattern '^__version__ = "(.*)"$'
$version = $said.Matches[0].Groups[1].Value
$key = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\app.lavender.Lavender"
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory $work | Out-Null

function Assert-That([bool]$Holds, [string]$Otherwise) {
    if (-not $Holds) { throw $Otherwise }
}

function Wait-Until([scriptblock]$Condition, [string]$Otherwise) {
    $deadline = (Get-Date).AddSeconds(90)
    while (-not (& $Condition)) {
        Assert-That ((Get-Date) -lt $deadline) $Otherwise
        Start-Sleep -Milliseconds 300
    }
}

function Test-Program([string]$Folder) {
    $program = Join-Path $Folder "lavender-cli.exe"
    $told = & $program --version
    Assert-That ("$told".Contains($version)) "it says it is $told"
    & $program self-test
    Assert-That ($LASTEXITCODE -eq 0) "the self-test failed in $Folder"
    & $program ask $photo "What is in my fridge?"
    Assert-That ($LASTEXITCODE -eq 0) "no answer in $Folder"
}

$setup = (Get-Item "$Packages/lavender-$version-windows-x86_64-setup.exe").FullName
$installed = Start-Process -FilePath $setup -ArgumentList "/S" -Wait -PassThru
Assert-That ($installed.ExitCode -eq 0) "the setup ended with $($installed.ExitCode)"
$folder = (Get-ItemProperty $key).InstallLocation.Trim('"')
Test-Program $folder
$library = Join-Path $env:LOCALAPPDATA "lavender\library.db"
Assert-That (Test-Path $library) "the question is not in $library"

# The window takes a photo and leaves when it is closed.
$window = Start-Process (Join-Path $folder "lavender.exe") -PassThru `
    -ArgumentList "--data-dir", "`"$work\window`"", "`"$photo`""
Wait-Until { Get-ChildItem "$work\window\photos" -Recurse -File -ErrorAction SilentlyContinue } `
    "the window did not take the photo"
Assert-That ($window.CloseMainWindow()) "the window cannot be closed"
Assert-That ($window.WaitForExit(30000)) "the window did not leave"

# It goes on in a copy of itself, so it is looked for what it leaves.
Start-Process -FilePath (Get-ItemProperty $key).UninstallString.Trim('"') -ArgumentList "/S" -Wait
Wait-Until { -not (Test-Path $folder) } "something is left in $folder"
Assert-That (-not (Test-Path $key)) "the registry still knows of it"
Assert-That (Test-Path $library) "the person's library went with the program"

Expand-Archive "$Packages/lavender-$version-windows-x86_64-portable.zip" $work
$portable = (Get-ChildItem $work -Recurse -Filter "lavender-cli.exe")[0].Directory.FullName
Test-Program $portable
Assert-That (Test-Path (Join-Path $portable "data\library.db")) "its data is not beside it"
Remove-Item -Recurse -Force $work
Write-Output "The installer and the portable zip were used and removed."
