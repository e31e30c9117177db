; Whether a folder will do, and how files get to their places in it.

; $Words: why the folder will not do; empty where it can be written and its name is short enough.
Function CheckFolder
  StrCpy $Words ""
  StrLen $0 "$INSTDIR"
  IntOp $0 $0 + ${LONGEST}
  ${If} $0 > ${PATH_LIMIT}
    StrCpy $Words "$(TOO_LONG)"
    Return
  ${EndIf}
  ClearErrors
  CreateDirectory "${STAGE}"
  FileOpen $0 "${STAGE}\trial" w
  ${If} ${Errors}
    StrCpy $Words "$(CANNOT_WRITE)"
  ${Else}
    FileClose $0
    Delete "${STAGE}\trial"
  ${EndIf}
  RMDir "${STAGE}"
  RMDir "$INSTDIR"
FunctionEnd

; The person may choose again.
Function CheckChoice
  Call CheckFolder
  ${If} $Words != ""
    MessageBox MB_OK|MB_ICONINFORMATION "$Words"
    Abort
  ${EndIf}
FunctionEnd

; $0: a file's name in the folder. A virus scanner may still be reading it, so there are some tries.
Function MoveFile
  StrCpy $1 0
  ${Do}
    ClearErrors
    Delete "$INSTDIR\$0"
    Rename "${STAGE}\$0" "$INSTDIR\$0"
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    Sleep 250
    IntOp $1 $1 + 1
  ${LoopUntil} $1 = 20
  IntOp $Failures $Failures + 1
FunctionEnd

Function .onInstFailed
  RMDir /r "${STAGE}"
  RMDir "$INSTDIR"
FunctionEnd
