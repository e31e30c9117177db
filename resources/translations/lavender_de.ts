<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lavender</source>
        <translation>Über Lavender</translation>
    </message>
    <message>
        <source>Lavender {version}</source>
        <translation>Lavender {version}</translation>
    </message>
    <message>
        <source>Chat about your own photos, offline. Photos, questions and answers stay on this computer.

Apache License 2.0. Made with Qt, llama.cpp and LLaVA.</source>
        <translation>Gespräche über die eigenen Fotos, ganz ohne Internet. Fotos, Fragen und Antworten bleiben auf diesem Computer.

Apache License 2.0. Entstanden mit Qt, llama.cpp und LLaVA.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Foto hinzufügen…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Bildschirmfoto…</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Gespräche importieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Letzte Frage bearbeiten</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Gespräch anheften oder lösen</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>Look at the last photo</source>
        <translation>Letztes Foto ansehen</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Was das Modell gesehen hat</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu beantworten</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Letzte Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Delete the last question</source>
        <translation>Letzte Frage löschen</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Letzte Antwort vorlesen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Gelöschte Gespräche</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Open another chat beside this one</source>
        <translation>Weiteres Gespräch daneben öffnen</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>Textgröße des Systems</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Lavender</source>
        <translation>Über Lavender</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Diese Antwort kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Answer this question again</source>
        <translation>Diese Frage neu beantworten</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Delete this question and its answers</source>
        <translation>Diese Frage und ihre Antworten löschen</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show more of this answer</source>
        <translation>Mehr von dieser Antwort zeigen</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Die Antwort konnte nicht fertig geschrieben werden.</translation>
    </message>
    <message>
        <source>Lavender ended before this answer was finished.</source>
        <translation>Lavender wurde beendet, bevor diese Antwort fertig war.</translation>
    </message>
    <message>
        <source>Another Lavender window is still writing this answer.</source>
        <translation>Ein anderes Lavender-Fenster schreibt noch an dieser Antwort.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Lavender opens only files of this computer. Copy the photo here first, then drop the copy.</source>
        <translation>Lavender öffnet nur Dateien, die auf diesem Computer liegen. Bitte das Foto zuerst hierher kopieren und dann die Kopie ablegen.</translation>
    </message>
    <message>
        <source>Lavender opens nothing from the web. Save the photo first, then drop the file here.</source>
        <translation>Lavender öffnet nichts aus dem Internet. Bitte das Foto zuerst speichern und dann die Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>Ausschnitt des Fotos</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Photos and PDFs</source>
        <translation>Fotos und PDFs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, Seite {number}</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>{days} days left</source>
        <translation>Noch {days} Tage</translation>
    </message>
    <message>
        <source>Deleted for good within a day</source>
        <translation>Noch höchstens ein Tag</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete is kept here for {days} days.</source>
        <translation>Nichts ist gelöscht. Was gelöscht wird, bleibt hier {days} Tage lang liegen.</translation>
    </message>
    <message>
        <source>Kept for {days} days, then erased.</source>
        <translation>Bleibt {days} Tage und wird dann endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Gelöschte Gespräche</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good, with the photos</source>
        <translation>Endgültig löschen, mit den Fotos</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Delete this conversation for good, with its photos?</source>
        <translation>Dieses Gespräch mit seinen Fotos endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {count} conversations for good, with their photos?</source>
        <translation>{count} Gespräche mit ihren Fotos endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete the conversation in the bin for good, with its photos?</source>
        <translation>Das Gespräch im Papierkorb mit seinen Fotos endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete all {count} conversations in the bin for good, with their photos?</source>
        <translation>Alle {count} Gespräche im Papierkorb mit ihren Fotos endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days.</source>
        <translation>Das lässt sich nicht rückgängig machen. In Sicherungen von Lavender bleibt Gelöschtes noch bis zu {days} Tage.</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Version {place} of {count}</source>
        <translation>Fassung {place} von {count}</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>This chat is still answering, so the question was not asked here.</source>
        <translation>In diesem Gespräch wird noch geantwortet, deshalb wurde die Frage hier nicht gestellt.</translation>
    </message>
    <message>
        <source>What is in my fridge, and what could I cook?</source>
        <translation>Was ist in meinem Kühlschrank, und was könnte ich kochen?</translation>
    </message>
    <message>
        <source>What is in this photo?</source>
        <translation>Was ist auf diesem Foto zu sehen?</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>ChatsMenu</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Ask about the photo…</source>
        <translation>Etwas zum Foto fragen…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Eine Frage stellen…</translation>
    </message>
    <message>
        <source>Sent once the photos are open</source>
        <translation>Wird gesendet, sobald die Fotos geöffnet sind</translation>
    </message>
    <message>
        <source>Sent once the photo is open</source>
        <translation>Wird gesendet, sobald das Foto geöffnet ist</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Foto wird eingelesen…</translation>
    </message>
    <message>
        <source>System text: {name}</source>
        <translation>Systemtext: {name}</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Add photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Foto anhängen</translation>
    </message>
    <message>
        <source>Choose photos or PDFs, drop them here, or paste them</source>
        <translation>Fotos oder PDFs wählen, hier ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Bildschirmfoto…</translation>
    </message>
    <message>
        <source>More ways to add a photo</source>
        <translation>Weitere Wege, ein Foto hinzuzufügen</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Gespeicherte Texte</translation>
    </message>
    <message>
        <source>Saved prompts and system texts (/ in an empty question)</source>
        <translation>Gespeicherte Vorlagen und Systemtexte (/ in einer leeren Frage)</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Ask this in every pane</source>
        <translation>In allen Bereichen fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Conversation nearly full</source>
        <translation>Gespräch fast voll</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens. It will soon forget the oldest questions.</source>
        <translation>Das Modell hat {used} von {room} Token im Gedächtnis. Bald vergisst es die ältesten Fragen.</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens.</source>
        <translation>Das Modell hat {used} von {room} Token im Gedächtnis.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>This computer has no speech program. On Linux, espeak-ng is one.</source>
        <translation>Auf diesem Computer gibt es kein Programm zum Vorlesen. Unter Linux eignet sich espeak-ng.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop your photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>You</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>A photo that is no longer in the library</source>
        <translation>Ein Foto, das nicht mehr in der Bibliothek ist</translation>
    </message>
    <message>
        <source>{title} photos</source>
        <translation>Fotos zu {title}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Die Antwort konnte nicht fertig geschrieben werden.</translation>
    </message>
    <message>
        <source>Interrupted: Lavender ended before the answer did.</source>
        <translation>Unterbrochen: Lavender wurde beendet, bevor die Antwort fertig war.</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Wird noch geschrieben</translation>
    </message>
    <message>
        <source>Exported from Lavender, {time}</source>
        <translation>Exportiert aus Lavender, {time}</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Hier wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show the figures of this answer</source>
        <translation>Zahlen zu dieser Antwort zeigen</translation>
    </message>
    <message>
        <source>Figures of this answer: {took}</source>
        <translation>Zahlen zu dieser Antwort: {took}</translation>
    </message>
    <message>
        <source>What the model saw…</source>
        <translation>Was das Modell sah…</translation>
    </message>
    <message>
        <source>Show the pixels of the photos that went into the model</source>
        <translation>Die Pixel der Fotos zeigen, die ins Modell gingen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Longest length reached</source>
        <translation>Höchstlänge erreicht</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>unter {seconds} s</translation>
    </message>
    <message>
        <source>Written: {count} tokens, {rate} a second</source>
        <translation>Geschrieben: {count} Token, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Read: {count} tokens, {known} of them known from before</source>
        <translation>Gelesen: {count} Token, davon {known} schon bekannt</translation>
    </message>
    <message>
        <source>Read: {count} tokens</source>
        <translation>Gelesen: {count} Token</translation>
    </message>
    <message>
        <source>Photos: {count} tokens</source>
        <translation>Fotos: {count} Token</translation>
    </message>
    <message>
        <source>Loading the model: {seconds} s</source>
        <translation>Modell laden: {seconds} s</translation>
    </message>
    <message>
        <source>Reading the photo: {seconds} s</source>
        <translation>Foto einlesen: {seconds} s</translation>
    </message>
    <message>
        <source>Reading the question: {seconds} s</source>
        <translation>Frage lesen: {seconds} s</translation>
    </message>
    <message>
        <source>First word after: {seconds} s</source>
        <translation>Erstes Wort nach: {seconds} s</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>Ordner löschen, Gespräche behalten</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>All conversations go, those in the bin too, with their photos, and so do drafts, saved texts, backups, logs, settings, and all that models have kept of them. There is no way back from this.

Files that you saved elsewhere stay.</source>
        <translation>Alle Gespräche verschwinden, auch die im Papierkorb, mit ihren Fotos, ebenso Entwürfe, gespeicherte Texte, Sicherungen, Protokolle, Einstellungen und alles, was Modelle davon behalten haben. Das lässt sich nicht rückgängig machen.

