<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lavender</source>
        <translation>À propos de Lavender</translation>
    </message>
    <message>
        <source>Lavender {version}</source>
        <translation>Lavender {version}</translation>
    </message>
    <message>
        <source>Chat about your own photos, offline. Photos, questions and answers stay on this computer.

Apache License 2.0. Made with Qt, llama.cpp and LLaVA.</source>
        <translation>Discutez de vos propres photos, hors ligne. Les photos, les questions et les réponses restent sur cet ordinateur.

Licence Apache 2.0. Réalisé avec Qt, llama.cpp et LLaVA.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Ajouter une photo…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Capture d’écran…</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importer des conversations…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Modifier la dernière question</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher une conversation</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>Di&amp;scussion</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Épingler ou détacher la conversation</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Look at the last photo</source>
        <translation>Regarder la dernière photo</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Ce que le modèle a vu</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Poursuivre la dernière réponse</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Delete the last question</source>
        <translation>Supprimer la dernière question</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Lire la dernière réponse à voix haute</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversations supprimées</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Afficher ou masquer la liste</translation>
    </message>
    <message>
        <source>Open another chat beside this one</source>
        <translation>Ouvrir une autre discussion à côté</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>Taille du texte du système</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Lavender</source>
        <translation>À propos de Lavender</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Copier cette réponse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Poursuivre cette réponse</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Answer this question again</source>
        <translation>Répondre à nouveau à cette question</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Autres actions pour cette réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Delete this question and its answers</source>
        <translation>Supprimer cette question et ses réponses</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more of this answer</source>
        <translation>Afficher la suite de cette réponse</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>La réponse n’a pas pu être terminée.</translation>
    </message>
    <message>
        <source>Lavender ended before this answer was finished.</source>
        <translation>Lavender s’est arrêté avant la fin de cette réponse.</translation>
    </message>
    <message>
        <source>Another Lavender window is still writing this answer.</source>
        <translation>Une autre fenêtre de Lavender écrit encore cette réponse.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Lavender opens only files of this computer. Copy the photo here first, then drop the copy.</source>
        <translation>Lavender n’ouvre que les fichiers de cet ordinateur. Copiez d’abord la photo ici, puis déposez la copie.</translation>
    </message>
    <message>
        <source>Lavender opens nothing from the web. Save the photo first, then drop the file here.</source>
        <translation>Lavender n’ouvre rien depuis le Web. Enregistrez d’abord la photo, puis déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>Partie de la photo</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Photos and PDFs</source>
        <translation>Photos et PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, page {number}</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>{days} days left</source>
        <translation>Encore {days} jours</translation>
    </message>
    <message>
        <source>Deleted for good within a day</source>
        <translation>Suppression définitive d’ici un jour</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete is kept here for {days} days.</source>
        <translation>La corbeille est vide. Ce que vous supprimez est conservé ici pendant {days} jours.</translation>
    </message>
    <message>
        <source>Kept for {days} days, then erased.</source>
        <translation>Conservé pendant {days} jours, puis effacé.</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversations supprimées</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good, with the photos</source>
        <translation>Supprimer définitivement, avec les photos</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Delete this conversation for good, with its photos?</source>
        <translation>Supprimer définitivement cette conversation et ses photos&#x202f;?</translation>
    </message>
    <message>
        <source>Delete {count} conversations for good, with their photos?</source>
        <translation>Supprimer définitivement {count} conversations et leurs photos&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the conversation in the bin for good, with its photos?</source>
        <translation>Supprimer définitivement la conversation de la corbeille et ses photos&#x202f;?</translation>
    </message>
    <message>
        <source>Delete all {count} conversations in the bin for good, with their photos?</source>
        <translation>Supprimer définitivement les {count} conversations de la corbeille et leurs photos&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days.</source>
        <translation>Cette action est irréversible. Les sauvegardes de Lavender gardent ce qui est supprimé jusqu’à {days} jours.</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Earlier version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Version {place} of {count}</source>
        <translation>Version {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>This chat is still answering, so the question was not asked here.</source>
        <translation>Cette discussion est encore en train de répondre&#x202f;; la question n’y a donc pas été posée.</translation>
    </message>
    <message>
        <source>What is in my fridge, and what could I cook?</source>
        <translation>Qu’y a-t-il dans mon frigo, et que pourrais-je cuisiner&#x202f;?</translation>
    </message>
    <message>
        <source>What is in this photo?</source>
        <translation>Que voit-on sur cette photo&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
</context>
<context>
    <name>ChatsMenu</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ask about the photo…</source>
        <translation>Une question sur la photo…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Sent once the photos are open</source>
        <translation>Envoi dès que les photos sont ouvertes</translation>
    </message>
    <message>
        <source>Sent once the photo is open</source>
        <translation>Envoi dès que la photo est ouverte</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <source>System text: {name}</source>
        <translation>Texte système&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Add photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Joindre une photo</translation>
    </message>
    <message>
        <source>Choose photos or PDFs, drop them here, or paste them</source>
        <translation>Choisir des photos ou des PDF, les déposer ici ou les coller</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Choisir des photos…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Capture d’écran…</translation>
    </message>
    <message>
        <source>More ways to add a photo</source>
        <translation>Autres façons d’ajouter une photo</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Textes enregistrés</translation>
    </message>
    <message>
        <source>Saved prompts and system texts (/ in an empty question)</source>
        <translation>Questions et textes système enregistrés (/ dans une question vide)</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Demander partout</translation>
    </message>
    <message>
        <source>Ask this in every pane</source>
        <translation>Poser cette question dans tous les volets</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>Conversation nearly full</source>
        <translation>Conversation presque pleine</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens. It will soon forget the oldest questions.</source>
        <translation>Le modèle se souvient de {used} jetons sur {room}. Il oubliera bientôt les questions les plus anciennes.</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens.</source>
        <translation>Le modèle se souvient de {used} jetons sur {room}.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>This computer has no speech program. On Linux, espeak-ng is one.</source>
        <translation>Cet ordinateur n’a pas de programme de synthèse vocale. Sous Linux, espeak-ng en est un.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop your photos here</source>
        <translation>Déposez vos photos ici</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>A photo that is no longer in the library</source>
        <translation>Une photo qui n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>{title} photos</source>
        <translation>Photos de {title}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>La réponse n’a pas pu être terminée.</translation>
    </message>
    <message>
        <source>Interrupted: Lavender ended before the answer did.</source>
        <translation>Interrompue&#xa0;: Lavender s’est arrêté avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Encore en cours de rédaction</translation>
    </message>
    <message>
        <source>Exported from Lavender, {time}</source>
        <translation>Exporté depuis Lavender, {time}</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show the figures of this answer</source>
        <translation>Afficher les chiffres de cette réponse</translation>
    </message>
    <message>
        <source>Figures of this answer: {took}</source>
        <translation>Chiffres de cette réponse&#xa0;: {took}</translation>
    </message>
    <message>
        <source>What the model saw…</source>
        <translation>Ce que le modèle a vu…</translation>
    </message>
    <message>
        <source>Show the pixels of the photos that went into the model</source>
        <translation>Afficher les pixels des photos transmis au modèle</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Longest length reached</source>
        <translation>Longueur maximale atteinte</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>moins de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Written: {count} tokens, {rate} a second</source>
        <translation>Jetons écrits&#xa0;: {count} ({rate} par seconde)</translation>
    </message>
    <message>
        <source>Read: {count} tokens, {known} of them known from before</source>
        <translation>Jetons lus&#xa0;: {count} (déjà connus&#xa0;: {known})</translation>
    </message>
    <message>
        <source>Read: {count} tokens</source>
        <translation>Jetons lus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Photos: {count} tokens</source>
        <translation>Jetons des photos&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading the model: {seconds} s</source>
        <translation>Chargement du modèle&#xa0;: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the photo: {seconds} s</source>
        <translation>Lecture de la photo&#xa0;: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the question: {seconds} s</source>
        <translation>Lecture de la question&#xa0;: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>First word after: {seconds} s</source>
        <translation>Premier mot après&#xa0;: {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>Supprimer le dossier, garder ses conversations</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier ?</translation>
    </message>
    <message>
        <source>All conversations go, those in the bin too, with their photos, and so do drafts, saved texts, backups, logs, settings, and all that models have kept of them. There is no way back from this.

Files that you saved elsewhere stay.</source>
        <translation>Toutes les conversations disparaissent, y compris celles de la corbeille, avec leurs photos, de même que les brouillons, les textes enregistrés, les sauvegardes, les journaux, les réglages et tout ce que les modèles en ont gardé. Cette action est irréversible.

Les fichiers enregistrés ailleurs restent.</translation>
    </message>
    <message>
        <source>Delete the models I brought in as well</source>
        <translation>Supprimer aussi les modèles ajoutés</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tout est oublié.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>You have asked about this photo before: “{title}”</source>
        <translation>Vous avez déjà posé une question sur cette photo&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>This photo is in {count} conversations. The latest:</source>
        <translation>Cette photo figure dans {count} conversations. La dernière&#xa0;:</translation>
    </message>
    <message>
        <source>In {count} conversations</source>
        <translation>Dans {count} conversations</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>You have asked about this photo before:</source>
        <translation>Vous avez déjà posé une question sur cette photo&#xa0;:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the conversation about this photo</source>
        <translation>Ouvrir la conversation sur cette photo</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>Toutes ({count})…</translation>
    </message>
    <message>
        <source>All conversations about this photo</source>
        <translation>Toutes les conversations sur cette photo</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lavender is made with the work of many others:</source>
        <translation>Lavender repose sur le travail de beaucoup d’autres :</translation>
    </message>
    <message>
        <source>Parts of Lavender</source>
        <translation>Éléments de Lavender</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>More menus</source>
        <translation>Autres menus</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>Sa taille n’est pas connue.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not faithful</source>
        <translation>Non fidèle</translation>
    </message>
    <message>
        <source>Not known to be faithful</source>
        <translation>Fidélité incertaine</translation>
    </message>
    <message>
        <source>{size} on the disk.</source>
        <translation>Occupe {size} sur le disque.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Technical details: {summary}</source>
        <translation>Détails techniques&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <translation>Télécharger ({size})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{done} of about {total} are here.</source>
        <translation>{done} sur environ {total} sont déjà là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Checking what is here already…</source>
        <translation>Vérification de ce qui est déjà là…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>En attente de la connexion…</translation>
    </message>
    <message>
        <source>Checking and installing…</source>
        <translation>Vérification et installation…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed}&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>encore {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>encore {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that answers the next question</source>
        <translation>Le modèle qui répondra à la prochaine question</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {name}</source>
        <translation>Réglages de {name}</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>comme dans les réglages</translation>
    </message>
    <message>
        <source>Empty: as in Settings</source>
        <translation>Vide&#xa0;: comme dans les réglages</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Tokens that it can keep in mind. More takes more memory.</source>
        <translation>Jetons qu’il peut garder en tête. Plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <source>Layers on a graphics card</source>
        <translation>Couches sur une carte graphique</translation>
    </message>
    <message>
        <source>0 keeps it on the processor.</source>
        <translation>0 le laisse sur le processeur.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0 choisit toujours les mots les plus probables&#x202f;; au-delà, c’est plus libre.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En jetons.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texte système</translation>
    </message>
    <message>
        <source>What it is told before everything.</source>
        <translation>Ce qu’on lui dit avant tout le reste.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Choose a language model and its mmproj</source>
        <translation>Choisir un modèle de langage et son mmproj</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>{name} is ready: {summary}.</source>
        <translation>{name} est prêt&#xa0;: {summary}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} est prêt.</translation>
    </message>
    <message>
        <source>The files can be read in whole. Their checksums were not published.</source>
        <translation>Les fichiers peuvent être lus en entier. Leurs sommes de contrôle n’ont pas été publiées.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>The files are not as they were published. Remove it and get it again.</source>
        <translation>Les fichiers ne sont pas tels qu’ils ont été publiés. Retirez le modèle et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The files are as they were published.</source>
        <translation>Les fichiers sont tels qu’ils ont été publiés.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Checking what this computer can run…</source>
        <translation>Vérification de ce que cet ordinateur peut faire fonctionner…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>{name} is in the bin ({size}).</source>
        <translation>{name} est dans la corbeille ({size}).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Bring your own model…</source>
        <translation>Ajouter votre propre modèle…</translation>
    </message>
    <message>
        <source>A GGUF language model and its mmproj; or drop both here</source>
        <translation>Un modèle de langage GGUF et son mmproj&#x202f;; vous pouvez aussi déposer les deux ici</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Autoriser mes téléchargements</translation>
    </message>
    <message>
        <source>Lavender is offline. Only a download that you start here uses the Internet.</source>
        <translation>Lavender fonctionne hors ligne. Seul un téléchargement que vous lancez ici utilise Internet.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the recommended model</source>
        <translation>Obtenir le modèle recommandé</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>For photos of your own: {name}</source>
        <translation>Pour vos propres photos&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Go on ({size})</source>
        <translation>Reprendre ({size})</translation>
    </message>
    <message>
        <source>Get it ({size})</source>
        <translation>Télécharger ({size})</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Choose pages</source>
        <translation>Choisir des pages</translation>
    </message>
    <message>
        <source>{name} has {count} pages. Which ones are photos to ask about?</source>
        <translation>{name} contient {count} pages. Lesquelles sont des photos sur lesquelles poser des questions&#x202f;?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Click the pages that you want, or go to them with the arrow keys and press Space.</source>
        <translation>Cliquez sur les pages voulues, ou allez-y avec les flèches et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Ajouter des pages</translation>
    </message>
    <message>
        <source>Add 1 page</source>
        <translation>Ajouter 1 page</translation>
    </message>
    <message>
        <source>Add {count} pages</source>
        <translation>Ajouter les pages ({count})</translation>
    </message>
    <message>
        <source>At most {most} pages can be added at a time.</source>
        <translation>Vous pouvez ajouter au plus {most} pages à la fois.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>PhotoChip</name>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name}, being opened</source>
        <translation>{name}, en cours d’ouverture</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height}&#xa0;pixels</translation>
    </message>
    <message>
        <source>{photo}, number {place} of {count}</source>
        <translation>{photo}, numéro {place} sur {count}</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it, Delete takes it away.</source>
        <translation>Alt et une flèche la déplacent, Suppr la retire.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Retirer cette photo</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>Photo in “{title}”</source>
        <translation>Photo dans «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos to send</source>
        <translation>Photos à envoyer</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>Photo de {width}&#xa0;pixels sur {height}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Click to look at it.</source>
        <translation>{width} × {height}&#xa0;pixels. Cliquez pour la regarder.</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>Regarder la photo</translation>
    </message>
    <message>
        <source>Save without place and date…</source>
        <translation>Enregistrer sans lieu ni date…</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Search photos by what was said about them</source>
        <translation>Chercher des photos d’après ce qui en a été dit</translation>
    </message>
    <message>
        <source>Search what was said about photos</source>
        <translation>Chercher ce qui a été dit des photos</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Nothing like that was said about a photo. Try fewer words.</source>
        <translation>Rien de tel n’a été dit d’aucune photo. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>The photos that you ask about are kept here. You can find them again by what was said about them.</source>
        <translation>Les photos sur lesquelles vous posez des questions sont conservées ici. Vous pouvez les retrouver d’après ce qui en a été dit.</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer photos.</source>
        <translation>Les {count} photos les plus récentes sont affichées. Avec plus de mots, il y en aura moins.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the question as a prompt</source>
        <translation>Enregistrer la question pour la reposer</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Questions enregistrées…</translation>
    </message>
    <message>
        <source>System text of a new conversation</source>
        <translation>Texte système d’une nouvelle conversation</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>System texts…</source>
        <translation>Textes système…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>System texts</source>
        <translation>Textes système</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Questions enregistrées</translation>
    </message>
    <message>
        <source>A system text is what a model is told before everything else.</source>
        <translation>Un texte système est ce qu’on dit à un modèle avant tout le reste.</translation>
    </message>
    <message>
        <source>A prompt is a question, or the beginning of one, to ask again.</source>
        <translation>Une question enregistrée, entière ou seulement commencée, peut être posée à nouveau.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Empty: its first words</source>
        <translation>Vide&#xa0;: ses premiers mots</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Texte supprimé&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You asked</source>
        <translation>Vous avez demandé</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Modifier cette question</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your library is damaged.</source>
        <translation>Votre bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Restore what can be read</source>
        <translation>Restaurer ce qui peut être lu</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurer la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Your library is restored.</source>
        <translation>Votre bibliothèque est restaurée.</translation>
    </message>
    <message>
        <source>Conversations: {conversations}. Messages: {messages}.</source>
        <translation>Conversations : {conversations}. Messages : {messages}.</translation>
    </message>
    <message>
        <source>Messages newer than the backup, from the damaged file: {newer}.</source>
        <translation>Messages plus récents que la sauvegarde, lus dans le fichier endommagé : {newer}.</translation>
    </message>
    <message>
        <source>What was said after the backup cannot be read any more.</source>
        <translation>Ce qui a été dit après la sauvegarde ne peut plus être lu.</translation>
    </message>
    <message>
        <source>Messages that cannot be read any more: {lost}.</source>
        <translation>Messages qui ne peuvent plus être lus : {lost}.</translation>
    </message>
    <message>
        <source>No message is lost.</source>
        <translation>Aucun message n’est perdu.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the data folder.</source>
        <translation>Le fichier endommagé est conservé dans le dossier des données.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This is not the address of a website, so it is not opened.</source>
        <translation>Ce n’est pas l’adresse d’un site Web&#x202f;; elle n’est donc pas ouverte.</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Try the sample photo “{name}”</source>
        <translation>Essayer la photo d’exemple «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScreenCut</name>
    <message>
        <source>Photo of the screen</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Draw around what you want to ask about, with the mouse or the arrow keys. Enter takes the frame, or the whole screen where there is none; Esc cancels.</source>
        <translation>Entourez ce qui vous intéresse, avec la souris ou les flèches. Entrée prend cette partie, ou tout l’écran&#x202f;; Esc annule.</translation>
    </message>
