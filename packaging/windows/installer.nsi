; The installer for Windows: for one person, without an administrator. build.py compiles it, with
;   VERSION    what a person reads, 0.2.0     NUMBERS  0.2.0.0     ORDER  0.2.0.40000 (version_info.py)
;   LISTS      the lists of files (contents.py)    LONGEST  characters of the longest name in them
;   SIZE       kilobytes    ICON  lavender.ico    PICTURES  a folder of bitmaps (pictures.py)
;   OUT        the setup to write    TARGET  amd64-unicode    SIGN  a command that signs a file, or none
;
; Silent: setup.exe /S [/DESKTOP] [/NOOPENWITH] [/LANG=1031] [/D=C:\a folder]     (/D comes last, unquoted)
; Exit codes: 0 done, 1 ended by the person, 2 ended by an error of the disk, 3 Lavender is open,
; 4 a newer version is here, 5 the folder will not do, 6 files of another version could not be
; replaced or removed, 7 Windows is too old, 8 another setup of Lavender is running.

Target ${TARGET}
Unicode true
Name "Lavender"
OutFile "${OUT}"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
SetDateSave off ; two builds of the same files are the same file
AllowSkipFiles off
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
BrandingText "Lavender ${VERSION}"

!define APP_ID "app.lavender.Lavender"
!define CURRENT "Software\Microsoft\Windows\CurrentVersion"
!define UNINSTALL_KEY "${CURRENT}\Uninstall\${APP_ID}"
!define PATHS_KEY "${CURRENT}\App Paths\lavender.exe"
!define STAGE "$INSTDIR\.lavender-new"
!define PATH_LIMIT 245 ; of 259 characters; ".lavender-new\" takes 14
!define ENDED_OPEN 3
!define ENDED_NEWER 4
!define ENDED_FOLDER 5
!define ENDED_IN_USE 6
!define ENDED_OLD_WINDOWS 7
!define ENDED_TWICE 8

InstallDir "$LOCALAPPDATA\Programs\Lavender"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Lavender"
VIAddVersionKey "FileDescription" "Lavender Setup"
VIAddVersionKey "CompanyName" "The Lavender developers"
VIAddVersionKey "LegalCopyright" "The Lavender developers, Apache-2.0"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

Var OldFolder  ; of the version that is here; empty where there is none
Var OldVersion
Var OldOrder
Var DataFolder
Var Words      ; of the first page, and of the last one of the uninstaller
Var Failures   ; files that stayed where they should not

!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "FileFunc.nsh"
!include "Sections.nsh"
!include "WinMessages.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
!include "MUI2.nsh"
!include "file_types.nsh"
!include "open_with.nsh"
!include "shared.nsh"
!include "wizard.nsh"
!include "${LISTS}"

; First in the archive, so that the first page comes at once.
ReserveFile "${PICTURES}\welcome.bmp"
ReserveFile "${PICTURES}\header.bmp"
ReserveFile /plugin System.dll
ReserveFile /plugin nsDialogs.dll

; New files are put beside the old ones first: a full disk leaves the version that was there.
Section "-program"
  SetDetailsPrint textonly
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR"
  ${If} $OldFolder != ""
    !insertmacro WAIT_UNTIL_CLOSED "$OldFolder"
  ${EndIf}
  Call CheckFolder
  ${If} $Words != ""
    !insertmacro END_SECTION_WITH "$Words" ${ENDED_FOLDER}
  ${EndIf}
  RMDir /r "${STAGE}" ; of a setup that was cut off
  !insertmacro PUT_FILES
  SetOutPath "$INSTDIR"

  ${If} $OldFolder != ""
    ; A copy runs, so that it can remove its own file.
    InitPluginsDir
    CopyFiles /SILENT /FILESONLY "$OldFolder\${UNINSTALLER}" "$PLUGINSDIR\old.exe"
    ClearErrors
    ExecWait '"$PLUGINSDIR\old.exe" /S /UPGRADE _?=$OldFolder' $0
    ${If} ${Errors}
    ${OrIf} $0 <> 0
      RMDir /r "${STAGE}"
      !insertmacro END_SECTION_WITH "$(OLD_STAYS)" ${ENDED_IN_USE}
    ${EndIf}
  ${EndIf}

  StrCpy $Failures 0
  !insertmacro MAKE_FOLDERS
  !insertmacro EACH_FILE MOVE_FILE
  RMDir /r "${STAGE}"
  ${If} $Failures <> 0
    !insertmacro END_SECTION_WITH "$(NOT_PLACED)" ${ENDED_IN_USE}
  ${EndIf}
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call Enter
SectionEnd

