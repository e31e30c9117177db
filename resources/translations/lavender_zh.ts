<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lavender</source>
        <translation>关于 Lavender</translation>
    </message>
    <message>
        <source>Lavender {version}</source>
        <translation>Lavender {version}</translation>
    </message>
    <message>
        <source>Chat about your own photos, offline. Photos, questions and answers stay on this computer.

Apache License 2.0. Made with Qt, llama.cpp and LLaVA.</source>
        <translation>离线聊聊自己的照片。照片、问题和回答都只留在这台电脑上。

Apache 许可证 2.0。使用 Qt、llama.cpp 和 LLaVA 构建。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>截取屏幕…</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后一个回答</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>编辑最后一个问题</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>置顶或取消置顶对话</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>Look at the last photo</source>
        <translation>查看最后一张照片</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>模型看到的内容</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>继续最后一个回答</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Delete the last question</source>
        <translation>删除最后一个问题</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>朗读最后一个回答</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>显示或隐藏列表</translation>
    </message>
    <message>
        <source>Open another chat beside this one</source>
        <translation>在旁边打开另一个对话</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>使用系统文字大小</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>关闭此窗格</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Lavender</source>
        <translation>关于 Lavender</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>复制这个回答</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>继续这个回答</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Answer this question again</source>
        <translation>重新回答这个问题</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>这个回答的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Delete this question and its answers</source>
        <translation>删除这个问题及其回答</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答内容</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more of this answer</source>
        <translation>显示这个回答的更多内容</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>回答未能完成。</translation>
    </message>
    <message>
        <source>Lavender ended before this answer was finished.</source>
        <translation>这个回答还没写完，Lavender 就关闭了。</translation>
    </message>
    <message>
        <source>Another Lavender window is still writing this answer.</source>
        <translation>另一个 Lavender 窗口仍在写这个回答。</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Lavender opens only files of this computer. Copy the photo here first, then drop the copy.</source>
        <translation>Lavender 只能打开这台电脑上的文件。请先把照片复制到这里，再拖入副本。</translation>
    </message>
    <message>
        <source>Lavender opens nothing from the web. Save the photo first, then drop the file here.</source>
        <translation>Lavender 不会打开网上的任何内容。请先保存照片，再把文件拖到这里。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>照片的一部分</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photos and PDFs</source>
        <translation>照片和 PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}，第 {number} 页</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>{days} days left</source>
        <translation>还剩 {days} 天</translation>
    </message>
    <message>
        <source>Deleted for good within a day</source>
        <translation>一天之内永久删除</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete is kept here for {days} days.</source>
        <translation>这里没有已删除的内容。删除的内容会在这里保留 {days} 天。</translation>
    </message>
    <message>
        <source>Kept for {days} days, then erased.</source>
        <translation>保留 {days} 天，之后彻底清除。</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete for good, with the photos</source>
        <translation>连同照片永久删除</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Delete this conversation for good, with its photos?</source>
        <translation>要永久删除这个对话及其照片吗？</translation>
    </message>
    <message>
        <source>Delete {count} conversations for good, with their photos?</source>
        <translation>要永久删除 {count} 个对话及其照片吗？</translation>
    </message>
    <message>
        <source>Delete the conversation in the bin for good, with its photos?</source>
        <translation>要永久删除回收站中的这个对话及其照片吗？</translation>
    </message>
    <message>
        <source>Delete all {count} conversations in the bin for good, with their photos?</source>
        <translation>要永久删除回收站中的全部 {count} 个对话及其照片吗？</translation>
    </message>
    <message>
        <source>This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days.</source>
        <translation>此操作无法撤销。删除的内容在 Lavender 的备份中最多还会保留 {days} 天。</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Version {place} of {count}</source>
        <translation>第 {place} 版，共 {count} 版</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>This chat is still answering, so the question was not asked here.</source>
        <translation>这个对话还在回答，因此没有在这里提问。</translation>
    </message>
    <message>
        <source>What is in my fridge, and what could I cook?</source>
        <translation>我的冰箱里有什么？可以做哪些菜？</translation>
    </message>
    <message>
        <source>What is in this photo?</source>
        <translation>这张照片里有什么？</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>关闭此窗格</translation>
    </message>
