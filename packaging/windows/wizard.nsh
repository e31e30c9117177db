; The pages that a person sees, and their languages.

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PICTURES}\header.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}\welcome.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURES}\welcome.bmp"
!define MUI_CUSTOMFUNCTION_GUIINIT SharpPictures
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.SharpPictures
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$Words"
!define MUI_PAGE_CUSTOMFUNCTION_PRE Greet
!insertmacro MUI_PAGE_WELCOME
Page custom ShowChoices KeepChoices
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckChoice
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DONE_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(DONE)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\lavender.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(RUN)"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_WILL_STAY)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(REMOVED_TITLE)"
!define MUI_FINISHPAGE_TEXT "$Words"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(SHOW_DATA)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION un.ShowData
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.HideWithoutData
!insertmacro MUI_UNPAGE_FINISH

; English comes first: it is what a person gets whose language is none of these.
!insertmacro MUI_LANGUAGE "English"
!include "words\en.nsh"
!insertmacro MUI_LANGUAGE "German"
!include "words\de.nsh"
!insertmacro MUI_LANGUAGE "Spanish"
!include "words\es.nsh"
!insertmacro MUI_LANGUAGE "French"
!include "words\fr.nsh"
!insertmacro MUI_LANGUAGE "Japanese"
!include "words\ja.nsh"
!insertmacro MUI_LANGUAGE "Russian"
!include "words\ru.nsh"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include "words\zh.nsh"

; What Windows itself writes with; NSIS would take fonts of twenty years ago.
SetFont "Segoe UI" 9
SetFont /LANG=${LANG_JAPANESE} "Yu Gothic UI" 9
SetFont /LANG=${LANG_SIMPCHINESE} "Microsoft YaHei UI" 9

Function SharpPictures
  !insertmacro SHARP_PICTURES
FunctionEnd

Function un.SharpPictures
  !insertmacro SHARP_PICTURES
FunctionEnd

Function un.ShowData
  ExecShell "open" "$DataFolder"
FunctionEnd

Function un.HideWithoutData
  ${Unless} ${FileExists} "$DataFolder\*.*"
    ShowWindow $mui.FinishPage.ShowReadme ${SW_HIDE}
  ${EndUnless}
FunctionEnd