</context>
<context>
    <name>ScreenPhoto</name>
    <message>
        <source>Screen, {time}</source>
        <translation>Écran, {time}</translation>
    </message>
    <message>
        <source>Your desktop does not let Lavender see the screen. Take a picture of the screen with your system&apos;s own key, then paste it here.</source>
        <translation>Votre bureau ne laisse pas Lavender voir l’écran. Faites une capture avec la touche prévue par votre système, puis collez-la ici.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher une conversation</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>Ce que le modèle a vu</translation>
    </message>
    <message>
        <source>These are the pixels that the model got of your photos, enlarged where they are few. What cannot be made out here, it cannot have seen.</source>
        <translation>Voici les pixels de vos photos que le modèle a reçus, agrandis quand il y en a peu. Ce qu’on ne distingue pas ici, il n’a pas pu le voir.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: the original has {width} × {height} pixels</source>
        <translation>Photo {number} sur {count}&#xa0;: l’original a {width} × {height}&#xa0;pixels</translation>
    </message>
    <message>
        <source>The model got an overview and {rows} × {columns} tiles, each {width} × {height} pixels: {tokens} tokens</source>
        <translation>Le modèle a reçu une vue d’ensemble et {rows} × {columns} carreaux de {width} × {height}&#xa0;pixels chacun&#xa0;: {tokens} jetons</translation>
    </message>
    <message>
        <source>The model got {width} × {height} pixels: {tokens} tokens</source>
        <translation>Le modèle a reçu {width} × {height}&#xa0;pixels&#xa0;: {tokens} jetons</translation>
    </message>
    <message>
        <source>When this answer was written, {count} tokens of photos went in. The model or its settings were changed since, so what you see here may differ from that.</source>
        <translation>Quand cette réponse a été écrite, {count} jetons de photos ont été transmis. Le modèle ou ses réglages ont changé depuis&#x202f;; ce que vous voyez ici peut donc être différent.</translation>
    </message>
    <message>
        <source>{model}. {fidelity}</source>
        <translation>{model}. {fidelity}</translation>
    </message>
    <message>
        <source>No photo went into this answer: the model wrote it without having seen one.</source>
        <translation>Aucune photo n’a servi à cette réponse&#xa0;: le modèle l’a écrite sans en avoir vu.</translation>
    </message>
    <message>
        <source>The answer ended before its photos went into the model.</source>
        <translation>La réponse s’est arrêtée avant que ses photos soient transmises au modèle.</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>La vue d’ensemble</translation>
    </message>
    <message>
        <source>The tiles</source>
        <translation>Les carreaux</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>In percent of the system’s size.</source>
        <translation>En pourcentage de la taille du système.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Likeliest words (top p)</source>
        <translation>Mots les plus probables (top p)</translation>
    </message>
    <message>
        <source>Only words that make up this share of the likelihood. 1 allows all.</source>
        <translation>Seulement les mots qui forment ensemble cette part de la probabilité. 1 les autorise tous.</translation>
    </message>
    <message>
        <source>Number of words (top k)</source>
        <translation>Nombre de mots (top k)</translation>
    </message>
    <message>
        <source>At most so many to choose from for each word. 0 sets no limit.</source>
        <translation>Nombre maximal de choix pour chaque mot. Avec 0, il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Least likelihood (min p)</source>
        <translation>Probabilité minimale (min p)</translation>
    </message>
    <message>
        <source>Beside the likeliest word; what is rarer is left out. 0 allows all.</source>
        <translation>Par rapport au mot le plus probable&#x202f;; ce qui est plus rare est écarté. 0 autorise tout.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Contre les répétitions</translation>
    </message>
    <message>
        <source>1 does nothing; 1.1 makes words rarer that were used before.</source>
        <translation>1 ne change rien&#x202f;; 1,1 rend plus rares les mots déjà employés.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Économe</translation>
    </message>
    <message>
        <source>Quick takes more memory and answers sooner; lean leaves memory to other programs.</source>
        <translation>«&#xa0;Rapide&#xa0;» prend plus de mémoire et répond plus tôt&#x202f;; «&#xa0;Économe&#xa0;» en laisse aux autres programmes.</translation>
    </message>
    <message>
        <source>Tokens that a model can keep in mind. More takes more memory.</source>
        <translation>Jetons qu’un modèle peut garder en tête. Plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>Décharger un modèle inactif après</translation>
    </message>
    <message>
        <source>Minutes without a question. 0 never unloads it. From the next start.</source>
        <translation>Minutes sans question. Avec 0, il reste toujours chargé. À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Stockage et confidentialité</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Couleurs claires ou sombres.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>For menus and buttons, from the next start. Answers keep the language of their model.</source>
        <translation>Pour les menus et les boutons, à partir du prochain démarrage. Les réponses gardent la langue de leur modèle.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0 choisit toujours les mots les plus probables&#x202f;; au-delà, c’est plus libre.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>In tokens, which are parts of words.</source>
        <translation>En jetons, qui sont des morceaux de mots.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Texte système</translation>
    </message>
    <message>
        <source>What a model is told before everything.</source>
        <translation>Ce qu’on dit à un modèle avant tout le reste.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>Usage de la mémoire</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Space for what models have read</source>
        <translation>Place pour ce que les modèles ont lu</translation>
    </message>
    <message>
        <source>So much of photos and conversations is kept ready and not read again. From the next start.</source>
        <translation>Cette quantité de photos et de conversations reste prête et n’est pas relue. À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Autoriser mes téléchargements</translation>
    </message>
    <message>
        <source>Nothing else ever uses the Internet.</source>
        <translation>Rien d’autre n’utilise jamais Internet.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Another address for the Hugging Face Hub. From the next start.</source>
        <translation>Une autre adresse pour le Hugging Face Hub. À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Deletes all conversations, photos, backups, logs and settings. Asks first.</source>
        <translation>Supprime toutes les conversations, photos, sauvegardes, journaux et réglages. Demande d’abord.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models.</source>
        <translation>{folder} contient vos conversations, vos photos et vos modèles.</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models. The way Lavender was started decides it, so it cannot be changed here.</source>
        <translation>{folder} contient vos conversations, vos photos et vos modèles. Cela dépend de la façon dont Lavender a été lancé et ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder for conversations and photos</source>
        <translation>Choisir un dossier pour les conversations et les photos</translation>
    </message>
    <message>
        <source>{folder} from the next start. What is kept now stays in {before}.</source>
        <translation>{folder} à partir du prochain démarrage. Ce qui est conservé maintenant reste dans {before}.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Rétablir les réglages</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>No setting was found for “{words}”.</source>
        <translation>Aucun réglage trouvé pour « {words} ».</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something went wrong inside Lavender.</source>
        <translation>Un problème est survenu dans Lavender.</translation>
    </message>
    <message>
        <source>Your conversations are safe. The log says more. If the window behaves strangely from here on, please start Lavender again.</source>
        <translation>Vos conversations sont en sécurité. Le journal en dit plus. Si la fenêtre se comporte bizarrement à partir de maintenant, relancez Lavender.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Nouvelle ligne dans la question</translation>
    </message>
    <message>
        <source>Saved prompts, in an empty question</source>
        <translation>Questions enregistrées, dans une question vide</translation>
    </message>
    <message>
        <source>Move a photo to the left, before it is sent</source>
        <translation>Déplacer une photo vers la gauche, avant l’envoi</translation>
    </message>
    <message>
        <source>Move a photo to the right, before it is sent</source>
        <translation>Déplacer une photo vers la droite, avant l’envoi</translation>
    </message>
    <message>
        <source>Take a photo away, before it is sent</source>
        <translation>Retirer une photo, avant l’envoi</translation>
    </message>
    <message>
        <source>Delete, in the list of conversations</source>
        <translation>Supprimer, dans la liste des conversations</translation>
    </message>
    <message>
        <source>Choose several, in the list of conversations</source>
        <translation>En choisir plusieurs, dans la liste des conversations</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The whole photo, looking at a photo</source>
        <translation>Afficher en entier la photo affichée</translation>
    </message>
    <message>
        <source>Actual size, looking at a photo</source>
        <translation>Taille réelle de la photo affichée</translation>
    </message>
    <message>
        <source>Larger, looking at a photo</source>
        <translation>Agrandir la photo affichée</translation>
    </message>
    <message>
        <source>Smaller, looking at a photo</source>
        <translation>Réduire la photo affichée</translation>
    </message>
    <message>
        <source>Turn it, looking at a photo</source>
        <translation>Faire pivoter la photo affichée</translation>
    </message>
    <message>
        <source>Look closer at a part of a photo</source>
        <translation>Voir de plus près une partie d’une photo</translation>
    </message>
    <message>
        <source>The photo before, looking at photos</source>
        <translation>Photo précédente, en regardant des photos</translation>
    </message>
    <message>
        <source>The photo after, looking at photos</source>
        <translation>Photo suivante, en regardant des photos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Conversation supprimée&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} conversations were deleted.</source>
        <translation>{count} conversations ont été supprimées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Nouvelle discussion ({keys})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Every photo that you asked about</source>
        <translation>Toutes les photos sur lesquelles vous avez posé des questions</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted conversations, and the way back</source>
        <translation>Conversations supprimées, que vous pouvez restaurer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings ({keys})</source>
        <translation>Réglages ({keys})</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Rien n’a été trouvé pour «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} places were found.</source>
        <translation>Passages trouvés : {count}</translation>
    </message>
    <message>
        <source>Your conversations will be kept here.</source>
        <translation>Vos conversations seront conservées ici.</translation>
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
        <translation>Chargement du modèle, encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the photo, {seconds} s left</source>
        <translation>Lecture de la photo, encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Reading the question, {seconds} s left</source>
        <translation>Lecture de la question, encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Lecture de la question…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Describe this photo</source>
        <translation>Décrivez cette photo</translation>
    </message>
    <message>
        <source>Describe these photos</source>
        <translation>Décrivez ces photos</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>Que dit le texte&#x202f;?</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>Écrivez un texte alternatif</translation>
    </message>
    <message>
        <source>What could I cook?</source>
        <translation>Que pourrais-je cuisiner&#x202f;?</translation>
    </message>
    <message>
        <source>What is different between these?</source>
        <translation>En quoi ces photos diffèrent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>What is different from the photo before?</source>
        <translation>En quoi diffère-t-elle de la photo précédente&#x202f;?</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Dites-m’en plus</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Faites plus court</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Markdown with photos…</source>
        <translation>Markdown avec photos…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Page Web (HTML)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON for Lavender…</source>
        <translation>JSON pour Lavender…</translation>
    </message>
    <message>
        <source>Photos without place and date…</source>
        <translation>Photos sans lieu ni date…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exporter en Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Exporter en page Web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Export for Lavender</source>
        <translation>Exporter pour Lavender</translation>
    </message>
    <message>
        <source>Conversations of Lavender</source>
        <translation>Conversations de Lavender</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The conversation was sent to print.</source>
        <translation>La conversation a été envoyée à l’impression.</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>Choisir un dossier pour les photos</translation>
    </message>
    <message>
        <source>{count} photos were saved in “{folder}”.</source>
        <translation>{count} photos ont été enregistrées dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>One photo was saved in “{folder}”.</source>
        <translation>Une photo a été enregistrée dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Save the photo without place and date</source>
        <translation>Enregistrer la photo sans lieu ni date</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>{count} conversations were imported.</source>
        <translation>{count} conversations ont été importées.</translation>
    </message>
    <message>
        <source>“{title}” was imported.</source>
        <translation>Conversation importée&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>There was no conversation in this file.</source>
        <translation>Ce fichier ne contenait aucune conversation.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Cela prend un instant…</translation>
    </message>
    <message>
        <source>“{file}” was saved.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Afficher les messages précédents</translation>
    </message>
    <message>
        <source>The model no longer remembers what is above, except questions with photos.</source>
        <translation>Le modèle ne se souvient plus de ce qui précède, sauf des questions avec photos.</translation>
    </message>
    <message>
        <source>Show later messages</source>
        <translation>Afficher les messages suivants</translation>
    </message>