</context>
<context>
    <name>ChatsMenu</name>
    <message>
        <source>Untitled conversation</source>
        <translation>未命名的对话</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Ask about the photo…</source>
        <translation>就这张照片提问…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>输入问题…</translation>
    </message>
    <message>
        <source>Sent once the photos are open</source>
        <translation>照片打开后发送</translation>
    </message>
    <message>
        <source>Sent once the photo is open</source>
        <translation>照片打开后发送</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>System text: {name}</source>
        <translation>系统提示词：{name}</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>附加照片</translation>
    </message>
    <message>
        <source>Choose photos or PDFs, drop them here, or paste them</source>
        <translation>选择、拖入或粘贴照片或 PDF</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>截取屏幕…</translation>
    </message>
    <message>
        <source>More ways to add a photo</source>
        <translation>添加照片的其他方式</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>已保存的文本</translation>
    </message>
    <message>
        <source>Saved prompts and system texts (/ in an empty question)</source>
        <translation>已保存的提示词和系统提示词（在空白的问题框中输入 /）</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>全部提问</translation>
    </message>
    <message>
        <source>Ask this in every pane</source>
        <translation>在每个窗格中提出这个问题</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
        <translation>对话容量将满</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens. It will soon forget the oldest questions.</source>
        <translation>模型记住了 {used} 个词元，最多可记 {room} 个。它很快会忘记最早的问题。</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens.</source>
        <translation>模型记住了 {used} 个词元，最多可记 {room} 个。</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>This computer has no speech program. On Linux, espeak-ng is one.</source>
        <translation>这台电脑上没有语音程序。在 Linux 上可以使用 espeak-ng。</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写回答…</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop your photos here</source>
        <translation>将照片拖放到这里</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>A photo that is no longer in the library</source>
        <translation>已不在资料库中的照片</translation>
    </message>
    <message>
        <source>{title} photos</source>
        <translation>{title} 的照片</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>回答未能完成。</translation>
    </message>
    <message>
        <source>Interrupted: Lavender ended before the answer did.</source>
        <translation>已中断：回答还没写完，Lavender 就关闭了。</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>仍在写回答</translation>
    </message>
    <message>
        <source>Exported from Lavender, {time}</source>
        <translation>由 Lavender 导出，{time}</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有聊过任何内容。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show the figures of this answer</source>
        <translation>显示这个回答的统计数据</translation>
    </message>
    <message>
        <source>Figures of this answer: {took}</source>
        <translation>这个回答的统计数据：{took}</translation>
    </message>
    <message>
        <source>What the model saw…</source>
        <translation>模型看到的画面…</translation>
    </message>
    <message>
        <source>Show the pixels of the photos that went into the model</source>
        <translation>显示输入模型的照片像素</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Longest length reached</source>
        <translation>已达到长度上限</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>不到 {seconds} 秒</translation>
    </message>
    <message>
        <source>Written: {count} tokens, {rate} a second</source>
        <translation>写出：{count} 个词元，每秒 {rate} 个</translation>
    </message>
    <message>
        <source>Read: {count} tokens, {known} of them known from before</source>
        <translation>读取：{count} 个词元，其中 {known} 个先前已读过</translation>
    </message>
    <message>
        <source>Read: {count} tokens</source>
        <translation>读取：{count} 个词元</translation>
    </message>
    <message>
        <source>Photos: {count} tokens</source>
        <translation>照片：{count} 个词元</translation>
    </message>
    <message>
        <source>Loading the model: {seconds} s</source>
        <translation>加载模型：{seconds} 秒</translation>
    </message>
    <message>
        <source>Reading the photo: {seconds} s</source>
        <translation>读取照片：{seconds} 秒</translation>
    </message>
    <message>
        <source>Reading the question: {seconds} s</source>
        <translation>读取问题：{seconds} 秒</translation>
    </message>
    <message>
        <source>First word after: {seconds} s</source>
        <translation>写出首个词用时：{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>删除文件夹，保留其中的对话</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget everything?</source>
        <translation>要忘记一切吗？</translation>
    </message>
    <message>
        <source>All conversations go, those in the bin too, with their photos, and so do drafts, saved texts, backups, logs, settings, and all that models have kept of them. There is no way back from this.

Files that you saved elsewhere stay.</source>
        <translation>所有对话都会删除，包括回收站中的，连同其中的照片，以及草稿、已保存的文本、备份、日志、设置和模型为此保留的一切。此操作无法撤销。

另存到其他位置的文件会保留。</translation>
    </message>
    <message>
        <source>Delete the models I brought in as well</source>
        <translation>同时删除已添加的模型</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>忘记一切</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>一切都已忘记。</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>未命名的对话</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>You have asked about this photo before: “{title}”</source>
        <translation>以前问过这张照片：“{title}”</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>未命名的对话</translation>
    </message>
    <message>
        <source>This photo is in {count} conversations. The latest:</source>
        <translation>这张照片出现在 {count} 个对话中。最近一个：</translation>
    </message>
    <message>
        <source>In {count} conversations</source>
        <translation>出现在 {count} 个对话中</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>以前问过</translation>
    </message>
    <message>
        <source>You have asked about this photo before:</source>
        <translation>以前问过这张照片：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the conversation about this photo</source>
        <translation>打开关于这张照片的对话</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>全部 {count} 个…</translation>
    </message>
    <message>
        <source>All conversations about this photo</source>
        <translation>关于这张照片的所有对话</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation>转到最新的消息</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Lavender is made with the work of many others:</source>
        <translation>Lavender 离不开许多人的成果：</translation>
    </message>
    <message>
        <source>Parts of Lavender</source>
        <translation>Lavender 的组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>More menus</source>
        <translation>更多菜单</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>大小未知。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>已在这台电脑上</translation>
    </message>
    <message>
        <source>Not faithful</source>
        <translation>可能与原版有差异</translation>
    </message>
    <message>
        <source>Not known to be faithful</source>
        <translation>未确认与原版一致</translation>
    </message>
    <message>
        <source>{size} on the disk.</source>
        <translation>占用磁盘 {size}。</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>Technical details: {summary}</source>
        <translation>技术信息：{summary}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <translation>下载（{size}）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{done} of about {total} are here.</source>
        <translation>已下载 {done}，共约 {total}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Checking what is here already…</source>
        <translation>正在检查已有的文件…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>正在等待网络连接…</translation>
    </message>
    <message>
        <source>Checking and installing…</source>
        <translation>正在检查并安装…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>剩余 {hours} 小时 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that answers the next question</source>
        <translation>回答下一个问题的模型</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {name}</source>
        <translation>{name} 的设置</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>Empty: as in Settings</source>
        <translation>留空：与设置相同</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Tokens that it can keep in mind. More takes more memory.</source>
        <translation>模型能记住的词元数。越多，占用的内存越多。</translation>
    </message>
    <message>
        <source>Layers on a graphics card</source>
        <translation>在显卡上运行的层数</translation>
    </message>
    <message>
        <source>0 keeps it on the processor.</source>
        <translation>0 表示只用处理器。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0 表示总是选用最可能的词；数值越大越自由。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答的最大长度</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>以词元计。</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What it is told before everything.</source>
        <translation>对话开始前先告诉模型的话。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Choose a language model and its mmproj</source>
        <translation>选择语言模型及其 mmproj</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>{name} is ready: {summary}.</source>
        <translation>{name} 已就绪：{summary}。</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} 已就绪。</translation>
    </message>
    <message>
        <source>The files can be read in whole. Their checksums were not published.</source>
        <translation>文件可以完整读取。它们的校验和没有公布。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The files are not as they were published. Remove it and get it again.</source>
        <translation>文件与发布时的不一致。请移除这个模型，再重新下载。</translation>
    </message>
    <message>
        <source>The files are as they were published.</source>
        <translation>文件与发布时的一致。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Checking what this computer can run…</source>
        <translation>正在检查这台电脑能运行哪些模型…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>在这台电脑上找到的模型</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>在这里使用</translation>
    </message>
    <message>
        <source>{name} is in the bin ({size}).</source>
        <translation>{name} 在回收站中（{size}）。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Bring your own model…</source>
        <translation>添加自己的模型…</translation>
    </message>
    <message>
        <source>A GGUF language model and its mmproj; or drop both here</source>
        <translation>一个 GGUF 语言模型及其 mmproj；也可以把两个文件拖到这里</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>允许由我发起的下载</translation>
    </message>
    <message>
        <source>Lavender is offline. Only a download that you start here uses the Internet.</source>
        <translation>Lavender 离线工作。只有在这里开始下载时才会使用互联网。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the recommended model</source>
        <translation>下载推荐的模型</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>For photos of your own: {name}</source>
        <translation>用于自己的照片：{name}</translation>
    </message>
    <message>
        <source>Go on ({size})</source>
        <translation>继续（{size}）</translation>
    </message>
    <message>
        <source>Get it ({size})</source>
        <translation>下载（{size}）</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Choose pages</source>
        <translation>选择页面</translation>
    </message>
    <message>
        <source>{name} has {count} pages. Which ones are photos to ask about?</source>
        <translation>{name} 共有 {count} 页。要把哪些页作为照片来提问？</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Click the pages that you want, or go to them with the arrow keys and press Space.</source>
        <translation>单击想要的页面，或用方向键移到页面上再按空格键。</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Add 1 page</source>
        <translation>添加 1 页</translation>
    </message>
    <message>
        <source>Add {count} pages</source>
        <translation>添加 {count} 页</translation>
    </message>
    <message>
        <source>At most {most} pages can be added at a time.</source>
        <translation>一次最多可添加 {most} 页。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>PhotoChip</name>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{name}, being opened</source>
        <translation>{name}，正在打开</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}，{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{photo}, number {place} of {count}</source>
        <translation>{photo}，第 {place} 张，共 {count} 张</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it, Delete takes it away.</source>
        <translation>按 Alt 和方向键可移动，按 Delete 可移除。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除这张照片</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>未命名的对话</translation>
    </message>
    <message>
        <source>Photo in “{title}”</source>
        <translation>“{title}”中的照片</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos to send</source>
        <translation>待发送的照片</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>照片，{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Click to look at it.</source>
        <translation>{width} × {height} 像素。单击可查看。</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>Save without place and date…</source>
        <translation>保存（不含地点和日期）…</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Search photos by what was said about them</source>
        <translation>按聊过的内容搜索照片</translation>
    </message>
    <message>
        <source>Search what was said about photos</source>
        <translation>按对话内容搜索照片</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Nothing like that was said about a photo. Try fewer words.</source>
        <translation>没有找到聊过这些内容的照片。请试试少用几个词。</translation>
    </message>
    <message>
        <source>The photos that you ask about are kept here. You can find them again by what was said about them.</source>
        <translation>提问过的照片会保存在这里，可以按聊过的内容再找到它们。</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer photos.</source>
        <translation>这里显示最新的 {count} 张。多输入几个词可以缩小范围。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the question as a prompt</source>
        <translation>将问题保存为提示词</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>System text of a new conversation</source>
        <translation>新对话的系统提示词</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>沿用设置</translation>
    </message>
    <message>
        <source>System texts…</source>
        <translation>系统提示词…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>System texts</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>A system text is what a model is told before everything else.</source>
        <translation>系统提示词是在对话开始前先告诉模型的话。</translation>
    </message>
    <message>
        <source>A prompt is a question, or the beginning of one, to ask again.</source>
        <translation>提示词是可以反复使用的问题，或问题的开头。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Empty: its first words</source>
        <translation>留空：使用开头的几个字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit the question</source>
        <translation>编辑问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You asked</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>提出的问题</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>编辑这个问题</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your library is damaged.</source>
        <translation>资料库已损坏。</translation>
    </message>
    <message>
        <source>Restore what can be read</source>
        <translation>恢复可以读取的内容</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>恢复 {time} 的备份</translation>
    </message>
    <message>
        <source>Your library is restored.</source>
        <translation>资料库已恢复。</translation>
    </message>
    <message>
        <source>Conversations: {conversations}. Messages: {messages}.</source>
        <translation>对话：{conversations}。消息：{messages}。</translation>
    </message>
    <message>
        <source>Messages newer than the backup, from the damaged file: {newer}.</source>
        <translation>比备份更新、来自损坏文件的消息：{newer}。</translation>
    </message>
    <message>
        <source>What was said after the backup cannot be read any more.</source>
        <translation>备份之后的内容已无法读取。</translation>
    </message>
    <message>
        <source>Messages that cannot be read any more: {lost}.</source>
        <translation>无法再读取的消息：{lost}。</translation>
    </message>
    <message>
        <source>No message is lost.</source>
        <translation>没有丢失任何消息。</translation>
    </message>
    <message>
        <source>The damaged file is kept in the data folder.</source>
        <translation>损坏的文件保留在数据文件夹中。</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>要在浏览器中打开这个地址吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This is not the address of a website, so it is not opened.</source>
        <translation>这不是网站的地址，因此没有打开。</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Try the sample photo “{name}”</source>
        <translation>试试示例照片“{name}”</translation>
    </message>
</context>
<context>
    <name>ScreenCut</name>
    <message>
        <source>Photo of the screen</source>
        <translation>截取屏幕</translation>
    </message>
    <message>
        <source>Draw around what you want to ask about, with the mouse or the arrow keys. Enter takes the frame, or the whole screen where there is none; Esc cancels.</source>
        <translation>用鼠标或方向键框出要提问的部分。按 Enter 选用框出的部分，没有框选则选用整个屏幕；按 Esc 取消。</translation>
    </message>
</context>
<context>
    <name>ScreenPhoto</name>
    <message>
        <source>Screen, {time}</source>
        <translation>屏幕截图 {time}</translation>
    </message>
    <message>
        <source>Your desktop does not let Lavender see the screen. Take a picture of the screen with your system&apos;s own key, then paste it here.</source>
        <translation>桌面系统不允许 Lavender 查看屏幕。请用系统自带的截图键截图，再粘贴到这里。</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>模型看到的画面</translation>
    </message>
    <message>
        <source>These are the pixels that the model got of your photos, enlarged where they are few. What cannot be made out here, it cannot have seen.</source>
        <translation>这些是模型从照片中得到的像素，像素少时会放大显示。在这里看不清的，模型也不可能看清。</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: the original has {width} × {height} pixels</source>
        <translation>照片 {number}，共 {count} 张：原图 {width} × {height} 像素</translation>
    </message>
    <message>
        <source>The model got an overview and {rows} × {columns} tiles, each {width} × {height} pixels: {tokens} tokens</source>
        <translation>模型收到一张全图和 {rows} × {columns} 个图块，每个 {width} × {height} 像素：{tokens} 个词元</translation>
    </message>
    <message>
        <source>The model got {width} × {height} pixels: {tokens} tokens</source>
        <translation>模型收到 {width} × {height} 像素：{tokens} 个词元</translation>
    </message>
    <message>
        <source>When this answer was written, {count} tokens of photos went in. The model or its settings were changed since, so what you see here may differ from that.</source>
        <translation>写这个回答时，输入的照片共 {count} 个词元。此后模型或其设置有过更改，因此这里显示的可能与当时不同。</translation>
    </message>
    <message>
        <source>{model}. {fidelity}</source>
        <translation>{model}。{fidelity}</translation>
    </message>
    <message>
        <source>No photo went into this answer: the model wrote it without having seen one.</source>
        <translation>这个回答没有用到照片：模型是在没有看到照片的情况下写的。</translation>
    </message>
    <message>
        <source>The answer ended before its photos went into the model.</source>
        <translation>照片还没有输入模型，这个回答就结束了。</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>The tiles</source>
        <translation>图块</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>In percent of the system’s size.</source>
        <translation>相对于系统文字大小的百分比。</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Likeliest words (top p)</source>
        <translation>最可能的词（top p）</translation>
    </message>
    <message>
        <source>Only words that make up this share of the likelihood. 1 allows all.</source>
        <translation>只用合计占到这一可能性比例的词。1 表示允许所有词。</translation>
    </message>
    <message>
        <source>Number of words (top k)</source>
        <translation>词的数量（top k）</translation>
    </message>
    <message>
        <source>At most so many to choose from for each word. 0 sets no limit.</source>
        <translation>每写一个词最多有多少个候选。0 表示不限。</translation>
    </message>
    <message>
        <source>Least likelihood (min p)</source>
        <translation>最低可能性（min p）</translation>
    </message>
    <message>
        <source>Beside the likeliest word; what is rarer is left out. 0 allows all.</source>
        <translation>相对于最可能的词的比例；低于它的词会略去。0 表示允许所有词。</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>减少重复</translation>
    </message>
    <message>
        <source>1 does nothing; 1.1 makes words rarer that were used before.</source>
        <translation>1 表示不起作用；1.1 会让用过的词更少出现。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Quick takes more memory and answers sooner; lean leaves memory to other programs.</source>
        <translation>“快速”占用更多内存，回答更早；“节省”把内存留给其他程序。</translation>
    </message>
    <message>
        <source>Tokens that a model can keep in mind. More takes more memory.</source>
        <translation>模型能记住的词元数。越多，占用的内存越多。</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>闲置模型的卸载时间</translation>
    </message>
    <message>
        <source>Minutes without a question. 0 never unloads it. From the next start.</source>
        <translation>没有提问的分钟数。0 表示从不卸载。下次启动时生效。</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>存储和隐私</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>浅色或深色的界面。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>For menus and buttons, from the next start. Answers keep the language of their model.</source>
        <translation>用于菜单和按钮，下次启动时生效。回答的语言由模型决定。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0 表示总是选用最可能的词；数值越大越自由。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答的最大长度</translation>
    </message>
    <message>
        <source>In tokens, which are parts of words.</source>
        <translation>以词元计，词元是文字的小片段。</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What a model is told before everything.</source>
        <translation>对话开始前先告诉模型的话。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>内存使用方式</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Space for what models have read</source>
        <translation>模型已读内容的空间</translation>
    </message>
    <message>
        <source>So much of photos and conversations is kept ready and not read again. From the next start.</source>
        <translation>照片和对话的已读内容最多保留这么多，无需重新读取。下次启动时生效。</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>允许由我发起的下载</translation>
    </message>
    <message>
        <source>Nothing else ever uses the Internet.</source>
        <translation>除此之外从不使用互联网。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Another address for the Hugging Face Hub. From the next start.</source>
        <translation>Hugging Face Hub 的替代地址。下次启动时生效。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>忘记一切</translation>
    </message>
    <message>
        <source>Deletes all conversations, photos, backups, logs and settings. Asks first.</source>
        <translation>删除所有对话、照片、备份、日志和设置。会先询问。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models.</source>
        <translation>{folder} 中存放着对话、照片和模型。</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models. The way Lavender was started decides it, so it cannot be changed here.</source>
        <translation>{folder} 中存放着对话、照片和模型。这取决于 Lavender 的启动方式，无法在此更改。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for conversations and photos</source>
        <translation>选择存放对话和照片的文件夹</translation>
    </message>
    <message>
        <source>{folder} from the next start. What is kept now stays in {before}.</source>
        <translation>下次启动时改用 {folder}。现有内容仍留在 {before}。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认设置</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>No setting was found for “{words}”.</source>
        <translation>没有找到与“{words}”有关的设置。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something went wrong inside Lavender.</source>
        <translation>Lavender 内部出了问题。</translation>
    </message>
    <message>
        <source>Your conversations are safe. The log says more. If the window behaves strangely from here on, please start Lavender again.</source>
        <translation>对话都安然无恙。日志中有更多信息。如果窗口此后表现异常，请重新启动 Lavender。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>在问题中换行</translation>
    </message>
    <message>
        <source>Saved prompts, in an empty question</source>
        <translation>在空白的问题框中打开已保存的提示词</translation>
    </message>
    <message>
        <source>Move a photo to the left, before it is sent</source>
        <translation>发送前，将照片左移</translation>
    </message>
    <message>
        <source>Move a photo to the right, before it is sent</source>
        <translation>发送前，将照片右移</translation>
    </message>
    <message>
        <source>Take a photo away, before it is sent</source>
        <translation>发送前，移除照片</translation>
    </message>
    <message>
        <source>Delete, in the list of conversations</source>
        <translation>在对话列表中删除</translation>
    </message>
    <message>
        <source>Choose several, in the list of conversations</source>
        <translation>在对话列表中选择多个</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>取消编辑</translation>
    </message>
    <message>
        <source>The whole photo, looking at a photo</source>
        <translation>查看照片时显示全图</translation>
    </message>
    <message>
        <source>Actual size, looking at a photo</source>
        <translation>查看照片时以实际大小显示</translation>
    </message>
    <message>
        <source>Larger, looking at a photo</source>
        <translation>查看照片时放大</translation>
    </message>
    <message>
        <source>Smaller, looking at a photo</source>
        <translation>查看照片时缩小</translation>
    </message>
    <message>
        <source>Turn it, looking at a photo</source>
        <translation>查看照片时旋转</translation>
    </message>
    <message>
        <source>Look closer at a part of a photo</source>
        <translation>细看照片的一部分</translation>
    </message>
    <message>
        <source>The photo before, looking at photos</source>
        <translation>查看照片时转到上一张</translation>
    </message>
    <message>
        <source>The photo after, looking at photos</source>
        <translation>查看照片时转到下一张</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}”已删除。</translation>
    </message>
    <message>
        <source>{count} conversations were deleted.</source>
        <translation>已删除 {count} 个对话。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>新建对话（{keys}）</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Every photo that you asked about</source>
        <translation>所有提问过的照片</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted conversations, and the way back</source>
        <translation>已删除的对话，可在此恢复</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings ({keys})</source>
        <translation>设置（{keys}）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>没有找到“{words}”的结果。</translation>
    </message>
    <message>
        <source>{count} places were found.</source>
        <translation>找到 {count} 处。</translation>
    </message>
    <message>
        <source>Your conversations will be kept here.</source>
        <translation>对话会保存在这里。</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage} {seconds} s</source>
        <translation>{stage} {seconds} 秒</translation>
    </message>
    <message>
        <source>Loading the model, {seconds} s left</source>
        <translation>正在加载模型，还需 {seconds} 秒</translation>
    </message>
    <message>
        <source>Reading the photo, {seconds} s left</source>
        <translation>正在读取照片，还需 {seconds} 秒</translation>
    </message>
    <message>
        <source>Reading the question, {seconds} s left</source>
        <translation>正在读取问题，还需 {seconds} 秒</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>正在读取问题…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写回答…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>正在排队等待…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Describe this photo</source>
        <translation>描述这张照片</translation>
    </message>
    <message>
        <source>Describe these photos</source>
        <translation>描述这些照片</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>图中的文字写了什么？</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>写一段替代文本</translation>
    </message>
    <message>
        <source>What could I cook?</source>
        <translation>可以做哪些菜？</translation>
    </message>
    <message>
        <source>What is different between these?</source>
        <translation>这些照片有什么不同？</translation>
    </message>
    <message>
        <source>What is different from the photo before?</source>
        <translation>与上一张照片有什么不同？</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>再多说一些</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>写得短一些</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Markdown with photos…</source>
        <translation>Markdown（含照片）…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>网页（HTML）…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON for Lavender…</source>
        <translation>供 Lavender 导入的 JSON…</translation>
    </message>
    <message>
        <source>Photos without place and date…</source>
        <translation>不含地点和日期的照片…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>导出为 Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>导出为网页</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Export for Lavender</source>
        <translation>导出供 Lavender 使用</translation>
    </message>
    <message>
        <source>Conversations of Lavender</source>
        <translation>Lavender 的对话</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The conversation was sent to print.</source>
        <translation>对话已送去打印。</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>选择保存照片的文件夹</translation>
    </message>
    <message>
        <source>{count} photos were saved in “{folder}”.</source>
        <translation>已将 {count} 张照片保存到“{folder}”。</translation>
    </message>
    <message>
        <source>One photo was saved in “{folder}”.</source>
        <translation>已将一张照片保存到“{folder}”。</translation>
    </message>
    <message>
        <source>Save the photo without place and date</source>
        <translation>保存不含地点和日期的照片</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>{count} conversations were imported.</source>
        <translation>已导入 {count} 个对话。</translation>
    </message>
    <message>
        <source>“{title}” was imported.</source>
        <translation>“{title}”已导入。</translation>
    </message>
    <message>
        <source>There was no conversation in this file.</source>
        <translation>这个文件中没有对话。</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>需要一点时间…</translation>
    </message>
    <message>
        <source>“{file}” was saved.</source>
        <translation>“{file}”已保存。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>对话内容</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>显示更早的消息</translation>
    </message>
    <message>
        <source>The model no longer remembers what is above, except questions with photos.</source>
        <translation>除了带照片的问题，模型已不记得上面的内容。</translation>
    </message>
    <message>
        <source>Show later messages</source>
        <translation>显示更晚的消息</translation>
    </message>
