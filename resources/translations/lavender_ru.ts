<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lavender</source>
        <translation>О программе Lavender</translation>
    </message>
    <message>
        <source>Lavender {version}</source>
        <translation>Lavender {version}</translation>
    </message>
    <message>
        <source>Chat about your own photos, offline. Photos, questions and answers stay on this computer.

Apache License 2.0. Made with Qt, llama.cpp and LLaVA.</source>
        <translation>Беседы о ваших собственных фото, без интернета. Фото, вопросы и ответы остаются на этом компьютере.

Лицензия Apache 2.0. Сделано с помощью Qt, llama.cpp и LLaVA.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лицензии…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Снимок экрана…</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Импорт бесед…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Копировать последний ответ</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Изменить последний вопрос</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск по беседам</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Переименовать беседу</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Закрепить или открепить беседу</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Удалить беседу</translation>
    </message>
    <message>
        <source>Look at the last photo</source>
        <translation>Посмотреть последнее фото</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>Что видела модель</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Продолжить последний ответ</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Предыдущий вариант</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Следующий вариант</translation>
    </message>
    <message>
        <source>Delete the last question</source>
        <translation>Удалить последний вопрос</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Прочитать последний ответ вслух</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Прекратить чтение вслух</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Удалённые беседы</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Показать или скрыть список</translation>
    </message>
    <message>
        <source>Open another chat beside this one</source>
        <translation>Открыть рядом ещё один чат</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>Размер текста как в системе</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Закрыть эту панель</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Lavender</source>
        <translation>О программе Lavender</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Копировать этот ответ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Продолжить этот ответ</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Заново</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Answer this question again</source>
        <translation>Ответить на этот вопрос заново</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Другие действия с этим ответом</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Копировать как простой текст</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Delete this question and its answers</source>
        <translation>Удалить этот вопрос и ответы на него</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Show more of this answer</source>
        <translation>Показать продолжение этого ответа</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Не удалось закончить ответ.</translation>
    </message>
    <message>
        <source>Lavender ended before this answer was finished.</source>
        <translation>Работа Lavender завершилась раньше, чем ответ был готов.</translation>
    </message>
    <message>
        <source>Another Lavender window is still writing this answer.</source>
        <translation>Этот ответ ещё пишется в другом окне Lavender.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Lavender opens only files of this computer. Copy the photo here first, then drop the copy.</source>
        <translation>Lavender открывает только файлы с этого компьютера. Сначала скопируйте фото на компьютер, затем перетащите копию сюда.</translation>
    </message>
    <message>
        <source>Lavender opens nothing from the web. Save the photo first, then drop the file here.</source>
        <translation>Lavender ничего не открывает из интернета. Сначала сохраните фото, затем перетащите файл сюда.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное фото</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>Часть фото</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Выбор фото</translation>
    </message>
    <message>
        <source>Photos and PDFs</source>
        <translation>Фото и PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, страница {number}</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>{days} days left</source>
        <translation>Осталось дней: {days}</translation>
    </message>
    <message>
        <source>Deleted for good within a day</source>
        <translation>Исчезнет навсегда в течение суток</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted</source>
        <translation>Удалённые</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete is kept here for {days} days.</source>
        <translation>Здесь пусто. Всё, что вы удалите, будет храниться здесь {days} дн.</translation>
    </message>
    <message>
        <source>Kept for {days} days, then erased.</source>
        <translation>Хранится {days} дн., затем стирается навсегда.</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Удалённые беседы</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete for good, with the photos</source>
        <translation>Удалить навсегда, вместе с фото</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Delete this conversation for good, with its photos?</source>
        <translation>Удалить эту беседу навсегда, вместе с её фото?</translation>
    </message>
    <message>
        <source>Delete {count} conversations for good, with their photos?</source>
        <translation>Удалить выбранные беседы ({count}) навсегда, вместе с их фото?</translation>
    </message>
    <message>
        <source>Delete the conversation in the bin for good, with its photos?</source>
        <translation>Удалить беседу из корзины навсегда, вместе с её фото?</translation>
    </message>
    <message>
        <source>Delete all {count} conversations in the bin for good, with their photos?</source>
        <translation>Удалить все беседы из корзины ({count}) навсегда, вместе с их фото?</translation>
    </message>
    <message>
        <source>This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days.</source>
        <translation>Отменить это нельзя. В резервных копиях Lavender удалённое хранится ещё до {days} дн.</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Earlier version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Version {place} of {count}</source>
        <translation>Версия {place} из {count}</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>This chat is still answering, so the question was not asked here.</source>
        <translation>В этом чате ещё пишется ответ, поэтому вопрос здесь не задан.</translation>
    </message>
    <message>
        <source>What is in my fridge, and what could I cook?</source>
        <translation>Что у меня в холодильнике и что из этого приготовить?</translation>
    </message>
    <message>
        <source>What is in this photo?</source>
        <translation>Что на этом фото?</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Закрыть эту панель</translation>
    </message>
</context>
<context>
    <name>ChatsMenu</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Беседа без названия</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Копировать этот код</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Ask about the photo…</source>
        <translation>Спросите о фото…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Задайте вопрос…</translation>
    </message>
    <message>
        <source>Sent once the photos are open</source>
        <translation>Будет отправлено, когда откроются фото</translation>
    </message>
    <message>
        <source>Sent once the photo is open</source>
        <translation>Будет отправлено, когда откроется фото</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Считывание фото…</translation>
    </message>
    <message>
        <source>System text: {name}</source>
        <translation>Системный текст: {name}</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Add photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Прикрепить фото</translation>
    </message>
    <message>
        <source>Choose photos or PDFs, drop them here, or paste them</source>
        <translation>Выберите фото или PDF, перетащите их сюда или вставьте</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>Снимок экрана…</translation>
    </message>
    <message>
        <source>More ways to add a photo</source>
        <translation>Другие способы добавить фото</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Сохранённые тексты</translation>
    </message>
    <message>
        <source>Saved prompts and system texts (/ in an empty question)</source>
        <translation>Сохранённые заготовки и системные тексты (/ в пустом вопросе)</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Спросить везде</translation>
    </message>
    <message>
        <source>Ask this in every pane</source>
        <translation>Задать вопрос во всех панелях</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
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
        <translation>Разговор почти заполнен</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens. It will soon forget the oldest questions.</source>
        <translation>Модель помнит {used} из {room} токенов. Скоро она начнёт забывать самые старые вопросы.</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens.</source>
        <translation>Модель помнит {used} из {room} токенов.</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>This computer has no speech program. On Linux, espeak-ng is one.</source>
        <translation>На этом компьютере нет программы, которая читает вслух. В Linux подойдёт espeak-ng.</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишется ответ…</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop your photos here</source>
        <translation>Перетащите фото сюда</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>A photo that is no longer in the library</source>
        <translation>Фото, которого больше нет в библиотеке</translation>
    </message>
    <message>
        <source>{title} photos</source>
        <translation>{title}, фото</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Не удалось закончить ответ.</translation>
    </message>
    <message>
        <source>Interrupted: Lavender ended before the answer did.</source>
        <translation>Прервано: работа Lavender завершилась раньше, чем ответ был готов.</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Ответ ещё пишется</translation>
    </message>
    <message>
        <source>Exported from Lavender, {time}</source>
        <translation>Экспортировано из Lavender, {time}</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Здесь пока ничего не сказано.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show the figures of this answer</source>
        <translation>Показать данные об этом ответе</translation>
    </message>
    <message>
        <source>Figures of this answer: {took}</source>
        <translation>Данные об этом ответе: {took}</translation>
    </message>
    <message>
        <source>What the model saw…</source>
        <translation>Что видела модель…</translation>
    </message>
    <message>
        <source>Show the pixels of the photos that went into the model</source>
        <translation>Показать пиксели фото, которые получила модель</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Longest length reached</source>
        <translation>Достигнут предел длины</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>меньше {seconds} с</translation>
    </message>
    <message>
        <source>Written: {count} tokens, {rate} a second</source>
        <translation>Написано токенов: {count}, в секунду: {rate}</translation>
    </message>
    <message>
        <source>Read: {count} tokens, {known} of them known from before</source>
        <translation>Прочитано токенов: {count}, из них уже известных: {known}</translation>
    </message>
    <message>
        <source>Read: {count} tokens</source>
        <translation>Прочитано токенов: {count}</translation>
    </message>
    <message>
        <source>Photos: {count} tokens</source>
        <translation>Фото, токенов: {count}</translation>
    </message>
    <message>
        <source>Loading the model: {seconds} s</source>
        <translation>Загрузка модели: {seconds} с</translation>
    </message>
    <message>
        <source>Reading the photo: {seconds} s</source>
        <translation>Считывание фото: {seconds} с</translation>
    </message>
    <message>
        <source>Reading the question: {seconds} s</source>
        <translation>Чтение вопроса: {seconds} с</translation>
    </message>
    <message>
        <source>First word after: {seconds} s</source>
        <translation>Первое слово через {seconds} с</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>Удалить папку, оставить беседы</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget everything?</source>
        <translation>Забыть всё?</translation>
    </message>
    <message>
        <source>All conversations go, those in the bin too, with their photos, and so do drafts, saved texts, backups, logs, settings, and all that models have kept of them. There is no way back from this.

Files that you saved elsewhere stay.</source>
        <translation>Будут удалены все беседы, в том числе в корзине, вместе с фото, а также черновики, сохранённые тексты, резервные копии, журналы, настройки и всё, что из этого сохранили модели. Отменить это нельзя.

