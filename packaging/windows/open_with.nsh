; "Open with Lavender" for photos and PDF. Nothing here makes Lavender the program that opens them by
; default: Windows leaves that to the person. All of it is in the person's own part of the registry.

!define CLASSES "Software\Classes"
!define PHOTO "${APP_ID}.Photo"
!define DOCUMENT "${APP_ID}.Document"
!define PROGRAM_CLASS "${CLASSES}\Applications\lavender.exe"
!define CAPABILITIES "Software\Lavender\Capabilities"

!macro OFFER_TYPE TYPE KIND
  WriteRegNone HKCU "${CLASSES}\${TYPE}\OpenWithProgids" "${KIND}"
  WriteRegStr HKCU "${PROGRAM_CLASS}\SupportedTypes" "${TYPE}" ""
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${TYPE}" "${KIND}"
!macroend
!macro OFFER_PHOTO TYPE
  !insertmacro OFFER_TYPE "${TYPE}" "${PHOTO}"
!macroend
!macro OFFER_DOCUMENT TYPE
  !insertmacro OFFER_TYPE "${TYPE}" "${DOCUMENT}"
!macroend

!macro OFFER_KIND KIND NAME
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" '"$INSTDIR\lavender.exe",0'
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\lavender.exe" "%1"'
!macroend

!macro OFFER_FILES
  !insertmacro OFFER_KIND "${PHOTO}" "$(PHOTO_KIND)"
  !insertmacro OFFER_KIND "${DOCUMENT}" "$(DOCUMENT_KIND)"
  WriteRegStr HKCU "${PROGRAM_CLASS}" "FriendlyAppName" "Lavender"
  WriteRegStr HKCU "${PROGRAM_CLASS}\shell\open\command" "" '"$INSTDIR\lavender.exe" "%1"'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "Lavender"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "$(ABOUT)"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationIcon" '"$INSTDIR\lavender.exe",0'
  !insertmacro EACH_PHOTO_TYPE OFFER_PHOTO
  !insertmacro EACH_DOCUMENT_TYPE OFFER_DOCUMENT
  WriteRegStr HKCU "Software\RegisteredApplications" "Lavender" "${CAPABILITIES}"
!macroend

; What others wrote beside ours stays: a key goes only where nothing is left in it.
!macro WITHDRAW_TYPE TYPE
  DeleteRegValue HKCU "${CLASSES}\${TYPE}\OpenWithProgids" "${PHOTO}"
  DeleteRegValue HKCU "${CLASSES}\${TYPE}\OpenWithProgids" "${DOCUMENT}"
  !insertmacro DROP_KEY_IF_EMPTY "${CLASSES}\${TYPE}\OpenWithProgids"
  !insertmacro DROP_KEY_IF_EMPTY "${CLASSES}\${TYPE}"
!macroend

!macro DROP_KEY_IF_EMPTY KEY
  DeleteRegKey /ifempty HKCU "${KEY}"
!macroend

!macro WITHDRAW_FILES
  !insertmacro EACH_PHOTO_TYPE WITHDRAW_TYPE
  !insertmacro EACH_DOCUMENT_TYPE WITHDRAW_TYPE
  DeleteRegKey HKCU "${CLASSES}\${PHOTO}"
  DeleteRegKey HKCU "${CLASSES}\${DOCUMENT}"
  DeleteRegKey HKCU "${PROGRAM_CLASS}"
  !insertmacro DROP_KEY_IF_EMPTY "${CLASSES}\Applications"
  DeleteRegKey HKCU "${CAPABILITIES}"
  !insertmacro DROP_KEY_IF_EMPTY "Software\Lavender"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Lavender"
  !insertmacro DROP_KEY_IF_EMPTY "Software\RegisteredApplications"
!macroend

; Explorer looks again at which program opens what.
!macro TELL_EXPLORER
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
