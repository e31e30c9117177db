<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lavender</source>
        <translation>Acerca de Lavender</translation>
    </message>
    <message>
        <source>Lavender {version}</source>
        <translation>Lavender {version}</translation>
    </message>
    <message>
        <source>Chat about your own photos, offline. Photos, questions and answers stay on this computer.

Apache License 2.0. Made with Qt, llama.cpp and LLaVA.</source>
        <translation>Un chat sobre las fotos propias, sin conexión. Las fotos, las preguntas y las respuestas se quedan en este equipo.

Licencia Apache 2.0. Hecho con Qt, llama.cpp y LLaVA.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Añadir foto…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Captura de pantalla…</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importar conversaciones…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Editar la última pregunta</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renombrar la conversación</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Fijar o desfijar la conversación</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Eliminar la conversación</translation>
    </message>
    <message>
        <source>Look at the last photo</source>
        <translation>Ver la última foto</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Lo que vio el modelo</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Continuar la última respuesta</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Delete the last question</source>
        <translation>Eliminar la última pregunta</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Leer en voz alta la última respuesta</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversaciones eliminadas</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
        <source>Open another chat beside this one</source>
        <translation>Abrir otro chat al lado</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>Tamaño de texto del sistema</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Lavender</source>
        <translation>Acerca de Lavender</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Copiar esta respuesta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Answer this question again</source>
        <translation>Volver a responder a esta pregunta</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Más acciones para esta respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar sin formato</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Delete this question and its answers</source>
        <translation>Eliminar esta pregunta y sus respuestas</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more of this answer</source>
        <translation>Mostrar más de esta respuesta</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>No se pudo terminar la respuesta.</translation>
    </message>
    <message>
        <source>Lavender ended before this answer was finished.</source>
        <translation>Lavender se cerró antes de terminar esta respuesta.</translation>
    </message>
    <message>
        <source>Another Lavender window is still writing this answer.</source>
        <translation>Otra ventana de Lavender todavía está escribiendo esta respuesta.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Lavender opens only files of this computer. Copy the photo here first, then drop the copy.</source>
        <translation>Lavender solo abre archivos de este equipo. Primero hay que copiar aquí la foto y después soltar la copia.</translation>
    </message>
    <message>
        <source>Lavender opens nothing from the web. Save the photo first, then drop the file here.</source>
        <translation>Lavender no abre nada de la web. Primero hay que guardar la foto y después soltar aquí el archivo.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>Parte de la foto</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Photos and PDFs</source>
        <translation>Fotos y PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, página {number}</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>{days} days left</source>
        <translation>Quedan {days} días</translation>
    </message>
    <message>
        <source>Deleted for good within a day</source>
        <translation>Se eliminará en menos de un día</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete is kept here for {days} days.</source>
        <translation>La papelera está vacía. Lo que se elimina se guarda aquí durante {days} días.</translation>
    </message>
    <message>
        <source>Kept for {days} days, then erased.</source>
        <translation>Se guarda durante {days} días y después se borra.</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversaciones eliminadas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete for good, with the photos</source>
        <translation>Eliminar definitivamente, con las fotos</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Delete this conversation for good, with its photos?</source>
        <translation>¿Eliminar definitivamente esta conversación, con sus fotos?</translation>
    </message>
    <message>
        <source>Delete {count} conversations for good, with their photos?</source>
        <translation>¿Eliminar definitivamente {count} conversaciones, con sus fotos?</translation>
    </message>
    <message>
        <source>Delete the conversation in the bin for good, with its photos?</source>
        <translation>¿Eliminar definitivamente la conversación de la papelera, con sus fotos?</translation>
    </message>
    <message>
        <source>Delete all {count} conversations in the bin for good, with their photos?</source>
        <translation>¿Eliminar definitivamente las {count} conversaciones de la papelera, con sus fotos?</translation>
    </message>
    <message>
        <source>This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days.</source>
        <translation>Esto no se puede deshacer. Las copias de seguridad de Lavender conservan lo eliminado hasta {days} días.</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Version {place} of {count}</source>
        <translation>Versión {place} de {count}</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>This chat is still answering, so the question was not asked here.</source>
        <translation>Este chat todavía está respondiendo, así que la pregunta no se hizo aquí.</translation>
    </message>
    <message>
        <source>What is in my fridge, and what could I cook?</source>
        <translation>¿Qué hay en mi nevera y qué podría cocinar?</translation>
    </message>
    <message>
        <source>What is in this photo?</source>
        <translation>¿Qué hay en esta foto?</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
</context>
<context>
    <name>ChatsMenu</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ask about the photo…</source>
        <translation>Preguntar sobre la foto…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Hacer una pregunta…</translation>
    </message>
    <message>
        <source>Sent once the photos are open</source>
        <translation>Se enviará cuando las fotos estén abiertas</translation>
    </message>
    <message>
        <source>Sent once the photo is open</source>
        <translation>Se enviará cuando la foto esté abierta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <source>System text: {name}</source>
        <translation>Texto del sistema: {name}</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Add photo</source>
        <translation>Añadir foto</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Adjuntar foto</translation>
    </message>
    <message>
        <source>Choose photos or PDFs, drop them here, or paste them</source>
        <translation>Elegir fotos o PDF, soltarlos aquí o pegarlos</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Captura de pantalla…</translation>
    </message>
    <message>
        <source>More ways to add a photo</source>
        <translation>Otras formas de añadir una foto</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Textos guardados</translation>
    </message>
    <message>
        <source>Saved prompts and system texts (/ in an empty question)</source>
        <translation>Preguntas y textos del sistema guardados (/ en una pregunta vacía)</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Preguntar en todos</translation>
    </message>
    <message>
        <source>Ask this in every pane</source>
        <translation>Hacer esta pregunta en todos los paneles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Conversation nearly full</source>
        <translation>Conversación casi llena</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens. It will soon forget the oldest questions.</source>
        <translation>El modelo recuerda {used} de {room} tokens. Pronto olvidará las preguntas más antiguas.</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens.</source>
        <translation>El modelo recuerda {used} de {room} tokens.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>This computer has no speech program. On Linux, espeak-ng is one.</source>
        <translation>Este equipo no tiene ningún programa de voz. En Linux puede servir espeak-ng.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop your photos here</source>
        <translation>Soltar las fotos aquí</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>You</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>A photo that is no longer in the library</source>
        <translation>Una foto que ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>{title} photos</source>
        <translation>Fotos de {title}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>No se pudo terminar la respuesta.</translation>
    </message>
    <message>
        <source>Interrupted: Lavender ended before the answer did.</source>
        <translation>Interrumpida: Lavender se cerró antes de terminar la respuesta.</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Todavía se está escribiendo</translation>
    </message>
    <message>
        <source>Exported from Lavender, {time}</source>
        <translation>Exportado desde Lavender, {time}</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Todavía no se dijo nada.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show the figures of this answer</source>
        <translation>Mostrar las cifras de esta respuesta</translation>
    </message>
    <message>
        <source>Figures of this answer: {took}</source>
        <translation>Cifras de esta respuesta: {took}</translation>
    </message>
    <message>
        <source>What the model saw…</source>
        <translation>Lo que vio el modelo…</translation>
    </message>
    <message>
        <source>Show the pixels of the photos that went into the model</source>
        <translation>Mostrar los píxeles de las fotos que llegaron al modelo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Longest length reached</source>
        <translation>Longitud máxima alcanzada</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>menos de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Written: {count} tokens, {rate} a second</source>
        <translation>Tokens escritos: {count} ({rate} por segundo)</translation>
    </message>
    <message>
        <source>Read: {count} tokens, {known} of them known from before</source>
        <translation>Tokens leídos: {count} (ya conocidos: {known})</translation>
    </message>
    <message>
        <source>Read: {count} tokens</source>
        <translation>Tokens leídos: {count}</translation>
    </message>
    <message>
        <source>Photos: {count} tokens</source>
        <translation>Tokens de las fotos: {count}</translation>
    </message>
    <message>
        <source>Loading the model: {seconds} s</source>
        <translation>Carga del modelo: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the photo: {seconds} s</source>
        <translation>Lectura de la foto: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the question: {seconds} s</source>
        <translation>Lectura de la pregunta: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>First word after: {seconds} s</source>
        <translation>Primera palabra tras: {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>Eliminar la carpeta y conservar sus conversaciones</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidar todo?</translation>
    </message>
    <message>
        <source>All conversations go, those in the bin too, with their photos, and so do drafts, saved texts, backups, logs, settings, and all that models have kept of them. There is no way back from this.

Files that you saved elsewhere stay.</source>
        <translation>Se eliminan todas las conversaciones, también las de la papelera, con sus fotos, y además los borradores, los textos guardados, las copias de seguridad, los registros, los ajustes y todo lo que los modelos han guardado de ellas. Esto no se puede deshacer.

Los archivos guardados en otros lugares se conservan.</translation>
    </message>
    <message>
        <source>Delete the models I brought in as well</source>
        <translation>Eliminar también los modelos añadidos</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Todo se ha olvidado.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>You have asked about this photo before: “{title}”</source>
        <translation>Ya hubo preguntas sobre esta foto: «{title}»</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>This photo is in {count} conversations. The latest:</source>
        <translation>Esta foto está en {count} conversaciones. La última:</translation>
    </message>
    <message>
        <source>In {count} conversations</source>
        <translation>En {count} conversaciones</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Ya preguntaste antes</translation>
    </message>
    <message>
        <source>You have asked about this photo before:</source>
        <translation>Ya hubo preguntas sobre esta foto:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the conversation about this photo</source>
        <translation>Abrir la conversación sobre esta foto</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>Todas ({count})…</translation>
    </message>
    <message>
        <source>All conversations about this photo</source>
        <translation>Todas las conversaciones sobre esta foto</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Lavender is made with the work of many others:</source>
        <translation>Lavender está hecho con el trabajo de muchas otras personas:</translation>
    </message>
    <message>
        <source>Parts of Lavender</source>
        <translation>Partes de Lavender</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>More menus</source>
        <translation>Más menús</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>No se conoce su tamaño.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Not faithful</source>
        <translation>No fiel</translation>
    </message>
    <message>
        <source>Not known to be faithful</source>
        <translation>Fidelidad sin confirmar</translation>
    </message>
    <message>
        <source>{size} on the disk.</source>
        <translation>Ocupa {size} en el disco.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Technical details: {summary}</source>
        <translation>Datos técnicos: {summary}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <translation>Descargar ({size})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Comprobar archivos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{done} of about {total} are here.</source>
        <translation>Aquí hay {done} de unos {total}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Checking what is here already…</source>
        <translation>Comprobando lo que ya está aquí…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>Esperando la conexión…</translation>
    </message>
    <message>
        <source>Checking and installing…</source>
        <translation>Comprobando e instalando…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed}&#xa0;MB/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>listo en menos de un minuto</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>listo en {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>listo en {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that answers the next question</source>
        <translation>El modelo que responde a la próxima pregunta</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {name}</source>
        <translation>Ajustes de {name}</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>como en los ajustes</translation>
    </message>
    <message>
        <source>Empty: as in Settings</source>
        <translation>Vacío: como en los ajustes</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tokens that it can keep in mind. More takes more memory.</source>
        <translation>Tokens que puede tener presentes. Cuantos más, más memoria ocupa.</translation>
    </message>
    <message>
        <source>Layers on a graphics card</source>
        <translation>Capas en una tarjeta gráfica</translation>
    </message>
    <message>
        <source>0 keeps it on the processor.</source>
        <translation>0 lo deja en el procesador.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>Con 0 elige siempre las palabras más probables; con más, es más libre.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longitud máxima</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En tokens.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texto del sistema</translation>
    </message>
    <message>
        <source>What it is told before everything.</source>
        <translation>Lo que se le dice antes que nada.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Choose a language model and its mmproj</source>
        <translation>Elegir un modelo de lenguaje y su mmproj</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>{name} is ready: {summary}.</source>
        <translation>{name} está listo: {summary}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} está listo.</translation>
    </message>
    <message>
        <source>The files can be read in whole. Their checksums were not published.</source>
        <translation>Los archivos se pueden leer por completo. Sus sumas de comprobación no se publicaron.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>The files are not as they were published. Remove it and get it again.</source>
        <translation>Los archivos no son como se publicaron. Hay que quitar el modelo y obtenerlo de nuevo.</translation>
    </message>
    <message>
        <source>The files are as they were published.</source>
        <translation>Los archivos son como se publicaron.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Checking what this computer can run…</source>
        <translation>Comprobando qué modelos puede usar este equipo…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Encontrados en este equipo</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>{name} is in the bin ({size}).</source>
        <translation>{name} está en la papelera ({size}).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Bring your own model…</source>
        <translation>Añadir un modelo propio…</translation>
    </message>
    <message>
        <source>A GGUF language model and its mmproj; or drop both here</source>
        <translation>Un modelo de lenguaje GGUF y su mmproj; también se pueden soltar aquí los dos</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Permitir las descargas que yo inicie</translation>
    </message>
    <message>
        <source>Lavender is offline. Only a download that you start here uses the Internet.</source>
        <translation>Lavender funciona sin conexión. Solo las descargas que se inician aquí usan Internet.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the recommended model</source>
        <translation>Obtener el modelo recomendado</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Otros modelos…</translation>
    </message>
    <message>
        <source>For photos of your own: {name}</source>
        <translation>Para fotos propias: {name}</translation>
    </message>
    <message>
        <source>Go on ({size})</source>
        <translation>Reanudar ({size})</translation>
    </message>
    <message>
        <source>Get it ({size})</source>
        <translation>Obtener ({size})</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Choose pages</source>
        <translation>Elegir páginas</translation>
    </message>
    <message>
        <source>{name} has {count} pages. Which ones are photos to ask about?</source>
        <translation>{name} tiene {count} páginas. ¿Cuáles son fotos sobre las que preguntar?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Click the pages that you want, or go to them with the arrow keys and press Space.</source>
        <translation>Haz clic en las páginas que quieras, o ve a ellas con las flechas y pulsa la barra espaciadora.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Añadir páginas</translation>
    </message>
    <message>
        <source>Add 1 page</source>
        <translation>Añadir 1 página</translation>
    </message>
    <message>
        <source>Add {count} pages</source>
        <translation>Añadir {count} páginas</translation>
    </message>
    <message>
        <source>At most {most} pages can be added at a time.</source>
        <translation>Se pueden añadir como máximo {most} páginas a la vez.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
