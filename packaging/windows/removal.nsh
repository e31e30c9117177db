; The uninstaller.

Function un.onInit
  !insertmacro CHOOSE_LANGUAGE
  StrCpy $DataFolder "$LOCALAPPDATA\lavender"
FunctionEnd

Section "un.-program"
  SetDetailsPrint textonly
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR"
  SetOutPath "$TEMP" ; else the folder itself would be in use
  ; All of it goes or nothing: half a program would be left to somebody who wanted a newer one.
  StrCpy $Failures 0
  !insertmacro EACH_FILE TRY_FILE
  ${If} $Failures <> 0
    !insertmacro END_SECTION_WITH "$(LEFT)" ${ENDED_IN_USE}
  ${EndIf}
  !insertmacro EACH_FILE REMOVE_FILE
  !insertmacro REMOVE_FOLDERS
  ${If} $Failures <> 0
    !insertmacro END_SECTION_WITH "$(LEFT)" ${ENDED_IN_USE}
  ${EndIf}
  Delete "$INSTDIR\${UNINSTALLER}"

  ; A new version takes the rest over; its files wait in the folder already.
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/UPGRADE" $0
  ${If} ${Errors}
    RMDir /r "${STAGE}" ; of a setup that was cut off
    Delete "$SMPROGRAMS\Lavender.lnk"
    Delete "$DESKTOP\Lavender.lnk"
    !insertmacro WITHDRAW_FILES
    DeleteRegKey HKCU "${PATHS_KEY}"
    !insertmacro DROP_KEY_IF_EMPTY "${CURRENT}\App Paths"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    !insertmacro DROP_KEY_IF_EMPTY "${CURRENT}\Uninstall"
    !insertmacro TELL_EXPLORER
  ${EndIf}
  RMDir "$INSTDIR"
  StrCpy $Words "$(REMOVED)"
  ${If} ${FileExists} "$DataFolder\*.*"
    StrCpy $Words "$(REMOVED_DATA_STAYS)"
  ${EndIf}
SectionEnd