</context>
<context>
    <name>TurnRemover</name>
    <message>
        <source>The question and its answers were deleted.</source>
        <translation>已删除这个问题及其回答。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 张，共 {count} 张</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} 像素，{size}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo {place}</source>
        <translation>照片 {place}</translation>
    </message>
    <message>
        <source>{photo}: {facts}</source>
        <translation>{photo}：{facts}</translation>
    </message>
    <message>
        <source>Draw a rectangle around what the model should look at more closely.</source>
        <translation>用矩形框出要让模型细看的部分。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Take this part to attach it to your next question.</source>
        <translation>{width} × {height} 像素。选用这部分，即可附加到下一个问题中。</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>ViewerTools</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>选用这部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Actual size, now shown at {percent}</source>
        <translation>实际大小，当前以 {percent} 显示</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action}（{key}）</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Drop a photo here, and ask about it</source>
        <translation>把照片拖到这里，然后提问</translation>
    </message>
    <message>
        <source>Photos and answers stay on this computer.</source>
        <translation>照片和回答都只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>或者试试这些照片</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Untitled conversation</source>
        <translation>未命名的对话</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{folder} · {when}</source>
        <translation>{folder} · {when}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
    <message>
        <source>Folder {name}, open, {count} conversations</source>
        <translation>文件夹 {name}，已展开，{count} 个对话</translation>
    </message>
    <message>
        <source>Folder {name}, closed, {count} conversations</source>
        <translation>文件夹 {name}，已折叠，{count} 个对话</translation>
    </message>
    <message>
        <source>{heading}: {conversation}</source>
        <translation>{heading}：{conversation}</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>{host} cannot be reached ({reason}). Connect to the Internet and try again.</source>
        <translation>无法连接到 {host}（{reason}）。请连接互联网后重试。</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.</source>
        <translation>HF_HUB_OFFLINE 关闭了下载。要下载，请在不设置它的情况下启动 Lavender。</translation>
    </message>
    <message>
        <source>{repository} is given out only to people who agreed to its terms. Agree to them on {host}, set HF_TOKEN to your token there, and try again.</source>
        <translation>只有同意 {repository} 的条款后才能获取它。请在 {host} 上同意条款，将 HF_TOKEN 设为那里的访问令牌，然后重试。</translation>
    </message>
    <message>
        <source>{file} of {repository} is no longer on {host}. Choose another model.</source>
        <translation>{host} 上已经没有 {repository} 的 {file}。请选择其他模型。</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}). Try again later; what was fetched is kept.</source>
        <translation>{host} 返回了错误（{status}）。请稍后重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>{host} names no checksum of {file}, so it could not be told whether it is right. Choose another mirror.</source>
        <translation>{host} 没有提供 {file} 的校验和，无法判断文件是否正确。请换一个镜像。</translation>
    </message>
    <message>
        <source>{file} of {repository} is another file than the one that Lavender knows. Nothing was downloaded.</source>
        <translation>{repository} 的 {file} 与 Lavender 已知的文件不同，因此没有下载任何内容。</translation>
    </message>
    <message>
        <source>What {host} sent for {file} is no model. A network that asks you to log in does that: open a web page, then try again.</source>
        <translation>{host} 为 {file} 发来的内容不是模型。需要登录的网络常会这样：请先打开任意网页登录，然后重试。</translation>
    </message>
    <message>
        <source>{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try again later or choose a mirror.</source>
        <translation>{file} 两次下载都已损坏，因此被丢弃；其他已下载的内容会保留。请稍后重试，或换一个镜像。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} more are needed, {free} are free. Make room and try again; what was fetched is kept.</source>
        <translation>磁盘空间不足：还需要 {wanted}，现有 {free} 可用。请腾出空间后重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). What was fetched before is kept.</source>
        <translation>无法写入 {file}（{reason}）。此前下载的内容会保留。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost and did not come back. Try again; what was fetched is kept.</source>
        <translation>与 {host} 的连接中断，未能恢复。请重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>This model is being downloaded already, in another window or command.</source>
        <translation>另一个窗口或命令正在下载这个模型。</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again; what was fetched is kept. The log says more.</source>
        <translation>下载意外中断。请重试；已下载的内容会保留。日志中有更多信息。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This model cannot see photos. Choose one that comes with an mmproj.</source>
        <translation>这个模型看不到照片。请选择带有 mmproj 的模型。</translation>
    </message>
    <message>
        <source>Lavender is closing.</source>
        <translation>Lavender 正在关闭。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files inside it.</source>
        <translation>{file} 是一个文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe. Choose a file.</source>
        <translation>{file} 是设备或管道。请选择一个文件。</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved or deleted: choose it again.</source>
        <translation>{file} 不在了，可能已被移动或删除：请重新选择。</translation>
    </message>
    <message>
        <source>{file} may not be read. Change its permissions or copy it elsewhere.</source>
        <translation>没有读取 {file} 的权限。请更改其权限，或把它复制到别处。</translation>
    </message>
    <message>
        <source>{file} is a link that only leads to itself. Choose the file itself.</source>
        <translation>{file} 是一个指向自身的链接。请选择文件本身。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try to copy it first.</source>
        <translation>无法读取 {file}（{reason}）。请先试着复制它。</translation>
    </message>
    <message>
        <source>{file} is not a picture that Lavender can read. Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.</source>
        <translation>{file} 不是 Lavender 能读取的图片。请使用 JPEG、PNG、WebP、GIF、BMP、TIFF、AVIF、HEIC 或 PDF。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Try another copy of the photo.</source>
        <translation>{file} 已损坏，无法读取。请试试这张照片的其他副本。</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} 的像素太多。请另存一份不超过 {limit} 百万像素的副本来使用。</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Copy or download the photo again.</source>
        <translation>{file} 不完整：结尾部分缺失。请重新复制或下载这张照片。</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Save a smaller copy of the photo and use that.</source>
        <translation>{file} 需要的内存太多。请另存一份较小的照片副本来使用。</translation>
    </message>
    <message>
        <source>Nothing of the photo lies in that rectangle. Draw it over the photo.</source>
        <translation>矩形框没有框到照片。请在照片上画框。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save a copy without one and use that.</source>
        <translation>{file} 有密码保护。请另存一份没有密码的副本来使用。</translation>
    </message>
    <message>
        <source>{file} has no pages. Choose another file.</source>
        <translation>{file} 没有页面。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.</source>
        <translation>{file} 的页数太多（{pages}）。请把需要的页面另存为单独的 PDF。</translation>
    </message>
    <message>
        <source>{file} has too many pixels ({width} × {height}). Save a copy of at most {limit} million pixels and use that.</source>
        <translation>{file} 的像素太多（{width} × {height}）。请另存一份不超过 {limit} 百万像素的副本来使用。</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} 是空的。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Choose a smaller file.</source>
        <translation>{file} 超过 {limit} MB。请选择较小的文件。</translation>
    </message>
    <message>
        <source>{file} is a PDF. Save the page that you need as a picture and use that.</source>
        <translation>{file} 是 PDF。请把需要的那一页另存为图片来使用。</translation>
    </message>
    <message>
        <source>{file} could not be read: opening it ended the reader. Try again, or save the photo as a JPEG and use that.</source>
        <translation>无法读取 {file}：读取程序在打开它时意外结束。请重试，或将照片另存为 JPEG 来使用。</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Save it as a JPEG and use that.</source>
        <translation>读取 {file} 耗时太长。请将它另存为 JPEG 来使用。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>这张图片</translation>
    </message>
    <message>
        <source>The question is empty. Type what to ask.</source>
        <translation>问题是空的。请输入要问的内容。</translation>
    </message>
    <message>
        <source>{file} has {pages} pages. Choose among them.</source>
        <translation>{file} 有 {pages} 页。请从中选择。</translation>
    </message>
    <message>
        <source>The image {name} lies outside the images&apos; folder.</source>
        <translation>图片 {name} 不在图片文件夹内。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of questions.</source>
        <translation>无法将 {file} 作为问题文件读取。</translation>
    </message>
    <message>
        <source>Line {number} of {file} is no question: it needs question_id, image and text in a JSON object.</source>
        <translation>{file} 的第 {number} 行不是问题：它应是一个包含 question_id、image 和 text 的 JSON 对象。</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>无法使用 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder.</source>
        <translation>无法写入 {file}（{reason}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name} is too big for this computer. To download it all the same, add --anyway.</source>
        <translation>{name} 对这台电脑来说太大。仍要下载时，请加上 --anyway。</translation>
    </message>
    <message>
        <source>No model that Lavender knows would run well here. lavender models fit says why.</source>
        <translation>Lavender 已知的模型中，没有能在这里流畅运行的。用 lavender models fit 可查看原因。</translation>
    </message>
    <message>
        <source>{name} comes as {those}, not as {wish}.</source>
        <translation>{name} 提供的版本是 {those}，没有 {wish}。</translation>
    </message>
    <message>
        <source>Damaged or missing: {files}.</source>
        <translation>已损坏或缺失：{files}。</translation>
    </message>
    <message>
        <source>Paused. The same command goes on where it ended.</source>
        <translation>已暂停。再次运行同一命令，即可从中断处继续。</translation>
    </message>
    <message>
        <source>The self-test failed at {part}: {reason}</source>
        <translation>自检在“{part}”处失败：{reason}</translation>
    </message>
    <message>
        <source>A picture came out wrong: {file}.</source>
        <translation>图片读取有误：{file}。</translation>
    </message>
    <message>
        <source>There was no answer about the photo.</source>
        <translation>没有得到关于照片的回答。</translation>
    </message>
    <message>
        <source>Pocket did not recognise the sample photo: {answer}</source>
        <translation>Pocket 没有认出示例照片：{answer}</translation>
    </message>
    <message>
        <source>The answer is not in the database.</source>
        <translation>数据库中没有这个回答。</translation>
    </message>
    <message>
        <source>The window did not paint itself.</source>
        <translation>窗口没有绘制出来。</translation>
    </message>
    <message>
        <source>No font was found that letters can be drawn with.</source>
        <translation>没有找到可以显示文字的字体。</translation>
    </message>
    <message>
        <source>The words in {language} are missing.</source>
        <translation>缺少{language}的界面文字。</translation>
    </message>
    <message>
        <source>{file} is missing. Install Lavender again.</source>
        <translation>缺少 {file}。请重新安装 Lavender。</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a command. lavender --help lists the commands.</source>
        <translation>{name} 既不是照片也不是命令。用 lavender --help 可列出所有命令。</translation>
    </message>
    <message>
        <source>A photo did not get through to the model, so nothing was answered: it would have been made up. Attach the photo again, or choose another model.</source>
        <translation>有一张照片没能传给模型，所以没有回答：否则只会是编造的内容。请重新附加照片，或选择其他模型。</translation>
    </message>
    <message>
        <source>The mmproj gives {got} for a photo, and the model expects {wanted} (parts × numbers). Choose the mmproj that was made for this model.</source>
        <translation>mmproj 为每张照片给出 {got}，而模型需要 {wanted}（块数 × 每块数值个数）。请选择为这个模型制作的 mmproj。</translation>
    </message>
    <message>
        <source>This conversation is too long for any model. Start a new one.</source>
        <translation>这个对话太长，任何模型都无法处理。请新建一个对话。</translation>
    </message>
    <message>
        <source>A photo of this conversation is missing.</source>
        <translation>这个对话缺少一张照片。</translation>
    </message>
    <message>
        <source>{file} cannot be made smaller: it may be damaged, or the disk is full. Import it without --compact.</source>
        <translation>无法缩小 {file}：文件可能已损坏，或磁盘已满。请不加 --compact 导入。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its oldest question and answer were left out.</source>
        <translation>对话超出了模型能记住的长度：最早的一组问答已被略去。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its {count} oldest questions and answers were left out.</source>
        <translation>对话超出了模型能记住的长度：最早的 {count} 组问答已被略去。</translation>
    </message>
    <message>
        <source>The question with its photos needs {tokens} tokens, but only {limit} fit. Shorten it, send fewer photos, or choose a larger context.</source>
        <translation>问题连同照片需要 {tokens} 个词元，但只能容纳 {limit} 个。请缩短问题、少发几张照片，或选择更大的上下文。</translation>
    </message>
    <message>
        <source>llama.cpp cannot open {file}. Download it again, or choose another mmproj.</source>
        <translation>llama.cpp 无法打开 {file}。请重新下载，或选择其他 mmproj。</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose another model.</source>
        <translation>{file} 的投影器类型是 Lavender 无法运行的（{projector}）。请选择其他模型。</translation>
    </message>
    <message>
        <source>This model reads a photo in one batch of {rows} tokens, and the batch is smaller. Set batch in the settings to {rows} or more.</source>
        <translation>这个模型要用一个 {rows} 个词元的批次读取照片，而当前批次较小。请在设置中将 batch 设为 {rows} 或更大。</translation>
    </message>
    <message>
        <source>{file} gave no usable numbers for this photo. Download it again.</source>
        <translation>{file} 没有为这张照片给出可用的数值。请重新下载。</translation>
    </message>
    <message>
        <source>llama.cpp could not read the photo with {file}. Try again.</source>
        <translation>llama.cpp 无法用 {file} 读取照片。请重试。</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}).</source>
        <translation>无法读取模型文件 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a photo, and the language model expects {wanted}. Choose the mmproj that was made for this model.</source>
        <translation>{mmproj} 不属于 {llm}：它为照片的每一块给出 {got} 个数值，而语言模型需要 {wanted} 个。请选择为这个模型制作的 mmproj。</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was started again with room for {tokens} tokens. Close other programs to give it more.</source>
        <translation>内存不足，模型已重新启动，可容纳 {tokens} 个词元。关闭其他程序可以为它腾出更多内存。</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was put away while the photo was read. Close other programs to make this quicker.</source>
        <translation>内存不足，读取照片时暂时释放了模型。关闭其他程序可以加快速度。</translation>
    </message>
    <message>
        <source>The graphics card could not run all of the model, so {layers} of {all} parts run on it now.</source>
        <translation>显卡无法运行整个模型，现在由显卡运行 {all} 个部分中的 {layers} 个。</translation>
    </message>
    <message>
        <source>The graphics card could not run the model, so the processor does it now.</source>
        <translation>显卡无法运行模型，现在改由处理器运行。</translation>
    </message>
    <message>
        <source>The graphics card could not read the photo, so the processor does it now.</source>
        <translation>显卡无法读取照片，现在改由处理器读取。</translation>
    </message>
    <message>
        <source>The model stopped responding and was ended. What it wrote is kept; ask again to start it anew.</source>
        <translation>模型停止响应，已被终止。它写出的内容已保留；再次提问即可重新启动它。</translation>
    </message>
    <message>
        <source>The system ended the model, perhaps because memory ran out. What it wrote is kept. Close other programs or choose a smaller model, then ask again.</source>
        <translation>系统终止了模型，可能是因为内存耗尽。它写出的内容已保留。请关闭其他程序或选择较小的模型，然后再次提问。</translation>
    </message>
    <message>
        <source>The model ended unexpectedly. What it wrote is kept; ask again to start it anew. If this happens every time, its file may be damaged.</source>
        <translation>模型意外结束。它写出的内容已保留；再次提问即可重新启动它。如果每次都这样，模型文件可能已损坏。</translation>
    </message>
    <message>
        <source>Reading the photo took too long and was ended. Ask again to retry.</source>
        <translation>读取照片耗时太长，已中止。再次提问即可重试。</translation>
    </message>
    <message>
        <source>The photo could not be read: the program that reads photos ended unexpectedly, perhaps because memory ran out. Close other programs and ask again.</source>
        <translation>无法读取照片：读取照片的程序意外结束，可能是因为内存耗尽。请关闭其他程序，然后再次提问。</translation>
    </message>
    <message>
        <source>{file} could not be opened: llama.cpp ended while reading it. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>无法打开 {file}：llama.cpp 在读取它时意外结束。文件可能已损坏，或属于这个版本不认识的类型。</translation>
    </message>
    <message>
        <source>llama.cpp does not start on this computer. Install Lavender again.</source>
        <translation>llama.cpp 无法在这台电脑上启动。请重新安装 Lavender。</translation>
    </message>
    <message>
        <source>This model brings no chat template. Choose its prompt format by name.</source>
        <translation>这个模型没有自带对话模板。请按名称选择它的提示词格式。</translation>
    </message>
    <message>
        <source>The model&apos;s own chat template cannot be used ({reason}). Choose its prompt format by name.</source>
        <translation>无法使用模型自带的对话模板（{reason}）。请按名称选择它的提示词格式。</translation>
    </message>
    <message>
        <source>{file} reads photos in a way that Lavender does not know. Choose a LLaVA model.</source>
        <translation>{file} 读取照片的方式是 Lavender 不认识的。请选择 LLaVA 模型。</translation>
    </message>
    <message>
        <source>{file} has LLaVA 1.0&apos;s linear projector, which llama.cpp does not run as it is. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} 带有 LLaVA 1.0 的线性投影器，llama.cpp 无法直接运行。请导入这个模型：Lavender 会写出一份修复后的副本。</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose a LLaVA 1.5 model.</source>
        <translation>{file} 的投影器类型是 Lavender 无法运行的（{projector}）。请选择 LLaVA 1.5 模型。</translation>
    </message>
    <message>
        <source>{file} is in an old form that llama.cpp does not open. Import the model: Lavender then writes a repaired copy.</source>
        <translation>{file} 采用的是 llama.cpp 无法打开的旧格式。请导入这个模型：Lavender 会写出一份修复后的副本。</translation>
    </message>
    <message>
        <source>This model has no token {token}: its prompt format is another one than the one that was chosen for it.</source>
        <translation>这个模型没有词元 {token}：它的提示词格式与所选的不同。</translation>
    </message>
    <message>
        <source>The graphics card could not take the model {file}.</source>
        <translation>显卡无法加载模型 {file}。</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model {file}. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>llama.cpp 无法加载模型 {file}。文件可能已损坏，或属于这个版本不认识的类型。</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {file} with a context of {context} tokens. Close other programs or choose a smaller context.</source>
        <translation>内存不足，无法以 {context} 个词元的上下文运行模型 {file}。请关闭其他程序，或选择较小的上下文。</translation>
    </message>
    <message>
        <source>Something went wrong inside Lavender. The log says more; nothing was lost.</source>
        <translation>Lavender 内部出了问题。日志中有更多信息；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>There is no photo in this conversation.</source>
        <translation>这个对话中没有照片。</translation>
    </message>
    <message>
        <source>The photos of this conversation are no longer in your library.</source>
        <translation>这个对话的照片已不在资料库中。</translation>
    </message>
    <message>
        <source>{file} is the vision part (mmproj) of a model. Choose the language model here, and this file as its mmproj.</source>
        <translation>{file} 是模型的视觉部分（mmproj）。请在这里选择语言模型，并将这个文件选作它的 mmproj。</translation>
    </message>
    <message>
        <source>{file} holds no language model. Choose the GGUF file of one.</source>
        <translation>{file} 中没有语言模型。请选择语言模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts of a model. Choose a model that is in one file.</source>
        <translation>{file} 只是模型 {count} 个分卷中的一个。请选择单个文件的模型。</translation>
    </message>
    <message>
        <source>{file} is a language model. Choose the mmproj file that belongs to it here.</source>
        <translation>{file} 是语言模型。请在这里选择与它配套的 mmproj 文件。</translation>
    </message>
    <message>
        <source>{file} holds no vision encoder. Choose the model&apos;s mmproj file.</source>
        <translation>{file} 中没有视觉编码器。请选择模型的 mmproj 文件。</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so it would not run. Download or convert it again.</source>
        <translation>{file} 的内容自相矛盾，无法运行。请重新下载或转换。</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and place.</source>
        <translation>没有 {file} 这个文件。请检查文件的名称和位置。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions.</source>
        <translation>无法读取 {file}（{reason}）。请检查它的权限。</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Download or copy it again.</source>
        <translation>{file} 已损坏或不完整。请重新下载或复制。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a GGUF file in it.</source>
        <translation>{file} 是一个文件夹。请选择其中的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose a GGUF file.</source>
        <translation>{file} 不是普通文件。请选择 GGUF 文件。</translation>
    </message>
    <message>
        <source>{file} is empty. Download or copy it again.</source>
        <translation>{file} 是空的。请重新下载或复制。</translation>
    </message>
    <message>
        <source>{file} is not a GGUF file. Choose a file in GGUF format.</source>
        <translation>{file} 不是 GGUF 文件。请选择 GGUF 格式的文件。</translation>
    </message>
    <message>
        <source>{file} was made for big-endian machines. Choose a little-endian GGUF file.</source>
        <translation>{file} 是为大端序机器制作的。请选择小端序的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{file} is GGUF version {version}, and Lavender reads versions 2 and 3. Choose a file in one of these.</source>
        <translation>{file} 是 GGUF 第 {version} 版，而 Lavender 能读取第 2 版和第 3 版。请选择这两版的文件。</translation>
    </message>
    <message>
        <source>The repaired copy of {file} could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>无法写入 {file} 的修复副本（{reason}）。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The repaired copy of {file} does not read back as it was written. Check the disk and try again.</source>
        <translation>{file} 的修复副本读回时与写入的不一致。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The model {id} is here already.</source>
        <translation>模型 {id} 已经在这里了。</translation>
    </message>
    <message>
        <source>The model could not be put into {folder} ({reason}). What was downloaded is kept: fix that and try again.</source>
        <translation>无法将模型放入 {folder}（{reason}）。已下载的内容会保留：请解决这个问题后重试。</translation>
    </message>
    <message>
        <source>There is another model {id} by now. Remove that one first.</source>
        <translation>现在已有另一个模型 {id}。请先移除它。</translation>
    </message>
    <message>
        <source>The list of models {file} cannot be read ({reason}). Install it again.</source>
        <translation>无法读取模型列表 {file}（{reason}）。请重新安装。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({reason}). Fix that line.</source>
        <translation>{file} 不是有效的 TOML（{reason}）。请修正那一行。</translation>
    </message>
    <message>
        <source>{file}: in model {model}, the key {key} {trouble}.</source>
        <translation>{file}：模型 {model} 的键 {key} 有误：{trouble}。</translation>
    </message>
    <message>
        <source>{file}: the key {key} {trouble}.</source>
        <translation>{file}：键 {key} 有误：{trouble}。</translation>
    </message>
    <message>
        <source>Downloads are switched off. Switch them on in the settings first.</source>
        <translation>下载已关闭。请先在设置中打开。</translation>
    </message>
    <message>
        <source>{name} is being downloaded already.</source>
        <translation>{name} 已经在下载。</translation>
    </message>
    <message>
        <source>{id} cannot be a model&apos;s id. Use up to 64 letters a to z, digits, dots, hyphens and underscores, with a letter or digit first.</source>
        <translation>{id} 不能用作模型的标识。请用字母 a 到 z、数字、点、连字符和下划线，最多 64 个字符，以字母或数字开头。</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose another id, or move them away.</source>
        <translation>{folder} 中已有文件。请换一个标识，或移走这些文件。</translation>
    </message>
    <message>
        <source>There is already a model {id}. Choose another id, or remove that one first.</source>
        <translation>已有模型 {id}。请换一个标识，或先移除那个模型。</translation>
    </message>
    <message>
        <source>{file} cannot get a second name in {folder} ({reason}). They must be on the same disk. Copy the files or use them in place.</source>
        <translation>无法在 {folder} 中为 {file} 再建一个名称（{reason}）。两者必须在同一磁盘上。请复制文件，或直接在原处使用。</translation>
    </message>
    <message>
        <source>{file} is small already; a compact copy would save nothing. Import it without --compact.</source>
        <translation>{file} 已经很小，压缩副本不会节省空间。请不加 --compact 导入。</translation>
    </message>
    <message>
        <source>The model could not be written into {folder} ({reason}). Nothing was imported.</source>
        <translation>无法将模型写入 {folder}（{reason}）。没有导入任何内容。</translation>
    </message>
    <message>
        <source>{file} is a file. Give the folder that holds the model and its mmproj, or import the two.</source>
        <translation>{file} 是一个文件。请指定包含模型及其 mmproj 的文件夹，或导入这两个文件。</translation>
    </message>
    <message>
        <source>{name} is not on this computer. Download it with lavender models download {id}, or in the window&apos;s list of models.</source>
        <translation>{name} 不在这台电脑上。请用 lavender models download {id} 下载，或在窗口的模型列表中下载。</translation>
    </message>
    <message>
        <source>There is no model {id} here. Choose one from the list of models.</source>
        <translation>这里没有模型 {id}。请从模型列表中选择。</translation>
    </message>
    <message>
        <source>No model {id} can be downloaded. lavender models fit lists those that can.</source>
        <translation>没有可下载的模型 {id}。用 lavender models fit 可列出能下载的模型。</translation>
    </message>
    <message>
        <source>{name} comes with Lavender and cannot be removed.</source>
        <translation>{name} 随 Lavender 附带，无法移除。</translation>
    </message>
    <message>
        <source>There is no imported model {id}. Look at the list of models.</source>
        <translation>没有导入过模型 {id}。请查看模型列表。</translation>
    </message>
    <message>
        <source>There is no model {id} in the bin.</source>
        <translation>回收站中没有模型 {id}。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be changed ({reason}). Close what uses it and try again.</source>
        <translation>无法更改文件夹 {folder}（{reason}）。请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>What is written about a model in {file} cannot be read. Import it again.</source>
        <translation>无法读取 {file} 中的模型信息。请重新导入这个模型。</translation>
    </message>
    <message>
        <source>{file} of the model {id} is no longer there. Put it back, or remove the model and import it from its new place.</source>
        <translation>模型 {id} 的 {file} 已不在原处。请把它放回去，或移除模型，再从新位置导入。</translation>
    </message>
    <message>
        <source>{file} has changed since the model {id} was imported. Remove the model and import it again.</source>
        <translation>模型 {id} 导入之后，{file} 已有改动。请移除模型，再重新导入。</translation>
    </message>
    <message>
        <source>{folder} holds no language model. Choose a folder with a GGUF model and its mmproj.</source>
        <translation>{folder} 中没有语言模型。请选择包含 GGUF 模型及其 mmproj 的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds no mmproj, so the model in it could not see. Put its mmproj there.</source>
        <translation>{folder} 中没有 mmproj，所以其中的模型看不到照片。请把它的 mmproj 放进去。</translation>
    </message>
    <message>
        <source>{llm} and {mmproj} do not belong together: one is {width} wide, the other {other}. Choose the mmproj that was published with the model.</source>
        <translation>{llm} 与 {mmproj} 不配套：一个宽度为 {width}，另一个为 {other}。请选择与模型一同发布的 mmproj。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>无法读取文件夹 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>{folder} holds more than one that it could be ({files}). Import the two files that you want.</source>
        <translation>{folder} 中有多个可能的文件（{files}）。请导入需要的那两个文件。</translation>
    </message>
    <message>
        <source>The name {file} is not valid text. Rename the file.</source>
        <translation>名称 {file} 不是有效的文本。请重命名这个文件。</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose a GGUF file.</source>
        <translation>{file} 不是文件。请选择 GGUF 文件。</translation>
    </message>
    <message>
        <source>A model is two files, a language model and its mmproj. These are {llms} language models and {mmprojs} mmproj files.</source>
        <translation>一个模型由两个文件组成：语言模型及其 mmproj。这里有 {llms} 个语言模型和 {mmprojs} 个 mmproj 文件。</translation>
    </message>
    <message>
        <source>The folder {folder}, where your conversations are kept, is not there. Connect its disk and start Lavender again.</source>
        <translation>存放对话的文件夹 {folder} 不在了。请连接它所在的磁盘，然后重新启动 Lavender。</translation>
    </message>
    <message>
        <source>This portable Lavender keeps everything in {folder}, where nothing can be written ({reason}). Copy the whole program to a disk that can be written.</source>
        <translation>此便携版 Lavender 将所有内容保存在 {folder} 中，但该处无法写入（{reason}）。请将整个程序复制到可写入的磁盘。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Choose another one with --data-dir.</source>
        <translation>无法使用文件夹 {folder}（{reason}）。请用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>This photo is no longer in your library. Attach it again to ask about it.</source>
        <translation>这张照片已不在资料库中。要就它提问，请重新附加。</translation>
    </message>
    <message>
        <source>This answer is still being written. Wait until it is done.</source>
        <translation>这个回答还在写。请等它完成。</translation>
    </message>
    <message>
        <source>This conversation was deleted in the meantime. Start a new one.</source>
        <translation>这个对话此间已被删除。请新建一个对话。</translation>
    </message>
    <message>
        <source>There is no room for a backup of your library. Free {megabytes} MB on the disk and start Lavender again.</source>
        <translation>没有空间为资料库建立备份。请在磁盘上腾出 {megabytes} MB，然后重新启动 Lavender。</translation>
    </message>
    <message>
        <source>There is no conversation {id}. Look at the list of conversations.</source>
        <translation>没有对话 {id}。请查看对话列表。</translation>
    </message>
    <message>
        <source>More than one conversation begins with {id}. Give more of its id.</source>
        <translation>有多个对话以 {id} 开头。请输入更长的标识。</translation>
    </message>
    <message>
        <source>These conversations were exported by a newer Lavender. Update Lavender and import them again.</source>
        <translation>这些对话是由较新的 Lavender 导出的。请更新 Lavender，然后重新导入。</translation>
    </message>
    <message>
        <source>This is not a whole file of conversations from Lavender. Nothing was imported: choose a file that Lavender exported.</source>
        <translation>这不是完整的 Lavender 对话文件。没有导入任何内容：请选择由 Lavender 导出的文件。</translation>
    </message>
    <message>
        <source>{file} is not a whole file of conversations from Lavender. Choose a file that Lavender exported.</source>
        <translation>{file} 不是完整的 Lavender 对话文件。请选择由 Lavender 导出的文件。</translation>
    </message>
    <message>
        <source>Your library ({file}) is damaged and was left as it is. Restore a backup: in the window, or with “lavender history restore”.</source>
        <translation>资料库（{file}）已损坏，并保持原样。请恢复备份：在窗口中操作，或使用“lavender history restore”。</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>磁盘已满，所以没有保存。请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using your library right now. Wait a moment and try again.</source>
        <translation>另一个程序正在使用资料库。请稍候重试。</translation>
    </message>
    <message>
        <source>Your library cannot be written to. Check that you may write to Lavender&apos;s data folder.</source>
        <translation>无法写入资料库。请检查是否有权写入 Lavender 的数据文件夹。</translation>
    </message>
    <message>
        <source>The disk refused to read or write your library. Check the disk, then start Lavender again.</source>
        <translation>磁盘无法读取或写入资料库。请检查磁盘，然后重新启动 Lavender。</translation>
    </message>
    <message>
        <source>Lavender&apos;s data folder cannot be used ({reason}). Check that you may write to it.</source>
        <translation>无法使用 Lavender 的数据文件夹（{reason}）。请检查是否有权写入它。</translation>
    </message>
    <message>
        <source>Another Lavender is busy opening your library. Wait a moment and try again.</source>
        <translation>另一个 Lavender 正在打开资料库。请稍候重试。</translation>
    </message>
    <message>
        <source>Your library was last used by a newer Lavender. Install that version again, or choose another data folder.</source>
        <translation>资料库上次由较新的 Lavender 使用过。请重新安装那个版本，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的文件夹。请换一个名称。</translation>
    </message>
    <message>
        <source>A folder needs a name. Write one.</source>
        <translation>文件夹需要名称。请输入一个。</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. In a terminal, type: lavender ask PHOTO &quot;QUESTION&quot;</source>
        <translation>这里没有可以打开窗口的屏幕。请在终端中输入：lavender ask 照片 &quot;问题&quot;</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>打印机没有接收页面。请检查打印机后重试。</translation>
    </message>
    <message>
        <source>In the usual folder there may be other conversations, or none.</source>
        <translation>默认文件夹中可能有其他对话，也可能没有对话。</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Attach the photo again to mend it.</source>
        <translation>这张照片的文件已损坏。请重新添加这张照片来修复。</translation>
    </message>
    <message>
        <source>Another Lavender uses your library. Close it, then restore the backup.</source>
        <translation>另一个 Lavender 正在使用资料库。请先关闭它，再恢复备份。</translation>
    </message>
    <message>
        <source>Another Lavender is reading your library, so traces of it may be left. Close it and forget everything once more.</source>
        <translation>另一个 Lavender 正在读取资料库，因此可能留有痕迹。请将其关闭，然后再次忘记一切。</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>All of it stays in memory.</source>
        <translation>模型全部留在内存中。</translation>
    </message>
    <message>
        <source>Memory is short: parts of the model may be read from disk again and again.</source>
        <translation>内存不足：模型的某些部分可能会反复从磁盘读取。</translation>
    </message>
    <message>
        <source>There is too little memory for it; close other programs first.</source>
        <translation>内存太少，无法运行它；请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Threads: {threads}, as you chose.</source>
        <translation>线程：{threads}，按自选设置。</translation>
    </message>
    <message>
        <source>Threads: {threads}, one for each physical core.</source>
        <translation>线程：{threads}，每个物理核心一个。</translation>
    </message>
    <message>
        <source>Threads: {threads} of {cores} cores, because other programs are busy.</source>
        <translation>线程：{threads}，共 {cores} 个核心，因为其他程序正忙。</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as you chose.</source>
        <translation>上下文：{tokens} 个词元，按自选设置。</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, all that the model can take.</source>
        <translation>上下文：{tokens} 个词元，已是模型的上限。</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as large as fits comfortably.</source>
        <translation>上下文：{tokens} 个词元，是能从容容纳的最大值。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, as you chose.</source>
        <translation>键 {key}，值 {value}，按自选设置。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, to save memory.</source>
        <translation>键 {key}，值 {value}，以节省内存。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nothing is stored smaller than it is.</source>
        <translation>键 {key}，值 {value}：一切都按原有精度存储。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nearly as fast as f16 for less memory.</source>
        <translation>键 {key}，值 {value}：速度接近 f16，占用内存更少。</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as you chose.</source>
        <translation>内存中的对话：{count}，按自选设置。</translation>
    </message>
    <message>
        <source>Conversations in memory: one; the others wait on the disk.</source>
        <translation>内存中的对话：一个；其他对话在磁盘上等候。</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as far as the context&apos;s memory goes.</source>
        <translation>内存中的对话：{count}，由上下文所占的内存决定。</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Profile: {profile}, as you chose.</source>
        <translation>模式：{profile}，按自选设置。</translation>
    </message>
    <message>
        <source>Profile: quick, because memory is plenty.</source>
        <translation>模式：快速，因为内存充足。</translation>
    </message>
    <message>
        <source>Profile: lean, to leave memory to other programs.</source>
        <translation>模式：节省，为其他程序留出内存。</translation>
    </message>
    <message>
        <source>Graphics: none that this program can use; the processor does everything.</source>
        <translation>显卡：没有本程序可用的显卡；全部由处理器完成。</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}, as you chose.</source>
        <translation>显卡：{all} 层中有 {layers} 层在 {cards} 上运行，按自选设置。</translation>
    </message>
    <message>
        <source>Graphics: {cards} computes in the processor&apos;s own memory and is left alone. Set gpu_layers in the settings to try it.</source>
        <translation>显卡：{cards} 使用的是处理器自己的内存，因此没有启用。要试用它，请在设置中设定 gpu_layers。</translation>
    </message>
    <message>
        <source>Graphics: the model and its eyes run on {cards}.</source>
        <translation>显卡：模型及其视觉部分在 {cards} 上运行。</translation>
    </message>
    <message>
        <source>Graphics: the model runs on {cards}; photos are read by the processor.</source>
        <translation>显卡：模型在 {cards} 上运行；照片由处理器读取。</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}; more do not fit.</source>
        <translation>显卡：{all} 层中有 {layers} 层在 {cards} 上运行；再多就放不下了。</translation>
    </message>
    <message>
        <source>Graphics: a model this small answers before {cards} would have started.</source>
        <translation>显卡：这么小的模型，{cards} 还没启动，它就已经回答完了。</translation>
    </message>
    <message>
        <source>Graphics: {cards} has too little free memory for this model.</source>
        <translation>显卡：{cards} 的可用内存太少，放不下这个模型。</translation>
    </message>
    <message>
        <source>Fits well: all of it runs on the graphics card.</source>
        <translation>很合适：全部在显卡上运行。</translation>
    </message>
    <message>
        <source>Fits well: needs {need} GB of the {free} GB free.</source>
        <translation>很合适：需要 {need} GB，现有 {free} GB 可用。</translation>
    </message>
    <message>
        <source>Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.</source>
        <translation>缩小上下文（{tokens} 个词元）后合适：需要 {need} GB，现有 {free} GB 可用。</translation>
    </message>
    <message>
        <source>Fits, with little to spare: needs {need} GB of the {free} GB free.</source>
        <translation>合适，但余量很小：需要 {need} GB，现有 {free} GB 可用。</translation>
    </message>
    <message>
        <source>Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.</source>
        <translation>关闭其他程序后合适：需要 {need} GB，总共 {total} GB，现有 {free} GB 可用。</translation>
    </message>
    <message>
        <source>Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read from disk again and again.</source>
        <translation>能运行，但很慢：需要 {need} GB，而总共只有 {total} GB，因此会反复从磁盘读取其中一部分。</translation>
    </message>
    <message>
        <source>Too big for this computer: needs about {least} GB, and {total} GB are there.</source>
        <translation>对这台电脑来说太大：需要约 {least} GB，而总共只有 {total} GB。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Not known to be faithful: its vision part ({projector}) runs as llama.cpp has it, and is not compared with its authors’ model.</source>
        <translation>未确认与原版一致：它的视觉部分（{projector}）按 llama.cpp 的方式运行，没有与作者的模型比较过。</translation>
    </message>
    <message>
        <source>Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a part of that, so it is shown the whole photo only.</source>
        <translation>与原版有差异：作为 LLaVA 1.6，它本应分图块看照片，但文件中缺少所需的一部分，因此只能看到整张照片。</translation>
    </message>
    <message>
        <source>Not known to be faithful: its vision tower is not CLIP’s, and is not compared with its authors’ model.</source>
        <translation>未确认与原版一致：它的视觉塔不是 CLIP 的，没有与作者的模型比较过。</translation>
    </message>
    <message>
        <source>Faithful: it sees photos just as its makers meant it to.</source>
        <translation>与原版一致：它看照片的方式与作者的设计完全相同。</translation>
    </message>
    <message>
        <source>Not known: the depth of its vision tower is not known, so it may see less than its authors’ model.</source>
        <translation>未知：它的视觉塔深度未知，看到的可能比作者的模型少。</translation>
    </message>
    <message>
        <source>Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so it sees other features than its authors’ model.</source>
        <translation>与原版有差异：视觉塔有 {depth} 层，文件中只有 {stored} 层，因此它看到的特征与作者的模型不同。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>Brought in by you.</source>
        <translation>自己添加的模型。</translation>
    </message>
    <message>
        <source>The pair in the folder {folder}.</source>
        <translation>文件夹 {folder} 中的一对文件。</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where {free} are free.</source>
        <translation>占用磁盘 {needed}，现有 {free} 可用。</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where only {free} are free: make room first.</source>
        <translation>占用磁盘 {needed}，但现在只有 {free} 可用：请先腾出空间。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>必须是{what}</translation>
    </message>
    <message>
        <source>must be a table of models</source>
        <translation>必须是由模型组成的表</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>必须是表</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>值为空</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>may hold letters, digits, dots, hyphens and underscores</source>
        <translation>只能包含字母、数字、点、连字符和下划线</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是由文本组成的列表</translation>
    </message>
    <message>
        <source>must be one of {what}</source>
        <translation>必须是以下之一：{what}</translation>
    </message>
    <message>
        <source>must be from 0 to {what}</source>
        <translation>必须在 0 到 {what} 之间</translation>
    </message>
    <message>
        <source>must be an owner and a name, as in owner/name</source>
        <translation>必须是所有者和名称，如 owner/name</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>不能为 0</translation>
    </message>
    <message>
        <source>must lie below its folder</source>
        <translation>必须位于它自己的文件夹之内</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>必须是 64 位十六进制数</translation>
    </message>
    <message>
        <source>A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.</source>
        <translation>演示模型：认识简单绘图场景中的约一百种东西，立即可用。</translation>
    </message>
    <message>
        <source>Talks well about everyday photos and reads large print; small print and counting past five are guesses.</source>
        <translation>善于谈论日常照片，能读大字；小字和超过五的计数只是猜测。</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.</source>
        <translation>较大的 LLaVA 1.5：长回答和推理更可靠，速度只有一半，适合 16 GB 内存。</translation>
    </message>
    <message>
        <source>Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.</source>
        <translation>只有 LLaVA 1.5 7B 的一半大，描述照片几乎一样好；对世界的了解较少。</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.</source>
        <translation>与 LLaVA 1.5 看到的一样，语言更生动，许可证自由；对照片的了解较少。</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.</source>
        <translation>与 LLaVA 1.5 看到的一样，在这里的模型中文笔最好，通晓多种语言；适合 8 GB 及以上内存。</translation>
    </message>
    <message>
        <source>For old computers: it looks at a photo less closely, so it answers soon, and sees less.</source>
        <translation>适合旧电脑：看照片没那么仔细，因此回答得快，看到的也较少。</translation>
    </message>
    <message>
        <source>Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.</source>
        <translation>分图块看照片，能读比 LLaVA 1.5 更小的字；每张照片用时是它的三到五倍。</translation>
    </message>
    <message>
        <source>LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.</source>
        <translation>采用 LLaVA 1.5 语言部分的 LLaVA 1.6：分图块看，能读更小的字，也因此更费时。</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.</source>
        <translation>较大的 LLaVA 1.6，长回答更可靠：适合 16 GB 内存和有耐心的人。</translation>
    </message>
    <message>
        <source>Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.</source>
        <translation>比 LLaVA 知识更多、会的语言更多，内存只需一半；照片当作一个 896 像素的方形画面来看。</translation>
    </message>
    <message>
        <source>Reads documents, small print and tables best of all models here, and takes a photo in its own shape.</source>
        <translation>读文档、小字和表格在这里的模型中最出色，按照片原本的形状来看。</translation>
    </message>
    <message>
        <source>Lavender has not been tried with this model itself yet.</source>
        <translation>Lavender 还没有用这个模型本身试过。</translation>
    </message>
    <message>
        <source>For computers with little memory: looks at a photo in tiles and describes it shortly, in English.</source>
        <translation>适合内存小的电脑：分图块看照片，用英语简短描述。</translation>
    </message>
    <message>
        <source>The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.</source>
        <translation>能看真实照片的最小模型：在任何电脑上几秒就能写出一句描述，但常常出错。</translation>
    </message>
    <message>
        <source>Short, apt answers about one photo, on small computers; it holds no long conversations.</source>
        <translation>在配置较低的电脑上，对一张照片给出简短贴切的回答；不能进行长对话。</translation>
    </message>
    <message>
        <source>Reads print and compares photos well by looking in slices, in English and Chinese.</source>
        <translation>分片看照片，善于读文字和比较照片，使用英语和中文。</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <translation>最多 {tokens}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}</source>
        <translation>{family}，{size} 参数，{quantization}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a photo</source>
        <translation>{family}，{size} 参数，{quantization}，看到 {pixels} 像素，每张照片的词元：{tokens}</translation>
    </message>
    <message>
        <source>Remove it, then bring in its files again.</source>
        <translation>请移除它，再重新添加它的文件。</translation>
    </message>
    <message>
        <source>Remove it, then download it again.</source>
        <translation>请移除它，再重新下载。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方断开</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>找不到设备</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>找不到设备</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件已不是原来的那个</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>与磁盘的连接已断开</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>Not faithful: photos are read as llama.cpp does it for this kind of model ({projector}), which is not compared with a reference.</source>
        <translation>未确认与原版一致：照片按 llama.cpp 处理这类模型（{projector}）的方式读取，没有与参考模型比较过。</translation>
    </message>
    <message>
        <source>Not faithful: the repair of llama.cpp&apos;s vision graph is switched off.</source>
        <translation>与原版有差异：对 llama.cpp 视觉计算图的修复已关闭。</translation>
    </message>
    <message>
        <source>Not faithful: llama.cpp&apos;s vision graph is not as expected ({why}), so it was left alone.</source>
        <translation>与原版有差异：llama.cpp 的视觉计算图与预期不符（{why}），因此没有改动它。</translation>
    </message>
    <message>
        <source>Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, and its file lacks a part of that, so it sees each as one square here.</source>
        <translation>与原版有差异：这个模型（LLaVA 1.6）本应分多个图块看照片，但文件中缺少所需的一部分，因此在这里每张照片只能当作一个方形画面来看。</translation>
    </message>
    <message>
        <source>Not faithful: this kind of model ({projector}) is not compared with a reference.</source>
        <translation>未确认与原版一致：这类模型（{projector}）没有与参考模型比较过。</translation>
    </message>
    <message>
        <source>Faithful: photos look to it as to the reference model.</source>
        <translation>与原版一致：它看到的照片与参考模型看到的相同。</translation>
    </message>
    <message>
        <source>Not faithful: the depth of its vision tower is not known.</source>
        <translation>未确认与原版一致：它的视觉塔深度未知。</translation>
    </message>
    <message>
        <source>Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. Import the model: Lavender then writes a repaired copy if it can.</source>
        <translation>与原版有差异：mmproj 运行的视觉塔层与 LLaVA 的不同。请导入这个模型：如果可能，Lavender 会写出一份修复后的副本。</translation>
    </message>
    <message>
        <source>Its kind of projector ({projector}) needs no repair.</source>
        <translation>它的投影器类型（{projector}）无需修复。</translation>
    </message>
    <message>
        <source>The file names its feature layer itself.</source>
        <translation>文件自己指明了特征层。</translation>
    </message>
    <message>
        <source>Its vision tower has no class token, so it is left.</source>
        <translation>它的视觉塔没有类别词元，因此不作改动。</translation>
    </message>
    <message>
        <source>The file has a final norm that LLaVA does not use, so it is left.</source>
        <translation>文件带有 LLaVA 不使用的末端归一化层，因此不作改动。</translation>
    </message>
    <message>
        <source>The depth of its vision tower is not known, so its layers are left.</source>
        <translation>它的视觉塔深度未知，因此各层不作改动。</translation>
    </message>
    <message>
        <source>All {stored} stored layers of the vision tower are to be run.</source>
        <translation>视觉塔已存储的全部 {stored} 层都会运行。</translation>
    </message>
    <message>
        <source>The file stores the whole tower, which is right.</source>
        <translation>文件存储了完整的视觉塔，这是正确的。</translation>
    </message>
    <message>
        <source>The file stores {stored} layers of a tower that has {depth}, so they are left.</source>
        <translation>文件存储了视觉塔 {depth} 层中的 {stored} 层，因此各层不作改动。</translation>
    </message>
</context>
</TS>