Dateien, die anderswo gespeichert wurden, bleiben.</translation>
    </message>
    <message>
        <source>Delete the models I brought in as well</source>
        <translation>Auch die hinzugefügten Modelle löschen</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Alles ist vergessen.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>You have asked about this photo before: “{title}”</source>
        <translation>Zu diesem Foto gab es schon Fragen: „{title}“</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>This photo is in {count} conversations. The latest:</source>
        <translation>Dieses Foto kommt in {count} Gesprächen vor. Das neueste:</translation>
    </message>
    <message>
        <source>In {count} conversations</source>
        <translation>In {count} Gesprächen</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Schon einmal gefragt</translation>
    </message>
    <message>
        <source>You have asked about this photo before:</source>
        <translation>Zu diesem Foto gab es schon Fragen:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the conversation about this photo</source>
        <translation>Das Gespräch zu diesem Foto öffnen</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>Alle {count}…</translation>
    </message>
    <message>
        <source>All conversations about this photo</source>
        <translation>Alle Gespräche zu diesem Foto</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Lavender is made with the work of many others:</source>
        <translation>In Lavender steckt die Arbeit vieler anderer:</translation>
    </message>
    <message>
        <source>Parts of Lavender</source>
        <translation>Teile von Lavender</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>Die Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Not faithful</source>
        <translation>Nicht originalgetreu</translation>
    </message>
    <message>
        <source>Not known to be faithful</source>
        <translation>Originaltreue unbekannt</translation>
    </message>
    <message>
        <source>{size} on the disk.</source>
        <translation>{size} auf der Festplatte.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Technical details: {summary}</source>
        <translation>Technische Angaben: {summary}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <translation>Herunterladen ({size})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{done} of about {total} are here.</source>
        <translation>{done} von etwa {total} sind da.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Anfrage an den Server…</translation>
    </message>
    <message>
        <source>Checking what is here already…</source>
        <translation>Vorhandenes wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>Warten auf die Verbindung…</translation>
    </message>
    <message>
        <source>Checking and installing…</source>
        <translation>Wird geprüft und installiert…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>noch {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that answers the next question</source>
        <translation>Das Modell, das die nächste Frage beantwortet</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {name}</source>
        <translation>Einstellungen für {name}</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Empty: as in Settings</source>
        <translation>Leer: wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens that it can keep in mind. More takes more memory.</source>
        <translation>So viele Token behält das Modell im Gedächtnis. Mehr davon braucht mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Layers on a graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>0 keeps it on the processor.</source>
        <translation>Mit 0 läuft alles auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>Bei 0 kommen immer die wahrscheinlichsten Wörter, darüber wird es freier.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>In Token.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Systemtext</translation>
    </message>
    <message>
        <source>What it is told before everything.</source>
        <translation>Was dem Modell vor allem anderen gesagt wird.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Choose a language model and its mmproj</source>
        <translation>Sprachmodell und sein mmproj wählen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>{name} is ready: {summary}.</source>
        <translation>{name} ist bereit: {summary}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>The files can be read in whole. Their checksums were not published.</source>
        <translation>Die Dateien lassen sich vollständig lesen. Ihre Prüfsummen wurden nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>The files are not as they were published. Remove it and get it again.</source>
        <translation>Die Dateien sind nicht so, wie sie veröffentlicht wurden. Bitte das Modell entfernen und neu herunterladen.</translation>
    </message>
    <message>
        <source>The files are as they were published.</source>
        <translation>Die Dateien sind so, wie sie veröffentlicht wurden.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Checking what this computer can run…</source>
        <translation>Es wird geprüft, was auf diesem Computer läuft…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>{name} is in the bin ({size}).</source>
        <translation>{name} liegt im Papierkorb ({size}).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Bring your own model…</source>
        <translation>Eigenes Modell hinzufügen…</translation>
    </message>
    <message>
        <source>A GGUF language model and its mmproj; or drop both here</source>
        <translation>Ein GGUF-Sprachmodell und sein mmproj; beide lassen sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Downloads erlauben, die ich starte</translation>
    </message>
    <message>
        <source>Lavender is offline. Only a download that you start here uses the Internet.</source>
        <translation>Lavender arbeitet offline. Nur ein Download, der hier gestartet wird, nutzt das Internet.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the recommended model</source>
        <translation>Empfohlenes Modell holen</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere Modelle…</translation>
    </message>
    <message>
        <source>For photos of your own: {name}</source>
        <translation>Für eigene Fotos: {name}</translation>
    </message>
    <message>
        <source>Go on ({size})</source>
        <translation>Fortsetzen ({size})</translation>
    </message>
    <message>
        <source>Get it ({size})</source>
        <translation>Holen ({size})</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Choose pages</source>
        <translation>Seiten wählen</translation>
    </message>
    <message>
        <source>{name} has {count} pages. Which ones are photos to ask about?</source>
        <translation>{name} hat {count} Seiten. Um welche davon soll es gehen?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Click the pages that you want, or go to them with the arrow keys and press Space.</source>
        <translation>Klicken Sie die gewünschten Seiten an, oder gehen Sie mit den Pfeiltasten hin und drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 page</source>
        <translation>1 Seite hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} pages</source>
        <translation>{count} Seiten hinzufügen</translation>
    </message>
    <message>
        <source>At most {most} pages can be added at a time.</source>
        <translation>Es lassen sich höchstens {most} Seiten auf einmal hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>PhotoChip</name>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name}, being opened</source>
        <translation>{name}, wird geöffnet</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{photo}, number {place} of {count}</source>
        <translation>{photo}, Nummer {place} von {count}</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it, Delete takes it away.</source>
        <translation>Alt mit einer Pfeiltaste verschiebt das Foto, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Dieses Foto entfernen</translation>
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
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>Photo in “{title}”</source>
        <translation>Foto in „{title}“</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos to send</source>
        <translation>Fotos zum Senden</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>Foto, {width} mal {height} Pixel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Click to look at it.</source>
        <translation>{width} × {height} Pixel. Ein Klick zeigt es groß.</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>Foto ansehen</translation>
    </message>
    <message>
        <source>Save without place and date…</source>
        <translation>Ohne Ort und Datum speichern…</translation>
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
        <translation>Fotos suchen nach dem, was zu ihnen gesagt wurde</translation>
    </message>
    <message>
        <source>Search what was said about photos</source>
        <translation>Suchen, was zu Fotos gesagt wurde</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Nothing like that was said about a photo. Try fewer words.</source>
        <translation>Zu keinem Foto wurde so etwas gesagt. Vielleicht helfen weniger Wörter.</translation>
    </message>
    <message>
        <source>The photos that you ask about are kept here. You can find them again by what was said about them.</source>
        <translation>Hier bleiben alle Fotos, zu denen gefragt wurde. Sie lassen sich über das Gesagte wiederfinden.</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer photos.</source>
        <translation>Die neuesten {count} werden gezeigt. Mehr Wörter finden weniger Fotos.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the question as a prompt</source>
        <translation>Frage als Vorlage speichern</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>System text of a new conversation</source>
        <translation>Systemtext eines neuen Gesprächs</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>System texts…</source>
        <translation>Systemtexte…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>System texts</source>
        <translation>Systemtexte</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>A system text is what a model is told before everything else.</source>
        <translation>Ein Systemtext wird dem Modell vor allem anderen gesagt.</translation>
    </message>
    <message>
        <source>A prompt is a question, or the beginning of one, to ask again.</source>
        <translation>Eine Vorlage ist eine Frage oder ein Frageanfang, um immer wieder zu fragen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Empty: its first words</source>
        <translation>Leer: die ersten Wörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit the question</source>
        <translation>Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You asked</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Text der Frage</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Diese Frage bearbeiten</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your library is damaged.</source>
        <translation>Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore what can be read</source>
        <translation>Wiederherstellen, was lesbar ist</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Sicherung vom {time} wiederherstellen</translation>
    </message>
    <message>
        <source>Your library is restored.</source>
        <translation>Die Bibliothek ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Conversations: {conversations}. Messages: {messages}.</source>
        <translation>Gespräche: {conversations}. Nachrichten: {messages}.</translation>
    </message>
    <message>
        <source>Messages newer than the backup, from the damaged file: {newer}.</source>
        <translation>Nachrichten, die neuer sind als die Sicherung, aus der beschädigten Datei: {newer}.</translation>
    </message>
    <message>
        <source>What was said after the backup cannot be read any more.</source>
        <translation>Was nach der Sicherung gesagt wurde, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Messages that cannot be read any more: {lost}.</source>
        <translation>Nachrichten, die nicht mehr lesbar sind: {lost}.</translation>
    </message>
    <message>
        <source>No message is lost.</source>
        <translation>Es geht keine Nachricht verloren.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the data folder.</source>
        <translation>Die beschädigte Datei bleibt im Datenordner.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This is not the address of a website, so it is not opened.</source>
        <translation>Das ist keine Adresse einer Website, deshalb wird sie nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Try the sample photo “{name}”</source>
        <translation>Das Beispielfoto „{name}“ ausprobieren</translation>
    </message>