</context>
<context>
    <name>PhotoChip</name>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{name}, being opened</source>
        <translation>{name}, abriéndose</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{photo}, number {place} of {count}</source>
        <translation>{photo}, número {place} de {count}</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it, Delete takes it away.</source>
        <translation>Con Alt y una flecha se mueve; con Supr se quita.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Quitar esta foto</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>Photo in “{title}”</source>
        <translation>Foto en «{title}»</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos to send</source>
        <translation>Fotos por enviar</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>Foto de {width} por {height} píxeles</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Click to look at it.</source>
        <translation>{width} × {height} píxeles. Un clic la abre.</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>Ver la foto</translation>
    </message>
    <message>
        <source>Save without place and date…</source>
        <translation>Guardar sin lugar ni fecha…</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Search photos by what was said about them</source>
        <translation>Buscar fotos por lo que se dijo de ellas</translation>
    </message>
    <message>
        <source>Search what was said about photos</source>
        <translation>Buscar lo dicho sobre las fotos</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Nothing like that was said about a photo. Try fewer words.</source>
        <translation>No se dijo nada parecido de ninguna foto. Puede ayudar usar menos palabras.</translation>
    </message>
    <message>
        <source>The photos that you ask about are kept here. You can find them again by what was said about them.</source>
        <translation>Las fotos sobre las que se pregunta se guardan aquí. Se pueden volver a encontrar por lo que se dijo de ellas.</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer photos.</source>
        <translation>Se muestran las {count} más recientes. Con más palabras se encuentran menos fotos.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the question as a prompt</source>
        <translation>Guardar esta pregunta para repetirla</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Preguntas guardadas…</translation>
    </message>
    <message>
        <source>System text of a new conversation</source>
        <translation>Texto del sistema de una conversación nueva</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>System texts…</source>
        <translation>Textos del sistema…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>System texts</source>
        <translation>Textos del sistema</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Preguntas guardadas</translation>
    </message>
    <message>
        <source>A system text is what a model is told before everything else.</source>
        <translation>Un texto del sistema es lo que se le dice al modelo antes que nada.</translation>
    </message>
    <message>
        <source>A prompt is a question, or the beginning of one, to ask again.</source>
        <translation>Una pregunta guardada, entera o solo su comienzo, se puede volver a hacer.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Empty: its first words</source>
        <translation>Vacío: sus primeras palabras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit the question</source>
        <translation>Editar la pregunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Editar esta pregunta</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>Restore what can be read</source>
        <translation>Restaurar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurar la copia de seguridad del {time}</translation>
    </message>
    <message>
        <source>Your library is restored.</source>
        <translation>La biblioteca está restaurada.</translation>
    </message>
    <message>
        <source>Conversations: {conversations}. Messages: {messages}.</source>
        <translation>Conversaciones: {conversations}. Mensajes: {messages}.</translation>
    </message>
    <message>
        <source>Messages newer than the backup, from the damaged file: {newer}.</source>
        <translation>Mensajes más nuevos que la copia de seguridad, del archivo dañado: {newer}.</translation>
    </message>
    <message>
        <source>What was said after the backup cannot be read any more.</source>
        <translation>Lo que se dijo después de la copia de seguridad ya no se puede leer.</translation>
    </message>
    <message>
        <source>Messages that cannot be read any more: {lost}.</source>
        <translation>Mensajes que ya no se pueden leer: {lost}.</translation>
    </message>
    <message>
        <source>No message is lost.</source>
        <translation>No se pierde ningún mensaje.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the data folder.</source>
        <translation>El archivo dañado se conserva en la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This is not the address of a website, so it is not opened.</source>
        <translation>Esto no es la dirección de un sitio web, así que no se abre.</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Try the sample photo “{name}”</source>
        <translation>Probar con la foto de ejemplo «{name}»</translation>
    </message>
</context>
<context>
    <name>ScreenCut</name>
    <message>
        <source>Photo of the screen</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Draw around what you want to ask about, with the mouse or the arrow keys. Enter takes the frame, or the whole screen where there is none; Esc cancels.</source>
        <translation>Con el ratón o las flechas, rodear aquello sobre lo que se quiere preguntar. Intro toma esa parte o, si no hay ninguna, toda la pantalla; Esc cancela.</translation>
    </message>