</context>
<context>
    <name>TurnRemover</name>
    <message>
        <source>The question and its answers were deleted.</source>
        <translation>La question et ses réponses ont été supprimées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height}&#xa0;pixels, {size}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo {place}</source>
        <translation>Photo {place}</translation>
    </message>
    <message>
        <source>{photo}: {facts}</source>
        <translation>{photo}&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Draw a rectangle around what the model should look at more closely.</source>
        <translation>Tracez un rectangle autour de ce que le modèle doit regarder de plus près.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Take this part to attach it to your next question.</source>
        <translation>{width} × {height}&#xa0;pixels. Prenez cette partie pour la joindre à votre prochaine question.</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>ViewerTools</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Voir de plus près</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Prendre cette partie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Actual size, now shown at {percent}</source>
        <translation>Taille réelle, affichage actuel à {percent}</translation>
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
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Drop a photo here, and ask about it</source>
        <translation>Déposez une photo ici et posez vos questions</translation>
    </message>
    <message>
        <source>Photos and answers stay on this computer.</source>
        <translation>Les photos et les réponses restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>Ou essayez l’une de celles-ci</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
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
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>Il y a {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Folder {name}, open, {count} conversations</source>
        <translation>Dossier {name}, ouvert, conversations&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Folder {name}, closed, {count} conversations</source>
        <translation>Dossier {name}, fermé, conversations&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{heading}: {conversation}</source>
        <translation>{heading}&#xa0;: {conversation}</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>{host} cannot be reached ({reason}). Connect to the Internet and try again.</source>
        <translation>{host} est injoignable ({reason}). Connectez-vous à Internet et réessayez.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.</source>
        <translation>HF_HUB_OFFLINE désactive les téléchargements. Pour télécharger, lancez Lavender sans cette variable.</translation>
    </message>
    <message>
        <source>{repository} is given out only to people who agreed to its terms. Agree to them on {host}, set HF_TOKEN to your token there, and try again.</source>
        <translation>{repository} n’est remis qu’aux personnes qui ont accepté ses conditions. Acceptez-les sur {host}, donnez à HF_TOKEN votre jeton d’accès de ce site et réessayez.</translation>
    </message>
    <message>
        <source>{file} of {repository} is no longer on {host}. Choose another model.</source>
        <translation>{file} de {repository} n’est plus sur {host}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}). Try again later; what was fetched is kept.</source>
        <translation>{host} a répondu par une erreur ({status}). Réessayez plus tard&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>{host} names no checksum of {file}, so it could not be told whether it is right. Choose another mirror.</source>
        <translation>{host} n’indique aucune somme de contrôle pour {file}&#x202f;; impossible donc de savoir s’il est correct. Choisissez un autre miroir.</translation>
    </message>
    <message>
        <source>{file} of {repository} is another file than the one that Lavender knows. Nothing was downloaded.</source>
        <translation>{file} de {repository} n’est pas le fichier que Lavender connaît. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>What {host} sent for {file} is no model. A network that asks you to log in does that: open a web page, then try again.</source>
        <translation>Ce que {host} a envoyé pour {file} n’est pas un modèle. Cela arrive avec les réseaux qui demandent une connexion&#xa0;: ouvrez une page Web, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try again later or choose a mirror.</source>
        <translation>{file} est arrivé endommagé deux fois et a été écarté&#x202f;; le reste du téléchargement est conservé. Réessayez plus tard ou choisissez un miroir.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} more are needed, {free} are free. Make room and try again; what was fetched is kept.</source>
        <translation>Il n’y a pas assez de place sur le disque&#xa0;: il faut encore {wanted}, et {free} sont libres. Libérez de la place et réessayez&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). What was fetched before is kept.</source>
        <translation>{file} n’a pas pu être écrit ({reason}). Ce qui avait été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost and did not come back. Try again; what was fetched is kept.</source>
        <translation>La connexion à {host} a été perdue et n’est pas revenue. Réessayez&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>This model is being downloaded already, in another window or command.</source>
        <translation>Ce modèle est déjà en cours de téléchargement, dans une autre fenêtre ou une autre commande.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again; what was fetched is kept. The log says more.</source>
        <translation>Le téléchargement s’est arrêté de façon inattendue. Réessayez&#x202f;; ce qui a été téléchargé est conservé. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This model cannot see photos. Choose one that comes with an mmproj.</source>
        <translation>Ce modèle ne peut pas voir de photos. Choisissez-en un qui est fourni avec un mmproj.</translation>
    </message>
    <message>
        <source>Lavender is closing.</source>
        <translation>Lavender est en train de se fermer.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files inside it.</source>
        <translation>{file} est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe. Choose a file.</source>
        <translation>{file} est un périphérique ou un tube. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved or deleted: choose it again.</source>
        <translation>{file} n’est pas là. Il a peut-être été déplacé ou supprimé&#xa0;: choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} may not be read. Change its permissions or copy it elsewhere.</source>
        <translation>{file} ne peut pas être lu, faute d’autorisation. Changez ses droits d’accès ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>{file} is a link that only leads to itself. Choose the file itself.</source>
        <translation>{file} est un lien qui ne mène qu’à lui-même. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try to copy it first.</source>
        <translation>{file} n’a pas pu être lu ({reason}). Essayez d’abord de le copier.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Lavender can read. Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.</source>
        <translation>{file} n’est pas une image que Lavender peut lire. Utilisez JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC ou PDF.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Try another copy of the photo.</source>
        <translation>{file} est illisible, car ses données sont endommagées. Essayez une autre copie de la photo.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} a trop de pixels. Enregistrez une copie de {limit} millions de pixels au plus et utilisez-la.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Copy or download the photo again.</source>
        <translation>{file}&#xa0;s’arrête trop tôt&#xa0;: il manque la fin. Copiez ou téléchargez à nouveau la photo.</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Save a smaller copy of the photo and use that.</source>
        <translation>{file} demande trop de mémoire. Enregistrez une copie plus petite de la photo et utilisez-la.</translation>
    </message>
    <message>
        <source>Nothing of the photo lies in that rectangle. Draw it over the photo.</source>
        <translation>Ce rectangle ne contient rien de la photo. Tracez-le sur la photo.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save a copy without one and use that.</source>
        <translation>{file} demande un mot de passe. Enregistrez une copie sans mot de passe et utilisez-la.</translation>
    </message>
    <message>
        <source>{file} has no pages. Choose another file.</source>
        <translation>{file} n’a pas de pages. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.</source>
        <translation>{file} a trop de pages ({pages}). Enregistrez les pages utiles dans un PDF à part.</translation>
    </message>
    <message>
        <source>{file} has too many pixels ({width} × {height}). Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} a trop de pixels ({width} × {height}). Enregistrez une copie de {limit} millions de pixels au plus et utilisez-la.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} ne contient rien. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Choose a smaller file.</source>
        <translation>{file} dépasse {limit}&#xa0;Mo. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>{file} is a PDF. Save the page that you need as a picture and use that.</source>
        <translation>{file} est un PDF. Enregistrez la page utile comme image et utilisez-la.</translation>
    </message>
    <message>
        <source>{file} could not be read: opening it ended the reader. Try again, or save the photo as a JPEG and use that.</source>
        <translation>{file} n’a pas pu être lu&#xa0;: le programme de lecture s’est arrêté en l’ouvrant. Réessayez, ou enregistrez la photo en JPEG et utilisez cette copie.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Save it as a JPEG and use that.</source>
        <translation>{file} demande trop de temps à la lecture. Enregistrez la photo en JPEG et utilisez cette copie.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The question is empty. Type what to ask.</source>
        <translation>La question est vide. Écrivez ce que vous voulez demander.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages. Choose among them.</source>
        <translation>{file} a {pages} pages. Choisissez parmi elles.</translation>
    </message>
    <message>
        <source>The image {name} lies outside the images&apos; folder.</source>
        <translation>L’image {name} se trouve hors du dossier des images.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of questions.</source>
        <translation>{file} n’est pas lisible comme fichier de questions.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is no question: it needs question_id, image and text in a JSON object.</source>
        <translation>La ligne {number} de {file} n’est pas une question&#xa0;: il lui faut question_id, image et text dans un objet JSON.</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>{file} ne peut pas être utilisé ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder.</source>
        <translation>{file} ne peut pas être écrit ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} is too big for this computer. To download it all the same, add --anyway.</source>
        <translation>{name} est trop gros pour cet ordinateur. Pour le télécharger quand même, ajoutez --anyway.</translation>
    </message>
    <message>
        <source>No model that Lavender knows would run well here. lavender models fit says why.</source>
        <translation>Aucun modèle connu de Lavender ne fonctionnerait bien ici. lavender models fit dit pourquoi.</translation>
    </message>
    <message>
        <source>{name} comes as {those}, not as {wish}.</source>
        <translation>{name} existe en {those}, pas en {wish}.</translation>
    </message>
    <message>
        <source>Damaged or missing: {files}.</source>
        <translation>Endommagé ou manquant&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Paused. The same command goes on where it ended.</source>
        <translation>En pause. La même commande reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The self-test failed at {part}: {reason}</source>
        <translation>L’autotest a échoué à {part}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A picture came out wrong: {file}.</source>
        <translation>Une image est mal sortie : {file}.</translation>
    </message>
    <message>
        <source>There was no answer about the photo.</source>
        <translation>Il n’y a pas eu de réponse sur la photo.</translation>
    </message>
    <message>
        <source>Pocket did not recognise the sample photo: {answer}</source>
        <translation>Pocket n’a pas reconnu la photo d’exemple&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The answer is not in the database.</source>
        <translation>La réponse n’est pas dans la base de données.</translation>
    </message>
    <message>
        <source>The window did not paint itself.</source>
        <translation>La fenêtre ne s’est pas dessinée.</translation>
    </message>
    <message>
        <source>No font was found that letters can be drawn with.</source>
        <translation>Aucune police permettant de dessiner des lettres n’a été trouvée.</translation>
    </message>
    <message>
        <source>The words in {language} are missing.</source>
        <translation>Les textes en {language} manquent.</translation>
    </message>
    <message>
        <source>{file} is missing. Install Lavender again.</source>
        <translation>{file} est introuvable. Réinstallez Lavender.</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a command. lavender --help lists the commands.</source>
        <translation>{name} n’est ni une photo ni une commande. lavender --help donne la liste des commandes.</translation>
    </message>
    <message>
        <source>A photo did not get through to the model, so nothing was answered: it would have been made up. Attach the photo again, or choose another model.</source>
        <translation>Une photo n’est pas parvenue au modèle&#x202f;; il n’y a donc pas de réponse&#xa0;: elle aurait été inventée. Joignez la photo à nouveau ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The mmproj gives {got} for a photo, and the model expects {wanted} (parts × numbers). Choose the mmproj that was made for this model.</source>
        <translation>Le mmproj donne {got} pour une photo, et le modèle attend {wanted} (parties × nombres). Choisissez le mmproj qui a été fait pour ce modèle.</translation>
    </message>
    <message>
        <source>This conversation is too long for any model. Start a new one.</source>
        <translation>Cette conversation est trop longue pour n’importe quel modèle. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>A photo of this conversation is missing.</source>
        <translation>Il manque une photo de cette conversation.</translation>
    </message>
    <message>
        <source>{file} cannot be made smaller: it may be damaged, or the disk is full. Import it without --compact.</source>
        <translation>{file} ne peut pas être réduit&#xa0;: il est peut-être endommagé, ou le disque est plein. Importez-le sans --compact.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its oldest question and answer were left out.</source>
        <translation>La conversation dépasse ce dont le modèle peut se souvenir&#xa0;: sa question et sa réponse les plus anciennes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its {count} oldest questions and answers were left out.</source>
        <translation>La conversation dépasse ce dont le modèle peut se souvenir&#xa0;: ses {count} questions et réponses les plus anciennes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The question with its photos needs {tokens} tokens, but only {limit} fit. Shorten it, send fewer photos, or choose a larger context.</source>
        <translation>La question et ses photos demandent {tokens} jetons, mais il n’y a de place que pour {limit}. Raccourcissez-la, envoyez moins de photos ou choisissez un contexte plus grand.</translation>
    </message>
    <message>
        <source>llama.cpp cannot open {file}. Download it again, or choose another mmproj.</source>
        <translation>llama.cpp ne peut pas ouvrir {file}. Téléchargez-le à nouveau ou choisissez un autre mmproj.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose another model.</source>
        <translation>{file} a un type de projecteur que Lavender ne peut pas utiliser ({projector}). Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This model reads a photo in one batch of {rows} tokens, and the batch is smaller. Set batch in the settings to {rows} or more.</source>
        <translation>Ce modèle lit une photo en un seul lot de {rows} jetons, et le lot est plus petit. Dans les réglages, mettez batch à {rows} ou plus.</translation>
    </message>
    <message>
        <source>{file} gave no usable numbers for this photo. Download it again.</source>
        <translation>{file} n’a pas donné de nombres utilisables pour cette photo. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>llama.cpp could not read the photo with {file}. Try again.</source>
        <translation>llama.cpp n’a pas pu lire la photo avec {file}. Réessayez.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}).</source>
        <translation>Le fichier de modèle {file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a photo, and the language model expects {wanted}. Choose the mmproj that was made for this model.</source>
        <translation>{mmproj} ne va pas avec {llm}&#xa0;: il donne {got} nombres pour chaque partie d’une photo, et le modèle de langage en attend {wanted}. Choisissez le mmproj qui a été fait pour ce modèle.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was started again with room for {tokens} tokens. Close other programs to give it more.</source>
        <translation>La mémoire a manqué&#x202f;; le modèle a donc été relancé avec de la place pour {tokens} jetons. Fermez d’autres programmes pour lui en donner plus.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was put away while the photo was read. Close other programs to make this quicker.</source>
        <translation>La mémoire a manqué&#x202f;; le modèle a donc été retiré pendant la lecture de la photo. Fermez d’autres programmes pour aller plus vite.</translation>
    </message>
    <message>
        <source>The graphics card could not run all of the model, so {layers} of {all} parts run on it now.</source>
        <translation>La carte graphique n’a pas pu prendre tout le modèle&#x202f;; elle se charge maintenant de {layers} de ses {all} parties.</translation>
    </message>
    <message>
        <source>The graphics card could not run the model, so the processor does it now.</source>
        <translation>La carte graphique n’a pas pu faire fonctionner le modèle&#x202f;; le processeur s’en charge maintenant.</translation>
    </message>
    <message>
        <source>The graphics card could not read the photo, so the processor does it now.</source>
        <translation>La carte graphique n’a pas pu lire la photo&#x202f;; le processeur s’en charge maintenant.</translation>
    </message>
    <message>
        <source>The model stopped responding and was ended. What it wrote is kept; ask again to start it anew.</source>
        <translation>Le modèle ne répondait plus et a été arrêté. Ce qu’il a écrit est conservé&#x202f;; posez à nouveau la question pour le relancer.</translation>
    </message>
    <message>
        <source>The system ended the model, perhaps because memory ran out. What it wrote is kept. Close other programs or choose a smaller model, then ask again.</source>
        <translation>Le système a arrêté le modèle, peut-être faute de mémoire. Ce qu’il a écrit est conservé. Fermez d’autres programmes ou choisissez un modèle plus petit, puis posez à nouveau la question.</translation>
    </message>
    <message>
        <source>The model ended unexpectedly. What it wrote is kept; ask again to start it anew. If this happens every time, its file may be damaged.</source>
        <translation>Le modèle s’est arrêté de façon inattendue. Ce qu’il a écrit est conservé&#x202f;; posez à nouveau la question pour le relancer. Si cela arrive chaque fois, son fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Reading the photo took too long and was ended. Ask again to retry.</source>
        <translation>La lecture de la photo a pris trop de temps et a été arrêtée. Posez à nouveau la question pour réessayer.</translation>
    </message>
    <message>
        <source>The photo could not be read: the program that reads photos ended unexpectedly, perhaps because memory ran out. Close other programs and ask again.</source>
        <translation>La photo n’a pas pu être lue&#xa0;: le programme qui lit les photos s’est arrêté de façon inattendue, peut-être faute de mémoire. Fermez d’autres programmes et posez à nouveau la question.</translation>
    </message>
    <message>
        <source>{file} could not be opened: llama.cpp ended while reading it. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>{file} n’a pas pu être ouvert&#xa0;: llama.cpp s’est arrêté pendant sa lecture. Le fichier est peut-être endommagé, ou d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>llama.cpp does not start on this computer. Install Lavender again.</source>
        <translation>llama.cpp ne démarre pas sur cet ordinateur. Réinstallez Lavender.</translation>
    </message>
    <message>
        <source>This model brings no chat template. Choose its prompt format by name.</source>
        <translation>Ce modèle n’apporte pas de gabarit de discussion. Choisissez son format d’invite par son nom.</translation>
    </message>
    <message>
        <source>The model&apos;s own chat template cannot be used ({reason}). Choose its prompt format by name.</source>
        <translation>Le gabarit de discussion du modèle lui-même ne peut pas être utilisé ({reason}). Choisissez son format d’invite par son nom.</translation>
    </message>
    <message>
        <source>{file} reads photos in a way that Lavender does not know. Choose a LLaVA model.</source>
        <translation>{file} lit les photos d’une façon que Lavender ne connaît pas. Choisissez un modèle LLaVA.</translation>
    </message>
    <message>
        <source>{file} has LLaVA 1.0&apos;s linear projector, which llama.cpp does not run as it is. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} a le projecteur linéaire de LLaVA 1.0, que llama.cpp n’utilise pas tel quel. Importez le modèle&#xa0;: Lavender écrit alors une copie réparée.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose a LLaVA 1.5 model.</source>
        <translation>{file} a un type de projecteur que Lavender ne peut pas utiliser ({projector}). Choisissez un modèle LLaVA 1.5.</translation>
    </message>
    <message>
        <source>{file} is in an old form that llama.cpp does not open. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} est sous une forme ancienne que llama.cpp n’ouvre pas. Importez le modèle&#xa0;: Lavender écrit alors une copie réparée.</translation>
    </message>
    <message>
        <source>This model has no token {token}: its prompt format is another one than the one that was chosen for it.</source>
        <translation>Ce modèle n’a pas le jeton {token}&#xa0;: son format d’invite n’est pas celui qui a été choisi pour lui.</translation>
    </message>
    <message>
        <source>The graphics card could not take the model {file}.</source>
        <translation>La carte graphique n’a pas pu accueillir le modèle {file}.</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model {file}. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>llama.cpp ne peut pas charger le modèle {file}. Le fichier est peut-être endommagé, ou d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {file} with a context of {context} tokens. Close other programs or choose a smaller context.</source>
        <translation>Il n’y a pas assez de mémoire pour le modèle {file} avec un contexte de {context} jetons. Fermez d’autres programmes ou choisissez un contexte plus petit.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lavender. The log says more; nothing was lost.</source>
        <translation>Un problème est survenu dans Lavender. Le journal en dit plus&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>There is no photo in this conversation.</source>
        <translation>Il n’y a pas de photo dans cette conversation.</translation>
    </message>
    <message>
        <source>The photos of this conversation are no longer in your library.</source>
        <translation>Les photos de cette conversation ne sont plus dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>{file} is the vision part (mmproj) of a model. Choose the language model here, and this file as its mmproj.</source>
        <translation>{file} est la partie visuelle (mmproj) d’un modèle. Choisissez ici le modèle de langage, et ce fichier comme son mmproj.</translation>
    </message>
    <message>
        <source>{file} holds no language model. Choose the GGUF file of one.</source>
        <translation>{file} ne contient pas de modèle de langage. Choisissez le fichier GGUF d’un tel modèle.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts of a model. Choose a model that is in one file.</source>
        <translation>{file} est l’une des {count} parties d’un modèle. Choisissez un modèle qui tient en un seul fichier.</translation>
    </message>
    <message>
        <source>{file} is a language model. Choose the mmproj file that belongs to it here.</source>
        <translation>{file} est un modèle de langage. Choisissez ici le fichier mmproj qui va avec.</translation>
    </message>
    <message>
        <source>{file} holds no vision encoder. Choose the model&apos;s mmproj file.</source>
        <translation>{file} ne contient pas d’encodeur visuel. Choisissez le fichier mmproj du modèle.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so it would not run. Download or convert it again.</source>
        <translation>{file} se contredit et ne fonctionnerait donc pas. Téléchargez-le ou convertissez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and place.</source>
        <translation>Il n’y a pas de fichier {file}. Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions.</source>
        <translation>{file} ne peut pas être lu ({reason}). Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Download or copy it again.</source>
        <translation>{file} est endommagé ou incomplet. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a GGUF file in it.</source>
        <translation>{file} est un dossier. Choisissez un fichier GGUF qui s’y trouve.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose a GGUF file.</source>
        <translation>{file} n’est pas un fichier ordinaire. Choisissez un fichier GGUF.</translation>
    </message>
    <message>
        <source>{file} is empty. Download or copy it again.</source>
        <translation>{file} est vide. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF file. Choose a file in GGUF format.</source>
        <translation>{file} n’est pas un fichier GGUF. Choisissez un fichier au format GGUF.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian machines. Choose a little-endian GGUF file.</source>
        <translation>{file} a été fait pour des machines big-endian. Choisissez un fichier GGUF little-endian.</translation>
    </message>
    <message>
        <source>{file} is GGUF version {version}, and Lavender reads versions 2 and 3. Choose a file in one of these.</source>
        <translation>{file} est en version {version} de GGUF, et Lavender lit les versions 2 et 3. Choisissez un fichier de l’une d’elles.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>La copie réparée de {file} n’a pas pu être écrite ({reason}). Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} does not read back as it was written. Check the disk and try again.</source>
        <translation>La copie réparée de {file} ne se relit pas comme elle a été écrite. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The model {id} is here already.</source>
        <translation>Le modèle {id} est déjà là.</translation>
    </message>
    <message>
        <source>The model could not be put into {folder} ({reason}). What was downloaded is kept: fix that and try again.</source>
        <translation>Le modèle n’a pas pu être placé dans {folder} ({reason}). Corrigez cela et réessayez&#x202f;; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>There is another model {id} by now. Remove that one first.</source>
        <translation>Il y a entre-temps un autre modèle {id}. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>The list of models {file} cannot be read ({reason}). Install it again.</source>
        <translation>La liste de modèles {file} ne peut pas être lue ({reason}). Installez-la à nouveau.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({reason}). Fix that line.</source>
        <translation>{file} n’est pas du TOML valide ({reason}). Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>{file}: in model {model}, the key {key} {trouble}.</source>
        <translation>{file}&#xa0;: dans le modèle {model}, la clé {key} {trouble}.</translation>
    </message>
    <message>
        <source>{file}: the key {key} {trouble}.</source>
        <translation>{file}&#xa0;: la clé {key} {trouble}.</translation>
    </message>
    <message>
        <source>Downloads are switched off. Switch them on in the settings first.</source>
        <translation>Les téléchargements sont désactivés. Activez-les d’abord dans les réglages.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already.</source>
        <translation>{name} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>{id} cannot be a model&apos;s id. Use up to 64 letters a to z, digits, dots, hyphens and underscores, with a letter or digit first.</source>
        <translation>{id} ne peut pas être l’identifiant d’un modèle. Utilisez jusqu’à 64 lettres de a à z, chiffres, points, traits d’union et traits de soulignement, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose another id, or move them away.</source>
        <translation>Il y a déjà des fichiers dans {folder}. Choisissez un autre identifiant, ou déplacez-les.</translation>
    </message>
    <message>
        <source>There is already a model {id}. Choose another id, or remove that one first.</source>
        <translation>Il y a déjà un modèle {id}. Choisissez un autre identifiant, ou retirez d’abord ce modèle.</translation>
    </message>
    <message>
        <source>{file} cannot get a second name in {folder} ({reason}). They must be on the same disk. Copy the files or use them in place.</source>
        <translation>{file} ne peut pas recevoir un second nom dans {folder} ({reason}). Les deux doivent être sur le même disque. Copiez les fichiers ou utilisez-les là où ils sont.</translation>
    </message>
    <message>
        <source>{file} is small already; a compact copy would save nothing. Import it without --compact.</source>
        <translation>{file} est déjà petit&#x202f;; une copie compacte n’économiserait rien. Importez-le sans --compact.</translation>
    </message>
    <message>
        <source>The model could not be written into {folder} ({reason}). Nothing was imported.</source>
        <translation>Le modèle n’a pas pu être écrit dans {folder} ({reason}). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{file} is a file. Give the folder that holds the model and its mmproj, or import the two.</source>
        <translation>{file} est un fichier. Indiquez le dossier qui contient le modèle et son mmproj, ou importez les deux.</translation>
    </message>
    <message>
        <source>{name} is not on this computer. Download it with lavender models download {id}, or in the window&apos;s list of models.</source>
        <translation>{name} n’est pas sur cet ordinateur. Téléchargez-le avec lavender models download {id}, ou dans la liste de modèles de la fenêtre.</translation>
    </message>
    <message>
        <source>There is no model {id} here. Choose one from the list of models.</source>
        <translation>Il n’y a pas de modèle {id} ici. Choisissez-en un dans la liste de modèles.</translation>
    </message>
    <message>
        <source>No model {id} can be downloaded. lavender models fit lists those that can.</source>
        <translation>Aucun modèle {id} ne peut être téléchargé. lavender models fit liste ceux qui peuvent l’être.</translation>
    </message>
    <message>
        <source>{name} comes with Lavender and cannot be removed.</source>
        <translation>{name} est fourni avec Lavender et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>There is no imported model {id}. Look at the list of models.</source>
        <translation>Il n’y a pas de modèle importé {id}. Regardez la liste de modèles.</translation>
    </message>
    <message>
        <source>There is no model {id} in the bin.</source>
        <translation>Il n’y a pas de modèle {id} dans la corbeille.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be changed ({reason}). Close what uses it and try again.</source>
        <translation>Le dossier {folder} n’a pas pu être modifié ({reason}). Fermez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <source>What is written about a model in {file} cannot be read. Import it again.</source>
        <translation>Ce qui est écrit sur un modèle dans {file} ne peut pas être lu. Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} of the model {id} is no longer there. Put it back, or remove the model and import it from its new place.</source>
        <translation>{file} du modèle {id} n’est plus là. Remettez-le en place, ou retirez le modèle et importez-le depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>{file} has changed since the model {id} was imported. Remove the model and import it again.</source>
        <translation>{file} a changé depuis l’importation du modèle {id}. Retirez le modèle et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{folder} holds no language model. Choose a folder with a GGUF model and its mmproj.</source>
        <translation>{folder} ne contient pas de modèle de langage. Choisissez un dossier avec un modèle GGUF et son mmproj.</translation>
    </message>
    <message>
        <source>{folder} holds no mmproj, so the model in it could not see. Put its mmproj there.</source>
        <translation>{folder} ne contient pas de mmproj&#x202f;; le modèle qui s’y trouve ne pourrait donc pas voir. Mettez-y son mmproj.</translation>
    </message>
    <message>
        <source>{llm} and {mmproj} do not belong together: one is {width} wide, the other {other}. Choose the mmproj that was published with the model.</source>
        <translation>{llm} et {mmproj} ne vont pas ensemble&#xa0;: l’un a une largeur de {width}, l’autre de {other}. Choisissez le mmproj publié avec le modèle.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>Le dossier {folder} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{folder} holds more than one that it could be ({files}). Import the two files that you want.</source>
        <translation>{folder} contient plusieurs candidats ({files}). Importez les deux fichiers que vous voulez.</translation>
    </message>
    <message>
        <source>The name {file} is not valid text. Rename the file.</source>
        <translation>Le nom {file} n’est pas un texte valide. Renommez le fichier.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose a GGUF file.</source>
        <translation>{file} n’est pas un fichier. Choisissez un fichier GGUF.</translation>
    </message>
    <message>
        <source>A model is two files, a language model and its mmproj. These are {llms} language models and {mmprojs} mmproj files.</source>
        <translation>Un modèle se compose de deux fichiers&#xa0;: un modèle de langage et son mmproj. Ici, modèles de langage&#xa0;: {llms}, fichiers mmproj&#xa0;: {mmprojs}.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your conversations are kept, is not there. Connect its disk and start Lavender again.</source>
        <translation>Le dossier {folder}, où vos conversations sont conservées, n’est pas là. Connectez son disque et relancez Lavender.</translation>
    </message>
    <message>
        <source>This portable Lavender keeps everything in {folder}, where nothing can be written ({reason}). Copy the whole program to a disk that can be written.</source>
        <translation>Ce Lavender portable garde tout dans {folder}, où rien ne peut être écrit ({reason}). Copiez tout le programme sur un disque où l’on peut écrire.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Choose another one with --data-dir.</source>
        <translation>Le dossier {folder} ne peut pas être utilisé ({reason}). Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>This photo is no longer in your library. Attach it again to ask about it.</source>
        <translation>Cette photo n’est plus dans votre bibliothèque. Joignez-la à nouveau pour poser une question à son sujet.</translation>
    </message>
    <message>
        <source>This answer is still being written. Wait until it is done.</source>
        <translation>Cette réponse est encore en cours de rédaction. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>This conversation was deleted in the meantime. Start a new one.</source>
        <translation>Cette conversation a été supprimée entre-temps. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your library. Free {megabytes} MB on the disk and start Lavender again.</source>
        <translation>Il n’y a pas de place pour une sauvegarde de votre bibliothèque. Libérez {megabytes}&#xa0;Mo sur le disque et relancez Lavender.</translation>
    </message>
    <message>
        <source>There is no conversation {id}. Look at the list of conversations.</source>
        <translation>Il n’y a pas de conversation {id}. Regardez la liste des conversations.</translation>
    </message>
    <message>
        <source>More than one conversation begins with {id}. Give more of its id.</source>
        <translation>Plusieurs conversations commencent par {id}. Donnez une plus grande partie de l’identifiant.</translation>
    </message>
    <message>
        <source>These conversations were exported by a newer Lavender. Update Lavender and import them again.</source>
        <translation>Ces conversations ont été exportées par un Lavender plus récent. Mettez Lavender à jour et importez-les à nouveau.</translation>
    </message>
    <message>
        <source>This is not a whole file of conversations from Lavender. Nothing was imported: choose a file that Lavender exported.</source>
        <translation>Ce n’est pas un fichier complet de conversations de Lavender. Rien n’a été importé&#xa0;: choisissez un fichier exporté par Lavender.</translation>
    </message>
    <message>
        <source>{file} is not a whole file of conversations from Lavender. Choose a file that Lavender exported.</source>
        <translation>{file} n’est pas un fichier complet de conversations de Lavender. Choisissez un fichier exporté par Lavender.</translation>
    </message>
    <message>
        <source>Your library ({file}) is damaged and was left as it is. Restore a backup: in the window, or with “lavender history restore”.</source>
        <translation>Votre bibliothèque ({file}) est endommagée et a été laissée telle quelle. Restaurez une sauvegarde : dans la fenêtre, ou avec « lavender history restore ».</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; cela n’a donc pas été enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using your library right now. Wait a moment and try again.</source>
        <translation>Un autre programme utilise votre bibliothèque en ce moment. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Your library cannot be written to. Check that you may write to Lavender&apos;s data folder.</source>
        <translation>Impossible d’écrire dans votre bibliothèque. Vérifiez que vous avez le droit d’écrire dans le dossier de données de Lavender.</translation>
    </message>
    <message>
        <source>The disk refused to read or write your library. Check the disk, then start Lavender again.</source>
        <translation>Le disque a refusé de lire ou d’écrire votre bibliothèque. Vérifiez le disque, puis relancez Lavender.</translation>
    </message>
    <message>
        <source>Lavender&apos;s data folder cannot be used ({reason}). Check that you may write to it.</source>
        <translation>Le dossier de données de Lavender ne peut pas être utilisé ({reason}). Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Another Lavender is busy opening your library. Wait a moment and try again.</source>
        <translation>Un autre Lavender est en train d’ouvrir votre bibliothèque. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Your library was last used by a newer Lavender. Install that version again, or choose another data folder.</source>
        <translation>Votre bibliothèque a été utilisée en dernier par un Lavender plus récent. Réinstallez cette version, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un dossier «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A folder needs a name. Write one.</source>
        <translation>Un dossier a besoin d’un nom. Écrivez-en un.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. In a terminal, type: lavender ask PHOTO &quot;QUESTION&quot;</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre. Dans un terminal, tapez&#xa0;: lavender ask PHOTO &quot;QUESTION&quot;</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>L’imprimante n’a pas accepté les pages. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>In the usual folder there may be other conversations, or none.</source>
        <translation>Le dossier habituel contient peut-être d’autres conversations, ou aucune.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Utiliser le dossier habituel</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Attach the photo again to mend it.</source>
        <translation>Le fichier de cette photo est endommagé. Joignez la photo de nouveau pour le réparer.</translation>
    </message>
    <message>
        <source>Another Lavender uses your library. Close it, then restore the backup.</source>
        <translation>Un autre Lavender utilise votre bibliothèque. Fermez-le, puis restaurez la sauvegarde.</translation>
    </message>
    <message>
        <source>Another Lavender is reading your library, so traces of it may be left. Close it and forget everything once more.</source>
        <translation>Un autre Lavender lit votre bibliothèque : il peut en rester des traces. Fermez-le et oubliez tout encore une fois.</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>All of it stays in memory.</source>
        <translation>Tout reste en mémoire.</translation>
    </message>
    <message>
        <source>Memory is short: parts of the model may be read from disk again and again.</source>
        <translation>La mémoire est juste&#xa0;: des parties du modèle peuvent être relues sans cesse depuis le disque.</translation>
    </message>
    <message>
        <source>There is too little memory for it; close other programs first.</source>
        <translation>Il y a trop peu de mémoire pour lui&#x202f;; fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>Threads: {threads}, as you chose.</source>
        <translation>Fils d’exécution&#xa0;: {threads}, selon votre choix.</translation>
    </message>
    <message>
        <source>Threads: {threads}, one for each physical core.</source>
        <translation>Fils d’exécution&#xa0;: {threads}, un par cœur physique.</translation>
    </message>
    <message>
        <source>Threads: {threads} of {cores} cores, because other programs are busy.</source>
        <translation>Fils d’exécution&#xa0;: {threads} pour {cores} cœurs, car d’autres programmes sont occupés.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as you chose.</source>
        <translation>Contexte&#xa0;: {tokens} jetons, selon votre choix.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, all that the model can take.</source>
        <translation>Contexte&#xa0;: {tokens} jetons, tout ce que le modèle accepte.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as large as fits comfortably.</source>
        <translation>Contexte&#xa0;: {tokens} jetons, ce qui tient à l’aise.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, as you chose.</source>
        <translation>Clés {key} et valeurs {value}, selon votre choix.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, to save memory.</source>
        <translation>Clés {key} et valeurs {value}, pour économiser la mémoire.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nothing is stored smaller than it is.</source>
        <translation>Clés {key} et valeurs {value}&#xa0;: rien n’est réduit pour être gardé.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nearly as fast as f16 for less memory.</source>
        <translation>Clés {key} et valeurs {value}&#xa0;: presque aussi rapide que f16, avec moins de mémoire.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as you chose.</source>
        <translation>Conversations en mémoire&#xa0;: {count}, selon votre choix.</translation>
    </message>
    <message>
        <source>Conversations in memory: one; the others wait on the disk.</source>
        <translation>Conversations en mémoire&#xa0;: une&#x202f;; les autres attendent sur le disque.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as far as the context&apos;s memory goes.</source>
        <translation>Conversations en mémoire&#xa0;: {count}, autant que le permet la mémoire du contexte.</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>économe</translation>
    </message>
    <message>
        <source>Profile: {profile}, as you chose.</source>
        <translation>Profil&#xa0;: {profile}, selon votre choix.</translation>
    </message>
    <message>
        <source>Profile: quick, because memory is plenty.</source>
        <translation>Profil&#xa0;: rapide, car il y a beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>Profile: lean, to leave memory to other programs.</source>
        <translation>Profil&#xa0;: économe, pour laisser de la mémoire aux autres programmes.</translation>
    </message>
    <message>
        <source>Graphics: none that this program can use; the processor does everything.</source>
        <translation>Carte graphique&#xa0;: aucune que ce programme puisse utiliser&#x202f;; le processeur fait tout.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}, as you chose.</source>
        <translation>Carte graphique&#xa0;: {layers} couches sur {all} fonctionnent sur {cards}, selon votre choix.</translation>
    </message>
    <message>
        <source>Graphics: {cards} computes in the processor&apos;s own memory and is left alone. Set gpu_layers in the settings to try it.</source>
        <translation>Carte graphique&#xa0;: {cards} calcule dans la mémoire du processeur et reste de côté. Pour l’essayer, indiquez gpu_layers dans les réglages.</translation>
    </message>
    <message>
        <source>Graphics: the model and its eyes run on {cards}.</source>
        <translation>Carte graphique&#xa0;: le modèle et ses yeux fonctionnent sur {cards}.</translation>
    </message>
    <message>
        <source>Graphics: the model runs on {cards}; photos are read by the processor.</source>
        <translation>Carte graphique&#xa0;: le modèle fonctionne sur {cards}&#x202f;; les photos sont lues par le processeur.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}; more do not fit.</source>
        <translation>Carte graphique&#xa0;: {layers} couches sur {all} fonctionnent sur {cards}&#x202f;; il n’y a pas de place pour plus.</translation>
    </message>
    <message>
        <source>Graphics: a model this small answers before {cards} would have started.</source>
        <translation>Carte graphique&#xa0;: un modèle si petit répond avant même que {cards} ait démarré.</translation>
    </message>
    <message>
        <source>Graphics: {cards} has too little free memory for this model.</source>
        <translation>Carte graphique&#xa0;: {cards} a trop peu de mémoire libre pour ce modèle.</translation>
    </message>
    <message>
        <source>Fits well: all of it runs on the graphics card.</source>
        <translation>Convient bien&#xa0;: tout fonctionne sur la carte graphique.</translation>
    </message>
    <message>
        <source>Fits well: needs {need} GB of the {free} GB free.</source>
        <translation>Convient bien&#xa0;: il lui faut {need}&#xa0;Go sur les {free}&#xa0;Go libres.</translation>
    </message>
    <message>
        <source>Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.</source>
        <translation>Convient avec un contexte plus petit ({tokens} jetons)&#xa0;: il lui faut {need}&#xa0;Go sur les {free}&#xa0;Go libres.</translation>
    </message>
    <message>
        <source>Fits, with little to spare: needs {need} GB of the {free} GB free.</source>
        <translation>Convient tout juste&#xa0;: il lui faut {need}&#xa0;Go sur les {free}&#xa0;Go libres.</translation>
    </message>
    <message>
        <source>Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.</source>
        <translation>Convient si d’autres programmes sont fermés&#xa0;: il lui faut {need}&#xa0;Go, et {free}&#xa0;Go sur {total}&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read from disk again and again.</source>
        <translation>Fonctionne, mais lentement&#xa0;: il lui faut {need}&#xa0;Go et il y en a {total}&#xa0;Go&#x202f;; des parties sont donc relues sans cesse depuis le disque.</translation>
    </message>
    <message>
        <source>Too big for this computer: needs about {least} GB, and {total} GB are there.</source>
        <translation>Trop gros pour cet ordinateur&#xa0;: il lui faut environ {least}&#xa0;Go, et il y a {total}&#xa0;Go.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Not known to be faithful: its vision part ({projector}) runs as llama.cpp has it, and is not compared with its authors’ model.</source>
        <translation>Fidélité incertaine&#xa0;: sa partie visuelle ({projector}) fonctionne comme llama.cpp la prévoit, et n’est pas comparée au modèle de ses auteurs.</translation>
    </message>
    <message>
        <source>Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a part of that, so it is shown the whole photo only.</source>
        <translation>Non fidèle&#xa0;: en tant que LLaVA 1.6, il verrait une photo par carreaux, mais il manque pour cela une partie dans son fichier&#x202f;; il ne reçoit donc que la photo entière.</translation>
    </message>
    <message>
        <source>Not known to be faithful: its vision tower is not CLIP’s, and is not compared with its authors’ model.</source>
        <translation>Fidélité incertaine&#xa0;: sa tour de vision n’est pas celle de CLIP, et n’est pas comparée au modèle de ses auteurs.</translation>
    </message>
    <message>
        <source>Faithful: it sees photos just as its makers meant it to.</source>
        <translation>Fidèle&#xa0;: il voit les photos exactement comme ses auteurs l’ont voulu.</translation>
    </message>
    <message>
        <source>Not known: the depth of its vision tower is not known, so it may see less than its authors’ model.</source>
        <translation>Incertain&#xa0;: la profondeur de sa tour de vision n’est pas connue&#x202f;; il voit donc peut-être moins que le modèle de ses auteurs.</translation>
    </message>
    <message>
        <source>Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so it sees other features than its authors’ model.</source>
        <translation>Non fidèle&#xa0;: son fichier contient {stored} couches d’une tour de vision qui en a {depth}&#x202f;; il voit donc d’autres caractéristiques que le modèle de ses auteurs.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>Brought in by you.</source>
        <translation>Ajouté par vous.</translation>
    </message>
    <message>
        <source>The pair in the folder {folder}.</source>
        <translation>La paire de fichiers du dossier {folder}.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where {free} are free.</source>
        <translation>Prend {needed} sur le disque, où {free} sont libres.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where only {free} are free: make room first.</source>
        <translation>Prend {needed} sur le disque, où il n’y a que {free} de libres&#xa0;: faites d’abord de la place.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>doit être {what}</translation>
    </message>
    <message>
        <source>must be a table of models</source>
        <translation>doit être une table de modèles</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absente</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>n’est pas connue</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négative</translation>
    </message>
    <message>
        <source>may hold letters, digits, dots, hyphens and underscores</source>
        <translation>ne peut contenir que des lettres, des chiffres, des points, des traits d’union et des traits de soulignement</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be one of {what}</source>
        <translation>doit être l’une des valeurs {what}</translation>
    </message>
    <message>
        <source>must be from 0 to {what}</source>
        <translation>doit être comprise entre 0 et {what}</translation>
    </message>
    <message>
        <source>must be an owner and a name, as in owner/name</source>
        <translation>doit être un propriétaire et un nom, comme dans propriétaire/nom</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>ne doit pas être 0</translation>
    </message>
    <message>
        <source>must lie below its folder</source>
        <translation>doit se trouver dans son dossier</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>doit être formée de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.</source>
        <translation>Une démonstration qui connaît une centaine de choses dans de simples scènes dessinées, et qui est prête tout de suite.</translation>
    </message>
    <message>
        <source>Talks well about everyday photos and reads large print; small print and counting past five are guesses.</source>
        <translation>Parle bien des photos de tous les jours et lit les gros caractères&#x202f;; il devine les petits, et les nombres au-delà de cinq.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.</source>
        <translation>Le plus grand des LLaVA 1.5&#xa0;: plus sûr dans les longues réponses et le raisonnement, deux fois moins rapide, pour 16&#xa0;Go de mémoire.</translation>
    </message>
    <message>
        <source>Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.</source>
        <translation>Deux fois plus petit que LLaVA 1.5 7B et presque aussi bon pour décrire une photo&#x202f;; il connaît moins bien le monde.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.</source>
        <translation>Voit comme LLaVA 1.5, avec un langage plus vivant et une licence libre&#xa0;; il en sait moins sur les photos.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.</source>
        <translation>Voit comme LLaVA 1.5 et écrit le mieux de tous ici, dans de nombreuses langues&#xa0;; pour 8 Go de mémoire et plus.</translation>
    </message>
    <message>
        <source>For old computers: it looks at a photo less closely, so it answers soon, and sees less.</source>
        <translation>Pour les vieux ordinateurs&#xa0;: il regarde la photo de moins près ; il répond donc vite, et voit moins de choses.</translation>
    </message>
    <message>
        <source>Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.</source>
        <translation>Lit des caractères plus petits que LLaVA 1.5 en regardant une photo par carreaux&#x202f;; une photo prend trois à cinq fois plus de temps.</translation>
    </message>
    <message>
        <source>LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.</source>
        <translation>LLaVA 1.6 avec le langage de LLaVA 1.5&#xa0;: lit des caractères plus petits en regardant par carreaux, et y met le temps qu’il faut.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.</source>
        <translation>Le plus grand des LLaVA 1.6, plus sûr dans les longues réponses&#xa0;: pour 16&#xa0;Go de mémoire et pour les gens patients.</translation>
    </message>
    <message>
        <source>Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.</source>
        <translation>En sait plus et parle plus de langues que LLaVA, avec deux fois moins de mémoire&#x202f;; une photo est un seul carré de 896 pixels.</translation>
    </message>
    <message>
        <source>Reads documents, small print and tables best of all models here, and takes a photo in its own shape.</source>
        <translation>Le meilleur modèle d’ici pour lire les documents, les petits caractères et les tableaux, en gardant la forme de la photo.</translation>
    </message>
    <message>
        <source>Lavender has not been tried with this model itself yet.</source>
        <translation>Lavender n’a pas encore été essayé avec ce modèle lui-même.</translation>
    </message>
    <message>
        <source>For computers with little memory: looks at a photo in tiles and describes it shortly, in English.</source>
        <translation>Pour les ordinateurs qui ont peu de mémoire&#xa0;: regarde une photo par carreaux et la décrit brièvement, en anglais.</translation>
    </message>
    <message>
        <source>The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.</source>
        <translation>Le plus petit qui voit de vraies photos&#xa0;: une phrase en quelques secondes sur n’importe quel ordinateur, et souvent fausse.</translation>
    </message>
    <message>
        <source>Short, apt answers about one photo, on small computers; it holds no long conversations.</source>
        <translation>Des réponses courtes et justes sur une photo, sur de petits ordinateurs&#x202f;; il ne tient pas de longues conversations.</translation>
    </message>
    <message>
        <source>Reads print and compares photos well by looking in slices, in English and Chinese.</source>
        <translation>Lit bien le texte et compare bien les photos en les regardant par morceaux, en anglais et en chinois.</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <translation>jusqu’à {tokens}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}</source>
        <translation>{family}, {size} paramètres, {quantization}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a photo</source>
        <translation>{family}, {size} paramètres, {quantization}, voit {pixels} pixels, {tokens} jetons par photo</translation>
    </message>
    <message>
        <source>Remove it, then bring in its files again.</source>
        <translation>Retirez-le, puis ajoutez de nouveau ses fichiers.</translation>
    </message>
    <message>
        <source>Remove it, then download it again.</source>
        <translation>Retirez-le, puis téléchargez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion interrompue par l’autre côté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique occupé</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>périphérique absent</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>périphérique absent</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le fichier n’est plus le même</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la connexion au volume est perdue</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>Not faithful: photos are read as llama.cpp does it for this kind of model ({projector}), which is not compared with a reference.</source>
        <translation>Non fidèle&#xa0;: les photos sont lues comme llama.cpp le fait pour ce type de modèle ({projector}), qui n’est pas comparé à une référence.</translation>
    </message>
    <message>
        <source>Not faithful: the repair of llama.cpp&apos;s vision graph is switched off.</source>
        <translation>Non fidèle&#xa0;: la réparation du graphe de vision de llama.cpp est désactivée.</translation>
    </message>
    <message>
        <source>Not faithful: llama.cpp&apos;s vision graph is not as expected ({why}), so it was left alone.</source>
        <translation>Non fidèle&#xa0;: le graphe de vision de llama.cpp n’est pas comme prévu ({why})&#x202f;; il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, and its file lacks a part of that, so it sees each as one square here.</source>
        <translation>Non fidèle&#xa0;: ce modèle (LLaVA 1.6) a été fait pour voir les photos en plusieurs carreaux, et il manque pour cela une partie dans son fichier&#x202f;; ici, chacune lui apparaît donc comme un seul carré.</translation>
    </message>
    <message>
        <source>Not faithful: this kind of model ({projector}) is not compared with a reference.</source>
        <translation>Non fidèle&#xa0;: ce type de modèle ({projector}) n’est pas comparé à une référence.</translation>
    </message>
    <message>
        <source>Faithful: photos look to it as to the reference model.</source>
        <translation>Fidèle&#xa0;: il voit les photos comme le modèle de référence.</translation>
    </message>
    <message>
        <source>Not faithful: the depth of its vision tower is not known.</source>
        <translation>Non fidèle&#xa0;: la profondeur de sa tour de vision n’est pas connue.</translation>
    </message>
    <message>
        <source>Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. Import the model: Lavender then writes a repaired copy if it can.</source>
        <translation>Non fidèle&#xa0;: le mmproj utilise une autre couche de sa tour de vision que LLaVA. Importez le modèle&#xa0;: Lavender écrit alors une copie réparée, s’il le peut.</translation>
    </message>
    <message>
        <source>Its kind of projector ({projector}) needs no repair.</source>
        <translation>Son type de projecteur ({projector}) n’a pas besoin de réparation.</translation>
    </message>
    <message>
        <source>The file names its feature layer itself.</source>
        <translation>Le fichier indique lui-même sa couche de caractéristiques.</translation>
    </message>
    <message>
        <source>Its vision tower has no class token, so it is left.</source>
        <translation>Sa tour de vision n’a pas de jeton de classe&#x202f;; elle est donc laissée telle quelle.</translation>
    </message>
    <message>
        <source>The file has a final norm that LLaVA does not use, so it is left.</source>
        <translation>Le fichier a une normalisation finale que LLaVA n’utilise pas&#x202f;; il est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>The depth of its vision tower is not known, so its layers are left.</source>
        <translation>La profondeur de sa tour de vision n’est pas connue&#x202f;; ses couches sont donc laissées telles quelles.</translation>
    </message>
    <message>
        <source>All {stored} stored layers of the vision tower are to be run.</source>
        <translation>Les {stored} couches enregistrées de la tour de vision seront toutes utilisées.</translation>
    </message>
    <message>
        <source>The file stores the whole tower, which is right.</source>
        <translation>Le fichier contient la tour entière, ce qui est correct.</translation>
    </message>
    <message>
        <source>The file stores {stored} layers of a tower that has {depth}, so they are left.</source>
        <translation>Le fichier contient {stored} couches d’une tour qui en a {depth}&#x202f;; elles sont donc laissées telles quelles.</translation>
    </message>
</context>
</TS>