</context>
<context>
    <name>ScreenCut</name>
    <message>
        <source>Photo of the screen</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Draw around what you want to ask about, with the mouse or the arrow keys. Enter takes the frame, or the whole screen where there is none; Esc cancels.</source>
        <translation>Mit der Maus oder den Pfeiltasten einen Rahmen um das ziehen, worum es gehen soll. Enter übernimmt den Ausschnitt, ohne Rahmen den ganzen Bildschirm; Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>ScreenPhoto</name>
    <message>
        <source>Screen, {time}</source>
        <translation>Bildschirm, {time}</translation>
    </message>
    <message>
        <source>Your desktop does not let Lavender see the screen. Take a picture of the screen with your system&apos;s own key, then paste it here.</source>
        <translation>Lavender darf den Bildschirm auf diesem System nicht sehen. Bitte mit der Bildschirmfoto-Taste des Systems ein Bild aufnehmen und es hier einfügen.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>Was das Modell sah</translation>
    </message>
    <message>
        <source>These are the pixels that the model got of your photos, enlarged where they are few. What cannot be made out here, it cannot have seen.</source>
        <translation>Diese Pixel bekam das Modell von den Fotos zu sehen, vergrößert, wo es wenige sind. Was hier nicht zu erkennen ist, kann es nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: the original has {width} × {height} pixels</source>
        <translation>Foto {number} von {count}: Das Original hat {width} × {height} Pixel</translation>
    </message>
    <message>
        <source>The model got an overview and {rows} × {columns} tiles, each {width} × {height} pixels: {tokens} tokens</source>
        <translation>Das Modell bekam eine Übersicht und {rows} × {columns} Kacheln mit je {width} × {height} Pixeln: {tokens} Token</translation>
    </message>
    <message>
        <source>The model got {width} × {height} pixels: {tokens} tokens</source>
        <translation>Das Modell bekam {width} × {height} Pixel: {tokens} Token</translation>
    </message>
    <message>
        <source>When this answer was written, {count} tokens of photos went in. The model or its settings were changed since, so what you see here may differ from that.</source>
        <translation>Als diese Antwort geschrieben wurde, gingen von den Fotos {count} Token ins Modell. Seitdem wurde das Modell oder eine Einstellung geändert, deshalb kann das hier Gezeigte davon abweichen.</translation>
    </message>
    <message>
        <source>{model}. {fidelity}</source>
        <translation>{model}. {fidelity}</translation>
    </message>
    <message>
        <source>No photo went into this answer: the model wrote it without having seen one.</source>
        <translation>In diese Antwort ging kein Foto ein: Das Modell schrieb sie, ohne eines gesehen zu haben.</translation>
    </message>
    <message>
        <source>The answer ended before its photos went into the model.</source>
        <translation>Die Antwort endete, bevor ihre Fotos ins Modell gingen.</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>Die Übersicht</translation>
    </message>
    <message>
        <source>The tiles</source>
        <translation>Die Kacheln</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>In percent of the system’s size.</source>
        <translation>In Prozent der Größe im System.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Likeliest words (top p)</source>
        <translation>Wahrscheinlichste Wörter (top p)</translation>
    </message>
    <message>
        <source>Only words that make up this share of the likelihood. 1 allows all.</source>
        <translation>Nur Wörter, die zusammen diesen Anteil der Wahrscheinlichkeit ausmachen. Mit 1 sind alle erlaubt.</translation>
    </message>
    <message>
        <source>Number of words (top k)</source>
        <translation>Anzahl der Wörter (top k)</translation>
    </message>
    <message>
        <source>At most so many to choose from for each word. 0 sets no limit.</source>
        <translation>So viele stehen für jedes Wort höchstens zur Wahl. Mit 0 gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Least likelihood (min p)</source>
        <translation>Mindestwahrscheinlichkeit (min p)</translation>
    </message>
    <message>
        <source>Beside the likeliest word; what is rarer is left out. 0 allows all.</source>
        <translation>Im Vergleich zum wahrscheinlichsten Wort; Selteneres fällt weg. Mit 0 ist alles erlaubt.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Gegen Wiederholungen</translation>
    </message>
    <message>
        <source>1 does nothing; 1.1 makes words rarer that were used before.</source>
        <translation>1 bewirkt nichts; mit 1,1 kommen schon benutzte Wörter seltener vor.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>Quick takes more memory and answers sooner; lean leaves memory to other programs.</source>
        <translation>„Schnell“ nimmt mehr Speicher und antwortet eher, „Sparsam“ lässt anderen Programmen Speicher.</translation>
    </message>
    <message>
        <source>Tokens that a model can keep in mind. More takes more memory.</source>
        <translation>So viele Token behält ein Modell im Gedächtnis. Mehr davon braucht mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>Ungenutztes Modell entladen nach</translation>
    </message>
    <message>
        <source>Minutes without a question. 0 never unloads it. From the next start.</source>
        <translation>Minuten ohne Frage. Mit 0 bleibt es immer geladen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Ablage und Privatsphäre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Helle oder dunkle Farben.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>For menus and buttons, from the next start. Answers keep the language of their model.</source>
        <translation>Für Menüs und Knöpfe, ab dem nächsten Start. Antworten behalten die Sprache ihres Modells.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>Bei 0 kommen immer die wahrscheinlichsten Wörter, darüber wird es freier.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens, which are parts of words.</source>
        <translation>In Token, das sind Teile von Wörtern.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Systemtext</translation>
    </message>
    <message>
        <source>What a model is told before everything.</source>
        <translation>Was einem Modell vor allem anderen gesagt wird.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>Speichernutzung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Space for what models have read</source>
        <translation>Platz für das, was Modelle gelesen haben</translation>
    </message>
    <message>
        <source>So much of photos and conversations is kept ready and not read again. From the next start.</source>
        <translation>So viel von Fotos und Gesprächen bleibt bereit und wird nicht noch einmal gelesen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Downloads erlauben, die ich starte</translation>
    </message>
    <message>
        <source>Nothing else ever uses the Internet.</source>
        <translation>Sonst nutzt Lavender das Internet nie.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Another address for the Hugging Face Hub. From the next start.</source>
        <translation>Eine andere Adresse für den Hugging Face Hub. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Deletes all conversations, photos, backups, logs and settings. Asks first.</source>
        <translation>Löscht alle Gespräche, Fotos, Sicherungen, Protokolle und Einstellungen. Fragt vorher nach.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models.</source>
        <translation>In {folder} liegen Gespräche, Fotos und Modelle.</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models. The way Lavender was started decides it, so it cannot be changed here.</source>
        <translation>In {folder} liegen Gespräche, Fotos und Modelle. Das hängt davon ab, wie Lavender gestartet wurde, und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder for conversations and photos</source>
        <translation>Ordner für Gespräche und Fotos wählen</translation>
    </message>
    <message>
        <source>{folder} from the next start. What is kept now stays in {before}.</source>
        <translation>{folder} gilt ab dem nächsten Start. Was jetzt gespeichert ist, bleibt in {before}.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>No setting was found for “{words}”.</source>
        <translation>Keine Einstellung zu „{words}“ gefunden.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something went wrong inside Lavender.</source>
        <translation>In Lavender ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your conversations are safe. The log says more. If the window behaves strangely from here on, please start Lavender again.</source>
        <translation>Alle Gespräche sind sicher. Im Protokoll steht mehr. Falls sich das Fenster ab jetzt seltsam verhält, Lavender bitte neu starten.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Die Frage senden</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Neue Zeile in der Frage</translation>
    </message>
    <message>
        <source>Saved prompts, in an empty question</source>
        <translation>Gespeicherte Vorlagen, in einer leeren Frage</translation>
    </message>
    <message>
        <source>Move a photo to the left, before it is sent</source>
        <translation>Ein Foto vor dem Senden nach links verschieben</translation>
    </message>
    <message>
        <source>Move a photo to the right, before it is sent</source>
        <translation>Ein Foto vor dem Senden nach rechts verschieben</translation>
    </message>
    <message>
        <source>Take a photo away, before it is sent</source>
        <translation>Ein Foto vor dem Senden entfernen</translation>
    </message>
    <message>
        <source>Delete, in the list of conversations</source>
        <translation>Löschen, in der Gesprächsliste</translation>
    </message>
    <message>
        <source>Choose several, in the list of conversations</source>
        <translation>Mehrere wählen, in der Gesprächsliste</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>The whole photo, looking at a photo</source>
        <translation>Ganz zeigen, beim Ansehen eines Fotos</translation>
    </message>
    <message>
        <source>Actual size, looking at a photo</source>
        <translation>Originalgröße, beim Ansehen eines Fotos</translation>
    </message>
    <message>
        <source>Larger, looking at a photo</source>
        <translation>Größer, beim Ansehen eines Fotos</translation>
    </message>
    <message>
        <source>Smaller, looking at a photo</source>
        <translation>Kleiner, beim Ansehen eines Fotos</translation>
    </message>
    <message>
        <source>Turn it, looking at a photo</source>
        <translation>Drehen, beim Ansehen eines Fotos</translation>
    </message>
    <message>
        <source>Look closer at a part of a photo</source>
        <translation>Einen Teil eines Fotos genauer ansehen</translation>
    </message>
    <message>
        <source>The photo before, looking at photos</source>
        <translation>Voriges Foto, beim Ansehen von Fotos</translation>
    </message>
    <message>
        <source>The photo after, looking at photos</source>
        <translation>Nächstes Foto, beim Ansehen von Fotos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>{count} conversations were deleted.</source>
        <translation>{count} Gespräche wurden gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Neues Gespräch ({keys})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Every photo that you asked about</source>
        <translation>Alle Fotos, zu denen gefragt wurde</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted conversations, and the way back</source>
        <translation>Gelöschte Gespräche ansehen und zurückholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings ({keys})</source>
        <translation>Einstellungen ({keys})</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Zu „{words}“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>{count} places were found.</source>
        <translation>Gefundene Stellen: {count}</translation>
    </message>
    <message>
        <source>Your conversations will be kept here.</source>
        <translation>Hier werden die Gespräche aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage} {seconds} s</source>
        <translation>{stage} {seconds} s</translation>
    </message>
    <message>
        <source>Loading the model, {seconds} s left</source>
        <translation>Modell wird geladen, noch {seconds} s</translation>
    </message>
    <message>
        <source>Reading the photo, {seconds} s left</source>
        <translation>Foto wird eingelesen, noch {seconds} s</translation>
    </message>
    <message>
        <source>Reading the question, {seconds} s left</source>
        <translation>Frage wird gelesen, noch {seconds} s</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Foto wird eingelesen…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Frage wird gelesen…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Antwort wird geschrieben…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>In der Warteschlange…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Describe this photo</source>
        <translation>Beschreibe dieses Foto</translation>
    </message>
    <message>
        <source>Describe these photos</source>
        <translation>Beschreibe diese Fotos</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>Was steht da geschrieben?</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>Schreibe Alternativtext</translation>
    </message>
    <message>
        <source>What could I cook?</source>
        <translation>Was könnte ich kochen?</translation>
    </message>
    <message>
        <source>What is different between these?</source>
        <translation>Worin unterscheiden sich diese Fotos?</translation>
    </message>
    <message>
        <source>What is different from the photo before?</source>
        <translation>Was ist anders als auf dem Foto davor?</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Erzähl mir mehr</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Fasse dich kürzer</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Markdown with photos…</source>
        <translation>Markdown mit Fotos…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON for Lavender…</source>
        <translation>JSON für Lavender…</translation>
    </message>
    <message>
        <source>Photos without place and date…</source>
        <translation>Fotos ohne Ort und Datum…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Als Markdown exportieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Als Webseite exportieren</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Export for Lavender</source>
        <translation>Für Lavender exportieren</translation>
    </message>
    <message>
        <source>Conversations of Lavender</source>
        <translation>Gespräche aus Lavender</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The conversation was sent to print.</source>
        <translation>Das Gespräch wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>Ordner für die Fotos wählen</translation>
    </message>
    <message>
        <source>{count} photos were saved in “{folder}”.</source>
        <translation>{count} Fotos wurden in „{folder}“ gespeichert.</translation>
    </message>
    <message>
        <source>One photo was saved in “{folder}”.</source>
        <translation>Ein Foto wurde in „{folder}“ gespeichert.</translation>
    </message>
    <message>
        <source>Save the photo without place and date</source>
        <translation>Das Foto ohne Ort und Datum speichern</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Gespräche importieren</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>{count} conversations were imported.</source>
        <translation>{count} Gespräche wurden importiert.</translation>
    </message>
    <message>
        <source>“{title}” was imported.</source>
        <translation>„{title}“ wurde importiert.</translation>
    </message>
    <message>
        <source>There was no conversation in this file.</source>
        <translation>In dieser Datei war kein Gespräch.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Das dauert einen Moment…</translation>
    </message>
    <message>
        <source>“{file}” was saved.</source>
        <translation>„{file}“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>Gesprächsverlauf</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Frühere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>The model no longer remembers what is above, except questions with photos.</source>
        <translation>An alles weiter oben erinnert sich das Modell nicht mehr, außer an Fragen mit Fotos.</translation>
    </message>
    <message>
        <source>Show later messages</source>
        <translation>Spätere Nachrichten zeigen</translation>
    </message>