</context>
<context>
    <name>ScreenPhoto</name>
    <message>
        <source>Screen, {time}</source>
        <translation>Pantalla, {time}</translation>
    </message>
    <message>
        <source>Your desktop does not let Lavender see the screen. Take a picture of the screen with your system&apos;s own key, then paste it here.</source>
        <translation>El escritorio no permite que Lavender vea la pantalla. Se puede hacer una captura con la tecla propia del sistema y pegarla aquí.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>Lo que vio el modelo</translation>
    </message>
    <message>
        <source>These are the pixels that the model got of your photos, enlarged where they are few. What cannot be made out here, it cannot have seen.</source>
        <translation>Estos son los píxeles de las fotos que recibió el modelo, ampliados cuando son pocos. Lo que aquí no se distingue, el modelo no pudo verlo.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: the original has {width} × {height} pixels</source>
        <translation>Foto {number} de {count}: la original tiene {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>The model got an overview and {rows} × {columns} tiles, each {width} × {height} pixels: {tokens} tokens</source>
        <translation>El modelo recibió una vista general y {rows} × {columns} recuadros, cada uno de {width} × {height} píxeles: {tokens} tokens</translation>
    </message>
    <message>
        <source>The model got {width} × {height} pixels: {tokens} tokens</source>
        <translation>El modelo recibió {width} × {height} píxeles: {tokens} tokens</translation>
    </message>
    <message>
        <source>When this answer was written, {count} tokens of photos went in. The model or its settings were changed since, so what you see here may differ from that.</source>
        <translation>Cuando se escribió esta respuesta entraron {count} tokens de fotos. Desde entonces cambió el modelo o sus ajustes, así que lo que se ve aquí puede ser distinto.</translation>
    </message>
    <message>
        <source>{model}. {fidelity}</source>
        <translation>{model}. {fidelity}</translation>
    </message>
    <message>
        <source>No photo went into this answer: the model wrote it without having seen one.</source>
        <translation>En esta respuesta no entró ninguna foto: el modelo la escribió sin haber visto ninguna.</translation>
    </message>
    <message>
        <source>The answer ended before its photos went into the model.</source>
        <translation>La respuesta se interrumpió antes de que sus fotos llegaran al modelo.</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>La vista general</translation>
    </message>
    <message>
        <source>The tiles</source>
        <translation>Los recuadros</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>In percent of the system’s size.</source>
        <translation>En porcentaje del tamaño del sistema.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Likeliest words (top p)</source>
        <translation>Palabras más probables (top p)</translation>
    </message>
    <message>
        <source>Only words that make up this share of the likelihood. 1 allows all.</source>
        <translation>Solo palabras que juntas suman esta parte de la probabilidad. Con 1 se admiten todas.</translation>
    </message>
    <message>
        <source>Number of words (top k)</source>
        <translation>Número de palabras (top k)</translation>
    </message>
    <message>
        <source>At most so many to choose from for each word. 0 sets no limit.</source>
        <translation>Opciones que hay como máximo para cada palabra. Con 0 no hay límite.</translation>
    </message>
    <message>
        <source>Least likelihood (min p)</source>
        <translation>Probabilidad mínima (min p)</translation>
    </message>
    <message>
        <source>Beside the likeliest word; what is rarer is left out. 0 allows all.</source>
        <translation>En comparación con la palabra más probable; lo más raro se descarta. Con 0 se admite todo.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Contra las repeticiones</translation>
    </message>
    <message>
        <source>1 does nothing; 1.1 makes words rarer that were used before.</source>
        <translation>1 no cambia nada; con 1,1 las palabras ya usadas salen menos.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Ahorradora</translation>
    </message>
    <message>
        <source>Quick takes more memory and answers sooner; lean leaves memory to other programs.</source>
        <translation>La rápida usa más memoria y responde antes; la ahorradora deja memoria a otros programas.</translation>
    </message>
    <message>
        <source>Tokens that a model can keep in mind. More takes more memory.</source>
        <translation>Tokens que un modelo puede tener presentes. Cuantos más, más memoria ocupa.</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>Retirar un modelo inactivo tras</translation>
    </message>
    <message>
        <source>Minutes without a question. 0 never unloads it. From the next start.</source>
        <translation>Minutos sin preguntas. Con 0 se queda siempre en la memoria. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Almacenamiento y privacidad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Colores claros u oscuros.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>For menus and buttons, from the next start. Answers keep the language of their model.</source>
        <translation>Para menús y botones, desde el próximo inicio. Las respuestas siguen en el idioma de su modelo.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>Con 0 elige siempre las palabras más probables; con más, es más libre.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longitud máxima</translation>
    </message>
    <message>
        <source>In tokens, which are parts of words.</source>
        <translation>En tokens, que son partes de palabras.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texto del sistema</translation>
    </message>
    <message>
        <source>What a model is told before everything.</source>
        <translation>Lo que se le dice a un modelo antes que nada.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>Gestión de la memoria</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Space for what models have read</source>
        <translation>Espacio para lo que los modelos han leído</translation>
    </message>
    <message>
        <source>So much of photos and conversations is kept ready and not read again. From the next start.</source>
        <translation>Esta cantidad de fotos y conversaciones queda lista y no se vuelve a leer. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Permitir las descargas que yo inicie</translation>
    </message>
    <message>
        <source>Nothing else ever uses the Internet.</source>
        <translation>Nada más usa nunca Internet.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Servidor espejo</translation>
    </message>
    <message>
        <source>Another address for the Hugging Face Hub. From the next start.</source>
        <translation>Otra dirección para el Hugging Face Hub. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Deletes all conversations, photos, backups, logs and settings. Asks first.</source>
        <translation>Elimina todas las conversaciones, fotos, copias de seguridad, registros y ajustes. Antes pregunta.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models.</source>
        <translation>{folder} contiene las conversaciones, las fotos y los modelos.</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models. The way Lavender was started decides it, so it cannot be changed here.</source>
        <translation>{folder} contiene las conversaciones, las fotos y los modelos. Depende de cómo se inició Lavender y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for conversations and photos</source>
        <translation>Elegir una carpeta para las conversaciones y las fotos</translation>
    </message>
    <message>
        <source>{folder} from the next start. What is kept now stays in {before}.</source>
        <translation>{folder} desde el próximo inicio. Lo que ya está guardado se queda en {before}.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Restablecer los ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>No setting was found for “{words}”.</source>
        <translation>No se encontró ningún ajuste para «{words}».</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something went wrong inside Lavender.</source>
        <translation>Algo falló dentro de Lavender.</translation>
    </message>
    <message>
        <source>Your conversations are safe. The log says more. If the window behaves strangely from here on, please start Lavender again.</source>
        <translation>Las conversaciones están a salvo. El registro dice más. Si a partir de ahora la ventana se comporta de forma extraña, conviene volver a iniciar Lavender.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Nueva línea en la pregunta</translation>
    </message>
    <message>
        <source>Saved prompts, in an empty question</source>
        <translation>Preguntas guardadas, en una pregunta vacía</translation>
    </message>
    <message>
        <source>Move a photo to the left, before it is sent</source>
        <translation>Mover una foto a la izquierda, antes de enviarla</translation>
    </message>
    <message>
        <source>Move a photo to the right, before it is sent</source>
        <translation>Mover una foto a la derecha, antes de enviarla</translation>
    </message>
    <message>
        <source>Take a photo away, before it is sent</source>
        <translation>Quitar una foto, antes de enviarla</translation>
    </message>
    <message>
        <source>Delete, in the list of conversations</source>
        <translation>Eliminar, en la lista de conversaciones</translation>
    </message>
    <message>
        <source>Choose several, in the list of conversations</source>
        <translation>Elegir varias, en la lista de conversaciones</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>The whole photo, looking at a photo</source>
        <translation>Ver entera la foto abierta</translation>
    </message>
    <message>
        <source>Actual size, looking at a photo</source>
        <translation>Tamaño real de la foto abierta</translation>
    </message>
    <message>
        <source>Larger, looking at a photo</source>
        <translation>Ampliar la foto abierta</translation>
    </message>
    <message>
        <source>Smaller, looking at a photo</source>
        <translation>Reducir la foto abierta</translation>
    </message>
    <message>
        <source>Turn it, looking at a photo</source>
        <translation>Girar la foto abierta</translation>
    </message>
    <message>
        <source>Look closer at a part of a photo</source>
        <translation>Mirar de cerca una parte de una foto</translation>
    </message>
    <message>
        <source>The photo before, looking at photos</source>
        <translation>Foto anterior, con una foto abierta</translation>
    </message>
    <message>
        <source>The photo after, looking at photos</source>
        <translation>Foto siguiente, con una foto abierta</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>{count} conversations were deleted.</source>
        <translation>Se eliminaron {count} conversaciones.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Nuevo chat ({keys})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Every photo that you asked about</source>
        <translation>Todas las fotos sobre las que se preguntó</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted conversations, and the way back</source>
        <translation>Conversaciones eliminadas, que se pueden restaurar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings ({keys})</source>
        <translation>Ajustes ({keys})</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>No se encontró nada para «{words}».</translation>
    </message>
    <message>
        <source>{count} places were found.</source>
        <translation>Lugares encontrados: {count}</translation>
    </message>
    <message>
        <source>Your conversations will be kept here.</source>
        <translation>Las conversaciones se guardarán aquí.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage} {seconds} s</source>
        <translation>{stage} {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Loading the model, {seconds} s left</source>
        <translation>Cargando el modelo, faltan {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the photo, {seconds} s left</source>
        <translation>Leyendo la foto, faltan {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the question, {seconds} s left</source>
        <translation>Leyendo la pregunta, faltan {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Leyendo la pregunta…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Describe this photo</source>
        <translation>Describir esta foto</translation>
    </message>
    <message>
        <source>Describe these photos</source>
        <translation>Describir estas fotos</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>¿Qué dice el texto?</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>Escribir un texto alternativo</translation>
    </message>
    <message>
        <source>What could I cook?</source>
        <translation>¿Qué podría cocinar?</translation>
    </message>
    <message>
        <source>What is different between these?</source>
        <translation>¿En qué se diferencian?</translation>
    </message>
    <message>
        <source>What is different from the photo before?</source>
        <translation>¿En qué se diferencia de la foto anterior?</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>¿Qué más se puede decir?</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Decirlo en menos palabras</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Markdown with photos…</source>
        <translation>Markdown con fotos…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Página web (HTML)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON for Lavender…</source>
        <translation>JSON para Lavender…</translation>
    </message>
    <message>
        <source>Photos without place and date…</source>
        <translation>Fotos sin lugar ni fecha…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exportar como Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Exportar como página web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Export for Lavender</source>
        <translation>Exportar para Lavender</translation>
    </message>
    <message>
        <source>Conversations of Lavender</source>
        <translation>Conversaciones de Lavender</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The conversation was sent to print.</source>
        <translation>La conversación se envió a imprimir.</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>Elegir una carpeta para las fotos</translation>
    </message>
    <message>
        <source>{count} photos were saved in “{folder}”.</source>
        <translation>Se guardaron {count} fotos en «{folder}».</translation>
    </message>
    <message>
        <source>One photo was saved in “{folder}”.</source>
        <translation>Se guardó una foto en «{folder}».</translation>
    </message>
    <message>
        <source>Save the photo without place and date</source>
        <translation>Guardar la foto sin lugar ni fecha</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>{count} conversations were imported.</source>
        <translation>Se importaron {count} conversaciones.</translation>
    </message>
    <message>
        <source>“{title}” was imported.</source>
        <translation>Se importó «{title}».</translation>
    </message>
    <message>
        <source>There was no conversation in this file.</source>
        <translation>En este archivo no había ninguna conversación.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Esto tarda un momento…</translation>
    </message>
    <message>
        <source>“{file}” was saved.</source>
        <translation>Se guardó «{file}».</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <source>The model no longer remembers what is above, except questions with photos.</source>
        <translation>El modelo ya no recuerda lo de arriba, salvo las preguntas con fotos.</translation>
    </message>
    <message>
        <source>Show later messages</source>
        <translation>Mostrar mensajes posteriores</translation>
    </message>
</context>
<context>
    <name>TurnRemover</name>
    <message>
        <source>The question and its answers were deleted.</source>
        <translation>Se eliminaron la pregunta y sus respuestas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} píxeles, {size}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo {place}</source>
        <translation>Foto {place}</translation>
    </message>
    <message>
        <source>{photo}: {facts}</source>
        <translation>{photo}: {facts}</translation>
    </message>
    <message>
        <source>Draw a rectangle around what the model should look at more closely.</source>
        <translation>Dibujar un rectángulo alrededor de lo que el modelo debe mirar más de cerca.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Take this part to attach it to your next question.</source>
        <translation>{width} × {height} píxeles. Al tomar esta parte, se adjunta a la próxima pregunta.</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>ViewerTools</name>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ver toda la foto</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Tomar esta parte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Actual size, now shown at {percent}</source>
        <translation>Tamaño real, ahora al {percent}</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Drop a photo here, and ask about it</source>
        <translation>Soltar aquí una foto y preguntar sobre ella</translation>
    </message>
    <message>
        <source>Photos and answers stay on this computer.</source>
        <translation>Las fotos y las respuestas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>O probar con una de estas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{folder} · {when}</source>
        <translation>{folder} · {when}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>Hace {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Folder {name}, open, {count} conversations</source>
        <translation>Carpeta {name}, abierta, conversaciones: {count}</translation>
    </message>
    <message>
        <source>Folder {name}, closed, {count} conversations</source>
        <translation>Carpeta {name}, cerrada, conversaciones: {count}</translation>
    </message>
    <message>
        <source>{heading}: {conversation}</source>
        <translation>{heading}: {conversation}</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>{host} cannot be reached ({reason}). Connect to the Internet and try again.</source>
        <translation>No se puede acceder a {host} ({reason}). Hay que conectarse a Internet e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.</source>
        <translation>HF_HUB_OFFLINE desactiva las descargas. Para descargar, hay que iniciar Lavender sin esa variable.</translation>
    </message>
    <message>
        <source>{repository} is given out only to people who agreed to its terms. Agree to them on {host}, set HF_TOKEN to your token there, and try again.</source>
        <translation>{repository} solo se entrega a quienes aceptaron sus condiciones. Hay que aceptarlas en {host}, guardar en HF_TOKEN el token de acceso obtenido allí e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} of {repository} is no longer on {host}. Choose another model.</source>
        <translation>{file} de {repository} ya no está en {host}. Hay que elegir otro modelo.</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}). Try again later; what was fetched is kept.</source>
        <translation>{host} respondió con un error ({status}). Conviene intentarlo más tarde; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{host} names no checksum of {file}, so it could not be told whether it is right. Choose another mirror.</source>
        <translation>{host} no indica ninguna suma de comprobación de {file}, así que no se pudo saber si es correcto. Hay que elegir otro servidor espejo.</translation>
    </message>
    <message>
        <source>{file} of {repository} is another file than the one that Lavender knows. Nothing was downloaded.</source>
        <translation>{file} de {repository} no es el archivo que Lavender conoce. No se descargó nada.</translation>
    </message>
    <message>
        <source>What {host} sent for {file} is no model. A network that asks you to log in does that: open a web page, then try again.</source>
        <translation>Lo que {host} envió como {file} no es un modelo. Eso ocurre en las redes que piden iniciar sesión: hay que abrir una página web y después intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try again later or choose a mirror.</source>
        <translation>{file} llegó dañado dos veces y se descartó; lo demás que se descargó se conserva. Conviene intentarlo más tarde o elegir un servidor espejo.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} more are needed, {free} are free. Make room and try again; what was fetched is kept.</source>
        <translation>No hay suficiente espacio en el disco: se necesitan {wanted} más y hay {free} libres. Hay que hacer espacio e intentarlo de nuevo; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). What was fetched before is kept.</source>
        <translation>No se pudo escribir {file} ({reason}). Lo que se descargó antes se conserva.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost and did not come back. Try again; what was fetched is kept.</source>
        <translation>La conexión con {host} se perdió y no volvió. Se puede intentar de nuevo; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>This model is being downloaded already, in another window or command.</source>
        <translation>Este modelo ya se está descargando en otra ventana o con otro comando.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again; what was fetched is kept. The log says more.</source>
        <translation>La descarga terminó de forma inesperada. Se puede intentar de nuevo; lo ya descargado se conserva. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This model cannot see photos. Choose one that comes with an mmproj.</source>
        <translation>Este modelo no puede ver fotos. Hay que elegir uno que venga con un mmproj.</translation>
    </message>
    <message>
        <source>Lavender is closing.</source>
        <translation>Lavender se está cerrando.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files inside it.</source>
        <translation>{file} es una carpeta. Hay que elegir los archivos que contiene.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe. Choose a file.</source>
        <translation>{file} es un dispositivo o una tubería. Hay que elegir un archivo.</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved or deleted: choose it again.</source>
        <translation>{file} no está ahí. Quizá se movió o se eliminó: hay que elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} may not be read. Change its permissions or copy it elsewhere.</source>
        <translation>No hay permiso para leer {file}. Hay que cambiar sus permisos o copiarlo a otro lugar.</translation>
    </message>
    <message>
        <source>{file} is a link that only leads to itself. Choose the file itself.</source>
        <translation>{file} es un enlace que solo lleva a sí mismo. Hay que elegir el archivo original.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try to copy it first.</source>
        <translation>No se pudo leer {file} ({reason}). Puede ayudar copiarlo antes.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Lavender can read. Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.</source>
        <translation>{file} no es una imagen que Lavender pueda leer. Sirven JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC o PDF.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Try another copy of the photo.</source>
        <translation>{file} tiene daños y no se puede leer. Conviene probar con otra copia de la foto.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} tiene demasiados píxeles. Se puede guardar una copia de {limit} millones de píxeles como máximo y usarla.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Copy or download the photo again.</source>
        <translation>{file} está a medias: le falta el final. Hay que copiar o descargar la foto de nuevo.</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Save a smaller copy of the photo and use that.</source>
        <translation>{file} necesita demasiada memoria. Se puede guardar una copia más pequeña de la foto y usarla.</translation>
    </message>
    <message>
        <source>Nothing of the photo lies in that rectangle. Draw it over the photo.</source>
        <translation>En ese rectángulo no hay nada de la foto. Hay que dibujarlo sobre ella.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save a copy without one and use that.</source>
        <translation>{file} tiene una contraseña. Se puede guardar una copia sin ella y usarla.</translation>
    </message>
    <message>
        <source>{file} has no pages. Choose another file.</source>
        <translation>{file} no tiene páginas. Hay que elegir otro archivo.</translation>
    </message>
    <message>
        <source>{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.</source>
        <translation>{file} tiene demasiadas páginas ({pages}). Conviene guardar las necesarias en un PDF aparte.</translation>
    </message>
    <message>
        <source>{file} has too many pixels ({width} × {height}). Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} tiene demasiados píxeles ({width} × {height}). Se puede guardar una copia de {limit} millones de píxeles como máximo y usarla.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} no contiene nada. Hay que elegir otro archivo.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Choose a smaller file.</source>
        <translation>{file} ocupa más de {limit}&#xa0;MB. Hay que elegir un archivo más pequeño.</translation>
    </message>
    <message>
        <source>{file} is a PDF. Save the page that you need as a picture and use that.</source>
        <translation>{file} es un PDF. Se puede guardar como imagen la página necesaria y usarla.</translation>
    </message>
    <message>
        <source>{file} could not be read: opening it ended the reader. Try again, or save the photo as a JPEG and use that.</source>
        <translation>No se pudo leer {file}: el programa de lectura se cerró al abrirlo. Se puede intentar de nuevo, o guardar la foto como JPEG y usar esa copia.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Save it as a JPEG and use that.</source>
        <translation>{file} tarda demasiado en leerse. Conviene guardar la foto como JPEG y usar esa copia.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The question is empty. Type what to ask.</source>
        <translation>La pregunta está vacía. Hay que escribir lo que se quiere preguntar.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages. Choose among them.</source>
        <translation>{file} tiene {pages} páginas. Hay que elegir entre ellas.</translation>
    </message>
    <message>
        <source>The image {name} lies outside the images&apos; folder.</source>
        <translation>La imagen {name} está fuera de la carpeta de imágenes.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of questions.</source>
        <translation>{file} no se puede leer como archivo de preguntas.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is no question: it needs question_id, image and text in a JSON object.</source>
        <translation>La línea {number} de {file} no es una pregunta: necesita question_id, image y text en un objeto JSON.</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>No se puede usar {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder.</source>
        <translation>No se puede escribir {file} ({reason}). Hay que elegir otra carpeta.</translation>
    </message>
    <message>
        <source>{name} is too big for this computer. To download it all the same, add --anyway.</source>
        <translation>{name} es demasiado grande para este equipo. Para descargarlo de todos modos, basta con añadir --anyway.</translation>
    </message>
    <message>
        <source>No model that Lavender knows would run well here. lavender models fit says why.</source>
        <translation>Ninguno de los modelos que Lavender conoce funcionaría bien aquí. lavender models fit dice por qué.</translation>
    </message>
    <message>
        <source>{name} comes as {those}, not as {wish}.</source>
        <translation>{name} existe como {those}, no como {wish}.</translation>
    </message>
    <message>
        <source>Damaged or missing: {files}.</source>
        <translation>Archivos dañados o ausentes: {files}.</translation>
    </message>
    <message>
        <source>Paused. The same command goes on where it ended.</source>
        <translation>En pausa. El mismo comando continúa donde se quedó.</translation>
    </message>
    <message>
        <source>The self-test failed at {part}: {reason}</source>
        <translation>La autoprueba falló en {part}: {reason}</translation>
    </message>
    <message>
        <source>A picture came out wrong: {file}.</source>
        <translation>Una imagen salió mal: {file}.</translation>
    </message>
    <message>
        <source>There was no answer about the photo.</source>
        <translation>No hubo respuesta sobre la foto.</translation>
    </message>
    <message>
        <source>Pocket did not recognise the sample photo: {answer}</source>
        <translation>Pocket no reconoció la foto de ejemplo: {answer}</translation>
    </message>
    <message>
        <source>The answer is not in the database.</source>
        <translation>La respuesta no está en la base de datos.</translation>
    </message>
    <message>
        <source>The window did not paint itself.</source>
        <translation>La ventana no llegó a dibujarse.</translation>
    </message>
    <message>
        <source>No font was found that letters can be drawn with.</source>
        <translation>No se encontró ninguna fuente con la que dibujar letras.</translation>
    </message>
    <message>
        <source>The words in {language} are missing.</source>
        <translation>Faltan los textos en {language}.</translation>
    </message>
    <message>
        <source>{file} is missing. Install Lavender again.</source>
        <translation>Falta {file}. Hay que instalar Lavender de nuevo.</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a command. lavender --help lists the commands.</source>
        <translation>{name} no es una foto ni un comando. lavender --help muestra los comandos.</translation>
    </message>
    <message>
        <source>A photo did not get through to the model, so nothing was answered: it would have been made up. Attach the photo again, or choose another model.</source>
        <translation>Una foto no llegó al modelo, así que no hubo respuesta: habría sido inventada. Hay que adjuntar la foto de nuevo o elegir otro modelo.</translation>
    </message>
    <message>
        <source>The mmproj gives {got} for a photo, and the model expects {wanted} (parts × numbers). Choose the mmproj that was made for this model.</source>
        <translation>El mmproj da {got} para una foto y el modelo espera {wanted} (partes × números). Hay que elegir el mmproj que se hizo para este modelo.</translation>
    </message>
    <message>
        <source>This conversation is too long for any model. Start a new one.</source>
        <translation>Esta conversación es demasiado larga para cualquier modelo. Hay que empezar una nueva.</translation>
    </message>
    <message>
        <source>A photo of this conversation is missing.</source>
        <translation>Falta una foto de esta conversación.</translation>
    </message>
    <message>
        <source>{file} cannot be made smaller: it may be damaged, or the disk is full. Import it without --compact.</source>
        <translation>No se puede reducir {file}: quizá esté dañado o el disco esté lleno. Se puede importar sin --compact.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its oldest question and answer were left out.</source>
        <translation>La conversación es más larga de lo que el modelo puede recordar: se omitieron la pregunta y la respuesta más antiguas.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its {count} oldest questions and answers were left out.</source>
        <translation>La conversación es más larga de lo que el modelo puede recordar: se omitieron las {count} preguntas y respuestas más antiguas.</translation>
    </message>
    <message>
        <source>The question with its photos needs {tokens} tokens, but only {limit} fit. Shorten it, send fewer photos, or choose a larger context.</source>
        <translation>La pregunta con sus fotos necesita {tokens} tokens, pero solo caben {limit}. Se puede acortar, enviar menos fotos o elegir un contexto más grande.</translation>
    </message>
    <message>
        <source>llama.cpp cannot open {file}. Download it again, or choose another mmproj.</source>
        <translation>llama.cpp no puede abrir {file}. Hay que descargarlo de nuevo o elegir otro mmproj.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose another model.</source>
        <translation>{file} tiene un tipo de proyector que Lavender no puede usar ({projector}). Hay que elegir otro modelo.</translation>
    </message>
    <message>
        <source>This model reads a photo in one batch of {rows} tokens, and the batch is smaller. Set batch in the settings to {rows} or more.</source>
        <translation>Este modelo lee una foto en un solo lote de {rows} tokens, y el lote es más pequeño. En los ajustes, batch debe ser {rows} o más.</translation>
    </message>
    <message>
        <source>{file} gave no usable numbers for this photo. Download it again.</source>
        <translation>{file} no dio números utilizables para esta foto. Hay que descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>llama.cpp could not read the photo with {file}. Try again.</source>
        <translation>llama.cpp no pudo leer la foto con {file}. Se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo del modelo {file} ({reason}).</translation>
    </message>
    <message>
        <source>{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a photo, and the language model expects {wanted}. Choose the mmproj that was made for this model.</source>
        <translation>{mmproj} no corresponde a {llm}: da {got} números por cada parte de una foto y el modelo de lenguaje espera {wanted}. Hay que elegir el mmproj que se hizo para este modelo.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was started again with room for {tokens} tokens. Close other programs to give it more.</source>
        <translation>Faltó memoria, así que el modelo se inició de nuevo con espacio para {tokens} tokens. Cerrar otros programas le dejaría más.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was put away while the photo was read. Close other programs to make this quicker.</source>
        <translation>Faltó memoria, así que el modelo se retiró mientras se leía la foto. Cerrar otros programas haría esto más rápido.</translation>
    </message>
    <message>
        <source>The graphics card could not run all of the model, so {layers} of {all} parts run on it now.</source>
        <translation>La tarjeta gráfica no pudo con todo el modelo, así que ahora se encarga de {layers} de sus {all} partes.</translation>
    </message>
    <message>
        <source>The graphics card could not run the model, so the processor does it now.</source>
        <translation>La tarjeta gráfica no pudo ejecutar el modelo, así que ahora lo hace el procesador.</translation>
    </message>
    <message>
        <source>The graphics card could not read the photo, so the processor does it now.</source>
        <translation>La tarjeta gráfica no pudo leer la foto, así que ahora lo hace el procesador.</translation>
    </message>
    <message>
        <source>The model stopped responding and was ended. What it wrote is kept; ask again to start it anew.</source>
        <translation>El modelo dejó de responder y se detuvo. Lo que escribió se conserva; al preguntar de nuevo, vuelve a iniciarse.</translation>
    </message>
    <message>
        <source>The system ended the model, perhaps because memory ran out. What it wrote is kept. Close other programs or choose a smaller model, then ask again.</source>
        <translation>El sistema detuvo el modelo, quizá porque se agotó la memoria. Lo que escribió se conserva. Hay que cerrar otros programas o elegir un modelo más pequeño y preguntar de nuevo.</translation>
    </message>
    <message>
        <source>The model ended unexpectedly. What it wrote is kept; ask again to start it anew. If this happens every time, its file may be damaged.</source>
        <translation>El modelo se detuvo de forma inesperada. Lo que escribió se conserva; al preguntar de nuevo, vuelve a iniciarse. Si ocurre siempre, su archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>Reading the photo took too long and was ended. Ask again to retry.</source>
        <translation>Leer la foto tardó demasiado y se interrumpió. Se puede preguntar de nuevo para reintentarlo.</translation>
    </message>
    <message>
        <source>The photo could not be read: the program that reads photos ended unexpectedly, perhaps because memory ran out. Close other programs and ask again.</source>
        <translation>No se pudo leer la foto: el programa que lee fotos se detuvo de forma inesperada, quizá porque se agotó la memoria. Hay que cerrar otros programas y preguntar de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be opened: llama.cpp ended while reading it. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>No se pudo abrir {file}: llama.cpp se detuvo mientras lo leía. El archivo puede estar dañado o ser de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>llama.cpp does not start on this computer. Install Lavender again.</source>
        <translation>llama.cpp no se inicia en este equipo. Hay que instalar Lavender de nuevo.</translation>
    </message>
    <message>
        <source>This model brings no chat template. Choose its prompt format by name.</source>
        <translation>Este modelo no trae ninguna plantilla de chat. Hay que elegir por su nombre el formato de prompt.</translation>
    </message>
    <message>
        <source>The model&apos;s own chat template cannot be used ({reason}). Choose its prompt format by name.</source>
        <translation>No se puede usar la plantilla de chat del propio modelo ({reason}). Hay que elegir por su nombre el formato de prompt.</translation>
    </message>
    <message>
        <source>{file} reads photos in a way that Lavender does not know. Choose a LLaVA model.</source>
        <translation>{file} lee las fotos de una manera que Lavender no conoce. Hay que elegir un modelo LLaVA.</translation>
    </message>
    <message>
        <source>{file} has LLaVA 1.0&apos;s linear projector, which llama.cpp does not run as it is. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} tiene el proyector lineal de LLaVA 1.0, que llama.cpp no usa tal cual. Hay que importar el modelo: entonces Lavender escribe una copia reparada.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose a LLaVA 1.5 model.</source>
        <translation>{file} tiene un tipo de proyector que Lavender no puede usar ({projector}). Hay que elegir un modelo LLaVA 1.5.</translation>
    </message>
    <message>
        <source>{file} is in an old form that llama.cpp does not open. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} tiene una forma antigua que llama.cpp no abre. Hay que importar el modelo: entonces Lavender escribe una copia reparada.</translation>
    </message>
    <message>
        <source>This model has no token {token}: its prompt format is another one than the one that was chosen for it.</source>
        <translation>Este modelo no tiene el token {token}: su formato de prompt no es el que se eligió para él.</translation>
    </message>
    <message>
        <source>The graphics card could not take the model {file}.</source>
        <translation>La tarjeta gráfica no pudo cargar el modelo {file}.</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model {file}. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>llama.cpp no puede cargar el modelo {file}. El archivo puede estar dañado o ser de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {file} with a context of {context} tokens. Close other programs or choose a smaller context.</source>
        <translation>No hay memoria suficiente para usar el modelo {file} con un contexto de {context} tokens. Hay que cerrar otros programas o elegir un contexto más pequeño.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lavender. The log says more; nothing was lost.</source>
        <translation>Algo falló dentro de Lavender. El registro dice más; no se perdió nada.</translation>
    </message>
    <message>
        <source>There is no photo in this conversation.</source>
        <translation>No hay ninguna foto en esta conversación.</translation>
    </message>
    <message>
        <source>The photos of this conversation are no longer in your library.</source>
        <translation>Las fotos de esta conversación ya no están en la biblioteca.</translation>
    </message>
    <message>
        <source>{file} is the vision part (mmproj) of a model. Choose the language model here, and this file as its mmproj.</source>
        <translation>{file} es la parte visual (mmproj) de un modelo. Aquí hay que elegir el modelo de lenguaje, y este archivo como su mmproj.</translation>
    </message>
    <message>
        <source>{file} holds no language model. Choose the GGUF file of one.</source>
        <translation>{file} no contiene ningún modelo de lenguaje. Hay que elegir el archivo GGUF de uno.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts of a model. Choose a model that is in one file.</source>
        <translation>{file} es una de las {count} partes de un modelo. Hay que elegir un modelo que esté en un solo archivo.</translation>
    </message>
    <message>
        <source>{file} is a language model. Choose the mmproj file that belongs to it here.</source>
        <translation>{file} es un modelo de lenguaje. Aquí hay que elegir el archivo mmproj que le corresponde.</translation>
    </message>
    <message>
        <source>{file} holds no vision encoder. Choose the model&apos;s mmproj file.</source>
        <translation>{file} no contiene ningún codificador visual. Hay que elegir el archivo mmproj del modelo.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so it would not run. Download or convert it again.</source>
        <translation>{file} se contradice, así que no funcionaría. Hay que descargarlo o convertirlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and place.</source>
        <translation>No existe el archivo {file}. Hay que revisar su nombre y su lugar.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions.</source>
        <translation>No se puede leer {file} ({reason}). Hay que revisar sus permisos.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Download or copy it again.</source>
        <translation>{file} está dañado o incompleto. Hay que descargarlo o copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a GGUF file in it.</source>
        <translation>{file} es una carpeta. Hay que elegir un archivo GGUF que esté en ella.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose a GGUF file.</source>
        <translation>{file} no es un archivo normal. Hay que elegir un archivo GGUF.</translation>
    </message>
    <message>
        <source>{file} is empty. Download or copy it again.</source>
        <translation>{file} está vacío. Hay que descargarlo o copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF file. Choose a file in GGUF format.</source>
        <translation>{file} no es un archivo GGUF. Hay que elegir un archivo en formato GGUF.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian machines. Choose a little-endian GGUF file.</source>
        <translation>{file} se hizo para máquinas big-endian. Hay que elegir un archivo GGUF little-endian.</translation>
    </message>
    <message>
        <source>{file} is GGUF version {version}, and Lavender reads versions 2 and 3. Choose a file in one of these.</source>
        <translation>{file} es GGUF versión {version}, y Lavender lee las versiones 2 y 3. Hay que elegir un archivo de una de ellas.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>No se pudo escribir la copia reparada de {file} ({reason}). Hay que hacer espacio en el disco e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} does not read back as it was written. Check the disk and try again.</source>
        <translation>La copia reparada de {file} no se lee tal como se escribió. Hay que revisar el disco e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The model {id} is here already.</source>
        <translation>El modelo {id} ya está aquí.</translation>
    </message>
    <message>
        <source>The model could not be put into {folder} ({reason}). What was downloaded is kept: fix that and try again.</source>
        <translation>No se pudo poner el modelo en {folder} ({reason}). Hay que corregir eso e intentarlo de nuevo; lo ya descargado se conserva.</translation>
    </message>
    <message>
        <source>There is another model {id} by now. Remove that one first.</source>
        <translation>Entretanto ya hay otro modelo {id}. Primero hay que quitarlo.</translation>
    </message>
    <message>
        <source>The list of models {file} cannot be read ({reason}). Install it again.</source>
        <translation>No se puede leer la lista de modelos {file} ({reason}). Hay que instalarla de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({reason}). Fix that line.</source>
        <translation>{file} no es TOML válido ({reason}). Hay que corregir esa línea.</translation>
    </message>
    <message>
        <source>{file}: in model {model}, the key {key} {trouble}.</source>
        <translation>{file}: en el modelo {model}, la clave {key} {trouble}.</translation>
    </message>
    <message>
        <source>{file}: the key {key} {trouble}.</source>
        <translation>{file}: la clave {key} {trouble}.</translation>
    </message>
    <message>
        <source>Downloads are switched off. Switch them on in the settings first.</source>
        <translation>Las descargas están desactivadas. Primero hay que activarlas en los ajustes.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already.</source>
        <translation>{name} ya se está descargando.</translation>
    </message>
    <message>
        <source>{id} cannot be a model&apos;s id. Use up to 64 letters a to z, digits, dots, hyphens and underscores, with a letter or digit first.</source>
        <translation>{id} no puede ser el identificador de un modelo. Sirven hasta 64 letras de la a a la z, cifras, puntos, guiones y guiones bajos, con una letra o una cifra al principio.</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose another id, or move them away.</source>
        <translation>Ya hay archivos en {folder}. Hay que elegir otro identificador o moverlos a otro lugar.</translation>
    </message>
    <message>
        <source>There is already a model {id}. Choose another id, or remove that one first.</source>
        <translation>Ya existe un modelo {id}. Hay que elegir otro identificador o quitar antes ese modelo.</translation>
    </message>
    <message>
        <source>{file} cannot get a second name in {folder} ({reason}). They must be on the same disk. Copy the files or use them in place.</source>
        <translation>No se puede dar a {file} un segundo nombre en {folder} ({reason}). Deben estar en el mismo disco. Se pueden copiar los archivos o usarlos donde están.</translation>
    </message>
    <message>
        <source>{file} is small already; a compact copy would save nothing. Import it without --compact.</source>
        <translation>{file} ya es pequeño; una copia compacta no ahorraría nada. Se puede importar sin --compact.</translation>
    </message>
    <message>
        <source>The model could not be written into {folder} ({reason}). Nothing was imported.</source>
        <translation>No se pudo escribir el modelo en {folder} ({reason}). No se importó nada.</translation>
    </message>
    <message>
        <source>{file} is a file. Give the folder that holds the model and its mmproj, or import the two.</source>
        <translation>{file} es un archivo. Hay que indicar la carpeta que contiene el modelo y su mmproj, o importar los dos.</translation>
    </message>
    <message>
        <source>{name} is not on this computer. Download it with lavender models download {id}, or in the window&apos;s list of models.</source>
        <translation>{name} no está en este equipo. Se puede descargar con lavender models download {id} o en la lista de modelos de la ventana.</translation>
    </message>
    <message>
        <source>There is no model {id} here. Choose one from the list of models.</source>
        <translation>Aquí no hay ningún modelo {id}. Hay que elegir uno de la lista de modelos.</translation>
    </message>
    <message>
        <source>No model {id} can be downloaded. lavender models fit lists those that can.</source>
        <translation>No hay ningún modelo {id} que se pueda descargar. lavender models fit muestra los que sí se pueden.</translation>
    </message>
    <message>
        <source>{name} comes with Lavender and cannot be removed.</source>
        <translation>{name} viene con Lavender y no se puede quitar.</translation>
    </message>
    <message>
        <source>There is no imported model {id}. Look at the list of models.</source>
        <translation>No hay ningún modelo importado {id}. Conviene mirar la lista de modelos.</translation>
    </message>
    <message>
        <source>There is no model {id} in the bin.</source>
        <translation>No hay ningún modelo {id} en la papelera.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be changed ({reason}). Close what uses it and try again.</source>
        <translation>No se pudo cambiar la carpeta {folder} ({reason}). Hay que cerrar lo que la usa e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>What is written about a model in {file} cannot be read. Import it again.</source>
        <translation>No se puede leer lo que {file} dice de un modelo. Hay que importarlo de nuevo.</translation>
    </message>
    <message>
        <source>{file} of the model {id} is no longer there. Put it back, or remove the model and import it from its new place.</source>
        <translation>{file}, del modelo {id}, ya no está ahí. Hay que devolverlo a su lugar, o quitar el modelo e importarlo desde el nuevo.</translation>
    </message>
    <message>
        <source>{file} has changed since the model {id} was imported. Remove the model and import it again.</source>
        <translation>{file} cambió desde que se importó el modelo {id}. Hay que quitar el modelo e importarlo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} holds no language model. Choose a folder with a GGUF model and its mmproj.</source>
        <translation>{folder} no contiene ningún modelo de lenguaje. Hay que elegir una carpeta con un modelo GGUF y su mmproj.</translation>
    </message>
    <message>
        <source>{folder} holds no mmproj, so the model in it could not see. Put its mmproj there.</source>
        <translation>{folder} no contiene ningún mmproj, así que su modelo no podría ver. Hay que poner ahí su mmproj.</translation>
    </message>
    <message>
        <source>{llm} and {mmproj} do not belong together: one is {width} wide, the other {other}. Choose the mmproj that was published with the model.</source>
        <translation>{llm} y {mmproj} no van juntos: uno tiene un ancho de {width} y el otro, de {other}. Hay que elegir el mmproj que se publicó con el modelo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>No se puede leer la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{folder} holds more than one that it could be ({files}). Import the two files that you want.</source>
        <translation>{folder} contiene varios que podrían ser ({files}). Hay que importar los dos archivos deseados.</translation>
    </message>
    <message>
        <source>The name {file} is not valid text. Rename the file.</source>
        <translation>El nombre {file} no es un texto válido. Hay que cambiar el nombre del archivo.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose a GGUF file.</source>
        <translation>{file} no es un archivo. Hay que elegir un archivo GGUF.</translation>
    </message>
    <message>
        <source>A model is two files, a language model and its mmproj. These are {llms} language models and {mmprojs} mmproj files.</source>
        <translation>Un modelo consta de dos archivos: un modelo de lenguaje y su mmproj. Aquí hay modelos de lenguaje: {llms}, y archivos mmproj: {mmprojs}.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your conversations are kept, is not there. Connect its disk and start Lavender again.</source>
        <translation>La carpeta {folder}, donde se guardan las conversaciones, no está ahí. Hay que conectar su disco e iniciar Lavender de nuevo.</translation>
    </message>
    <message>
        <source>This portable Lavender keeps everything in {folder}, where nothing can be written ({reason}). Copy the whole program to a disk that can be written.</source>
        <translation>Este Lavender portátil lo guarda todo en {folder}, donde no se puede escribir nada ({reason}). Copia el programa entero a un disco en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Choose another one with --data-dir.</source>
        <translation>No se puede usar la carpeta {folder} ({reason}). Se puede elegir otra con --data-dir.</translation>
    </message>
    <message>
        <source>This photo is no longer in your library. Attach it again to ask about it.</source>
        <translation>Esta foto ya no está en la biblioteca. Hay que adjuntarla de nuevo para preguntar sobre ella.</translation>
    </message>
    <message>
        <source>This answer is still being written. Wait until it is done.</source>
        <translation>Esta respuesta todavía se está escribiendo. Hay que esperar a que termine.</translation>
    </message>
    <message>
        <source>This conversation was deleted in the meantime. Start a new one.</source>
        <translation>Esta conversación se eliminó entretanto. Hay que empezar una nueva.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your library. Free {megabytes} MB on the disk and start Lavender again.</source>
        <translation>No hay espacio para una copia de seguridad de la biblioteca. Hay que liberar {megabytes}&#xa0;MB en el disco e iniciar Lavender de nuevo.</translation>
    </message>
    <message>
        <source>There is no conversation {id}. Look at the list of conversations.</source>
        <translation>No hay ninguna conversación {id}. Conviene mirar la lista de conversaciones.</translation>
    </message>
    <message>
        <source>More than one conversation begins with {id}. Give more of its id.</source>
        <translation>Más de una conversación empieza por {id}. Hay que escribir más de su identificador.</translation>
    </message>
    <message>
        <source>These conversations were exported by a newer Lavender. Update Lavender and import them again.</source>
        <translation>Estas conversaciones se exportaron con un Lavender más nuevo. Hay que actualizar Lavender e importarlas de nuevo.</translation>
    </message>
    <message>
        <source>This is not a whole file of conversations from Lavender. Nothing was imported: choose a file that Lavender exported.</source>
        <translation>Esto no es un archivo completo de conversaciones de Lavender. No se importó nada: hay que elegir un archivo exportado por Lavender.</translation>
    </message>
    <message>
        <source>{file} is not a whole file of conversations from Lavender. Choose a file that Lavender exported.</source>
        <translation>{file} no es un archivo completo de conversaciones de Lavender. Hay que elegir un archivo exportado por Lavender.</translation>
    </message>
    <message>
        <source>Your library ({file}) is damaged and was left as it is. Restore a backup: in the window, or with “lavender history restore”.</source>
        <translation>La biblioteca ({file}) está dañada y se dejó como está. Hay que restaurar una copia de seguridad: en la ventana o con «lavender history restore».</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>El disco está lleno, así que esto no se guardó. Hay que liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using your library right now. Wait a moment and try again.</source>
        <translation>Otro programa está usando la biblioteca en este momento. Hay que esperar un poco e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Your library cannot be written to. Check that you may write to Lavender&apos;s data folder.</source>
        <translation>No se puede escribir en la biblioteca. Hay que comprobar que se puede escribir en la carpeta de datos de Lavender.</translation>
    </message>
    <message>
        <source>The disk refused to read or write your library. Check the disk, then start Lavender again.</source>
        <translation>El disco no permitió leer o escribir la biblioteca. Hay que revisar el disco y después iniciar Lavender de nuevo.</translation>
    </message>
    <message>
        <source>Lavender&apos;s data folder cannot be used ({reason}). Check that you may write to it.</source>
        <translation>No se puede usar la carpeta de datos de Lavender ({reason}). Hay que comprobar que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Another Lavender is busy opening your library. Wait a moment and try again.</source>
        <translation>Otro Lavender está abriendo la biblioteca. Hay que esperar un poco e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Your library was last used by a newer Lavender. Install that version again, or choose another data folder.</source>
        <translation>La biblioteca se usó por última vez con un Lavender más nuevo. Hay que instalar esa versión de nuevo o elegir otra carpeta de datos.</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Ya hay una carpeta «{name}». Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>A folder needs a name. Write one.</source>
        <translation>Una carpeta necesita un nombre. Hay que escribir uno.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. In a terminal, type: lavender ask PHOTO &quot;QUESTION&quot;</source>
        <translation>Aquí no hay pantalla en la que abrir una ventana. En una terminal se puede escribir: lavender ask FOTO &quot;PREGUNTA&quot;</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>La impresora no aceptó las páginas. Hay que revisarla e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>In the usual folder there may be other conversations, or none.</source>
        <translation>En la carpeta habitual puede haber otras conversaciones, o ninguna.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Attach the photo again to mend it.</source>
        <translation>El archivo de esta foto está dañado. Hay que adjuntar la foto de nuevo para repararlo.</translation>
    </message>
    <message>
        <source>Another Lavender uses your library. Close it, then restore the backup.</source>
        <translation>Otro Lavender usa la biblioteca. Hay que cerrarlo y después restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>Another Lavender is reading your library, so traces of it may be left. Close it and forget everything once more.</source>
        <translation>Otro Lavender está leyendo la biblioteca, así que pueden quedar rastros. Hay que cerrarlo y olvidar todo otra vez.</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>All of it stays in memory.</source>
        <translation>Todo se queda en la memoria.</translation>
    </message>
    <message>
        <source>Memory is short: parts of the model may be read from disk again and again.</source>
        <translation>Hay poca memoria: es posible que partes del modelo se lean del disco una y otra vez.</translation>
    </message>
    <message>
        <source>There is too little memory for it; close other programs first.</source>
        <translation>Hay muy poca memoria para él; primero hay que cerrar otros programas.</translation>
    </message>
    <message>
        <source>Threads: {threads}, as you chose.</source>
        <translation>Hilos: {threads}, según lo elegido.</translation>
    </message>
    <message>
        <source>Threads: {threads}, one for each physical core.</source>
        <translation>Hilos: {threads}, uno por cada núcleo físico.</translation>
    </message>
    <message>
        <source>Threads: {threads} of {cores} cores, because other programs are busy.</source>
        <translation>Hilos: {threads} de {cores} núcleos, porque hay otros programas ocupados.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as you chose.</source>
        <translation>Contexto: {tokens} tokens, según lo elegido.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, all that the model can take.</source>
        <translation>Contexto: {tokens} tokens, todos los que admite el modelo.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as large as fits comfortably.</source>
        <translation>Contexto: {tokens} tokens, lo que cabe con holgura.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, as you chose.</source>
        <translation>Claves {key} y valores {value}, según lo elegido.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, to save memory.</source>
        <translation>Claves {key} y valores {value}, para ahorrar memoria.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nothing is stored smaller than it is.</source>
        <translation>Claves {key} y valores {value}: nada se guarda en menos espacio del que ocupa.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nearly as fast as f16 for less memory.</source>
        <translation>Claves {key} y valores {value}: casi tan rápido como f16 con menos memoria.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as you chose.</source>
        <translation>Conversaciones en memoria: {count}, según lo elegido.</translation>
    </message>
    <message>
        <source>Conversations in memory: one; the others wait on the disk.</source>
        <translation>Conversaciones en memoria: una; las demás esperan en el disco.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as far as the context&apos;s memory goes.</source>
        <translation>Conversaciones en memoria: {count}, hasta donde alcanza la memoria del contexto.</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>ahorrador</translation>
    </message>
    <message>
        <source>Profile: {profile}, as you chose.</source>
        <translation>Perfil: {profile}, según lo elegido.</translation>
    </message>
    <message>
        <source>Profile: quick, because memory is plenty.</source>
        <translation>Perfil: rápido, porque hay memoria de sobra.</translation>
    </message>
    <message>
        <source>Profile: lean, to leave memory to other programs.</source>
        <translation>Perfil: ahorrador, para dejar memoria a otros programas.</translation>
    </message>
    <message>
        <source>Graphics: none that this program can use; the processor does everything.</source>
        <translation>Gráficos: no hay ninguna tarjeta que este programa pueda usar; todo lo hace el procesador.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}, as you chose.</source>
        <translation>Gráficos: {layers} de {all} capas funcionan en {cards}, según lo elegido.</translation>
    </message>
    <message>
        <source>Graphics: {cards} computes in the processor&apos;s own memory and is left alone. Set gpu_layers in the settings to try it.</source>
        <translation>Gráficos: {cards} calcula en la memoria del propio procesador y no se usa. Para probarlo, hay que indicar gpu_layers en los ajustes.</translation>
    </message>
    <message>
        <source>Graphics: the model and its eyes run on {cards}.</source>
        <translation>Gráficos: el modelo y sus ojos funcionan en {cards}.</translation>
    </message>
    <message>
        <source>Graphics: the model runs on {cards}; photos are read by the processor.</source>
        <translation>Gráficos: el modelo funciona en {cards}; las fotos las lee el procesador.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}; more do not fit.</source>
        <translation>Gráficos: {layers} de {all} capas funcionan en {cards}; no caben más.</translation>
    </message>
    <message>
        <source>Graphics: a model this small answers before {cards} would have started.</source>
        <translation>Gráficos: un modelo tan pequeño responde antes de que {cards} se ponga en marcha.</translation>
    </message>
    <message>
        <source>Graphics: {cards} has too little free memory for this model.</source>
        <translation>Gráficos: {cards} tiene muy poca memoria libre para este modelo.</translation>
    </message>
    <message>
        <source>Fits well: all of it runs on the graphics card.</source>
        <translation>Cabe bien: todo funciona en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Fits well: needs {need} GB of the {free} GB free.</source>
        <translation>Cabe bien: necesita {need}&#xa0;GB de los {free}&#xa0;GB libres.</translation>
    </message>
    <message>
        <source>Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.</source>
        <translation>Cabe con un contexto más pequeño ({tokens} tokens): necesita {need}&#xa0;GB de los {free}&#xa0;GB libres.</translation>
    </message>
    <message>
        <source>Fits, with little to spare: needs {need} GB of the {free} GB free.</source>
        <translation>Cabe muy justo: necesita {need}&#xa0;GB de los {free}&#xa0;GB libres.</translation>
    </message>
    <message>
        <source>Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.</source>
        <translation>Cabe si se cierran otros programas: necesita {need}&#xa0;GB, y hay {free}&#xa0;GB libres de {total}&#xa0;GB.</translation>
    </message>
    <message>
        <source>Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read from disk again and again.</source>
        <translation>Funciona, pero despacio: necesita {need}&#xa0;GB y hay {total}&#xa0;GB, así que algunas partes se leen del disco una y otra vez.</translation>
    </message>
    <message>
        <source>Too big for this computer: needs about {least} GB, and {total} GB are there.</source>
        <translation>Demasiado grande para este equipo: necesita unos {least}&#xa0;GB y hay {total}&#xa0;GB.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Not known to be faithful: its vision part ({projector}) runs as llama.cpp has it, and is not compared with its authors’ model.</source>
        <translation>Fidelidad sin confirmar: su parte visual ({projector}) funciona tal como la trae llama.cpp y no está comparada con el modelo de sus autores.</translation>
    </message>
    <message>
        <source>Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a part of that, so it is shown the whole photo only.</source>
        <translation>No es fiel: como LLaVA 1.6 vería una foto por recuadros, pero a su archivo le falta una parte de eso, así que solo recibe la foto entera.</translation>
    </message>
    <message>
        <source>Not known to be faithful: its vision tower is not CLIP’s, and is not compared with its authors’ model.</source>
        <translation>Fidelidad sin confirmar: su torre de visión no es la de CLIP y no está comparada con el modelo de sus autores.</translation>
    </message>
    <message>
        <source>Faithful: it sees photos just as its makers meant it to.</source>
        <translation>Es fiel: ve las fotos tal como lo quisieron sus autores.</translation>
    </message>
    <message>
        <source>Not known: the depth of its vision tower is not known, so it may see less than its authors’ model.</source>
        <translation>Sin confirmar: no se conoce la profundidad de su torre de visión, así que puede ver menos que el modelo de sus autores.</translation>
    </message>
    <message>
        <source>Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so it sees other features than its authors’ model.</source>
        <translation>No es fiel: su archivo contiene {stored} capas de una torre de visión que tiene {depth}, así que ve otras características que el modelo de sus autores.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>Brought in by you.</source>
        <translation>Un modelo propio.</translation>
    </message>
    <message>
        <source>The pair in the folder {folder}.</source>
        <translation>La pareja de archivos de la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where {free} are free.</source>
        <translation>Ocupa {needed} en el disco, donde hay {free} libres.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where only {free} are free: make room first.</source>
        <translation>Ocupa {needed} en el disco, donde solo hay {free} libres: primero hay que hacer espacio.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>debe ser {what}</translation>
    </message>
    <message>
        <source>must be a table of models</source>
        <translation>debe ser una tabla de modelos</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no debe ser negativa</translation>
    </message>
    <message>
        <source>may hold letters, digits, dots, hyphens and underscores</source>
        <translation>solo puede contener letras, cifras, puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be one of {what}</source>
        <translation>debe ser uno de los valores {what}</translation>
    </message>
    <message>
        <source>must be from 0 to {what}</source>
        <translation>debe estar entre 0 y {what}</translation>
    </message>
    <message>
        <source>must be an owner and a name, as in owner/name</source>
        <translation>debe ser un propietario y un nombre, como en propietario/nombre</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>no debe ser 0</translation>
    </message>
    <message>
        <source>must lie below its folder</source>
        <translation>debe quedar dentro de su carpeta</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>debe tener 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.</source>
        <translation>Una demostración que conoce un centenar de cosas en escenas dibujadas sencillas y está lista al momento.</translation>
    </message>
    <message>
        <source>Talks well about everyday photos and reads large print; small print and counting past five are guesses.</source>
        <translation>Habla bien de las fotos cotidianas y lee letra grande; con la letra pequeña y al contar más de cinco, adivina.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.</source>
        <translation>El LLaVA 1.5 más grande: más seguro en las respuestas largas y al razonar, la mitad de rápido, para 16&#xa0;GB de memoria.</translation>
    </message>
    <message>
        <source>Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.</source>
        <translation>La mitad de grande que LLaVA 1.5 7B y casi igual de bueno al describir una foto; sabe menos del mundo.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.</source>
        <translation>Ve como LLaVA 1.5, con un lenguaje más vivo y una licencia libre; sabe menos de fotos.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.</source>
        <translation>Ve como LLaVA 1.5 y es el que mejor escribe de los de aquí, en muchos idiomas; para 8 GB de memoria o más.</translation>
    </message>
    <message>
        <source>For old computers: it looks at a photo less closely, so it answers soon, and sees less.</source>
        <translation>Para equipos antiguos: mira la foto con menos detalle, así que responde pronto y ve menos.</translation>
    </message>
    <message>
        <source>Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.</source>
        <translation>Lee letra más pequeña que LLaVA 1.5 porque mira la foto por recuadros; una foto tarda de tres a cinco veces más.</translation>
    </message>
    <message>
        <source>LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.</source>
        <translation>LLaVA 1.6 con el lenguaje de LLaVA 1.5: lee letra más pequeña porque mira por recuadros, y se toma su tiempo para ello.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.</source>
        <translation>El LLaVA 1.6 más grande, más seguro en las respuestas largas: para 16&#xa0;GB de memoria y para gente paciente.</translation>
    </message>
    <message>
        <source>Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.</source>
        <translation>Sabe más y habla más idiomas que LLaVA, con la mitad de memoria; una foto es un solo cuadrado de 896 píxeles.</translation>
    </message>
    <message>
        <source>Reads documents, small print and tables best of all models here, and takes a photo in its own shape.</source>
        <translation>De los modelos de aquí, el que mejor lee documentos, letra pequeña y tablas, con la forma propia de cada foto.</translation>
    </message>
    <message>
        <source>Lavender has not been tried with this model itself yet.</source>
        <translation>Lavender todavía no se ha probado con este modelo.</translation>
    </message>
    <message>
        <source>For computers with little memory: looks at a photo in tiles and describes it shortly, in English.</source>
        <translation>Para equipos con poca memoria: mira la foto por recuadros y la describe brevemente, en inglés.</translation>
    </message>
    <message>
        <source>The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.</source>
        <translation>El más pequeño que ve fotos reales: una frase sobre ellas en segundos en cualquier equipo, y a menudo equivocada.</translation>
    </message>
    <message>
        <source>Short, apt answers about one photo, on small computers; it holds no long conversations.</source>
        <translation>Respuestas cortas y acertadas sobre una foto, en equipos pequeños; no mantiene conversaciones largas.</translation>
    </message>
    <message>
        <source>Reads print and compares photos well by looking in slices, in English and Chinese.</source>
        <translation>Lee texto y compara fotos bien porque las mira por partes, en inglés y en chino.</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <translation>hasta {tokens}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}</source>
        <translation>{family}, {size} parámetros, {quantization}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a photo</source>
        <translation>{family}, {size} parámetros, {quantization}, ve {pixels} píxeles, {tokens} tokens por foto</translation>
    </message>
    <message>
        <source>Remove it, then bring in its files again.</source>
        <translation>Hay que quitarlo y volver a añadir sus archivos.</translation>
    </message>
    <message>
        <source>Remove it, then download it again.</source>
        <translation>Hay que quitarlo y descargarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la conexión tardó demasiado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se agotó el espacio asignado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>no se puede acceder a la red</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>el dispositivo no está</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>el dispositivo no está</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo ya no es el mismo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>se perdió la conexión con la unidad</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>Not faithful: photos are read as llama.cpp does it for this kind of model ({projector}), which is not compared with a reference.</source>
        <translation>No es fiel: las fotos se leen como lo hace llama.cpp con este tipo de modelo ({projector}), que no está comparado con una referencia.</translation>
    </message>
    <message>
        <source>Not faithful: the repair of llama.cpp&apos;s vision graph is switched off.</source>
        <translation>No es fiel: la reparación del grafo de visión de llama.cpp está desactivada.</translation>
    </message>
    <message>
        <source>Not faithful: llama.cpp&apos;s vision graph is not as expected ({why}), so it was left alone.</source>
        <translation>No es fiel: el grafo de visión de llama.cpp no es como se esperaba ({why}), así que se dejó tal cual.</translation>
    </message>
    <message>
        <source>Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, and its file lacks a part of that, so it sees each as one square here.</source>
        <translation>No es fiel: este modelo (LLaVA 1.6) se hizo para ver las fotos en varios recuadros y a su archivo le falta una parte de eso, así que aquí ve cada una como un solo cuadrado.</translation>
    </message>
    <message>
        <source>Not faithful: this kind of model ({projector}) is not compared with a reference.</source>
        <translation>No es fiel: este tipo de modelo ({projector}) no está comparado con una referencia.</translation>
    </message>
    <message>
        <source>Faithful: photos look to it as to the reference model.</source>
        <translation>Es fiel: ve las fotos como el modelo de referencia.</translation>
    </message>
    <message>
        <source>Not faithful: the depth of its vision tower is not known.</source>
        <translation>No es fiel: no se conoce la profundidad de su torre de visión.</translation>
    </message>
    <message>
        <source>Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. Import the model: Lavender then writes a repaired copy if it can.</source>
        <translation>No es fiel: el mmproj usa otra capa de su torre de visión que LLaVA. Hay que importar el modelo: entonces Lavender escribe una copia reparada, si puede.</translation>
    </message>
    <message>
        <source>Its kind of projector ({projector}) needs no repair.</source>
        <translation>Su tipo de proyector ({projector}) no necesita reparación.</translation>
    </message>
    <message>
        <source>The file names its feature layer itself.</source>
        <translation>El propio archivo indica su capa de características.</translation>
    </message>
    <message>
        <source>Its vision tower has no class token, so it is left.</source>
        <translation>Su torre de visión no tiene token de clase, así que se deja como está.</translation>
    </message>
    <message>
        <source>The file has a final norm that LLaVA does not use, so it is left.</source>
        <translation>El archivo tiene una normalización final que LLaVA no usa, así que se deja como está.</translation>
    </message>
    <message>
        <source>The depth of its vision tower is not known, so its layers are left.</source>
        <translation>No se conoce la profundidad de su torre de visión, así que sus capas se dejan como están.</translation>
    </message>
    <message>
        <source>All {stored} stored layers of the vision tower are to be run.</source>
        <translation>Se usarán las {stored} capas guardadas de la torre de visión.</translation>
    </message>
    <message>
        <source>The file stores the whole tower, which is right.</source>
        <translation>El archivo guarda la torre entera, que es lo correcto.</translation>
    </message>
    <message>
        <source>The file stores {stored} layers of a tower that has {depth}, so they are left.</source>
        <translation>El archivo guarda {stored} capas de una torre que tiene {depth}, así que se dejan como están.</translation>
    </message>
</context>
</TS>
