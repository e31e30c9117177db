# Signs programs on Windows, with signtool. Usage: sign.ps1 FILE...
#
#   LAVENDER_SIGN_CERTIFICATE  a .pfx file, or the SHA-1 of a certificate in the person's store;
#                              without it nothing is signed
#   LAVENDER_SIGN_PASSWORD     a file that holds the .pfx file's password; empty where it has none
#   LAVENDER_SIGN_TIMESTAMP    address of a time server (RFC 3161); empty signs without a time, and
#                              such a signature ends with the certificate
param([Parameter(Mandatory = $true, ValueFromRemainingArguments = $true)][string[]]$Files)
Set-StrictMode -Version 3
$ErrorActionPreference = "Stop"

$certificate = $env:LAVENDER_SIGN_CERTIFICATE
if (-not $certificate) {
    Write-Output "Not signed, since LAVENDER_SIGN_CERTIFICATE names no certificate: $Files"
    exit 0
}
$signtool = Get-Command signtool -ErrorAction SilentlyContinue
if (-not $signtool) {
    # The Windows SDK does not put it into the path.
    $kits = Join-Path ${env:ProgramFiles(x86)} "Windows Kits\10\bin\*\x64\signtool.exe"
    $signtool = Get-Item $kits -ErrorAction SilentlyContinue | Sort-Object FullName | Select-Object -Last 1
}
if (-not $signtool) { throw "signtool is missing: install the Windows SDK" }

$how = @("sign", "/fd", "sha256", "/d", "Lavender")
if ($certificate -match "^[0-9A-Fa-f]{40}$") { $how += @("/sha1", $certificate) }
else { $how += @("/f", $certificate) }
if ($env:LAVENDER_SIGN_PASSWORD) {
    $how += @("/p", (Get-Content -TotalCount 1 $env:LAVENDER_SIGN_PASSWORD))
}
if ($env:LAVENDER_SIGN_TIMESTAMP) { $how += @("/tr", $env:LAVENDER_SIGN_TIMESTAMP, "/td", "sha256") }
& $signtool @how @Files
exit $LASTEXITCODE
