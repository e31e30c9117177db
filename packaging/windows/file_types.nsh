; The files that Lavender offers to open, by their endings. The window's dialog for files has the same.

!macro EACH_PHOTO_TYPE DO
  !insertmacro ${DO} ".jpg"
  !insertmacro ${DO} ".jpeg"
  !insertmacro ${DO} ".png"
  !insertmacro ${DO} ".webp"
  !insertmacro ${DO} ".gif"
  !insertmacro ${DO} ".bmp"
  !insertmacro ${DO} ".tif"
  !insertmacro ${DO} ".tiff"
  !insertmacro ${DO} ".avif"
  !insertmacro ${DO} ".heic"
  !insertmacro ${DO} ".heif"
!macroend

!macro EACH_DOCUMENT_TYPE DO
  !insertmacro ${DO} ".pdf"
!macroend