Section /o "desktop" DESKTOP_ICON
  SetOutPath "$PROFILE"
  CreateShortcut "$DESKTOP\Lavender.lnk" "$INSTDIR\lavender.exe"
SectionEnd

Section "files" OPEN_WITH
  !insertmacro OFFER_FILES
SectionEnd

Section "-end"
  SetOutPath "$PROFILE" ; else the folder itself would be in use
  ${Unless} ${SectionIsSelected} ${DESKTOP_ICON}
    Delete "$DESKTOP\Lavender.lnk"
  ${EndUnless}
  !insertmacro TELL_EXPLORER
SectionEnd

Function .onInit
  !insertmacro CHOOSE_LANGUAGE
  ${Unless} ${AtLeastBuild} 17763
    !insertmacro END_WITH "$(WINDOWS_TOO_OLD)" ${ENDED_OLD_WINDOWS}
  ${EndUnless}
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "${APP_ID}.Setup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    !insertmacro END_WITH "$(TWICE)" ${ENDED_TWICE}
  ${EndIf}

  StrCpy $DataFolder "$LOCALAPPDATA\lavender"
  ReadRegStr $OldFolder HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $OldVersion HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $OldOrder HKCU "${UNINSTALL_KEY}" "Order"
  ${Unless} ${FileExists} "$OldFolder\${UNINSTALLER}" ; somebody removed it by hand
    StrCpy $OldFolder ""
  ${EndUnless}
  ${If} $OldFolder != ""
    ${VersionCompare} "$OldOrder" "${ORDER}" $0
    ${If} $0 = 1
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NEWER_IS_HERE)" /SD IDNO IDYES older
      SetErrorLevel ${ENDED_NEWER}
      Quit
      older:
    ${EndIf}
  ${EndIf}
  Call ChooseSections
FunctionEnd

; Not in .onInit: another language than Windows' own begins after it.
Function Greet
  StrCpy $Words "$(WELCOME)"
  ${If} $OldFolder != ""
    StrCpy $Words "$(WELCOME_AGAIN)"
  ${EndIf}
FunctionEnd

; What the person chose before is chosen again.
Function ChooseSections
  ${GetParameters} $1
  ${If} ${FileExists} "$DESKTOP\Lavender.lnk"
    !insertmacro SelectSection ${DESKTOP_ICON}
  ${EndIf}
  ${If} $OldFolder != ""
    ReadRegStr $0 HKCU "Software\RegisteredApplications" "Lavender"
    ${If} $0 == ""
      !insertmacro UnselectSection ${OPEN_WITH}
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $1 "/DESKTOP" $0
  ${Unless} ${Errors}
    !insertmacro SelectSection ${DESKTOP_ICON}
  ${EndUnless}
  ClearErrors
  ${GetOptions} $1 "/NOOPENWITH" $0
  ${Unless} ${Errors}
    !insertmacro UnselectSection ${OPEN_WITH}
  ${EndUnless}
FunctionEnd

!include "choices.nsh"

; Into the Start menu, and into Windows' list of apps.
Function Enter
  !insertmacro WITHDRAW_FILES ; of an older version; offered again below where it is wanted
  SetOutPath "$PROFILE" ; where the shortcut starts the program
  CreateShortcut "$SMPROGRAMS\Lavender.lnk" "$INSTDIR\lavender.exe" "" "" "" "" "" "$(ABOUT)"
  WriteRegStr HKCU "${PATHS_KEY}" "" "$INSTDIR\lavender.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Lavender"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Order" "${ORDER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Lavender developers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\lavender.exe",0'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

!include "placing.nsh"
!include "removal.nsh"