Файлы, сохранённые в других местах, останутся.</translation>
    </message>
    <message>
        <source>Delete the models I brought in as well</source>
        <translation>Удалить и добавленные модели</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Забыть всё</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Всё забыто.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Беседа без названия</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>You have asked about this photo before: “{title}”</source>
        <translation>Вы уже спрашивали об этом фото: «{title}»</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Беседа без названия</translation>
    </message>
    <message>
        <source>This photo is in {count} conversations. The latest:</source>
        <translation>Бесед с этим фото: {count}. Последняя:</translation>
    </message>
    <message>
        <source>In {count} conversations</source>
        <translation>В разговорах: {count}</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>Вы уже спрашивали</translation>
    </message>
    <message>
        <source>You have asked about this photo before:</source>
        <translation>Вы уже спрашивали об этом фото:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the conversation about this photo</source>
        <translation>Открыть беседу об этом фото</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>Все ({count})…</translation>
    </message>
    <message>
        <source>All conversations about this photo</source>
        <translation>Все беседы об этом фото</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>К последнему</translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation>Перейти к последнему сообщению</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Lavender is made with the work of many others:</source>
        <translation>Lavender создан с помощью труда многих других людей:</translation>
    </message>
    <message>
        <source>Parts of Lavender</source>
        <translation>Составные части Lavender</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>More menus</source>
        <translation>Другие меню</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>Размер неизвестен.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендуется</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Not faithful</source>
        <translation>Не верна оригиналу</translation>
    </message>
    <message>
        <source>Not known to be faithful</source>
        <translation>Верность не подтверждена</translation>
    </message>
    <message>
        <source>{size} on the disk.</source>
        <translation>{size} на диске.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Лицензия: {licence}</translation>
    </message>
    <message>
        <source>Technical details: {summary}</source>
        <translation>Технические данные: {summary}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <translation>Скачать ({size})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Проверить файлы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{done} of about {total} are here.</source>
        <translation>Уже скачано {done} из примерно {total}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Checking what is here already…</source>
        <translation>Проверка того, что уже скачано…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>Ожидание соединения…</translation>
    </message>
    <message>
        <source>Checking and installing…</source>
        <translation>Проверка и установка…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} МБ/с</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>осталось {minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>осталось {hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The model that answers the next question</source>
        <translation>Модель, которая ответит на следующий вопрос</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {name}</source>
        <translation>Настройки модели {name}</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>как в настройках</translation>
    </message>
    <message>
        <source>Empty: as in Settings</source>
        <translation>Пусто: как в настройках</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Tokens that it can keep in mind. More takes more memory.</source>
        <translation>Сколько токенов модель может помнить. Чем больше, тем больше нужно памяти.</translation>
    </message>
    <message>
        <source>Layers on a graphics card</source>
        <translation>Слои на видеокарте</translation>
    </message>
    <message>
        <source>0 keeps it on the processor.</source>
        <translation>0 — вся модель остаётся на процессоре.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0 — всегда самые вероятные слова; чем больше, тем свободнее.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Предел длины ответа</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>В токенах.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Системный текст</translation>
    </message>
    <message>
        <source>What it is told before everything.</source>
        <translation>Что говорится модели прежде всего остального.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Choose a language model and its mmproj</source>
        <translation>Выберите языковую модель и её mmproj</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>{name} is ready: {summary}.</source>
        <translation>Модель {name} готова: {summary}.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>Модель {name} готова.</translation>
    </message>
    <message>
        <source>The files can be read in whole. Their checksums were not published.</source>
        <translation>Файлы читаются целиком. Их контрольные суммы не опубликованы.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>The files are not as they were published. Remove it and get it again.</source>
        <translation>Файлы отличаются от опубликованных. Удалите модель и скачайте её снова.</translation>
    </message>
    <message>
        <source>The files are as they were published.</source>
        <translation>Файлы такие же, как опубликованные.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Checking what this computer can run…</source>
        <translation>Проверка того, что может работать на этом компьютере…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Найдено на этом компьютере</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Использовать здесь</translation>
    </message>
    <message>
        <source>{name} is in the bin ({size}).</source>
        <translation>Модель {name} в корзине ({size}).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Bring your own model…</source>
        <translation>Добавить свою модель…</translation>
    </message>
    <message>
        <source>A GGUF language model and its mmproj; or drop both here</source>
        <translation>Языковая модель GGUF и её mmproj; можно перетащить оба файла сюда</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Разрешить скачивание по моей команде</translation>
    </message>
    <message>
        <source>Lavender is offline. Only a download that you start here uses the Internet.</source>
        <translation>Lavender работает без интернета. Он нужен только для скачивания, которое вы начнёте здесь.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the recommended model</source>
        <translation>Скачать рекомендуемую модель</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Другие модели…</translation>
    </message>
    <message>
        <source>For photos of your own: {name}</source>
        <translation>Для ваших собственных фото: {name}</translation>
    </message>
    <message>
        <source>Go on ({size})</source>
        <translation>Продолжить ({size})</translation>
    </message>
    <message>
        <source>Get it ({size})</source>
        <translation>Скачать ({size})</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Choose pages</source>
        <translation>Выбор страниц</translation>
    </message>
    <message>
        <source>{name} has {count} pages. Which ones are photos to ask about?</source>
        <translation>В файле {name} страниц: {count}. О каких из них вы хотите спросить?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Click the pages that you want, or go to them with the arrow keys and press Space.</source>
        <translation>Щёлкните нужные страницы или перейдите к ним стрелками и нажмите пробел.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>Добавить страницы</translation>
    </message>
    <message>
        <source>Add 1 page</source>
        <translation>Добавить 1 страницу</translation>
    </message>
    <message>
        <source>Add {count} pages</source>
        <translation>Добавить страниц: {count}</translation>
    </message>
    <message>
        <source>At most {most} pages can be added at a time.</source>
        <translation>За один раз можно добавить не больше {most} страниц.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
</context>
<context>
    <name>PhotoChip</name>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{name}, being opened</source>
        <translation>{name}, открывается</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} пикселей</translation>
    </message>
    <message>
        <source>{photo}, number {place} of {count}</source>
        <translation>{photo}, номер {place} из {count}</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it, Delete takes it away.</source>
        <translation>Alt и стрелка перемещают фото, Delete убирает его.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Убрать это фото</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Беседа без названия</translation>
    </message>
    <message>
        <source>Photo in “{title}”</source>
        <translation>Фото из беседы «{title}»</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos to send</source>
        <translation>Фото для отправки</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>Фото, {width} на {height} пикселей</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Click to look at it.</source>
        <translation>{width} × {height} пикселей. Щёлкните, чтобы рассмотреть.</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>Рассмотреть фото</translation>
    </message>
    <message>
        <source>Save without place and date…</source>
        <translation>Сохранить без места и даты…</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Search photos by what was said about them</source>
        <translation>Поиск фото по тому, что о них говорилось</translation>
    </message>
    <message>
        <source>Search what was said about photos</source>
        <translation>Искать сказанное о фотографиях</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Nothing like that was said about a photo. Try fewer words.</source>
        <translation>О фото ничего такого не говорилось. Попробуйте ввести меньше слов.</translation>
    </message>
    <message>
        <source>The photos that you ask about are kept here. You can find them again by what was said about them.</source>
        <translation>Здесь хранятся фото, о которых вы спрашивали. Их можно найти по тому, что о них говорилось.</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer photos.</source>
        <translation>Показаны самые новые: {count}. Чем больше слов, тем меньше найдётся фото.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the question as a prompt</source>
        <translation>Сохранить вопрос как заготовку</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Заготовки…</translation>
    </message>
    <message>
        <source>System text of a new conversation</source>
        <translation>Системный текст новой беседы</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>System texts…</source>
        <translation>Системные тексты…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>System texts</source>
        <translation>Системные тексты</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>A system text is what a model is told before everything else.</source>
        <translation>Системный текст говорится модели прежде всего остального.</translation>
    </message>
    <message>
        <source>A prompt is a question, or the beginning of one, to ask again.</source>
        <translation>Заготовка — это вопрос или его начало, чтобы задавать его снова.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Empty: its first words</source>
        <translation>Пусто: первые слова текста</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Где искать:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit the question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You asked</source>
        <translation>Вы спросили</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Изменить этот вопрос</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your library is damaged.</source>
        <translation>Библиотека повреждена.</translation>
    </message>
    <message>
        <source>Restore what can be read</source>
        <translation>Восстановить то, что читается</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Восстановить резервную копию от {time}</translation>
    </message>
    <message>
        <source>Your library is restored.</source>
        <translation>Библиотека восстановлена.</translation>
    </message>
    <message>
        <source>Conversations: {conversations}. Messages: {messages}.</source>
        <translation>Разговоры: {conversations}. Сообщения: {messages}.</translation>
    </message>
    <message>
        <source>Messages newer than the backup, from the damaged file: {newer}.</source>
        <translation>Сообщения новее резервной копии, из повреждённого файла: {newer}.</translation>
    </message>
    <message>
        <source>What was said after the backup cannot be read any more.</source>
        <translation>То, что было сказано после резервной копии, больше не прочитать.</translation>
    </message>
    <message>
        <source>Messages that cannot be read any more: {lost}.</source>
        <translation>Сообщения, которые больше не прочитать: {lost}.</translation>
    </message>
    <message>
        <source>No message is lost.</source>
        <translation>Ни одно сообщение не потеряно.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the data folder.</source>
        <translation>Повреждённый файл остаётся в папке данных.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Открыть этот адрес в браузере?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>This is not the address of a website, so it is not opened.</source>
        <translation>Это не адрес сайта, поэтому он не открыт.</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Try the sample photo “{name}”</source>
        <translation>Попробовать фото-пример «{name}»</translation>
    </message>
</context>
<context>
    <name>ScreenCut</name>
    <message>
        <source>Photo of the screen</source>
        <translation>Снимок экрана</translation>
    </message>
    <message>
        <source>Draw around what you want to ask about, with the mouse or the arrow keys. Enter takes the frame, or the whole screen where there is none; Esc cancels.</source>
        <translation>Обведите мышью или стрелками то, о чём хотите спросить. Enter берёт выделенное или весь экран, Esc отменяет.</translation>
    </message>
</context>
<context>
    <name>ScreenPhoto</name>
    <message>
        <source>Screen, {time}</source>
        <translation>Экран, {time}</translation>
    </message>
    <message>
        <source>Your desktop does not let Lavender see the screen. Take a picture of the screen with your system&apos;s own key, then paste it here.</source>
        <translation>Рабочий стол не даёт Lavender видеть экран. Сделайте снимок экрана системной клавишей и вставьте его сюда.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск по беседам</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>Что видела модель</translation>
    </message>
    <message>
        <source>These are the pixels that the model got of your photos, enlarged where they are few. What cannot be made out here, it cannot have seen.</source>
        <translation>Это пиксели, которые модель получила от ваших фото; если их мало, они увеличены. Чего здесь не разобрать, того она видеть не могла.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: the original has {width} × {height} pixels</source>
        <translation>Фото {number} из {count}: в оригинале {width} × {height} пикселей</translation>
    </message>
    <message>
        <source>The model got an overview and {rows} × {columns} tiles, each {width} × {height} pixels: {tokens} tokens</source>
        <translation>Модель получила общий вид и фрагменты ({rows} × {columns}), каждый {width} × {height} пикселей; токенов: {tokens}</translation>
    </message>
    <message>
        <source>The model got {width} × {height} pixels: {tokens} tokens</source>
        <translation>Модель получила {width} × {height} пикселей; токенов: {tokens}</translation>
    </message>
    <message>
        <source>When this answer was written, {count} tokens of photos went in. The model or its settings were changed since, so what you see here may differ from that.</source>
        <translation>Когда писался этот ответ, модель получила от фото токенов: {count}. С тех пор модель или её настройки изменились, поэтому здесь может быть видно не то же самое.</translation>
    </message>
    <message>
        <source>{model}. {fidelity}</source>
        <translation>{model}. {fidelity}</translation>
    </message>
    <message>
        <source>No photo went into this answer: the model wrote it without having seen one.</source>
        <translation>К этому ответу фото не было: модель писала его, не видя ни одного.</translation>
    </message>
    <message>
        <source>The answer ended before its photos went into the model.</source>
        <translation>Ответ прервался раньше, чем модель получила фото.</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>Общий вид</translation>
    </message>
    <message>
        <source>The tiles</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>In percent of the system’s size.</source>
        <translation>В процентах от размера в системе.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Likeliest words (top p)</source>
        <translation>Самые вероятные слова (top p)</translation>
    </message>
    <message>
        <source>Only words that make up this share of the likelihood. 1 allows all.</source>
        <translation>Только слова, которые вместе составляют эту долю вероятности. 1 — допустимы все.</translation>
    </message>
    <message>
        <source>Number of words (top k)</source>
        <translation>Число слов (top k)</translation>
    </message>
    <message>
        <source>At most so many to choose from for each word. 0 sets no limit.</source>
        <translation>Из скольких слов, самое большее, выбирается каждое следующее. 0 — без ограничения.</translation>
    </message>
    <message>
        <source>Least likelihood (min p)</source>
        <translation>Наименьшая вероятность (min p)</translation>
    </message>
    <message>
        <source>Beside the likeliest word; what is rarer is left out. 0 allows all.</source>
        <translation>По сравнению с самым вероятным словом; что реже, отбрасывается. 0 — допустимы все.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Против повторов</translation>
    </message>
    <message>
        <source>1 does nothing; 1.1 makes words rarer that were used before.</source>
        <translation>1 ничего не меняет; при 1,1 уже сказанные слова появляются реже.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Экономно</translation>
    </message>
    <message>
        <source>Quick takes more memory and answers sooner; lean leaves memory to other programs.</source>
        <translation>«Быстро» занимает больше памяти и отвечает раньше, «Экономно» оставляет память другим программам.</translation>
    </message>
    <message>
        <source>Tokens that a model can keep in mind. More takes more memory.</source>
        <translation>Сколько токенов модель может помнить. Чем больше, тем больше нужно памяти.</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>Выгружать модель без дела через</translation>
    </message>
    <message>
        <source>Minutes without a question. 0 never unloads it. From the next start.</source>
        <translation>Минут без вопросов. 0 — не выгружать никогда. Со следующего запуска.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Хранение и приватность</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Светлые или тёмные цвета.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>For menus and buttons, from the next start. Answers keep the language of their model.</source>
        <translation>Для меню и кнопок, со следующего запуска. Ответы остаются на языке своей модели.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0 — всегда самые вероятные слова; чем больше, тем свободнее.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Предел длины ответа</translation>
    </message>
    <message>
        <source>In tokens, which are parts of words.</source>
        <translation>В токенах, то есть в частях слов.</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>Системный текст</translation>
    </message>
    <message>
        <source>What a model is told before everything.</source>
        <translation>Что говорится модели прежде всего остального.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>Использование памяти</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Space for what models have read</source>
        <translation>Место для прочитанного моделями</translation>
    </message>
    <message>
        <source>So much of photos and conversations is kept ready and not read again. From the next start.</source>
        <translation>Столько данных о фото и беседах хранится наготове и не читается заново. Со следующего запуска.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>Разрешить скачивание по моей команде</translation>
    </message>
    <message>
        <source>Nothing else ever uses the Internet.</source>
        <translation>Больше ничто и никогда не обращается к интернету.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Зеркало</translation>
    </message>
    <message>
        <source>Another address for the Hugging Face Hub. From the next start.</source>
        <translation>Другой адрес вместо Hugging Face Hub. Со следующего запуска.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Забыть…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Забыть всё</translation>
    </message>
    <message>
        <source>Deletes all conversations, photos, backups, logs and settings. Asks first.</source>
        <translation>Удаляет все беседы, фото, резервные копии, журналы и настройки. Сначала спрашивает.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models.</source>
        <translation>В папке {folder} хранятся ваши беседы, фото и модели.</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models. The way Lavender was started decides it, so it cannot be changed here.</source>
        <translation>В папке {folder} хранятся ваши беседы, фото и модели. Это зависит от того, как запущен Lavender, и здесь не меняется.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose a folder for conversations and photos</source>
        <translation>Выберите папку для бесед и фото</translation>
    </message>
    <message>
        <source>{folder} from the next start. What is kept now stays in {before}.</source>
        <translation>Со следующего запуска — {folder}. То, что есть сейчас, останется в {before}.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Вернуть исходные настройки</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>No setting was found for “{words}”.</source>
        <translation>По запросу «{words}» настроек не найдено.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something went wrong inside Lavender.</source>
        <translation>Внутри Lavender что-то пошло не так.</translation>
    </message>
    <message>
        <source>Your conversations are safe. The log says more. If the window behaves strangely from here on, please start Lavender again.</source>
        <translation>Ваши беседы в сохранности. Подробности — в журнале. Если окно теперь ведёт себя странно, запустите Lavender заново.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Отправить вопрос</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>Новая строка в вопросе</translation>
    </message>
    <message>
        <source>Saved prompts, in an empty question</source>
        <translation>Сохранённые заготовки (в пустом вопросе)</translation>
    </message>
    <message>
        <source>Move a photo to the left, before it is sent</source>
        <translation>Сдвинуть фото влево (до отправки)</translation>
    </message>
    <message>
        <source>Move a photo to the right, before it is sent</source>
        <translation>Сдвинуть фото вправо (до отправки)</translation>
    </message>
    <message>
        <source>Take a photo away, before it is sent</source>
        <translation>Убрать фото (до отправки)</translation>
    </message>
    <message>
        <source>Delete, in the list of conversations</source>
        <translation>Удалить (в списке бесед)</translation>
    </message>
    <message>
        <source>Choose several, in the list of conversations</source>
        <translation>Выделить несколько (в списке бесед)</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Отменить правку</translation>
    </message>
    <message>
        <source>The whole photo, looking at a photo</source>
        <translation>Показать целиком (при просмотре фото)</translation>
    </message>
    <message>
        <source>Actual size, looking at a photo</source>
        <translation>Исходный размер (при просмотре фото)</translation>
    </message>
    <message>
        <source>Larger, looking at a photo</source>
        <translation>Увеличить (при просмотре фото)</translation>
    </message>
    <message>
        <source>Smaller, looking at a photo</source>
        <translation>Уменьшить (при просмотре фото)</translation>
    </message>
    <message>
        <source>Turn it, looking at a photo</source>
        <translation>Повернуть (при просмотре фото)</translation>
    </message>
    <message>
        <source>Look closer at a part of a photo</source>
        <translation>Рассмотреть часть фото ближе</translation>
    </message>
    <message>
        <source>The photo before, looking at photos</source>
        <translation>Предыдущее фото (при просмотре)</translation>
    </message>
    <message>
        <source>The photo after, looking at photos</source>
        <translation>Следующее фото (при просмотре)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Беседа «{title}» удалена.</translation>
    </message>
    <message>
        <source>{count} conversations were deleted.</source>
        <translation>Удалено бесед: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>Новый чат ({keys})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Every photo that you asked about</source>
        <translation>Все фото, о которых вы спрашивали</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалённые</translation>
    </message>
    <message>
        <source>Deleted conversations, and the way back</source>
        <translation>Удалённые беседы и их восстановление</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings ({keys})</source>
        <translation>Настройки ({keys})</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>По запросу «{words}» ничего не найдено.</translation>
    </message>
    <message>
        <source>{count} places were found.</source>
        <translation>Найдено мест: {count}</translation>
    </message>
    <message>
        <source>Your conversations will be kept here.</source>
        <translation>Здесь будут храниться ваши беседы.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage} {seconds} s</source>
        <translation>{stage} {seconds} с</translation>
    </message>
    <message>
        <source>Loading the model, {seconds} s left</source>
        <translation>Загрузка модели, осталось {seconds} с</translation>
    </message>
    <message>
        <source>Reading the photo, {seconds} s left</source>
        <translation>Считывание фото, осталось {seconds} с</translation>
    </message>
    <message>
        <source>Reading the question, {seconds} s left</source>
        <translation>Чтение вопроса, осталось {seconds} с</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Считывание фото…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Чтение вопроса…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишется ответ…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Ожидание своей очереди…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Describe this photo</source>
        <translation>Опиши это фото</translation>
    </message>
    <message>
        <source>Describe these photos</source>
        <translation>Опиши эти фото</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>Что здесь написано?</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>Напиши замещающий текст</translation>
    </message>
    <message>
        <source>What could I cook?</source>
        <translation>Что можно приготовить?</translation>
    </message>
    <message>
        <source>What is different between these?</source>
        <translation>Чем они отличаются друг от друга?</translation>
    </message>
    <message>
        <source>What is different from the photo before?</source>
        <translation>Чем это фото отличается от предыдущего?</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Расскажи подробнее</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Скажи короче</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Markdown with photos…</source>
        <translation>Markdown с фото…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Веб-страница (HTML)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON for Lavender…</source>
        <translation>JSON для Lavender…</translation>
    </message>
    <message>
        <source>Photos without place and date…</source>
        <translation>Фото без места и даты…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Экспорт в Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Экспорт в веб-страницу</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Export for Lavender</source>
        <translation>Экспорт для Lavender</translation>
    </message>
    <message>
        <source>Conversations of Lavender</source>
        <translation>Беседы Lavender</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The conversation was sent to print.</source>
        <translation>Беседа отправлена на печать.</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>Выберите папку для фото</translation>
    </message>
    <message>
        <source>{count} photos were saved in “{folder}”.</source>
        <translation>В папку «{folder}» сохранено фото: {count}.</translation>
    </message>
    <message>
        <source>One photo was saved in “{folder}”.</source>
        <translation>Одно фото сохранено в папку «{folder}».</translation>
    </message>
    <message>
        <source>Save the photo without place and date</source>
        <translation>Сохранить фото без места и даты</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Импорт бесед</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>{count} conversations were imported.</source>
        <translation>Импортировано бесед: {count}.</translation>
    </message>
    <message>
        <source>“{title}” was imported.</source>
        <translation>Беседа «{title}» импортирована.</translation>
    </message>
    <message>
        <source>There was no conversation in this file.</source>
        <translation>В этом файле не было бесед.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Это займёт немного времени…</translation>
    </message>
    <message>
        <source>“{file}” was saved.</source>
        <translation>Файл «{file}» сохранён.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>Ход беседы</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Показать предыдущие сообщения</translation>
    </message>
    <message>
        <source>The model no longer remembers what is above, except questions with photos.</source>
        <translation>Модель уже не помнит того, что выше, кроме вопросов с фото.</translation>
    </message>
    <message>
        <source>Show later messages</source>
        <translation>Показать следующие сообщения</translation>
    </message>