</context>
<context>
    <name>TurnRemover</name>
    <message>
        <source>The question and its answers were deleted.</source>
        <translation>Die Frage und ihre Antworten wurden gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} Pixel, {size}</translation>
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
        <translation>Einen Rahmen um das ziehen, was das Modell genauer ansehen soll.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Take this part to attach it to your next question.</source>
        <translation>{width} × {height} Pixel. Dieser Ausschnitt lässt sich an die nächste Frage anhängen.</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ViewerTools</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Ausschnitt nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Actual size, now shown at {percent}</source>
        <translation>Originalgröße, gezeigt wird jetzt {percent}</translation>
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
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Drop a photo here, and ask about it</source>
        <translation>Ein Foto hier ablegen und dazu fragen</translation>
    </message>
    <message>
        <source>Photos and answers stay on this computer.</source>
        <translation>Fotos und Antworten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>Oder eines von diesen nehmen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{folder} · {when}</source>
        <translation>{folder} · {when}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <source>Folder {name}, open, {count} conversations</source>
        <translation>Ordner {name}, offen, Gespräche: {count}</translation>
    </message>
    <message>
        <source>Folder {name}, closed, {count} conversations</source>
        <translation>Ordner {name}, geschlossen, Gespräche: {count}</translation>
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
        <translation>{host} ist nicht erreichbar ({reason}). Bitte die Internetverbindung herstellen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.</source>
        <translation>Downloads sind durch HF_HUB_OFFLINE abgeschaltet. Zum Herunterladen Lavender bitte ohne diese Einstellung starten.</translation>
    </message>
    <message>
        <source>{repository} is given out only to people who agreed to its terms. Agree to them on {host}, set HF_TOKEN to your token there, and try again.</source>
        <translation>{repository} bekommt nur, wer den Bedingungen zugestimmt hat. Bitte auf {host} zustimmen, HF_TOKEN auf das eigene Token von dort setzen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>{file} of {repository} is no longer on {host}. Choose another model.</source>
        <translation>{file} aus {repository} gibt es auf {host} nicht mehr. Bitte ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}). Try again later; what was fetched is kept.</source>
        <translation>{host} hat mit einem Fehler geantwortet ({status}). Bitte später erneut versuchen; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} names no checksum of {file}, so it could not be told whether it is right. Choose another mirror.</source>
        <translation>{host} nennt keine Prüfsumme für {file}, deshalb lässt sich nicht sagen, ob die Datei stimmt. Bitte einen anderen Spiegelserver wählen.</translation>
    </message>
    <message>
        <source>{file} of {repository} is another file than the one that Lavender knows. Nothing was downloaded.</source>
        <translation>{file} aus {repository} ist eine andere Datei als die, die Lavender kennt. Es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>What {host} sent for {file} is no model. A network that asks you to log in does that: open a web page, then try again.</source>
        <translation>Was {host} für {file} geschickt hat, ist kein Modell. Das kommt in Netzen vor, die eine Anmeldung verlangen: Bitte eine Webseite öffnen und es danach erneut versuchen.</translation>
    </message>
    <message>
        <source>{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try again later or choose a mirror.</source>
        <translation>{file} kam zweimal beschädigt an und wurde verworfen; was sonst schon geladen ist, bleibt erhalten. Bitte später erneut versuchen oder einen Spiegelserver wählen.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} more are needed, {free} are free. Make room and try again; what was fetched is kept.</source>
        <translation>Auf der Festplatte ist zu wenig Platz: {wanted} werden noch gebraucht, {free} sind frei. Bitte Platz schaffen und es erneut versuchen; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). What was fetched before is kept.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}). Was vorher geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost and did not come back. Try again; what was fetched is kept.</source>
        <translation>Die Verbindung zu {host} ging verloren und kam nicht zurück. Bitte erneut versuchen; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This model is being downloaded already, in another window or command.</source>
        <translation>Dieses Modell wird schon in einem anderen Fenster oder von einem Befehl heruntergeladen.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again; what was fetched is kept. The log says more.</source>
        <translation>Der Download endete unerwartet. Bitte erneut versuchen; was schon geladen ist, bleibt erhalten. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This model cannot see photos. Choose one that comes with an mmproj.</source>
        <translation>Dieses Modell kann keine Fotos sehen. Bitte eines wählen, zu dem ein mmproj gehört.</translation>
    </message>
    <message>
        <source>Lavender is closing.</source>
        <translation>Lavender wird gerade beendet.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files inside it.</source>
        <translation>{file} ist ein Ordner. Bitte die Dateien darin wählen.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe. Choose a file.</source>
        <translation>{file} ist ein Gerät oder eine Pipe. Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved or deleted: choose it again.</source>
        <translation>{file} ist nicht da: vielleicht verschoben oder gelöscht. Bitte neu auswählen.</translation>
    </message>
    <message>
        <source>{file} may not be read. Change its permissions or copy it elsewhere.</source>
        <translation>{file} darf nicht gelesen werden. Bitte die Zugriffsrechte ändern oder eine Kopie an einem anderen Ort anlegen.</translation>
    </message>
    <message>
        <source>{file} is a link that only leads to itself. Choose the file itself.</source>
        <translation>{file} ist eine Verknüpfung, die nur auf sich selbst zeigt. Bitte die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try to copy it first.</source>
        <translation>{file} konnte nicht gelesen werden ({reason}). Vielleicht hilft es, zuerst eine Kopie anzulegen.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Lavender can read. Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.</source>
        <translation>{file} lässt sich mit Lavender nicht lesen. Geeignet sind JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC und PDF.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Try another copy of the photo.</source>
        <translation>{file} ist beschädigt und lässt sich nicht lesen. Bitte eine andere Kopie des Fotos versuchen.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} hat zu viele Pixel. Bitte eine Kopie mit höchstens {limit} Millionen Pixeln speichern und diese nehmen.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Copy or download the photo again.</source>
        <translation>{file} ist unvollständig: Das Ende fehlt. Bitte das Foto noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Save a smaller copy of the photo and use that.</source>
        <translation>{file} braucht zu viel Arbeitsspeicher. Bitte eine kleinere Kopie des Fotos speichern und diese nehmen.</translation>
    </message>
    <message>
        <source>Nothing of the photo lies in that rectangle. Draw it over the photo.</source>
        <translation>In diesem Rahmen liegt nichts vom Foto. Bitte den Rahmen über das Foto ziehen.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save a copy without one and use that.</source>
        <translation>{file} ist mit einem Passwort geschützt. Bitte eine Kopie ohne Passwort speichern und diese nehmen.</translation>
    </message>
    <message>
        <source>{file} has no pages. Choose another file.</source>
        <translation>{file} hat keine Seiten. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.</source>
        <translation>{file} hat zu viele Seiten ({pages}). Bitte die benötigten Seiten als eigenes PDF speichern.</translation>
    </message>
    <message>
        <source>{file} has too many pixels ({width} × {height}). Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} hat zu viele Pixel ({width} × {height}). Bitte eine Kopie mit höchstens {limit} Millionen Pixeln speichern und diese nehmen.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} ist leer. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Choose a smaller file.</source>
        <translation>{file} ist größer als {limit} MB. Bitte eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is a PDF. Save the page that you need as a picture and use that.</source>
        <translation>{file} ist ein PDF. Bitte die benötigte Seite als Bild speichern und dieses nehmen.</translation>
    </message>
    <message>
        <source>{file} could not be read: opening it ended the reader. Try again, or save the photo as a JPEG and use that.</source>
        <translation>{file} konnte nicht gelesen werden: Das Leseprogramm brach beim Öffnen ab. Bitte erneut versuchen oder das Foto als JPEG speichern und dieses nehmen.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Save it as a JPEG and use that.</source>
        <translation>{file} braucht zum Lesen zu lange. Bitte als JPEG speichern und dieses nehmen.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The question is empty. Type what to ask.</source>
        <translation>Die Frage ist leer. Bitte eine Frage eingeben.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages. Choose among them.</source>
        <translation>{file} hat {pages} Seiten. Bitte daraus auswählen.</translation>
    </message>
    <message>
        <source>The image {name} lies outside the images&apos; folder.</source>
        <translation>Das Bild {name} liegt außerhalb des Bilderordners.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of questions.</source>
        <translation>{file} lässt sich nicht als Datei mit Fragen lesen.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is no question: it needs question_id, image and text in a JSON object.</source>
        <translation>Zeile {number} von {file} ist keine Frage: Nötig sind question_id, image und text in einem JSON-Objekt.</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>{file} lässt sich nicht verwenden ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder.</source>
        <translation>{file} lässt sich nicht schreiben ({reason}). Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} is too big for this computer. To download it all the same, add --anyway.</source>
        <translation>{name} ist zu groß für diesen Computer. Mit --anyway wird das Modell trotzdem heruntergeladen.</translation>
    </message>
    <message>
        <source>No model that Lavender knows would run well here. lavender models fit says why.</source>
        <translation>Kein Modell, das Lavender kennt, würde hier gut laufen. lavender models fit sagt, warum.</translation>
    </message>
    <message>
        <source>{name} comes as {those}, not as {wish}.</source>
        <translation>{name} gibt es als {those}, nicht als {wish}.</translation>
    </message>
    <message>
        <source>Damaged or missing: {files}.</source>
        <translation>Beschädigt oder nicht vorhanden: {files}.</translation>
    </message>
    <message>
        <source>Paused. The same command goes on where it ended.</source>
        <translation>Pausiert. Derselbe Befehl macht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>The self-test failed at {part}: {reason}</source>
        <translation>Der Selbsttest ist bei {part} fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>A picture came out wrong: {file}.</source>
        <translation>Ein Bild kam falsch heraus: {file}.</translation>
    </message>
    <message>
        <source>There was no answer about the photo.</source>
        <translation>Es kam keine Antwort zum Foto.</translation>
    </message>
    <message>
        <source>Pocket did not recognise the sample photo: {answer}</source>
        <translation>Pocket hat das Beispielfoto nicht erkannt: {answer}</translation>
    </message>
    <message>
        <source>The answer is not in the database.</source>
        <translation>Die Antwort steht nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>The window did not paint itself.</source>
        <translation>Das Fenster wurde nicht gezeichnet.</translation>
    </message>
    <message>
        <source>No font was found that letters can be drawn with.</source>
        <translation>Es wurde keine Schrift gefunden, mit der sich Buchstaben zeichnen lassen.</translation>
    </message>
    <message>
        <source>The words in {language} are missing.</source>
        <translation>Die Texte auf {language} fehlen.</translation>
    </message>
    <message>
        <source>{file} is missing. Install Lavender again.</source>
        <translation>{file} fehlt. Bitte Lavender neu installieren.</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a command. lavender --help lists the commands.</source>
        <translation>{name} ist weder ein Foto noch ein Befehl. lavender --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>A photo did not get through to the model, so nothing was answered: it would have been made up. Attach the photo again, or choose another model.</source>
        <translation>Ein Foto kam nicht beim Modell an, deshalb gibt es keine Antwort: Sie wäre erfunden gewesen. Bitte das Foto noch einmal anhängen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The mmproj gives {got} for a photo, and the model expects {wanted} (parts × numbers). Choose the mmproj that was made for this model.</source>
        <translation>Das mmproj liefert {got} für ein Foto, und das Modell erwartet {wanted} (Teile × Zahlen). Bitte das mmproj wählen, das für dieses Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>This conversation is too long for any model. Start a new one.</source>
        <translation>Dieses Gespräch ist für jedes Modell zu lang. Bitte ein neues beginnen.</translation>
    </message>
    <message>
        <source>A photo of this conversation is missing.</source>
        <translation>Ein Foto dieses Gesprächs fehlt.</translation>
    </message>
    <message>
        <source>{file} cannot be made smaller: it may be damaged, or the disk is full. Import it without --compact.</source>
        <translation>{file} lässt sich nicht verkleinern: Entweder ist die Datei beschädigt oder die Festplatte voll. Bitte ohne --compact importieren.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its oldest question and answer were left out.</source>
        <translation>Das Gespräch ist länger, als das Modell sich merken kann: Die älteste Frage und ihre Antwort wurden weggelassen.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its {count} oldest questions and answers were left out.</source>
        <translation>Das Gespräch ist länger, als das Modell sich merken kann: Die {count} ältesten Fragen und Antworten wurden weggelassen.</translation>
    </message>
    <message>
        <source>The question with its photos needs {tokens} tokens, but only {limit} fit. Shorten it, send fewer photos, or choose a larger context.</source>
        <translation>Die Frage mit ihren Fotos braucht {tokens} Token, aber nur {limit} passen hinein. Bitte die Frage kürzen, weniger Fotos senden oder einen größeren Kontext wählen.</translation>
    </message>
    <message>
        <source>llama.cpp cannot open {file}. Download it again, or choose another mmproj.</source>
        <translation>llama.cpp kann {file} nicht öffnen. Bitte die Datei noch einmal herunterladen oder ein anderes mmproj wählen.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose another model.</source>
        <translation>{file} hat eine Art von Projektor, die Lavender nicht ausführen kann ({projector}). Bitte ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This model reads a photo in one batch of {rows} tokens, and the batch is smaller. Set batch in the settings to {rows} or more.</source>
        <translation>Dieses Modell liest ein Foto in einem Schub von {rows} Token ein, und der eingestellte ist kleiner. Bitte batch in den Einstellungen auf {rows} oder mehr setzen.</translation>
    </message>
    <message>
        <source>{file} gave no usable numbers for this photo. Download it again.</source>
        <translation>{file} lieferte für dieses Foto keine brauchbaren Zahlen. Bitte noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>llama.cpp could not read the photo with {file}. Try again.</source>
        <translation>llama.cpp konnte das Foto mit {file} nicht einlesen. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}).</source>
        <translation>Die Modelldatei {file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a photo, and the language model expects {wanted}. Choose the mmproj that was made for this model.</source>
        <translation>{mmproj} gehört nicht zu {llm}: Von dort kommen {got} Zahlen für jeden Teil eines Fotos, das Sprachmodell erwartet aber {wanted}. Bitte das mmproj wählen, das für dieses Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was started again with room for {tokens} tokens. Close other programs to give it more.</source>
        <translation>Der Arbeitsspeicher wurde knapp, deshalb wurde das Modell mit Platz für {tokens} Token neu gestartet. Mehr Platz bekommt es, wenn andere Programme geschlossen werden.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was put away while the photo was read. Close other programs to make this quicker.</source>
        <translation>Der Arbeitsspeicher wurde knapp, deshalb war das Modell entladen, während das Foto eingelesen wurde. Schneller geht es, wenn andere Programme geschlossen werden.</translation>
    </message>
    <message>
        <source>The graphics card could not run all of the model, so {layers} of {all} parts run on it now.</source>
        <translation>Die Grafikkarte schaffte nicht das ganze Modell, deshalb laufen dort jetzt nur {layers} von {all} Teilen.</translation>
    </message>
    <message>
        <source>The graphics card could not run the model, so the processor does it now.</source>
        <translation>Die Grafikkarte schaffte das Modell nicht, deshalb übernimmt es jetzt der Prozessor.</translation>
    </message>
    <message>
        <source>The graphics card could not read the photo, so the processor does it now.</source>
        <translation>Die Grafikkarte konnte das Foto nicht einlesen, deshalb übernimmt das jetzt der Prozessor.</translation>
    </message>
    <message>
        <source>The model stopped responding and was ended. What it wrote is kept; ask again to start it anew.</source>
        <translation>Das Modell reagierte nicht mehr und wurde beendet. Was es geschrieben hat, bleibt erhalten; die nächste Frage startet es neu.</translation>
    </message>
    <message>
        <source>The system ended the model, perhaps because memory ran out. What it wrote is kept. Close other programs or choose a smaller model, then ask again.</source>
        <translation>Das System hat das Modell beendet, vielleicht weil der Arbeitsspeicher nicht reichte. Was es geschrieben hat, bleibt erhalten. Bitte andere Programme schließen oder ein kleineres Modell wählen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>The model ended unexpectedly. What it wrote is kept; ask again to start it anew. If this happens every time, its file may be damaged.</source>
        <translation>Das Modell wurde unerwartet beendet. Was es geschrieben hat, bleibt erhalten; die nächste Frage startet es neu. Falls das jedes Mal geschieht, ist seine Datei vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Reading the photo took too long and was ended. Ask again to retry.</source>
        <translation>Das Einlesen des Fotos dauerte zu lange und wurde abgebrochen. Bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>The photo could not be read: the program that reads photos ended unexpectedly, perhaps because memory ran out. Close other programs and ask again.</source>
        <translation>Das Foto konnte nicht eingelesen werden: Das Programm dafür wurde unerwartet beendet, vielleicht weil der Arbeitsspeicher nicht reichte. Bitte andere Programme schließen und noch einmal fragen.</translation>
    </message>
    <message>
        <source>{file} could not be opened: llama.cpp ended while reading it. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>{file} ließ sich nicht öffnen: llama.cpp brach beim Lesen ab. Vielleicht ist die Datei beschädigt oder von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>llama.cpp does not start on this computer. Install Lavender again.</source>
        <translation>llama.cpp startet auf diesem Computer nicht. Bitte Lavender neu installieren.</translation>
    </message>
    <message>
        <source>This model brings no chat template. Choose its prompt format by name.</source>
        <translation>Dieses Modell bringt keine Chat-Vorlage mit. Bitte sein Prompt-Format beim Namen wählen.</translation>
    </message>
    <message>
        <source>The model&apos;s own chat template cannot be used ({reason}). Choose its prompt format by name.</source>
        <translation>Die eigene Chat-Vorlage des Modells lässt sich nicht verwenden ({reason}). Bitte sein Prompt-Format beim Namen wählen.</translation>
    </message>
    <message>
        <source>{file} reads photos in a way that Lavender does not know. Choose a LLaVA model.</source>
        <translation>{file} liest Fotos auf eine Weise ein, die Lavender nicht kennt. Bitte ein LLaVA-Modell wählen.</translation>
    </message>
    <message>
        <source>{file} has LLaVA 1.0&apos;s linear projector, which llama.cpp does not run as it is. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} hat den linearen Projektor von LLaVA 1.0, den llama.cpp so nicht ausführt. Bitte das Modell importieren: Lavender schreibt dann eine reparierte Kopie.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose a LLaVA 1.5 model.</source>
        <translation>{file} hat eine Art von Projektor, die Lavender nicht ausführen kann ({projector}). Bitte ein LLaVA-1.5-Modell wählen.</translation>
    </message>
    <message>
        <source>{file} is in an old form that llama.cpp does not open. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} hat eine alte Form, die llama.cpp nicht öffnet. Bitte das Modell importieren: Lavender schreibt dann eine reparierte Kopie.</translation>
    </message>
    <message>
        <source>This model has no token {token}: its prompt format is another one than the one that was chosen for it.</source>
        <translation>Dieses Modell hat kein Token {token}: Sein Prompt-Format ist ein anderes als das, das dafür gewählt wurde.</translation>
    </message>
    <message>
        <source>The graphics card could not take the model {file}.</source>
        <translation>Die Grafikkarte konnte das Modell {file} nicht aufnehmen.</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model {file}. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>llama.cpp kann das Modell {file} nicht laden. Vielleicht ist die Datei beschädigt oder von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {file} with a context of {context} tokens. Close other programs or choose a smaller context.</source>
        <translation>Der Arbeitsspeicher reicht für das Modell {file} mit einem Kontext von {context} Token nicht aus. Bitte andere Programme schließen oder einen kleineren Kontext wählen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lavender. The log says more; nothing was lost.</source>
        <translation>In Lavender ist etwas schiefgegangen. Im Protokoll steht mehr; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>There is no photo in this conversation.</source>
        <translation>In diesem Gespräch gibt es kein Foto.</translation>
    </message>
    <message>
        <source>The photos of this conversation are no longer in your library.</source>
        <translation>Die Fotos dieses Gesprächs sind nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>{file} is the vision part (mmproj) of a model. Choose the language model here, and this file as its mmproj.</source>
        <translation>{file} ist der Bildteil (mmproj) eines Modells. Bitte hier das Sprachmodell wählen und diese Datei als sein mmproj.</translation>
    </message>
    <message>
        <source>{file} holds no language model. Choose the GGUF file of one.</source>
        <translation>{file} enthält kein Sprachmodell. Bitte die GGUF-Datei eines Sprachmodells wählen.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts of a model. Choose a model that is in one file.</source>
        <translation>{file} ist einer von {count} Teilen eines Modells. Bitte ein Modell wählen, das aus einer einzigen Datei besteht.</translation>
    </message>
    <message>
        <source>{file} is a language model. Choose the mmproj file that belongs to it here.</source>
        <translation>{file} ist ein Sprachmodell. Bitte hier die mmproj-Datei wählen, die dazugehört.</translation>
    </message>
    <message>
        <source>{file} holds no vision encoder. Choose the model&apos;s mmproj file.</source>
        <translation>{file} enthält keinen Bildencoder. Bitte die mmproj-Datei des Modells wählen.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so it would not run. Download or convert it again.</source>
        <translation>{file} widerspricht sich selbst und würde deshalb nicht laufen. Bitte noch einmal herunterladen oder umwandeln.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and place.</source>
        <translation>Es gibt keine Datei {file}. Bitte Namen und Ort prüfen.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions.</source>
        <translation>{file} lässt sich nicht lesen ({reason}). Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Download or copy it again.</source>
        <translation>{file} ist beschädigt oder unvollständig. Bitte noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a GGUF file in it.</source>
        <translation>{file} ist ein Ordner. Bitte eine GGUF-Datei darin wählen.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose a GGUF file.</source>
        <translation>{file} ist keine gewöhnliche Datei. Bitte eine GGUF-Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is empty. Download or copy it again.</source>
        <translation>{file} ist leer. Bitte noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF file. Choose a file in GGUF format.</source>
        <translation>{file} ist keine GGUF-Datei. Bitte eine Datei im GGUF-Format wählen.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian machines. Choose a little-endian GGUF file.</source>
        <translation>{file} ist für Big-Endian-Rechner gemacht. Bitte eine Little-Endian-GGUF-Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is GGUF version {version}, and Lavender reads versions 2 and 3. Choose a file in one of these.</source>
        <translation>{file} hat die GGUF-Version {version}, Lavender liest aber nur die Versionen 2 und 3. Bitte eine Datei in einer davon wählen.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>Die reparierte Kopie von {file} konnte nicht geschrieben werden ({reason}). Bitte Platz auf der Festplatte schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} does not read back as it was written. Check the disk and try again.</source>
        <translation>Die reparierte Kopie von {file} lässt sich nicht so lesen, wie sie geschrieben wurde. Bitte die Festplatte prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The model {id} is here already.</source>
        <translation>Das Modell {id} ist schon da.</translation>
    </message>
    <message>
        <source>The model could not be put into {folder} ({reason}). What was downloaded is kept: fix that and try again.</source>
        <translation>Das Modell konnte nicht in {folder} abgelegt werden ({reason}). Bitte die Ursache beheben und es erneut versuchen; was schon geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is another model {id} by now. Remove that one first.</source>
        <translation>Inzwischen gibt es ein anderes Modell {id}. Bitte zuerst jenes entfernen.</translation>
    </message>
    <message>
        <source>The list of models {file} cannot be read ({reason}). Install it again.</source>
        <translation>Die Modellliste {file} lässt sich nicht lesen ({reason}). Bitte neu installieren.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({reason}). Fix that line.</source>
        <translation>{file} ist kein gültiges TOML ({reason}). Bitte diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>{file}: in model {model}, the key {key} {trouble}.</source>
        <translation>{file}: Modell {model}, Schlüssel {key}: {trouble}.</translation>
    </message>
    <message>
        <source>{file}: the key {key} {trouble}.</source>
        <translation>{file}: Schlüssel {key}: {trouble}.</translation>
    </message>
    <message>
        <source>Downloads are switched off. Switch them on in the settings first.</source>
        <translation>Downloads sind abgeschaltet. Bitte zuerst in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already.</source>
        <translation>{name} wird schon heruntergeladen.</translation>
    </message>
    <message>
        <source>{id} cannot be a model&apos;s id. Use up to 64 letters a to z, digits, dots, hyphens and underscores, with a letter or digit first.</source>
        <translation>{id} kann nicht die Kennung eines Modells sein. Erlaubt sind bis zu 64 Zeichen: Buchstaben von a bis z, Ziffern, Punkte, Binde- und Unterstriche, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose another id, or move them away.</source>
        <translation>In {folder} liegen schon Dateien. Bitte eine andere Kennung wählen oder die Dateien woandershin verschieben.</translation>
    </message>
    <message>
        <source>There is already a model {id}. Choose another id, or remove that one first.</source>
        <translation>Es gibt schon ein Modell {id}. Bitte eine andere Kennung wählen oder zuerst jenes entfernen.</translation>
    </message>
    <message>
        <source>{file} cannot get a second name in {folder} ({reason}). They must be on the same disk. Copy the files or use them in place.</source>
        <translation>{file} kann in {folder} keinen zweiten Namen bekommen ({reason}). Beide müssen auf derselben Festplatte liegen. Bitte die Dateien kopieren oder an ihrem Ort verwenden.</translation>
    </message>
    <message>
        <source>{file} is small already; a compact copy would save nothing. Import it without --compact.</source>
        <translation>{file} ist schon klein; eine kompakte Kopie würde nichts sparen. Bitte ohne --compact importieren.</translation>
    </message>
    <message>
        <source>The model could not be written into {folder} ({reason}). Nothing was imported.</source>
        <translation>Das Modell konnte nicht in {folder} geschrieben werden ({reason}). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} is a file. Give the folder that holds the model and its mmproj, or import the two.</source>
        <translation>{file} ist eine Datei. Bitte den Ordner mit dem Modell und seinem mmproj angeben oder die beiden importieren.</translation>
    </message>
    <message>
        <source>{name} is not on this computer. Download it with lavender models download {id}, or in the window&apos;s list of models.</source>
        <translation>{name} ist nicht auf diesem Computer. Herunterladen geht mit lavender models download {id} oder im Fenster über die Modellliste.</translation>
    </message>
    <message>
        <source>There is no model {id} here. Choose one from the list of models.</source>
        <translation>Hier gibt es kein Modell {id}. Bitte eines aus der Modellliste wählen.</translation>
    </message>
    <message>
        <source>No model {id} can be downloaded. lavender models fit lists those that can.</source>
        <translation>Ein Modell {id} lässt sich nicht herunterladen. lavender models fit listet auf, welche sich herunterladen lassen.</translation>
    </message>
    <message>
        <source>{name} comes with Lavender and cannot be removed.</source>
        <translation>{name} gehört zu Lavender und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>There is no imported model {id}. Look at the list of models.</source>
        <translation>Es gibt kein importiertes Modell {id}. Bitte in der Modellliste nachsehen.</translation>
    </message>
    <message>
        <source>There is no model {id} in the bin.</source>
        <translation>Im Papierkorb liegt kein Modell {id}.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be changed ({reason}). Close what uses it and try again.</source>
        <translation>Der Ordner {folder} ließ sich nicht ändern ({reason}). Bitte schließen, was ihn gerade benutzt, und es erneut versuchen.</translation>
    </message>
    <message>
        <source>What is written about a model in {file} cannot be read. Import it again.</source>
        <translation>Die Angaben zu einem Modell in {file} lassen sich nicht lesen. Bitte das Modell noch einmal importieren.</translation>
    </message>
    <message>
        <source>{file} of the model {id} is no longer there. Put it back, or remove the model and import it from its new place.</source>
        <translation>{file} aus dem Modell {id} ist nicht mehr da. Bitte die Datei zurücklegen oder das Modell entfernen und vom neuen Ort importieren.</translation>
    </message>
    <message>
        <source>{file} has changed since the model {id} was imported. Remove the model and import it again.</source>
        <translation>{file} hat sich geändert, seit das Modell {id} importiert wurde. Bitte das Modell entfernen und noch einmal importieren.</translation>
    </message>
    <message>
        <source>{folder} holds no language model. Choose a folder with a GGUF model and its mmproj.</source>
        <translation>{folder} enthält kein Sprachmodell. Bitte einen Ordner mit einem GGUF-Modell und seinem mmproj wählen.</translation>
    </message>
    <message>
        <source>{folder} holds no mmproj, so the model in it could not see. Put its mmproj there.</source>
        <translation>{folder} enthält kein mmproj, das Modell darin könnte also nichts sehen. Bitte sein mmproj dort ablegen.</translation>
    </message>
    <message>
        <source>{llm} and {mmproj} do not belong together: one is {width} wide, the other {other}. Choose the mmproj that was published with the model.</source>
        <translation>{llm} und {mmproj} gehören nicht zusammen: Die Breite ist einmal {width}, einmal {other}. Bitte das mmproj wählen, das mit dem Modell veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{folder} holds more than one that it could be ({files}). Import the two files that you want.</source>
        <translation>In {folder} kommen mehrere infrage ({files}). Bitte die beiden gewünschten Dateien importieren.</translation>
    </message>
    <message>
        <source>The name {file} is not valid text. Rename the file.</source>
        <translation>Der Name {file} ist kein gültiger Text. Bitte die Datei umbenennen.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose a GGUF file.</source>
        <translation>{file} ist keine Datei. Bitte eine GGUF-Datei wählen.</translation>
    </message>
    <message>
        <source>A model is two files, a language model and its mmproj. These are {llms} language models and {mmprojs} mmproj files.</source>
        <translation>Ein Modell besteht aus zwei Dateien, einem Sprachmodell und seinem mmproj. Hier sind es aber: Sprachmodelle {llms}, mmproj-Dateien {mmprojs}.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your conversations are kept, is not there. Connect its disk and start Lavender again.</source>
        <translation>Der Ordner {folder}, in dem die Gespräche aufbewahrt werden, ist nicht da. Bitte seine Festplatte anschließen und Lavender neu starten.</translation>
    </message>
    <message>
        <source>This portable Lavender keeps everything in {folder}, where nothing can be written ({reason}). Copy the whole program to a disk that can be written.</source>
        <translation>Dieses tragbare Lavender bewahrt alles in {folder} auf, und dorthin lässt sich nichts schreiben ({reason}). Bitte das ganze Programm auf einen beschreibbaren Datenträger kopieren.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Choose another one with --data-dir.</source>
        <translation>Der Ordner {folder} lässt sich nicht verwenden ({reason}). Bitte mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>This photo is no longer in your library. Attach it again to ask about it.</source>
        <translation>Dieses Foto ist nicht mehr in der Bibliothek. Um dazu zu fragen, bitte noch einmal anhängen.</translation>
    </message>
    <message>
        <source>This answer is still being written. Wait until it is done.</source>
        <translation>An dieser Antwort wird noch geschrieben. Bitte warten, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>This conversation was deleted in the meantime. Start a new one.</source>
        <translation>Dieses Gespräch wurde inzwischen gelöscht. Bitte ein neues beginnen.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your library. Free {megabytes} MB on the disk and start Lavender again.</source>
        <translation>Für eine Sicherungskopie der Bibliothek ist kein Platz. Bitte {megabytes} MB auf der Festplatte freigeben und Lavender neu starten.</translation>
    </message>
    <message>
        <source>There is no conversation {id}. Look at the list of conversations.</source>
        <translation>Es gibt kein Gespräch {id}. Bitte in der Gesprächsliste nachsehen.</translation>
    </message>
    <message>
        <source>More than one conversation begins with {id}. Give more of its id.</source>
        <translation>Mehr als ein Gespräch beginnt mit {id}. Bitte mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>These conversations were exported by a newer Lavender. Update Lavender and import them again.</source>
        <translation>Diese Gespräche hat ein neueres Lavender exportiert. Bitte Lavender aktualisieren und sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>This is not a whole file of conversations from Lavender. Nothing was imported: choose a file that Lavender exported.</source>
        <translation>Das ist keine vollständige Datei mit Gesprächen aus Lavender. Es wurde nichts importiert: Bitte eine Datei wählen, die Lavender exportiert hat.</translation>
    </message>
    <message>
        <source>{file} is not a whole file of conversations from Lavender. Choose a file that Lavender exported.</source>
        <translation>{file} ist keine vollständige Datei mit Gesprächen aus Lavender. Bitte eine Datei wählen, die Lavender exportiert hat.</translation>
    </message>
    <message>
        <source>Your library ({file}) is damaged and was left as it is. Restore a backup: in the window, or with “lavender history restore”.</source>
        <translation>Die Bibliothek ({file}) ist beschädigt und wurde nicht verändert. Bitte eine Sicherung wiederherstellen: im Fenster oder mit „lavender history restore“.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>Die Festplatte ist voll, deshalb wurde das nicht gespeichert. Bitte etwas Platz schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program is using your library right now. Wait a moment and try again.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek. Bitte einen Moment warten und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Your library cannot be written to. Check that you may write to Lavender&apos;s data folder.</source>
        <translation>In die Bibliothek lässt sich nicht schreiben. Bitte prüfen, ob das Schreiben im Datenordner von Lavender erlaubt ist.</translation>
    </message>
    <message>
        <source>The disk refused to read or write your library. Check the disk, then start Lavender again.</source>
        <translation>Die Festplatte wollte die Bibliothek nicht lesen oder schreiben. Bitte die Festplatte prüfen und Lavender dann neu starten.</translation>
    </message>
    <message>
        <source>Lavender&apos;s data folder cannot be used ({reason}). Check that you may write to it.</source>
        <translation>Der Datenordner von Lavender lässt sich nicht verwenden ({reason}). Bitte prüfen, ob das Schreiben dort erlaubt ist.</translation>
    </message>
    <message>
        <source>Another Lavender is busy opening your library. Wait a moment and try again.</source>
        <translation>Ein anderes Lavender öffnet gerade die Bibliothek. Bitte einen Moment warten und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Your library was last used by a newer Lavender. Install that version again, or choose another data folder.</source>
        <translation>Die Bibliothek wurde zuletzt von einem neueren Lavender benutzt. Bitte jene Version wieder installieren oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Einen Ordner „{name}“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A folder needs a name. Write one.</source>
        <translation>Ein Ordner braucht einen Namen. Bitte einen eingeben.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. In a terminal, type: lavender ask PHOTO &quot;QUESTION&quot;</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. In einem Terminal geht es mit: lavender ask FOTO &quot;FRAGE&quot;</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Bitte den Drucker prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>In the usual folder there may be other conversations, or none.</source>
        <translation>Im üblichen Ordner liegen vielleicht andere Gespräche oder gar keine.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner verwenden</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Attach the photo again to mend it.</source>
        <translation>Die Datei dieses Fotos ist beschädigt. Bitte das Foto noch einmal anhängen, dann ist es wieder heil.</translation>
    </message>
    <message>
        <source>Another Lavender uses your library. Close it, then restore the backup.</source>
        <translation>Ein anderes Lavender benutzt die Bibliothek. Bitte jenes schließen und dann die Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Another Lavender is reading your library, so traces of it may be left. Close it and forget everything once more.</source>
        <translation>Ein anderes Lavender liest gerade die Bibliothek, daher können Spuren davon bleiben. Bitte es schließen und noch einmal alles vergessen.</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>All of it stays in memory.</source>
        <translation>Alles davon bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Memory is short: parts of the model may be read from disk again and again.</source>
        <translation>Der Arbeitsspeicher ist knapp: Teile des Modells werden vielleicht immer wieder von der Festplatte gelesen.</translation>
    </message>
    <message>
        <source>There is too little memory for it; close other programs first.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht; bitte zuerst andere Programme schließen.</translation>
    </message>
    <message>
        <source>Threads: {threads}, as you chose.</source>
        <translation>Threads: {threads}, wie eingestellt.</translation>
    </message>
    <message>
        <source>Threads: {threads}, one for each physical core.</source>
        <translation>Threads: {threads}, einer für jeden physischen Kern.</translation>
    </message>
    <message>
        <source>Threads: {threads} of {cores} cores, because other programs are busy.</source>
        <translation>Threads: {threads} bei {cores} Kernen, weil andere Programme beschäftigt sind.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as you chose.</source>
        <translation>Kontext: {tokens} Token, wie eingestellt.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, all that the model can take.</source>
        <translation>Kontext: {tokens} Token, mehr fasst das Modell nicht.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as large as fits comfortably.</source>
        <translation>Kontext: {tokens} Token, so viel wie bequem passt.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, as you chose.</source>
        <translation>Schlüssel {key} und Werte {value}, wie eingestellt.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, to save memory.</source>
        <translation>Schlüssel {key} und Werte {value}, um Speicher zu sparen.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nothing is stored smaller than it is.</source>
        <translation>Schlüssel {key} und Werte {value}: Nichts wird verkleinert gespeichert.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nearly as fast as f16 for less memory.</source>
        <translation>Schlüssel {key} und Werte {value}: fast so schnell wie f16, mit weniger Speicher.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as you chose.</source>
        <translation>Gespräche im Arbeitsspeicher: {count}, wie eingestellt.</translation>
    </message>
    <message>
        <source>Conversations in memory: one; the others wait on the disk.</source>
        <translation>Gespräche im Arbeitsspeicher: eines; die anderen warten auf der Festplatte.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as far as the context&apos;s memory goes.</source>
        <translation>Gespräche im Arbeitsspeicher: {count}, so weit der Speicher für den Kontext reicht.</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>sparsam</translation>
    </message>
    <message>
        <source>Profile: {profile}, as you chose.</source>
        <translation>Profil: {profile}, wie eingestellt.</translation>
    </message>
    <message>
        <source>Profile: quick, because memory is plenty.</source>
        <translation>Profil: schnell, weil reichlich Arbeitsspeicher da ist.</translation>
    </message>
    <message>
        <source>Profile: lean, to leave memory to other programs.</source>
        <translation>Profil: sparsam, um anderen Programmen Arbeitsspeicher zu lassen.</translation>
    </message>
    <message>
        <source>Graphics: none that this program can use; the processor does everything.</source>
        <translation>Grafik: keine, die dieses Programm nutzen kann; der Prozessor macht alles.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}, as you chose.</source>
        <translation>Grafik: {layers} von {all} Schichten auf {cards}, wie eingestellt.</translation>
    </message>
    <message>
        <source>Graphics: {cards} computes in the processor&apos;s own memory and is left alone. Set gpu_layers in the settings to try it.</source>
        <translation>Grafik: {cards} rechnet im Arbeitsspeicher des Prozessors und bleibt ungenutzt. Zum Ausprobieren gpu_layers in den Einstellungen setzen.</translation>
    </message>
    <message>
        <source>Graphics: the model and its eyes run on {cards}.</source>
        <translation>Grafik: Das Modell und seine Augen laufen auf {cards}.</translation>
    </message>
    <message>
        <source>Graphics: the model runs on {cards}; photos are read by the processor.</source>
        <translation>Grafik: Das Modell läuft auf {cards}; Fotos liest der Prozessor ein.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}; more do not fit.</source>
        <translation>Grafik: {layers} von {all} Schichten auf {cards}; mehr passen nicht.</translation>
    </message>
    <message>
        <source>Graphics: a model this small answers before {cards} would have started.</source>
        <translation>Grafik: Ein so kleines Modell antwortet, bevor {cards} überhaupt bereit wäre.</translation>
    </message>
    <message>
        <source>Graphics: {cards} has too little free memory for this model.</source>
        <translation>Grafik: {cards} hat zu wenig freien Speicher für dieses Modell.</translation>
    </message>
    <message>
        <source>Fits well: all of it runs on the graphics card.</source>
        <translation>Passt gut: Alles läuft auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>Fits well: needs {need} GB of the {free} GB free.</source>
        <translation>Passt gut: braucht {need} GB, frei sind {free} GB.</translation>
    </message>
    <message>
        <source>Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.</source>
        <translation>Passt mit kleinerem Kontext ({tokens} Token): braucht {need} GB, frei sind {free} GB.</translation>
    </message>
    <message>
        <source>Fits, with little to spare: needs {need} GB of the {free} GB free.</source>
        <translation>Passt gerade so: braucht {need} GB, frei sind {free} GB.</translation>
    </message>
    <message>
        <source>Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.</source>
        <translation>Passt, wenn andere Programme geschlossen werden: braucht {need} GB, frei sind {free} von {total} GB.</translation>
    </message>
    <message>
        <source>Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read from disk again and again.</source>
        <translation>Läuft, aber langsam: braucht {need} GB, vorhanden sind {total} GB, deshalb werden Teile immer wieder von der Festplatte gelesen.</translation>
    </message>
    <message>
        <source>Too big for this computer: needs about {least} GB, and {total} GB are there.</source>
        <translation>Zu groß für diesen Computer: braucht etwa {least} GB, vorhanden sind {total} GB.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Not known to be faithful: its vision part ({projector}) runs as llama.cpp has it, and is not compared with its authors’ model.</source>
        <translation>Originaltreue unbekannt: Sein Bildteil ({projector}) läuft so, wie llama.cpp ihn umsetzt, und ist nicht mit dem Modell seiner Autoren verglichen.</translation>
    </message>
    <message>
        <source>Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a part of that, so it is shown the whole photo only.</source>
        <translation>Nicht originalgetreu: Als LLaVA 1.6 würde es ein Foto in Kacheln sehen, aber seiner Datei fehlt ein Teil davon, deshalb bekommt es nur das ganze Foto gezeigt.</translation>
    </message>
    <message>
        <source>Not known to be faithful: its vision tower is not CLIP’s, and is not compared with its authors’ model.</source>
        <translation>Originaltreue unbekannt: Sein Bildencoder ist nicht der von CLIP und ist nicht mit dem Modell seiner Autoren verglichen.</translation>
    </message>
    <message>
        <source>Faithful: it sees photos just as its makers meant it to.</source>
        <translation>Originalgetreu: Es sieht Fotos genau so, wie seine Entwickler es vorgesehen haben.</translation>
    </message>
    <message>
        <source>Not known: the depth of its vision tower is not known, so it may see less than its authors’ model.</source>
        <translation>Nicht bekannt: Die Tiefe seines Bildencoders ist unbekannt, deshalb sieht es vielleicht weniger als das Modell seiner Autoren.</translation>
    </message>
    <message>
        <source>Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so it sees other features than its authors’ model.</source>
        <translation>Nicht originalgetreu: Seine Datei enthält {stored} Schichten eines Bildencoders, der {depth} hat, deshalb sieht es andere Merkmale als das Modell seiner Autoren.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Brought in by you.</source>
        <translation>Selbst hinzugefügt.</translation>
    </message>
    <message>
        <source>The pair in the folder {folder}.</source>
        <translation>Das Paar im Ordner {folder}.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where {free} are free.</source>
        <translation>Belegt {needed} auf der Festplatte, frei sind {free}.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where only {free} are free: make room first.</source>
        <translation>Belegt {needed} auf der Festplatte, aber nur {free} sind frei: Bitte zuerst Platz schaffen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>muss {what} sein</translation>
    </message>
    <message>
        <source>must be a table of models</source>
        <translation>muss eine Tabelle mit Modellen sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>may hold letters, digits, dots, hyphens and underscores</source>
        <translation>darf nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche enthalten</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be one of {what}</source>
        <translation>muss einer der Werte {what} sein</translation>
    </message>
    <message>
        <source>must be from 0 to {what}</source>
        <translation>muss zwischen 0 und {what} liegen</translation>
    </message>
    <message>
        <source>must be an owner and a name, as in owner/name</source>
        <translation>muss aus Besitzer und Name bestehen, wie in besitzer/name</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>darf nicht 0 sein</translation>
    </message>
    <message>
        <source>must lie below its folder</source>
        <translation>muss innerhalb seines Ordners liegen</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>muss aus 64 hexadezimalen Ziffern bestehen</translation>
    </message>
    <message>
        <source>A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.</source>
        <translation>Ein Vorführmodell, das etwa hundert Dinge in einfachen gezeichneten Szenen kennt und sofort bereit ist.</translation>
    </message>
    <message>
        <source>Talks well about everyday photos and reads large print; small print and counting past five are guesses.</source>
        <translation>Spricht gut über Alltagsfotos und liest große Schrift; kleine Schrift und Anzahlen über fünf sind geraten.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.</source>
        <translation>Das größere LLaVA 1.5: sicherer bei langen Antworten und beim Schlussfolgern, halb so schnell, für 16 GB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.</source>
        <translation>Halb so groß wie LLaVA 1.5 7B und beim Beschreiben eines Fotos fast so gut; es weiß weniger von der Welt.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.</source>
        <translation>Sieht wie LLaVA 1.5, mit lebendigerer Sprache und freier Lizenz; es weiß weniger über Fotos.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.</source>
        <translation>Sieht wie LLaVA 1.5 und schreibt am besten von allen hier, in vielen Sprachen; für 8 GB Speicher und mehr.</translation>
    </message>
    <message>
        <source>For old computers: it looks at a photo less closely, so it answers soon, and sees less.</source>
        <translation>Für alte Computer: Es sieht ein Foto weniger genau an, deshalb kommt die Antwort bald, und es sieht weniger.</translation>
    </message>
    <message>
        <source>Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.</source>
        <translation>Liest kleinere Schrift als LLaVA 1.5, weil es ein Foto in Kacheln ansieht; ein Foto dauert drei- bis fünfmal so lange.</translation>
    </message>
    <message>
        <source>LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.</source>
        <translation>LLaVA 1.6 mit der Sprache von LLaVA 1.5: liest kleinere Schrift, weil es in Kacheln sieht, und lässt sich dafür Zeit.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.</source>
        <translation>Das größere LLaVA 1.6, sicherer bei langen Antworten: für 16 GB Arbeitsspeicher und für Geduldige.</translation>
    </message>
    <message>
        <source>Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.</source>
        <translation>Weiß mehr und spricht mehr Sprachen als LLaVA, mit halb so viel Arbeitsspeicher; ein Foto ist ein Quadrat von 896 Pixeln.</translation>
    </message>
    <message>
        <source>Reads documents, small print and tables best of all models here, and takes a photo in its own shape.</source>
        <translation>Liest Dokumente, kleine Schrift und Tabellen am besten von allen Modellen hier, in der eigenen Form des Fotos.</translation>
    </message>
    <message>
        <source>Lavender has not been tried with this model itself yet.</source>
        <translation>Lavender wurde mit diesem Modell selbst noch nicht erprobt.</translation>
    </message>
    <message>
        <source>For computers with little memory: looks at a photo in tiles and describes it shortly, in English.</source>
        <translation>Für Computer mit wenig Arbeitsspeicher: sieht ein Foto in Kacheln an und beschreibt es kurz, auf Englisch.</translation>
    </message>
    <message>
        <source>The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.</source>
        <translation>Das kleinste, das echte Fotos sieht: in Sekunden ein Satz zu einem Foto, auf jedem Computer, und oft falsch.</translation>
    </message>
    <message>
        <source>Short, apt answers about one photo, on small computers; it holds no long conversations.</source>
        <translation>Kurze, treffende Antworten zu einem Foto, auf kleinen Computern; lange Gespräche führt es nicht.</translation>
    </message>
    <message>
        <source>Reads print and compares photos well by looking in slices, in English and Chinese.</source>
        <translation>Liest Schrift und vergleicht Fotos gut, weil es sie in Ausschnitten ansieht, auf Englisch und Chinesisch.</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <translation>bis zu {tokens}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}</source>
        <translation>{family}, {size} Parameter, {quantization}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a photo</source>
        <translation>{family}, {size} Parameter, {quantization}, sieht {pixels} Pixel, {tokens} Token pro Foto</translation>
    </message>
    <message>
        <source>Remove it, then bring in its files again.</source>
        <translation>Bitte entfernen und die Dateien erneut hinzufügen.</translation>
    </message>
    <message>
        <source>Remove it, then download it again.</source>
        <translation>Bitte entfernen und erneut herunterladen.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Die Gegenseite hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Die Verbindung kam nicht rechtzeitig zustande</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät ist gerade belegt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugeteilte Platz ist aufgebraucht</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger lässt nur Lesen zu</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Die Datei ist dort nicht mehr dieselbe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Die Verbindung zum Laufwerk besteht nicht mehr</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>Not faithful: photos are read as llama.cpp does it for this kind of model ({projector}), which is not compared with a reference.</source>
        <translation>Nicht originalgetreu: Fotos werden so eingelesen, wie llama.cpp es bei dieser Art von Modell ({projector}) macht, und das ist mit keiner Referenz verglichen.</translation>
    </message>
    <message>
        <source>Not faithful: the repair of llama.cpp&apos;s vision graph is switched off.</source>
        <translation>Nicht originalgetreu: Die Reparatur des Bildgraphen von llama.cpp ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Not faithful: llama.cpp&apos;s vision graph is not as expected ({why}), so it was left alone.</source>
        <translation>Nicht originalgetreu: Der Bildgraph von llama.cpp ist nicht wie erwartet ({why}), deshalb blieb er unverändert.</translation>
    </message>
    <message>
        <source>Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, and its file lacks a part of that, so it sees each as one square here.</source>
        <translation>Nicht originalgetreu: Dieses Modell (LLaVA 1.6) soll Fotos in mehreren Kacheln sehen, aber seiner Datei fehlt ein Teil davon, deshalb sieht es hier jedes als ein Quadrat.</translation>
    </message>
    <message>
        <source>Not faithful: this kind of model ({projector}) is not compared with a reference.</source>
        <translation>Nicht originalgetreu: Diese Art von Modell ({projector}) ist mit keiner Referenz verglichen.</translation>
    </message>
    <message>
        <source>Faithful: photos look to it as to the reference model.</source>
        <translation>Originalgetreu: Fotos sehen für dieses Modell so aus wie für das Referenzmodell.</translation>
    </message>
    <message>
        <source>Not faithful: the depth of its vision tower is not known.</source>
        <translation>Nicht originalgetreu: Die Tiefe seines Bildencoders ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. Import the model: Lavender then writes a repaired copy if it can.</source>
        <translation>Nicht originalgetreu: Das mmproj nutzt eine andere Schicht seines Bildencoders als LLaVA. Bitte das Modell importieren: Lavender schreibt dann eine reparierte Kopie, wenn es geht.</translation>
    </message>
    <message>
        <source>Its kind of projector ({projector}) needs no repair.</source>
        <translation>Seine Art von Projektor ({projector}) braucht keine Reparatur.</translation>
    </message>
    <message>
        <source>The file names its feature layer itself.</source>
        <translation>Die Datei nennt ihre Merkmalsschicht selbst.</translation>
    </message>
    <message>
        <source>Its vision tower has no class token, so it is left.</source>
        <translation>Sein Bildencoder hat kein Klassen-Token, deshalb bleibt er unverändert.</translation>
    </message>
    <message>
        <source>The file has a final norm that LLaVA does not use, so it is left.</source>
        <translation>Die Datei hat eine abschließende Normierung, die LLaVA nicht nutzt, deshalb bleibt sie unverändert.</translation>
    </message>
    <message>
        <source>The depth of its vision tower is not known, so its layers are left.</source>
        <translation>Die Tiefe seines Bildencoders ist nicht bekannt, deshalb bleiben seine Schichten unverändert.</translation>
    </message>
    <message>
        <source>All {stored} stored layers of the vision tower are to be run.</source>
        <translation>Alle {stored} gespeicherten Schichten des Bildencoders sollen genutzt werden.</translation>
    </message>
    <message>
        <source>The file stores the whole tower, which is right.</source>
        <translation>Die Datei enthält den ganzen Bildencoder, das ist richtig so.</translation>
    </message>
    <message>
        <source>The file stores {stored} layers of a tower that has {depth}, so they are left.</source>
        <translation>Die Datei enthält {stored} Schichten eines Bildencoders, der {depth} hat, deshalb bleiben sie unverändert.</translation>
    </message>
</context>
</TS>
