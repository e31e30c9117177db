; The page with a person's two choices; they are sections, so a silent setup has them too.

Var DesktopBox
Var OpenWithBox

!macro SHOW_CHOICE BOX SECTION TOP TITLE
  ${NSD_CreateCheckbox} 0 ${TOP}u 100% 12u "${TITLE}"
  Pop ${BOX}
  ${If} ${SectionIsSelected} ${SECTION}
    ${NSD_Check} ${BOX}
  ${EndIf}
!macroend

!macro KEEP_CHOICE BOX SECTION
  ${NSD_GetState} ${BOX} $0
  ${If} $0 = ${BST_CHECKED}
    !insertmacro SelectSection ${SECTION}
  ${Else}
    !insertmacro UnselectSection ${SECTION}
  ${EndIf}
!macroend

Function ShowChoices
  !insertmacro MUI_HEADER_TEXT "$(CHOICES_TITLE)" "$(CHOICES_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  !insertmacro SHOW_CHOICE $DesktopBox ${DESKTOP_ICON} 8 "$(DESKTOP_ICON)"
  !insertmacro SHOW_CHOICE $OpenWithBox ${OPEN_WITH} 30 "$(OFFER_FILES)"
  ${NSD_CreateLabel} 12u 44u 95% 26u "$(OPEN_WITH_ABOUT)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function KeepChoices
  !insertmacro KEEP_CHOICE $DesktopBox ${DESKTOP_ICON}
  !insertmacro KEEP_CHOICE $OpenWithBox ${OPEN_WITH}
FunctionEnd