</context>
<context>
    <name>TurnRemover</name>
    <message>
        <source>The question and its answers were deleted.</source>
        <translation>Вопрос и ответы на него удалены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} пикселей, {size}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photo {place}</source>
        <translation>Фото {place}</translation>
    </message>
    <message>
        <source>{photo}: {facts}</source>
        <translation>{photo}: {facts}</translation>
    </message>
    <message>
        <source>Draw a rectangle around what the model should look at more closely.</source>
        <translation>Обведите рамкой то, что модель должна рассмотреть внимательнее.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Take this part to attach it to your next question.</source>
        <translation>{width} × {height} пикселей. Возьмите эту часть, чтобы прикрепить её к следующему вопросу.</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>ViewerTools</name>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Исходный размер</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Рассмотреть ближе</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Взять эту часть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Actual size, now shown at {percent}</source>
        <translation>Исходный размер, сейчас масштаб {percent}</translation>
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
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Drop a photo here, and ask about it</source>
        <translation>Перетащите сюда фото и спросите о нём</translation>
    </message>
    <message>
        <source>Photos and answers stay on this computer.</source>
        <translation>Фото и ответы остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>Или попробуйте одно из этих</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Беседа без названия</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Последние 7 дней</translation>
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
        <translation>Только что</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} мин назад</translation>
    </message>
    <message>
        <source>Folder {name}, open, {count} conversations</source>
        <translation>Папка {name}, открыта, бесед: {count}</translation>
    </message>
    <message>
        <source>Folder {name}, closed, {count} conversations</source>
        <translation>Папка {name}, закрыта, бесед: {count}</translation>
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
        <translation>Сервер {host} недоступен ({reason}). Подключитесь к интернету и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.</source>
        <translation>Скачивание отключено переменной HF_HUB_OFFLINE. Чтобы скачивать, запустите Lavender без неё.</translation>
    </message>
    <message>
        <source>{repository} is given out only to people who agreed to its terms. Agree to them on {host}, set HF_TOKEN to your token there, and try again.</source>
        <translation>Модель {repository} выдаётся только тем, кто согласился с её условиями. Примите их на {host}, укажите в HF_TOKEN свой токен доступа оттуда и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} of {repository} is no longer on {host}. Choose another model.</source>
        <translation>Файла {file} из {repository} больше нет на {host}. Выберите другую модель.</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}). Try again later; what was fetched is kept.</source>
        <translation>Сервер {host} ответил ошибкой ({status}). Попробуйте позже; уже скачанное сохранено.</translation>
    </message>
    <message>
        <source>{host} names no checksum of {file}, so it could not be told whether it is right. Choose another mirror.</source>
        <translation>Сервер {host} не сообщает контрольную сумму файла {file}, поэтому нельзя узнать, верен ли он. Выберите другое зеркало.</translation>
    </message>
    <message>
        <source>{file} of {repository} is another file than the one that Lavender knows. Nothing was downloaded.</source>
        <translation>Файл {file} из {repository} — не тот, который известен Lavender. Ничего не скачано.</translation>
    </message>
    <message>
        <source>What {host} sent for {file} is no model. A network that asks you to log in does that: open a web page, then try again.</source>
        <translation>То, что {host} прислал вместо {file}, — не модель. Так бывает в сети, которая просит войти: откройте любую веб-страницу, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try again later or choose a mirror.</source>
        <translation>Файл {file} дважды пришёл повреждённым и был удалён; остальное скачанное сохранено. Попробуйте позже или выберите зеркало.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} more are needed, {free} are free. Make room and try again; what was fetched is kept.</source>
        <translation>На диске не хватает места: нужно ещё {wanted}, свободно {free}. Освободите место и попробуйте ещё раз; уже скачанное сохранено.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). What was fetched before is kept.</source>
        <translation>Не удалось записать {file} ({reason}). Скачанное раньше сохранено.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost and did not come back. Try again; what was fetched is kept.</source>
        <translation>Соединение с {host} прервалось и не восстановилось. Попробуйте ещё раз; уже скачанное сохранено.</translation>
    </message>
    <message>
        <source>This model is being downloaded already, in another window or command.</source>
        <translation>Эта модель уже скачивается в другом окне или другой командой.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again; what was fetched is kept. The log says more.</source>
        <translation>Скачивание неожиданно прервалось. Попробуйте ещё раз; уже скачанное сохранено. Подробности — в журнале.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This model cannot see photos. Choose one that comes with an mmproj.</source>
        <translation>Эта модель не видит фото. Выберите ту, к которой прилагается mmproj.</translation>
    </message>
    <message>
        <source>Lavender is closing.</source>
        <translation>Lavender закрывается.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files inside it.</source>
        <translation>{file} — это папка. Выберите файлы внутри неё.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe. Choose a file.</source>
        <translation>{file} — это устройство или канал. Выберите файл.</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved or deleted: choose it again.</source>
        <translation>Файла {file} нет на месте. Возможно, он перемещён или удалён: выберите его снова.</translation>
    </message>
    <message>
        <source>{file} may not be read. Change its permissions or copy it elsewhere.</source>
        <translation>Файл {file} нельзя читать. Измените права доступа или скопируйте его в другое место.</translation>
    </message>
    <message>
        <source>{file} is a link that only leads to itself. Choose the file itself.</source>
        <translation>{file} — это ссылка, которая ведёт только на саму себя. Выберите сам файл.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try to copy it first.</source>
        <translation>Не удалось прочитать {file} ({reason}). Попробуйте сначала скопировать файл.</translation>
    </message>
    <message>
        <source>{file} is not a picture that Lavender can read. Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.</source>
        <translation>{file}: это не изображение, которое может прочитать Lavender. Используйте JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC или PDF.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Try another copy of the photo.</source>
        <translation>{file}: файл повреждён, прочитать его нельзя. Попробуйте другую копию фото.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file}: слишком много пикселей. Сохраните копию размером не больше {limit} млн пикселей и используйте её.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Copy or download the photo again.</source>
        <translation>{file}: файл неполный, не хватает конца. Скопируйте или скачайте фото снова.</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Save a smaller copy of the photo and use that.</source>
        <translation>{file}: нужно слишком много памяти. Сохраните копию фото поменьше и используйте её.</translation>
    </message>
    <message>
        <source>Nothing of the photo lies in that rectangle. Draw it over the photo.</source>
        <translation>В эту рамку не попало ничего от фото. Обведите часть самого фото.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save a copy without one and use that.</source>
        <translation>{file}: файл защищён паролем. Сохраните копию без пароля и используйте её.</translation>
    </message>
    <message>
        <source>{file} has no pages. Choose another file.</source>
        <translation>{file}: в файле нет страниц. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.</source>
        <translation>{file}: слишком много страниц ({pages}). Сохраните нужные страницы в отдельный PDF.</translation>
    </message>
    <message>
        <source>{file} has too many pixels ({width} × {height}). Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file}: слишком много пикселей ({width} × {height}). Сохраните копию размером не больше {limit} млн пикселей и используйте её.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file}: файл пуст. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Choose a smaller file.</source>
        <translation>{file}: файл больше {limit} МБ. Выберите файл поменьше.</translation>
    </message>
    <message>
        <source>{file} is a PDF. Save the page that you need as a picture and use that.</source>
        <translation>{file}: это PDF. Сохраните нужную страницу как изображение и используйте её.</translation>
    </message>
    <message>
        <source>{file} could not be read: opening it ended the reader. Try again, or save the photo as a JPEG and use that.</source>
        <translation>Не удалось прочитать {file}: при открытии файла программа чтения завершилась. Попробуйте ещё раз или сохраните фото как JPEG и используйте его.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Save it as a JPEG and use that.</source>
        <translation>{file}: чтение занимает слишком много времени. Сохраните фото как JPEG и используйте его.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The question is empty. Type what to ask.</source>
        <translation>Вопрос пуст. Напишите, о чём спросить.</translation>
    </message>
    <message>
        <source>{file} has {pages} pages. Choose among them.</source>
        <translation>{file}: страниц — {pages}. Выберите нужные.</translation>
    </message>
    <message>
        <source>The image {name} lies outside the images&apos; folder.</source>
        <translation>Изображение {name} лежит вне папки изображений.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of questions.</source>
        <translation>Файл {file} не читается как файл с вопросами.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is no question: it needs question_id, image and text in a JSON object.</source>
        <translation>Строка {number} в {file} — не вопрос: нужны question_id, image и text в объекте JSON.</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>Файл {file} нельзя использовать ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder.</source>
        <translation>Не удаётся записать {file} ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} is too big for this computer. To download it all the same, add --anyway.</source>
        <translation>Модель {name} слишком велика для этого компьютера. Чтобы всё равно её скачать, добавьте --anyway.</translation>
    </message>
    <message>
        <source>No model that Lavender knows would run well here. lavender models fit says why.</source>
        <translation>Ни одна из известных Lavender моделей не будет работать здесь хорошо. Почему, объяснит команда lavender models fit.</translation>
    </message>
    <message>
        <source>{name} comes as {those}, not as {wish}.</source>
        <translation>Модель {name} есть в вариантах {those}, варианта {wish} нет.</translation>
    </message>
    <message>
        <source>Damaged or missing: {files}.</source>
        <translation>Повреждены или отсутствуют: {files}.</translation>
    </message>
    <message>
        <source>Paused. The same command goes on where it ended.</source>
        <translation>Приостановлено. Та же команда продолжит с этого места.</translation>
    </message>
    <message>
        <source>The self-test failed at {part}: {reason}</source>
        <translation>Самопроверка не пройдена ({part}): {reason}</translation>
    </message>
    <message>
        <source>A picture came out wrong: {file}.</source>
        <translation>Изображение прочитано неверно: {file}.</translation>
    </message>
    <message>
        <source>There was no answer about the photo.</source>
        <translation>Ответа о фото не было.</translation>
    </message>
    <message>
        <source>Pocket did not recognise the sample photo: {answer}</source>
        <translation>Модель Pocket не узнала фото-пример: {answer}</translation>
    </message>
    <message>
        <source>The answer is not in the database.</source>
        <translation>Ответа нет в базе данных.</translation>
    </message>
    <message>
        <source>The window did not paint itself.</source>
        <translation>Окно не отобразилось.</translation>
    </message>
    <message>
        <source>No font was found that letters can be drawn with.</source>
        <translation>Не найден шрифт, которым можно нарисовать буквы.</translation>
    </message>
    <message>
        <source>The words in {language} are missing.</source>
        <translation>Нет текстов на языке: {language}.</translation>
    </message>
    <message>
        <source>{file} is missing. Install Lavender again.</source>
        <translation>Файла {file} не хватает. Установите Lavender заново.</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a command. lavender --help lists the commands.</source>
        <translation>{name} — это не фото и не команда. Список команд покажет lavender --help.</translation>
    </message>
    <message>
        <source>A photo did not get through to the model, so nothing was answered: it would have been made up. Attach the photo again, or choose another model.</source>
        <translation>Одно из фото не дошло до модели, поэтому ответа нет: он был бы выдуман. Прикрепите фото снова или выберите другую модель.</translation>
    </message>
    <message>
        <source>The mmproj gives {got} for a photo, and the model expects {wanted} (parts × numbers). Choose the mmproj that was made for this model.</source>
        <translation>Этот mmproj даёт для фото {got}, а модель ожидает {wanted} (частей × чисел). Выберите mmproj, сделанный для этой модели.</translation>
    </message>
    <message>
        <source>This conversation is too long for any model. Start a new one.</source>
        <translation>Эта беседа слишком длинна для любой модели. Начните новую.</translation>
    </message>
    <message>
        <source>A photo of this conversation is missing.</source>
        <translation>Не хватает одного фото из этой беседы.</translation>
    </message>
    <message>
        <source>{file} cannot be made smaller: it may be damaged, or the disk is full. Import it without --compact.</source>
        <translation>Файл {file} не удаётся уменьшить: возможно, он повреждён или диск заполнен. Импортируйте его без --compact.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its oldest question and answer were left out.</source>
        <translation>Беседа длиннее, чем модель может запомнить: самый старый вопрос с ответом пропущен.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its {count} oldest questions and answers were left out.</source>
        <translation>Беседа длиннее, чем модель может запомнить. Пропущено самых старых вопросов с ответами: {count}.</translation>
    </message>
    <message>
        <source>The question with its photos needs {tokens} tokens, but only {limit} fit. Shorten it, send fewer photos, or choose a larger context.</source>
        <translation>Вопрос с фото занимает токенов: {tokens}, а помещается только {limit}. Сократите его, отправьте меньше фото или выберите контекст побольше.</translation>
    </message>
    <message>
        <source>llama.cpp cannot open {file}. Download it again, or choose another mmproj.</source>
        <translation>llama.cpp не может открыть {file}. Скачайте файл снова или выберите другой mmproj.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose another model.</source>
        <translation>В файле {file} проектор такого вида, с которым Lavender не работает ({projector}). Выберите другую модель.</translation>
    </message>
    <message>
        <source>This model reads a photo in one batch of {rows} tokens, and the batch is smaller. Set batch in the settings to {rows} or more.</source>
        <translation>Эта модель читает фото одним пакетом (токенов: {rows}), а заданный пакет меньше. Задайте batch в настройках не меньше {rows}.</translation>
    </message>
    <message>
        <source>{file} gave no usable numbers for this photo. Download it again.</source>
        <translation>Файл {file} не дал пригодных чисел для этого фото. Скачайте его снова.</translation>
    </message>
    <message>
        <source>llama.cpp could not read the photo with {file}. Try again.</source>
        <translation>llama.cpp не удалось прочитать фото с помощью {file}. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}).</source>
        <translation>Файл модели {file} не читается ({reason}).</translation>
    </message>
    <message>
        <source>{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a photo, and the language model expects {wanted}. Choose the mmproj that was made for this model.</source>
        <translation>{mmproj} не подходит к {llm}: чисел на каждую часть фото — {got}, а языковая модель ожидает {wanted}. Выберите mmproj, сделанный для этой модели.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was started again with room for {tokens} tokens. Close other programs to give it more.</source>
        <translation>Памяти не хватило, поэтому модель запущена заново с меньшим контекстом (токенов: {tokens}). Чтобы дать ей больше, закройте другие программы.</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was put away while the photo was read. Close other programs to make this quicker.</source>
        <translation>Памяти не хватило, поэтому на время считывания фото модель была выгружена. Чтобы было быстрее, закройте другие программы.</translation>
    </message>
    <message>
        <source>The graphics card could not run all of the model, so {layers} of {all} parts run on it now.</source>
        <translation>Видеокарта не справилась со всей моделью, поэтому теперь на ней работает частей: {layers} из {all}.</translation>
    </message>
    <message>
        <source>The graphics card could not run the model, so the processor does it now.</source>
        <translation>Видеокарта не справилась с моделью, поэтому теперь работает процессор.</translation>
    </message>
    <message>
        <source>The graphics card could not read the photo, so the processor does it now.</source>
        <translation>Видеокарта не смогла прочитать фото, поэтому теперь это делает процессор.</translation>
    </message>
    <message>
        <source>The model stopped responding and was ended. What it wrote is kept; ask again to start it anew.</source>
        <translation>Модель перестала отвечать и была остановлена. Написанное сохранено; спросите ещё раз, чтобы запустить её снова.</translation>
    </message>
    <message>
        <source>The system ended the model, perhaps because memory ran out. What it wrote is kept. Close other programs or choose a smaller model, then ask again.</source>
        <translation>Система остановила модель — возможно, из-за нехватки памяти. Написанное сохранено. Закройте другие программы или выберите модель поменьше и спросите ещё раз.</translation>
    </message>
    <message>
        <source>The model ended unexpectedly. What it wrote is kept; ask again to start it anew. If this happens every time, its file may be damaged.</source>
        <translation>Модель неожиданно завершила работу. Написанное сохранено; спросите ещё раз, чтобы запустить её снова. Если так происходит каждый раз, возможно, её файл повреждён.</translation>
    </message>
    <message>
        <source>Reading the photo took too long and was ended. Ask again to retry.</source>
        <translation>Считывание фото длилось слишком долго и было прервано. Спросите ещё раз, чтобы повторить.</translation>
    </message>
    <message>
        <source>The photo could not be read: the program that reads photos ended unexpectedly, perhaps because memory ran out. Close other programs and ask again.</source>
        <translation>Не удалось прочитать фото: программа, которая читает фото, неожиданно завершилась — возможно, из-за нехватки памяти. Закройте другие программы и спросите ещё раз.</translation>
    </message>
    <message>
        <source>{file} could not be opened: llama.cpp ended while reading it. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>Не удалось открыть {file}: работа llama.cpp прервалась во время чтения. Возможно, файл повреждён или такого вида, который эта версия не знает.</translation>
    </message>
    <message>
        <source>llama.cpp does not start on this computer. Install Lavender again.</source>
        <translation>llama.cpp не запускается на этом компьютере. Установите Lavender заново.</translation>
    </message>
    <message>
        <source>This model brings no chat template. Choose its prompt format by name.</source>
        <translation>К этой модели не прилагается шаблон чата. Выберите формат запроса по названию.</translation>
    </message>
    <message>
        <source>The model&apos;s own chat template cannot be used ({reason}). Choose its prompt format by name.</source>
        <translation>Собственный шаблон чата этой модели нельзя использовать ({reason}). Выберите формат запроса по названию.</translation>
    </message>
    <message>
        <source>{file} reads photos in a way that Lavender does not know. Choose a LLaVA model.</source>
        <translation>Файл {file} читает фото способом, который Lavender не знает. Выберите модель LLaVA.</translation>
    </message>
    <message>
        <source>{file} has LLaVA 1.0&apos;s linear projector, which llama.cpp does not run as it is. Import the model: Lavender then writes a repaired copy.</source>
        <translation>В файле {file} линейный проектор LLaVA 1.0, с которым llama.cpp в таком виде не работает. Импортируйте модель: Lavender запишет исправленную копию.</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose a LLaVA 1.5 model.</source>
        <translation>В файле {file} проектор такого вида, с которым Lavender не работает ({projector}). Выберите модель LLaVA 1.5.</translation>
    </message>
    <message>
        <source>{file} is in an old form that llama.cpp does not open. Import the model: Lavender then writes a repaired copy.</source>
        <translation>Файл {file} в старом виде, который llama.cpp не открывает. Импортируйте модель: Lavender запишет исправленную копию.</translation>
    </message>
    <message>
        <source>This model has no token {token}: its prompt format is another one than the one that was chosen for it.</source>
        <translation>У этой модели нет токена {token}: её формат запроса не тот, который для неё выбран.</translation>
    </message>
    <message>
        <source>The graphics card could not take the model {file}.</source>
        <translation>Модель {file} не загрузилась на видеокарту.</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model {file}. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>llama.cpp не может загрузить модель {file}. Возможно, файл повреждён или такого вида, который эта версия не знает.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {file} with a context of {context} tokens. Close other programs or choose a smaller context.</source>
        <translation>Не хватает памяти, чтобы запустить модель {file} с таким контекстом (токенов: {context}). Закройте другие программы или выберите контекст поменьше.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lavender. The log says more; nothing was lost.</source>
        <translation>Внутри Lavender что-то пошло не так. Подробности — в журнале; ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is no photo in this conversation.</source>
        <translation>В этой беседе нет фото.</translation>
    </message>
    <message>
        <source>The photos of this conversation are no longer in your library.</source>
        <translation>Фото этой беседы больше нет в вашей библиотеке.</translation>
    </message>
    <message>
        <source>{file} is the vision part (mmproj) of a model. Choose the language model here, and this file as its mmproj.</source>
        <translation>{file} — это визуальная часть модели (mmproj). Выберите здесь языковую модель, а этот файл — как её mmproj.</translation>
    </message>
    <message>
        <source>{file} holds no language model. Choose the GGUF file of one.</source>
        <translation>В файле {file} нет языковой модели. Выберите файл GGUF с языковой моделью.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts of a model. Choose a model that is in one file.</source>
        <translation>{file} — только часть модели (всего частей: {count}). Выберите модель в одном файле.</translation>
    </message>
    <message>
        <source>{file} is a language model. Choose the mmproj file that belongs to it here.</source>
        <translation>{file} — это языковая модель. Выберите здесь её файл mmproj.</translation>
    </message>
    <message>
        <source>{file} holds no vision encoder. Choose the model&apos;s mmproj file.</source>
        <translation>В файле {file} нет визуального кодировщика. Выберите файл mmproj этой модели.</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so it would not run. Download or convert it again.</source>
        <translation>Файл {file} противоречит сам себе и работать не будет. Скачайте или преобразуйте его снова.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and place.</source>
        <translation>Файла {file} нет. Проверьте его имя и расположение.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions.</source>
        <translation>Файл {file} не читается ({reason}). Проверьте права доступа.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Download or copy it again.</source>
        <translation>Файл {file} повреждён или неполон. Скачайте или скопируйте его снова.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a GGUF file in it.</source>
        <translation>{file} — это папка. Выберите в ней файл GGUF.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose a GGUF file.</source>
        <translation>{file} — это не обычный файл. Выберите файл GGUF.</translation>
    </message>
    <message>
        <source>{file} is empty. Download or copy it again.</source>
        <translation>Файл {file} пуст. Скачайте или скопируйте его снова.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF file. Choose a file in GGUF format.</source>
        <translation>{file} — это не файл GGUF. Выберите файл в формате GGUF.</translation>
    </message>
    <message>
        <source>{file} was made for big-endian machines. Choose a little-endian GGUF file.</source>
        <translation>Файл {file} сделан для машин с порядком байтов big-endian. Выберите файл GGUF с порядком little-endian.</translation>
    </message>
    <message>
        <source>{file} is GGUF version {version}, and Lavender reads versions 2 and 3. Choose a file in one of these.</source>
        <translation>{file} — это GGUF версии {version}, а Lavender читает версии 2 и 3. Выберите файл одной из них.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>Не удалось записать исправленную копию {file} ({reason}). Освободите место на диске и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The repaired copy of {file} does not read back as it was written. Check the disk and try again.</source>
        <translation>Исправленная копия {file} читается не так, как была записана. Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The model {id} is here already.</source>
        <translation>Модель {id} уже установлена.</translation>
    </message>
    <message>
        <source>The model could not be put into {folder} ({reason}). What was downloaded is kept: fix that and try again.</source>
        <translation>Не удалось поместить модель в {folder} ({reason}). Скачанное сохранено: устраните причину и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is another model {id} by now. Remove that one first.</source>
        <translation>Тем временем появилась другая модель {id}. Сначала удалите её.</translation>
    </message>
    <message>
        <source>The list of models {file} cannot be read ({reason}). Install it again.</source>
        <translation>Список моделей {file} не читается ({reason}). Установите его заново.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({reason}). Fix that line.</source>
        <translation>{file}: это неправильный TOML ({reason}). Исправьте эту строку.</translation>
    </message>
    <message>
        <source>{file}: in model {model}, the key {key} {trouble}.</source>
        <translation>{file}, модель {model}, ключ {key}: {trouble}.</translation>
    </message>
    <message>
        <source>{file}: the key {key} {trouble}.</source>
        <translation>{file}, ключ {key}: {trouble}.</translation>
    </message>
    <message>
        <source>Downloads are switched off. Switch them on in the settings first.</source>
        <translation>Скачивание отключено. Сначала включите его в настройках.</translation>
    </message>
    <message>
        <source>{name} is being downloaded already.</source>
        <translation>Модель {name} уже скачивается.</translation>
    </message>
    <message>
        <source>{id} cannot be a model&apos;s id. Use up to 64 letters a to z, digits, dots, hyphens and underscores, with a letter or digit first.</source>
        <translation>{id} не может быть идентификатором модели. Используйте до 64 знаков: буквы от a до z, цифры, точки, дефисы и подчёркивания; первой должна быть буква или цифра.</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose another id, or move them away.</source>
        <translation>В {folder} уже есть файлы. Выберите другой идентификатор или переместите их.</translation>
    </message>
    <message>
        <source>There is already a model {id}. Choose another id, or remove that one first.</source>
        <translation>Модель {id} уже есть. Выберите другой идентификатор или сначала удалите её.</translation>
    </message>
    <message>
        <source>{file} cannot get a second name in {folder} ({reason}). They must be on the same disk. Copy the files or use them in place.</source>
        <translation>Файлу {file} нельзя дать второе имя в {folder} ({reason}). Файл и папка должны быть на одном диске. Скопируйте файлы или используйте их там, где они лежат.</translation>
    </message>
    <message>
        <source>{file} is small already; a compact copy would save nothing. Import it without --compact.</source>
        <translation>Файл {file} и так мал, сжатая копия ничего не сэкономит. Импортируйте его без --compact.</translation>
    </message>
    <message>
        <source>The model could not be written into {folder} ({reason}). Nothing was imported.</source>
        <translation>Не удалось записать модель в {folder} ({reason}). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} is a file. Give the folder that holds the model and its mmproj, or import the two.</source>
        <translation>{file} — это файл. Укажите папку с моделью и её mmproj или импортируйте эти два файла.</translation>
    </message>
    <message>
        <source>{name} is not on this computer. Download it with lavender models download {id}, or in the window&apos;s list of models.</source>
        <translation>Модели {name} нет на этом компьютере. Скачайте её командой lavender models download {id} или в списке моделей в окне.</translation>
    </message>
    <message>
        <source>There is no model {id} here. Choose one from the list of models.</source>
        <translation>Модели {id} здесь нет. Выберите одну из списка моделей.</translation>
    </message>
    <message>
        <source>No model {id} can be downloaded. lavender models fit lists those that can.</source>
        <translation>Модель {id} скачать нельзя. Доступные модели покажет команда lavender models fit.</translation>
    </message>
    <message>
        <source>{name} comes with Lavender and cannot be removed.</source>
        <translation>Модель {name} входит в состав Lavender, удалить её нельзя.</translation>
    </message>
    <message>
        <source>There is no imported model {id}. Look at the list of models.</source>
        <translation>Импортированной модели {id} нет. Посмотрите в списке моделей.</translation>
    </message>
    <message>
        <source>There is no model {id} in the bin.</source>
        <translation>Модели {id} нет в корзине.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be changed ({reason}). Close what uses it and try again.</source>
        <translation>Не удалось изменить папку {folder} ({reason}). Закройте то, что её использует, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>What is written about a model in {file} cannot be read. Import it again.</source>
        <translation>Не удаётся прочитать, что записано о модели в {file}. Импортируйте её снова.</translation>
    </message>
    <message>
        <source>{file} of the model {id} is no longer there. Put it back, or remove the model and import it from its new place.</source>
        <translation>Файла {file} модели {id} больше нет на месте. Верните его или удалите модель и импортируйте её с нового места.</translation>
    </message>
    <message>
        <source>{file} has changed since the model {id} was imported. Remove the model and import it again.</source>
        <translation>Файл {file} изменился с тех пор, как модель {id} была импортирована. Удалите модель и импортируйте её снова.</translation>
    </message>
    <message>
        <source>{folder} holds no language model. Choose a folder with a GGUF model and its mmproj.</source>
        <translation>В папке {folder} нет языковой модели. Выберите папку с моделью GGUF и её mmproj.</translation>
    </message>
    <message>
        <source>{folder} holds no mmproj, so the model in it could not see. Put its mmproj there.</source>
        <translation>В папке {folder} нет mmproj, поэтому модель из неё ничего не увидит. Положите туда её mmproj.</translation>
    </message>
    <message>
        <source>{llm} and {mmproj} do not belong together: one is {width} wide, the other {other}. Choose the mmproj that was published with the model.</source>
        <translation>{llm} и {mmproj} не подходят друг другу: ширина одного {width}, другого {other}. Выберите mmproj, опубликованный вместе с моделью.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>Папка {folder} не читается ({reason}).</translation>
    </message>
    <message>
        <source>{folder} holds more than one that it could be ({files}). Import the two files that you want.</source>
        <translation>В папке {folder} несколько подходящих файлов ({files}). Импортируйте два нужных.</translation>
    </message>
    <message>
        <source>The name {file} is not valid text. Rename the file.</source>
        <translation>Имя {file} — недопустимый текст. Переименуйте файл.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose a GGUF file.</source>
        <translation>{file} — это не файл. Выберите файл GGUF.</translation>
    </message>
    <message>
        <source>A model is two files, a language model and its mmproj. These are {llms} language models and {mmprojs} mmproj files.</source>
        <translation>Модель — это два файла: языковая модель и её mmproj. Здесь языковых моделей: {llms}, файлов mmproj: {mmprojs}.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your conversations are kept, is not there. Connect its disk and start Lavender again.</source>
        <translation>Папки {folder}, где хранятся ваши беседы, нет на месте. Подключите её диск и запустите Lavender заново.</translation>
    </message>
    <message>
        <source>This portable Lavender keeps everything in {folder}, where nothing can be written ({reason}). Copy the whole program to a disk that can be written.</source>
        <translation>Этот переносной Lavender хранит всё в папке {folder}, но записать туда ничего нельзя ({reason}). Скопируйте программу целиком на диск, доступный для записи.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Choose another one with --data-dir.</source>
        <translation>Папку {folder} нельзя использовать ({reason}). Выберите другую с помощью --data-dir.</translation>
    </message>
    <message>
        <source>This photo is no longer in your library. Attach it again to ask about it.</source>
        <translation>Этого фото больше нет в вашей библиотеке. Прикрепите его снова, чтобы о нём спросить.</translation>
    </message>
    <message>
        <source>This answer is still being written. Wait until it is done.</source>
        <translation>Этот ответ ещё пишется. Подождите, пока он будет готов.</translation>
    </message>
    <message>
        <source>This conversation was deleted in the meantime. Start a new one.</source>
        <translation>Эта беседа тем временем была удалена. Начните новую.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your library. Free {megabytes} MB on the disk and start Lavender again.</source>
        <translation>Для резервной копии вашей библиотеки нет места. Освободите на диске {megabytes} МБ и запустите Lavender заново.</translation>
    </message>
    <message>
        <source>There is no conversation {id}. Look at the list of conversations.</source>
        <translation>Беседы {id} нет. Посмотрите в списке бесед.</translation>
    </message>
    <message>
        <source>More than one conversation begins with {id}. Give more of its id.</source>
        <translation>С {id} начинается несколько бесед. Укажите идентификатор полнее.</translation>
    </message>
    <message>
        <source>These conversations were exported by a newer Lavender. Update Lavender and import them again.</source>
        <translation>Эти беседы экспортированы более новой версией Lavender. Обновите Lavender и импортируйте их снова.</translation>
    </message>
    <message>
        <source>This is not a whole file of conversations from Lavender. Nothing was imported: choose a file that Lavender exported.</source>
        <translation>Это не полный файл бесед Lavender. Ничего не импортировано: выберите файл, экспортированный из Lavender.</translation>
    </message>
    <message>
        <source>{file} is not a whole file of conversations from Lavender. Choose a file that Lavender exported.</source>
        <translation>{file} — это не полный файл бесед Lavender. Выберите файл, экспортированный из Lavender.</translation>
    </message>
    <message>
        <source>Your library ({file}) is damaged and was left as it is. Restore a backup: in the window, or with “lavender history restore”.</source>
        <translation>Библиотека ({file}) повреждена и оставлена как есть. Восстановите резервную копию: в окне или командой «lavender history restore».</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>Диск заполнен, поэтому сохранить не удалось. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another program is using your library right now. Wait a moment and try again.</source>
        <translation>Сейчас вашу библиотеку использует другая программа. Подождите немного и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Your library cannot be written to. Check that you may write to Lavender&apos;s data folder.</source>
        <translation>В вашу библиотеку нельзя записывать. Проверьте, есть ли у вас право записи в папку данных Lavender.</translation>
    </message>
    <message>
        <source>The disk refused to read or write your library. Check the disk, then start Lavender again.</source>
        <translation>Диск отказался читать или записывать вашу библиотеку. Проверьте диск, затем запустите Lavender заново.</translation>
    </message>
    <message>
        <source>Lavender&apos;s data folder cannot be used ({reason}). Check that you may write to it.</source>
        <translation>Папку данных Lavender нельзя использовать ({reason}). Проверьте, есть ли у вас право записи в неё.</translation>
    </message>
    <message>
        <source>Another Lavender is busy opening your library. Wait a moment and try again.</source>
        <translation>Другая копия Lavender сейчас открывает вашу библиотеку. Подождите немного и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Your library was last used by a newer Lavender. Install that version again, or choose another data folder.</source>
        <translation>В последний раз вашу библиотеку использовала более новая версия Lavender. Установите её снова или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>Папка «{name}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>A folder needs a name. Write one.</source>
        <translation>Папке нужно название. Напишите его.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. In a terminal, type: lavender ask PHOTO &quot;QUESTION&quot;</source>
        <translation>Здесь нет экрана, чтобы открыть окно. Наберите в терминале: lavender ask ФОТО &quot;ВОПРОС&quot;</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>Принтер не принял страницы. Проверьте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>In the usual folder there may be other conversations, or none.</source>
        <translation>В обычной папке могут быть другие беседы или не быть никаких.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Использовать обычную папку</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Attach the photo again to mend it.</source>
        <translation>Файл этой фотографии повреждён. Прикрепите фотографию ещё раз, чтобы исправить его.</translation>
    </message>
    <message>
        <source>Another Lavender uses your library. Close it, then restore the backup.</source>
        <translation>Другая Lavender использует библиотеку. Закройте её, затем восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Another Lavender is reading your library, so traces of it may be left. Close it and forget everything once more.</source>
        <translation>Другой Lavender читает библиотеку, поэтому следы могли остаться. Закройте его и забудьте всё ещё раз.</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>All of it stays in memory.</source>
        <translation>Всё остаётся в памяти.</translation>
    </message>
    <message>
        <source>Memory is short: parts of the model may be read from disk again and again.</source>
        <translation>Памяти мало: части модели, возможно, будут снова и снова читаться с диска.</translation>
    </message>
    <message>
        <source>There is too little memory for it; close other programs first.</source>
        <translation>Памяти для неё слишком мало; сначала закройте другие программы.</translation>
    </message>
    <message>
        <source>Threads: {threads}, as you chose.</source>
        <translation>Потоков: {threads}, по вашему выбору.</translation>
    </message>
    <message>
        <source>Threads: {threads}, one for each physical core.</source>
        <translation>Потоков: {threads}, по одному на каждое физическое ядро.</translation>
    </message>
    <message>
        <source>Threads: {threads} of {cores} cores, because other programs are busy.</source>
        <translation>Потоков: {threads}, а ядер {cores}: процессор занят и другими программами.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as you chose.</source>
        <translation>Контекст, токенов: {tokens}; по вашему выбору.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, all that the model can take.</source>
        <translation>Контекст, токенов: {tokens}; больше модель не вмещает.</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as large as fits comfortably.</source>
        <translation>Контекст, токенов: {tokens}; помещается с запасом.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, as you chose.</source>
        <translation>Ключи {key} и значения {value}, по вашему выбору.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, to save memory.</source>
        <translation>Ключи {key} и значения {value}, чтобы сэкономить память.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nothing is stored smaller than it is.</source>
        <translation>Ключи {key} и значения {value}: всё хранится в полном размере.</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nearly as fast as f16 for less memory.</source>
        <translation>Ключи {key} и значения {value}: почти так же быстро, как f16, но памяти нужно меньше.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as you chose.</source>
        <translation>Бесед в памяти: {count}, по вашему выбору.</translation>
    </message>
    <message>
        <source>Conversations in memory: one; the others wait on the disk.</source>
        <translation>Бесед в памяти: одна; остальные ждут на диске.</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as far as the context&apos;s memory goes.</source>
        <translation>Бесед в памяти: {count}, на сколько хватает памяти контекста.</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>быстрый</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>экономный</translation>
    </message>
    <message>
        <source>Profile: {profile}, as you chose.</source>
        <translation>Профиль: {profile}, по вашему выбору.</translation>
    </message>
    <message>
        <source>Profile: quick, because memory is plenty.</source>
        <translation>Профиль: быстрый, потому что памяти достаточно.</translation>
    </message>
    <message>
        <source>Profile: lean, to leave memory to other programs.</source>
        <translation>Профиль: экономный, чтобы оставить память другим программам.</translation>
    </message>
    <message>
        <source>Graphics: none that this program can use; the processor does everything.</source>
        <translation>Видеокарта: нет такой, которую может использовать эта программа; всё делает процессор.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}, as you chose.</source>
        <translation>Видеокарта {cards}: слоёв {layers} из {all}, по вашему выбору.</translation>
    </message>
    <message>
        <source>Graphics: {cards} computes in the processor&apos;s own memory and is left alone. Set gpu_layers in the settings to try it.</source>
        <translation>Видеокарта: {cards} пользуется памятью самого процессора и не задействуется. Чтобы попробовать, задайте gpu_layers в настройках.</translation>
    </message>
    <message>
        <source>Graphics: the model and its eyes run on {cards}.</source>
        <translation>Видеокарта: модель и её глаза работают на {cards}.</translation>
    </message>
    <message>
        <source>Graphics: the model runs on {cards}; photos are read by the processor.</source>
        <translation>Видеокарта: модель работает на {cards}; фото читает процессор.</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}; more do not fit.</source>
        <translation>Видеокарта {cards}: слоёв {layers} из {all}; больше не помещается.</translation>
    </message>
    <message>
        <source>Graphics: a model this small answers before {cards} would have started.</source>
        <translation>Видеокарта: такая маленькая модель ответит раньше, чем запустится {cards}.</translation>
    </message>
    <message>
        <source>Graphics: {cards} has too little free memory for this model.</source>
        <translation>Видеокарта: у {cards} слишком мало свободной памяти для этой модели.</translation>
    </message>
    <message>
        <source>Fits well: all of it runs on the graphics card.</source>
        <translation>Подходит хорошо: вся модель работает на видеокарте.</translation>
    </message>
    <message>
        <source>Fits well: needs {need} GB of the {free} GB free.</source>
        <translation>Подходит хорошо: нужно {need} ГБ, свободно {free} ГБ.</translation>
    </message>
    <message>
        <source>Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.</source>
        <translation>Подходит с меньшим контекстом (токенов: {tokens}): нужно {need} ГБ, свободно {free} ГБ.</translation>
    </message>
    <message>
        <source>Fits, with little to spare: needs {need} GB of the {free} GB free.</source>
        <translation>Подходит почти без запаса: нужно {need} ГБ, свободно {free} ГБ.</translation>
    </message>
    <message>
        <source>Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.</source>
        <translation>Подходит, если закрыть другие программы: нужно {need} ГБ, свободно {free} из {total} ГБ.</translation>
    </message>
    <message>
        <source>Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read from disk again and again.</source>
        <translation>Работает, но медленно: нужно {need} ГБ, а всего есть {total} ГБ, поэтому её части снова и снова читаются с диска.</translation>
    </message>
    <message>
        <source>Too big for this computer: needs about {least} GB, and {total} GB are there.</source>
        <translation>Слишком велика для этого компьютера: нужно около {least} ГБ, а всего есть {total} ГБ.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Not known to be faithful: its vision part ({projector}) runs as llama.cpp has it, and is not compared with its authors’ model.</source>
        <translation>Верность оригиналу не подтверждена: визуальная часть ({projector}) работает так, как принято в llama.cpp, и не сравнивалась с моделью авторов.</translation>
    </message>
    <message>
        <source>Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a part of that, so it is shown the whole photo only.</source>
        <translation>Не верна оригиналу: как LLaVA 1.6 она видела бы фото по фрагментам, но в её файле не хватает нужной для этого части, поэтому она видит только фото целиком.</translation>
    </message>
    <message>
        <source>Not known to be faithful: its vision tower is not CLIP’s, and is not compared with its authors’ model.</source>
        <translation>Верность оригиналу не подтверждена: визуальный кодировщик у неё не CLIP и не сравнивался с моделью авторов.</translation>
    </message>
    <message>
        <source>Faithful: it sees photos just as its makers meant it to.</source>
        <translation>Верна оригиналу: видит фото именно так, как задумали авторы.</translation>
    </message>
    <message>
        <source>Not known: the depth of its vision tower is not known, so it may see less than its authors’ model.</source>
        <translation>Неизвестно: глубина визуального кодировщика неизвестна, поэтому модель может видеть меньше, чем модель авторов.</translation>
    </message>
    <message>
        <source>Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so it sees other features than its authors’ model.</source>
        <translation>Не верна оригиналу: в файле слоёв визуального кодировщика {stored} из {depth}, поэтому она видит иные признаки, чем модель авторов.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>вид неизвестен</translation>
    </message>
    <message>
        <source>Brought in by you.</source>
        <translation>Добавлена вами.</translation>
    </message>
    <message>
        <source>The pair in the folder {folder}.</source>
        <translation>Пара файлов из папки {folder}.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where {free} are free.</source>
        <translation>Займёт {needed} на диске, свободно {free}.</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where only {free} are free: make room first.</source>
        <translation>Займёт {needed} на диске, а свободно только {free}: сначала освободите место.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>требуется {what}</translation>
    </message>
    <message>
        <source>must be a table of models</source>
        <translation>требуется таблица моделей</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>требуется таблица</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пуст</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>не может быть отрицательным</translation>
    </message>
    <message>
        <source>may hold letters, digits, dots, hyphens and underscores</source>
        <translation>допустимы буквы, цифры, точки, дефисы и подчёркивания</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>требуется список текстов</translation>
    </message>
    <message>
        <source>must be one of {what}</source>
        <translation>допустимые значения: {what}</translation>
    </message>
    <message>
        <source>must be from 0 to {what}</source>
        <translation>требуется число от 0 до {what}</translation>
    </message>
    <message>
        <source>must be an owner and a name, as in owner/name</source>
        <translation>нужны владелец и название, как в owner/name</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>не может равняться 0</translation>
    </message>
    <message>
        <source>must lie below its folder</source>
        <translation>файл должен лежать внутри своей папки</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>требуются 64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.</source>
        <translation>Демонстрационная модель: знает около сотни предметов в простых нарисованных сценах и готова сразу.</translation>
    </message>
    <message>
        <source>Talks well about everyday photos and reads large print; small print and counting past five are guesses.</source>
        <translation>Хорошо говорит о повседневных фото и читает крупный текст; мелкий текст и счёт больше пяти — догадки.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.</source>
        <translation>LLaVA 1.5 побольше: увереннее в длинных ответах и рассуждениях, вдвое медленнее, для 16 ГБ памяти.</translation>
    </message>
    <message>
        <source>Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.</source>
        <translation>Вдвое меньше, чем LLaVA 1.5 7B, и описывает фото почти так же хорошо; о мире знает меньше.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.</source>
        <translation>Видит как LLaVA 1.5; язык живее, лицензия свободная; о фото знает меньше.</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.</source>
        <translation>Видит как LLaVA 1.5 и пишет лучше всех здесь, на многих языках; от 8 ГБ памяти.</translation>
    </message>
    <message>
        <source>For old computers: it looks at a photo less closely, so it answers soon, and sees less.</source>
        <translation>Для старых компьютеров: смотрит на фото не так пристально, поэтому отвечает скоро, но видит меньше.</translation>
    </message>
    <message>
        <source>Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.</source>
        <translation>Читает текст мельче, чем LLaVA 1.5, потому что рассматривает фото по фрагментам; на фото уходит в три-пять раз больше времени.</translation>
    </message>
    <message>
        <source>LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.</source>
        <translation>LLaVA 1.6 с языком LLaVA 1.5: читает более мелкий текст, рассматривая фото по фрагментам, и не торопится.</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.</source>
        <translation>LLaVA 1.6 побольше, увереннее в длинных ответах: для 16 ГБ памяти и для терпеливых людей.</translation>
    </message>
    <message>
        <source>Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.</source>
        <translation>Знает больше и говорит на большем числе языков, чем LLaVA, а памяти нужно вдвое меньше; фото для неё — один квадрат в 896 пикселей.</translation>
    </message>
    <message>
        <source>Reads documents, small print and tables best of all models here, and takes a photo in its own shape.</source>
        <translation>Лучше всех моделей здесь читает документы, мелкий текст и таблицы, сохраняя форму фото.</translation>
    </message>
    <message>
        <source>Lavender has not been tried with this model itself yet.</source>
        <translation>Lavender ещё не испытан с самой этой моделью.</translation>
    </message>
    <message>
        <source>For computers with little memory: looks at a photo in tiles and describes it shortly, in English.</source>
        <translation>Для компьютеров с небольшой памятью: рассматривает фото по фрагментам и описывает его кратко, на английском.</translation>
    </message>
    <message>
        <source>The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.</source>
        <translation>Самая маленькая из тех, что видят настоящие фото: фраза о фото за секунды на любом компьютере, и часто неверная.</translation>
    </message>
    <message>
        <source>Short, apt answers about one photo, on small computers; it holds no long conversations.</source>
        <translation>Короткие и меткие ответы об одном фото, на скромных компьютерах; длинных бесед не ведёт.</translation>
    </message>
    <message>
        <source>Reads print and compares photos well by looking in slices, in English and Chinese.</source>
        <translation>Хорошо читает текст и сравнивает фото, рассматривая их по частям; на английском и китайском.</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <translation>до {tokens}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}</source>
        <translation>{family}, {size} параметров, {quantization}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a photo</source>
        <translation>{family}, {size} параметров, {quantization}, видит {pixels} пикс., токенов на фото: {tokens}</translation>
    </message>
    <message>
        <source>Remove it, then bring in its files again.</source>
        <translation>Удалите её, затем снова добавьте её файлы.</translation>
    </message>
    <message>
        <source>Remove it, then download it again.</source>
        <translation>Удалите её, затем скачайте снова.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>в соединении отказано</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>соединение разорвано другой стороной</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство занято</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>исчерпана дисковая квота</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже существует</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>слишком большой файл</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>сеть недоступна</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>устройство не найдено</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>устройство не найдено</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>файл уже не тот</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>связь с диском потеряна</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>Not faithful: photos are read as llama.cpp does it for this kind of model ({projector}), which is not compared with a reference.</source>
        <translation>Не верна оригиналу: фото читаются так, как принято в llama.cpp для моделей этого вида ({projector}), а с эталоном это не сравнивалось.</translation>
    </message>
    <message>
        <source>Not faithful: the repair of llama.cpp&apos;s vision graph is switched off.</source>
        <translation>Не верна оригиналу: исправление визуального графа llama.cpp отключено.</translation>
    </message>
    <message>
        <source>Not faithful: llama.cpp&apos;s vision graph is not as expected ({why}), so it was left alone.</source>
        <translation>Не верна оригиналу: визуальный граф llama.cpp не такой, как ожидалось ({why}), поэтому он оставлен без изменений.</translation>
    </message>
    <message>
        <source>Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, and its file lacks a part of that, so it sees each as one square here.</source>
        <translation>Не верна оригиналу: эта модель (LLaVA 1.6) создана, чтобы видеть фото по нескольким фрагментам, но в её файле не хватает нужной для этого части, поэтому здесь она видит каждое фото как один квадрат.</translation>
    </message>
    <message>
        <source>Not faithful: this kind of model ({projector}) is not compared with a reference.</source>
        <translation>Не верна оригиналу: модели этого вида ({projector}) не сравнивались с эталоном.</translation>
    </message>
    <message>
        <source>Faithful: photos look to it as to the reference model.</source>
        <translation>Верна оригиналу: видит фото так же, как эталонная модель.</translation>
    </message>
    <message>
        <source>Not faithful: the depth of its vision tower is not known.</source>
        <translation>Не верна оригиналу: глубина визуального кодировщика неизвестна.</translation>
    </message>
    <message>
        <source>Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. Import the model: Lavender then writes a repaired copy if it can.</source>
        <translation>Не верна оригиналу: этот mmproj использует не тот слой визуального кодировщика, что LLaVA. Импортируйте модель: Lavender запишет исправленную копию, если сможет.</translation>
    </message>
    <message>
        <source>Its kind of projector ({projector}) needs no repair.</source>
        <translation>Проектору этого вида ({projector}) исправление не нужно.</translation>
    </message>
    <message>
        <source>The file names its feature layer itself.</source>
        <translation>В файле слой признаков указан явно.</translation>
    </message>
    <message>
        <source>Its vision tower has no class token, so it is left.</source>
        <translation>В визуальном кодировщике нет токена класса, поэтому файл оставлен как есть.</translation>
    </message>
    <message>
        <source>The file has a final norm that LLaVA does not use, so it is left.</source>
        <translation>В файле есть завершающая нормализация, которую LLaVA не использует, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>The depth of its vision tower is not known, so its layers are left.</source>
        <translation>Глубина визуального кодировщика неизвестна, поэтому его слои оставлены как есть.</translation>
    </message>
    <message>
        <source>All {stored} stored layers of the vision tower are to be run.</source>
        <translation>Будут использованы все сохранённые слои визуального кодировщика: {stored}.</translation>
    </message>
    <message>
        <source>The file stores the whole tower, which is right.</source>
        <translation>Файл хранит весь кодировщик, так и должно быть.</translation>
    </message>
    <message>
        <source>The file stores {stored} layers of a tower that has {depth}, so they are left.</source>
        <translation>Файл хранит слоёв кодировщика: {stored} из {depth}, поэтому они оставлены как есть.</translation>
    </message>
</context>
</TS>
