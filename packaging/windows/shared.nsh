; What the installer and the uninstaller both do.

!define UNINSTALLER "uninstall.exe"

; $LANGUAGE is what Windows speaks where we do, else English. /LANG=1041 names another.
!macro CHOOSE_LANGUAGE
  ; Traditional Chinese is not simplified Chinese, and NSIS takes the one for the other.
  ${If} $LANGUAGE = ${LANG_SIMPCHINESE}
    System::Call 'kernel32::GetUserDefaultUILanguage() i .r0'
    IntOp $0 $0 & 0xFFFF
    ${If} $0 = 0x0404
    ${OrIf} $0 = 0x0C04
    ${OrIf} $0 = 0x1404
      StrCpy $LANGUAGE ${LANG_ENGLISH}
    ${EndIf}
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/LANG=" $0
  ${Unless} ${Errors}
    StrCpy $LANGUAGE $0
  ${EndUnless}
  ClearErrors
!macroend

; Say a sentence and end, before anything was done.
!macro END_WITH SENTENCE CODE
  MessageBox MB_OK|MB_ICONINFORMATION "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; The same in a section.
!macro END_SECTION_WITH SENTENCE CODE
  MessageBox MB_OK|MB_ICONINFORMATION "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Abort
!macroend

; A program that runs is a file that cannot be opened for writing. Its children are it, too.
!macro WAIT_UNTIL_CLOSED FOLDER
  ${Do}
    StrCpy $Failures 0
    !insertmacro TRY "${FOLDER}\lavender.exe"
    !insertmacro TRY "${FOLDER}\lavender-cli.exe"
    ${If} $Failures = 0
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(OPEN)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${ENDED_OPEN}
      Abort
    ${EndIf}
  ${Loop}
!macroend

; Counts a file that is in use.
!macro TRY FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $1 "${FILE}" a
    ${If} ${Errors}
      IntOp $Failures $Failures + 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

; For EACH_FILE of the lists.
!macro TRY_FILE NAME
  !insertmacro TRY "$INSTDIR\${NAME}"
!macroend

!macro MOVE_FILE NAME
  StrCpy $0 "${NAME}"
  Call MoveFile
!macroend

!macro REMOVE_FILE NAME
  Delete "$INSTDIR\${NAME}"
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    IntOp $Failures $Failures + 1
  ${EndIf}
!macroend

; Pictures are drawn for three sizes of pixels: stretched, they would be coarse.
!macro SHARP_PICTURES
  System::Call 'user32::GetDpiForWindow(p $HWNDPARENT) i .r0'
  ${If} $0 > 156
    !insertmacro PICTURES_OF "2x"
  ${ElseIf} $0 > 108
    !insertmacro PICTURES_OF "1.5x"
  ${EndIf}
!macroend

!macro PICTURES_OF SIZE
  File "/oname=$PLUGINSDIR\modern-wizard.bmp" "${PICTURES}\welcome-${SIZE}.bmp"
  File "/oname=$PLUGINSDIR\modern-header.bmp" "${PICTURES}\header-${SIZE}.bmp"
  SetBrandingImage /IMGID=1046 /RESIZETOFIT "$PLUGINSDIR\modern-header.bmp"
!macroend
