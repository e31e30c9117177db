<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lavender</source>
        <translation>Lavenderについて</translation>
    </message>
    <message>
        <source>Lavender {version}</source>
        <translation>Lavender {version}</translation>
    </message>
    <message>
        <source>Chat about your own photos, offline. Photos, questions and answers stay on this computer.

Apache License 2.0. Made with Qt, llama.cpp and LLaVA.</source>
        <translation>自分の写真について、オフラインでチャットできます。写真も質問も回答も、このコンピューターの外に出ません。

Apache License 2.0。Qt、llama.cpp、LLaVAを使用しています。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>スクリーンショット…</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>会話を読み込む…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>最後の質問を編集</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>チャット(&amp;C)</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>会話をピン留め／解除</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>会話を削除</translation>
    </message>
    <message>
        <source>Look at the last photo</source>
        <translation>最後の写真を見る</translation>
    </message>
    <message>
        <source>What the model saw</source>
        <translation>モデルが見たもの</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>回答し直す</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>最後の回答の続きを書く</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Delete the last question</source>
        <translation>最後の質問を削除</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>最後の回答を読み上げる</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>読み上げを停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>削除した会話</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>一覧の表示／非表示</translation>
    </message>
    <message>
        <source>Open another chat beside this one</source>
        <translation>隣に別のチャットを開く</translation>
    </message>
    <message>
        <source>Text size of the system</source>
        <translation>文字をシステムと同じ大きさに</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>このペインを閉じる</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Lavender</source>
        <translation>Lavenderについて</translation>
    </message>
</context>
<context>
    <name>AnswerFooter</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>この回答をコピー</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>この回答の続きを書く</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Answer this question again</source>
        <translation>この質問に回答し直す</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>この回答のその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>書式なしでコピー</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Delete this question and its answers</source>
        <translation>この質問と回答を削除</translation>
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
        <translation>回答の本文</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Show more of this answer</source>
        <translation>この回答の続きを表示</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>回答を最後まで書けませんでした。</translation>
    </message>
    <message>
        <source>Lavender ended before this answer was finished.</source>
        <translation>この回答の途中でLavenderが終了しました。</translation>
    </message>
    <message>
        <source>Another Lavender window is still writing this answer.</source>
        <translation>この回答は、Lavenderの別のウィンドウでまだ書いている途中です。</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Lavender opens only files of this computer. Copy the photo here first, then drop the copy.</source>
        <translation>Lavenderで開けるのは、このコンピューターにあるファイルだけです。先に写真をこのコンピューターにコピーしてから、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Lavender opens nothing from the web. Save the photo first, then drop the file here.</source>
        <translation>LavenderではWeb上のものを開けません。先に写真を保存してから、そのファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>写真の一部</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>写真を選択</translation>
    </message>
    <message>
        <source>Photos and PDFs</source>
        <translation>写真とPDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}、{number}ページ目</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>{days} days left</source>
        <translation>残り{days}日</translation>
    </message>
    <message>
        <source>Deleted for good within a day</source>
        <translation>1日以内に完全に削除</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete is kept here for {days} days.</source>
        <translation>削除した会話はありません。削除したものは、ここに{days}日間残ります。</translation>
    </message>
    <message>
        <source>Kept for {days} days, then erased.</source>
        <translation>{days}日間残したあと、完全に削除します。</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>削除した会話</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete for good, with the photos</source>
        <translation>写真も含めて完全に削除</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Delete this conversation for good, with its photos?</source>
        <translation>この会話を写真も含めて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete {count} conversations for good, with their photos?</source>
        <translation>{count}件の会話を写真も含めて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete the conversation in the bin for good, with its photos?</source>
        <translation>ゴミ箱の会話を写真も含めて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete all {count} conversations in the bin for good, with their photos?</source>
        <translation>ゴミ箱の会話{count}件をすべて、写真も含めて完全に削除しますか？</translation>
    </message>
    <message>
        <source>This cannot be undone. Lavender’s backups keep what is deleted for up to {days} days.</source>
        <translation>元に戻すことはできません。削除したものは、Lavenderのバックアップに最長{days}日間残ります。</translation>
    </message>
</context>
<context>
    <name>BranchSwitch</name>
    <message>
        <source>Earlier version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Version {place} of {count}</source>
        <translation>バージョン {place} / {count}</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>This chat is still answering, so the question was not asked here.</source>
        <translation>このチャットはまだ回答中のため、ここでは質問しませんでした。</translation>
    </message>
    <message>
        <source>What is in my fridge, and what could I cook?</source>
        <translation>冷蔵庫に何がありますか？ それで何を作れますか？</translation>
    </message>
    <message>
        <source>What is in this photo?</source>
        <translation>この写真には何が写っていますか？</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>このペインを閉じる</translation>
    </message>
</context>
<context>
    <name>ChatsMenu</name>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Ask about the photo…</source>
        <translation>写真について質問…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>質問を入力…</translation>
    </message>
    <message>
        <source>Sent once the photos are open</source>
        <translation>写真が開き次第、送信します</translation>
    </message>
    <message>
        <source>Sent once the photo is open</source>
        <translation>写真が開き次第、送信します</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>写真を読み取り中…</translation>
    </message>
    <message>
        <source>System text: {name}</source>
        <translation>システムテキスト：{name}</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Add photo</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>写真を添付</translation>
    </message>
    <message>
        <source>Choose photos or PDFs, drop them here, or paste them</source>
        <translation>写真やPDFを選ぶか、ここにドロップするか、貼り付けてください</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Photo of the screen…</source>
        <translation>スクリーンショット…</translation>
    </message>
    <message>
        <source>More ways to add a photo</source>
        <translation>その他の方法で写真を追加</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>保存したテキスト</translation>
    </message>
    <message>
        <source>Saved prompts and system texts (/ in an empty question)</source>
        <translation>保存したプロンプトとシステムテキスト（空の質問欄で / を入力）</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>すべてに質問</translation>
    </message>
    <message>
        <source>Ask this in every pane</source>
        <translation>すべてのペインで同じ質問をする</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
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
        <translation>この会話はまもなく記憶の限界です</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens. It will soon forget the oldest questions.</source>
        <translation>モデルは{room}トークンのうち{used}トークンを記憶しています。まもなく、最も古い質問から忘れていきます。</translation>
    </message>
    <message>
        <source>The model remembers {used} of {room} tokens.</source>
        <translation>モデルは{room}トークンのうち{used}トークンを記憶しています。</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>This computer has no speech program. On Linux, espeak-ng is one.</source>
        <translation>このコンピューターには読み上げ用のプログラムがありません。Linuxではespeak-ngなどが使えます。</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>回答中…</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留めする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop your photos here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>写真 {number}</translation>
    </message>
    <message>
        <source>A photo that is no longer in the library</source>
        <translation>もうライブラリにない写真</translation>
    </message>
    <message>
        <source>{title} photos</source>
        <translation>{title}の写真</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>回答を最後まで書けませんでした。</translation>
    </message>
    <message>
        <source>Interrupted: Lavender ended before the answer did.</source>
        <translation>中断：回答の途中でLavenderが終了しました。</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>まだ書いている途中です</translation>
    </message>
    <message>
        <source>Exported from Lavender, {time}</source>
        <translation>Lavenderから書き出し、{time}</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだやり取りはありません。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show the figures of this answer</source>
        <translation>この回答の計測値を表示</translation>
    </message>
    <message>
        <source>Figures of this answer: {took}</source>
        <translation>この回答の計測値：{took}</translation>
    </message>
    <message>
        <source>What the model saw…</source>
        <translation>モデルが見たもの…</translation>
    </message>
    <message>
        <source>Show the pixels of the photos that went into the model</source>
        <translation>モデルに渡された写真のピクセルを表示</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Longest length reached</source>
        <translation>長さの上限に達しました</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>{seconds}秒未満</translation>
    </message>
    <message>
        <source>Written: {count} tokens, {rate} a second</source>
        <translation>生成：{count}トークン、毎秒{rate}トークン</translation>
    </message>
    <message>
        <source>Read: {count} tokens, {known} of them known from before</source>
        <translation>入力：{count}トークン、うち{known}トークンは以前に読み取り済み</translation>
    </message>
    <message>
        <source>Read: {count} tokens</source>
        <translation>読んだ量：{count}トークン</translation>
    </message>
    <message>
        <source>Photos: {count} tokens</source>
        <translation>写真：{count}トークン</translation>
    </message>
    <message>
        <source>Loading the model: {seconds} s</source>
        <translation>モデルの読み込み：{seconds}秒</translation>
    </message>
    <message>
        <source>Reading the photo: {seconds} s</source>
        <translation>写真の読み取り：{seconds}秒</translation>
    </message>
    <message>
        <source>Reading the question: {seconds} s</source>
        <translation>質問の読み取り：{seconds}秒</translation>
    </message>
    <message>
        <source>First word after: {seconds} s</source>
        <translation>回答開始まで：{seconds}秒</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>フォルダーを削除（会話は残す）</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget everything?</source>
        <translation>すべて消去しますか？</translation>
    </message>
    <message>
        <source>All conversations go, those in the bin too, with their photos, and so do drafts, saved texts, backups, logs, settings, and all that models have kept of them. There is no way back from this.

Files that you saved elsewhere stay.</source>
        <translation>ゴミ箱の中を含む、すべての会話と写真、下書き、保存したテキスト、バックアップ、ログ、設定、モデルが保持しているものがすべて消去されます。元に戻すことはできません。

別の場所に保存したファイルは残ります。</translation>
    </message>
    <message>
        <source>Delete the models I brought in as well</source>
        <translation>追加したモデルも削除する</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>すべて消去しました。</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>You have asked about this photo before: “{title}”</source>
        <translation>前の会話：「{title}」</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>This photo is in {count} conversations. The latest:</source>
        <translation>この写真がある会話：{count}件。最新：</translation>
    </message>
    <message>
        <source>In {count} conversations</source>
        <translation>会話{count}件で使用</translation>
    </message>
    <message>
        <source>Asked about before</source>
        <translation>前に質問した写真</translation>
    </message>
    <message>
        <source>You have asked about this photo before:</source>
        <translation>この写真については前にも質問しています：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the conversation about this photo</source>
        <translation>この写真についての会話を開く</translation>
    </message>
    <message>
        <source>All {count}…</source>
        <translation>全{count}件…</translation>
    </message>
    <message>
        <source>All conversations about this photo</source>
        <translation>この写真についてのすべての会話</translation>
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
        <translation>最新のメッセージに移動</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Lavender is made with the work of many others:</source>
        <translation>Lavenderは、多くの方々の成果から作られています：</translation>
    </message>
    <message>
        <source>Parts of Lavender</source>
        <translation>Lavenderの構成要素</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>More menus</source>
        <translation>その他のメニュー</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Its size is not known.</source>
        <translation>サイズは不明です。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>入手済み</translation>
    </message>
    <message>
        <source>Not faithful</source>
        <translation>開発元と異なる見え方</translation>
    </message>
    <message>
        <source>Not known to be faithful</source>
        <translation>見え方は未確認</translation>
    </message>
    <message>
        <source>{size} on the disk.</source>
        <translation>ディスク上のサイズは{size}です。</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス：{licence}</translation>
    </message>
    <message>
        <source>Technical details: {summary}</source>
        <translation>技術情報：{summary}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <translation>入手（{size}）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>ファイルを検査</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{done} of about {total} are here.</source>
        <translation>約{total}のうち{done}をダウンロード済みです。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Checking what is here already…</source>
        <translation>すでにあるファイルを確認中…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>接続を待っています…</translation>
    </message>
    <message>
        <source>Checking and installing…</source>
        <translation>検査してインストール中…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>残り{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>残り{hours}時間{minutes}分</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that answers the next question</source>
        <translation>次の質問に回答するモデル</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Settings of {name}</source>
        <translation>{name}の設定</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>設定と同じ</translation>
    </message>
    <message>
        <source>Empty: as in Settings</source>
        <translation>空欄：設定と同じ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Tokens that it can keep in mind. More takes more memory.</source>
        <translation>モデルが覚えておけるトークン数です。増やすとメモリを多く使います。</translation>
    </message>
    <message>
        <source>Layers on a graphics card</source>
        <translation>グラフィックカードで動かす層の数</translation>
    </message>
    <message>
        <source>0 keeps it on the processor.</source>
        <translation>0にするとCPUだけで動かします。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0では常に最も可能性の高い言葉を選びます。大きいほど自由になります。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>トークン数で指定します。</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>システムテキスト</translation>
    </message>
    <message>
        <source>What it is told before everything.</source>
        <translation>モデルに最初に伝える内容です。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Choose a language model and its mmproj</source>
        <translation>言語モデルとそのmmprojを選択</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>{name} is ready: {summary}.</source>
        <translation>「{name}」を使えるようになりました：{summary}。</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>「{name}」を使えるようになりました。</translation>
    </message>
    <message>
        <source>The files can be read in whole. Their checksums were not published.</source>
        <translation>ファイルは最後まで読み取れます。チェックサムは公開されていません。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>The files are not as they were published. Remove it and get it again.</source>
        <translation>ファイルが公開時のものと一致しません。モデルを削除して、もう一度入手してください。</translation>
    </message>
    <message>
        <source>The files are as they were published.</source>
        <translation>ファイルは公開時のものと一致しています。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Checking what this computer can run…</source>
        <translation>このコンピューターで動くモデルを確認中…</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>このコンピューターで見つかったもの</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Lavenderで使う</translation>
    </message>
    <message>
        <source>{name} is in the bin ({size}).</source>
        <translation>「{name}」はゴミ箱にあります（{size}）。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Bring your own model…</source>
        <translation>手持ちのモデルを追加…</translation>
    </message>
    <message>
        <source>A GGUF language model and its mmproj; or drop both here</source>
        <translation>GGUF形式の言語モデルとそのmmproj。2つをここにドロップしても追加できます</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>自分で開始したダウンロードを許可</translation>
    </message>
    <message>
        <source>Lavender is offline. Only a download that you start here uses the Internet.</source>
        <translation>Lavenderはオフラインで動きます。インターネットを使うのは、ここで自分で開始したダウンロードだけです。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Get the recommended model</source>
        <translation>おすすめのモデルを入手</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>その他のモデル…</translation>
    </message>
    <message>
        <source>For photos of your own: {name}</source>
        <translation>自分の写真について聞くには：{name}</translation>
    </message>
    <message>
        <source>Go on ({size})</source>
        <translation>再開（{size}）</translation>
    </message>
    <message>
        <source>Get it ({size})</source>
        <translation>入手（{size}）</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Choose pages</source>
        <translation>ページを選択</translation>
    </message>
    <message>
        <source>{name} has {count} pages. Which ones are photos to ask about?</source>
        <translation>「{name}」は{count}ページあります。どのページについて質問しますか？</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Click the pages that you want, or go to them with the arrow keys and press Space.</source>
        <translation>追加したいページをクリックするか、矢印キーで移動してスペースキーを押してください。</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}ページ目</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>ページを追加</translation>
    </message>
    <message>
        <source>Add 1 page</source>
        <translation>1ページを追加</translation>
    </message>
    <message>
        <source>Add {count} pages</source>
        <translation>{count}ページを追加</translation>
    </message>
    <message>
        <source>At most {most} pages can be added at a time.</source>
        <translation>一度に追加できるのは{most}ページまでです。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>{number}ページ目</translation>
    </message>
</context>
<context>
    <name>PhotoChip</name>
    <message>
        <source>Move left</source>
        <translation>左に移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右に移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>{name}, being opened</source>
        <translation>{name}、開いている途中です</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}、{width} × {height}ピクセル</translation>
    </message>
    <message>
        <source>{photo}, number {place} of {count}</source>
        <translation>{photo}、{count}枚中{place}枚目</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it, Delete takes it away.</source>
        <translation>Altと矢印キーで移動し、Deleteで取り除きます。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>「{name}」を取り除く</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>この写真を取り除く</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>Photo in “{title}”</source>
        <translation>「{title}」の写真</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos to send</source>
        <translation>送信する写真</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>写真、{width} × {height}ピクセル</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Click to look at it.</source>
        <translation>{width} × {height}ピクセル。クリックすると大きく表示します。</translation>
    </message>
    <message>
        <source>Look at the photo</source>
        <translation>写真を大きく表示</translation>
    </message>
    <message>
        <source>Save without place and date…</source>
        <translation>場所と日時を除いて保存…</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Search photos by what was said about them</source>
        <translation>やり取りの内容で写真を検索</translation>
    </message>
    <message>
        <source>Search what was said about photos</source>
        <translation>やり取りの内容で写真を検索</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Nothing like that was said about a photo. Try fewer words.</source>
        <translation>そのような内容の写真は見つかりませんでした。言葉を減らしてみてください。</translation>
    </message>
    <message>
        <source>The photos that you ask about are kept here. You can find them again by what was said about them.</source>
        <translation>質問した写真はここに保存されます。やり取りの内容から、また探せます。</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer photos.</source>
        <translation>新しいものから{count}枚を表示しています。言葉を増やすと絞り込めます。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the question as a prompt</source>
        <translation>質問をプロンプトとして保存</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>プロンプト…</translation>
    </message>
    <message>
        <source>System text of a new conversation</source>
        <translation>新しい会話のシステムテキスト</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定と同じ</translation>
    </message>
    <message>
        <source>System texts…</source>
        <translation>システムテキスト…</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>System texts</source>
        <translation>システムテキスト</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>A system text is what a model is told before everything else.</source>
        <translation>システムテキストは、ほかの何よりも先にモデルに伝える内容です。</translation>
    </message>
    <message>
        <source>A prompt is a question, or the beginning of one, to ask again.</source>
        <translation>プロンプトは、繰り返し使う質問やその書き出しです。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Empty: its first words</source>
        <translation>空欄：本文の最初の言葉</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ファイル フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit the question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You asked</source>
        <translation>自分の質問</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>質問の本文</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>この質問を編集</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your library is damaged.</source>
        <translation>ライブラリが壊れています。</translation>
    </message>
    <message>
        <source>Restore what can be read</source>
        <translation>読み取れるものを復元</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>{time}のバックアップを復元</translation>
    </message>
    <message>
        <source>Your library is restored.</source>
        <translation>ライブラリを復元しました。</translation>
    </message>
    <message>
        <source>Conversations: {conversations}. Messages: {messages}.</source>
        <translation>会話：{conversations}件。メッセージ：{messages}件。</translation>
    </message>
    <message>
        <source>Messages newer than the backup, from the damaged file: {newer}.</source>
        <translation>バックアップより新しく、壊れたファイルから読み取ったメッセージ：{newer}件。</translation>
    </message>
    <message>
        <source>What was said after the backup cannot be read any more.</source>
        <translation>バックアップより後の内容は、もう読み取れません。</translation>
    </message>
    <message>
        <source>Messages that cannot be read any more: {lost}.</source>
        <translation>もう読み取れないメッセージ：{lost}件。</translation>
    </message>
    <message>
        <source>No message is lost.</source>
        <translation>失われるメッセージはありません。</translation>
    </message>
    <message>
        <source>The damaged file is kept in the data folder.</source>
        <translation>壊れたファイルはデータフォルダーに残ります。</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>This is not the address of a website, so it is not opened.</source>
        <translation>Webサイトのアドレスではないため、開きませんでした。</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Try the sample photo “{name}”</source>
        <translation>サンプル写真「{name}」を試す</translation>
    </message>
</context>
<context>
    <name>ScreenCut</name>
    <message>
        <source>Photo of the screen</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>Draw around what you want to ask about, with the mouse or the arrow keys. Enter takes the frame, or the whole screen where there is none; Esc cancels.</source>
        <translation>質問したい部分を、マウスか矢印キーで囲んでください。Enterで囲んだ部分（なければ画面全体）を取り込み、Escでキャンセルします。</translation>
    </message>
</context>
<context>
    <name>ScreenPhoto</name>
    <message>
        <source>Screen, {time}</source>
        <translation>スクリーンショット、{time}</translation>
    </message>
    <message>
        <source>Your desktop does not let Lavender see the screen. Take a picture of the screen with your system&apos;s own key, then paste it here.</source>
        <translation>お使いのデスクトップ環境では、Lavenderから画面を取り込めません。システムのキーで画面を撮影してから、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>モデルが見たもの</translation>
    </message>
    <message>
        <source>These are the pixels that the model got of your photos, enlarged where they are few. What cannot be made out here, it cannot have seen.</source>
        <translation>写真のうち、実際にモデルに渡されたピクセルです。数が少ない場合は拡大して表示しています。ここで見分けられないものは、モデルにも見えていないはずです。</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: the original has {width} × {height} pixels</source>
        <translation>写真 {number} / {count}（元の大きさ：{width} × {height}ピクセル）</translation>
    </message>
    <message>
        <source>The model got an overview and {rows} × {columns} tiles, each {width} × {height} pixels: {tokens} tokens</source>
        <translation>モデルに渡した大きさ：全体と、{width} × {height}ピクセルのタイル{rows} × {columns}枚、{tokens}トークン</translation>
    </message>
    <message>
        <source>The model got {width} × {height} pixels: {tokens} tokens</source>
        <translation>モデルに渡した大きさ：{width} × {height}ピクセル、{tokens}トークン</translation>
    </message>
    <message>
        <source>When this answer was written, {count} tokens of photos went in. The model or its settings were changed since, so what you see here may differ from that.</source>
        <translation>この回答を書いたときには、写真として{count}トークンがモデルに渡されました。その後モデルまたは設定が変わったため、ここに表示されるものは当時と異なる場合があります。</translation>
    </message>
    <message>
        <source>{model}. {fidelity}</source>
        <translation>モデル：{model}。{fidelity}</translation>
    </message>
    <message>
        <source>No photo went into this answer: the model wrote it without having seen one.</source>
        <translation>この回答に写真は使われていません。モデルは写真を見ずに書きました。</translation>
    </message>
    <message>
        <source>The answer ended before its photos went into the model.</source>
        <translation>写真がモデルに渡される前に、回答が終わりました。</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>全体画像</translation>
    </message>
    <message>
        <source>The tiles</source>
        <translation>タイル</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>In percent of the system’s size.</source>
        <translation>システムの文字の大きさに対する割合（%）です。</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Likeliest words (top p)</source>
        <translation>可能性の高い言葉（top p）</translation>
    </message>
    <message>
        <source>Only words that make up this share of the likelihood. 1 allows all.</source>
        <translation>確からしさの合計がこの割合になるまでの言葉だけを使います。1にするとすべて使えます。</translation>
    </message>
    <message>
        <source>Number of words (top k)</source>
        <translation>言葉の数（top k）</translation>
    </message>
    <message>
        <source>At most so many to choose from for each word. 0 sets no limit.</source>
        <translation>1語ごとに選ぶ候補の数の上限です。0にすると上限はありません。</translation>
    </message>
    <message>
        <source>Least likelihood (min p)</source>
        <translation>確からしさの下限（min p）</translation>
    </message>
    <message>
        <source>Beside the likeliest word; what is rarer is left out. 0 allows all.</source>
        <translation>最も可能性の高い言葉に対する割合です。これより低い言葉は除きます。0にするとすべて使えます。</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>繰り返しを抑える</translation>
    </message>
    <message>
        <source>1 does nothing; 1.1 makes words rarer that were used before.</source>
        <translation>1では何も変わりません。1.1にすると、すでに使った言葉が出にくくなります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>速さ優先</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>省メモリ</translation>
    </message>
    <message>
        <source>Quick takes more memory and answers sooner; lean leaves memory to other programs.</source>
        <translation>「速さ優先」は多くのメモリを使って早く回答し、「省メモリ」は他のアプリにメモリを残します。</translation>
    </message>
    <message>
        <source>Tokens that a model can keep in mind. More takes more memory.</source>
        <translation>モデルが覚えておけるトークン数です。増やすとメモリを多く使います。</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>使わないモデルを外すまでの時間</translation>
    </message>
    <message>
        <source>Minutes without a question. 0 never unloads it. From the next start.</source>
        <translation>質問がない時間（分）です。0にするとメモリから外しません。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}分</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>保存とプライバシー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>明るい配色か暗い配色かを選びます。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>For menus and buttons, from the next start. Answers keep the language of their model.</source>
        <translation>メニューとボタンの言語です。次回の起動から有効です。回答の言語はモデルのままです。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 always gives the likeliest words; more is freer.</source>
        <translation>0では常に最も可能性の高い言葉を選びます。大きいほど自由になります。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>In tokens, which are parts of words.</source>
        <translation>トークン数で指定します。トークンは単語を細かく分けたものです。</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>システムテキスト</translation>
    </message>
    <message>
        <source>What a model is told before everything.</source>
        <translation>モデルに最初に伝える内容です。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>メモリの使い方</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Space for what models have read</source>
        <translation>モデルが読み取った内容の保存容量</translation>
    </message>
    <message>
        <source>So much of photos and conversations is kept ready and not read again. From the next start.</source>
        <translation>写真と会話をこの容量まで保存し、読み直さずに済むようにします。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>Allow downloads that I start</source>
        <translation>自分で開始したダウンロードを許可</translation>
    </message>
    <message>
        <source>Nothing else ever uses the Internet.</source>
        <translation>これ以外にインターネットを使うことはありません。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>Another address for the Hugging Face Hub. From the next start.</source>
        <translation>Hugging Face Hubの代わりに使うアドレスです。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Deletes all conversations, photos, backups, logs and settings. Asks first.</source>
        <translation>会話、写真、バックアップ、ログ、設定をすべて削除します。事前に確認します。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models.</source>
        <translation>会話、写真、モデルは「{folder}」にあります。</translation>
    </message>
    <message>
        <source>{folder} has your conversations, photos and models. The way Lavender was started decides it, so it cannot be changed here.</source>
        <translation>会話、写真、モデルは「{folder}」にあります。Lavenderの起動方法で決まるため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder for conversations and photos</source>
        <translation>会話と写真を保存するフォルダーを選択</translation>
    </message>
    <message>
        <source>{folder} from the next start. What is kept now stays in {before}.</source>
        <translation>次回の起動から「{folder}」を使います。今あるものは「{before}」に残ります。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>SettingsFields</name>
    <message>
        <source>No setting was found for “{words}”.</source>
        <translation>「{words}」に当てはまる設定はありません。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Something went wrong inside Lavender.</source>
        <translation>Lavenderの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Your conversations are safe. The log says more. If the window behaves strangely from here on, please start Lavender again.</source>
        <translation>会話は無事です。詳しくはログをご覧ください。この後ウィンドウの動きがおかしい場合は、Lavenderを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>質問を送信</translation>
    </message>
    <message>
        <source>New line in the question</source>
        <translation>質問の中で改行</translation>
    </message>
    <message>
        <source>Saved prompts, in an empty question</source>
        <translation>保存したプロンプト（質問が空のとき）</translation>
    </message>
    <message>
        <source>Move a photo to the left, before it is sent</source>
        <translation>写真を左に移動（送信前）</translation>
    </message>
    <message>
        <source>Move a photo to the right, before it is sent</source>
        <translation>写真を右に移動（送信前）</translation>
    </message>
    <message>
        <source>Take a photo away, before it is sent</source>
        <translation>写真を取り除く（送信前）</translation>
    </message>
    <message>
        <source>Delete, in the list of conversations</source>
        <translation>削除（会話の一覧で）</translation>
    </message>
    <message>
        <source>Choose several, in the list of conversations</source>
        <translation>複数選択（会話の一覧で）</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>編集をキャンセル</translation>
    </message>
    <message>
        <source>The whole photo, looking at a photo</source>
        <translation>全体を表示（写真の表示中）</translation>
    </message>
    <message>
        <source>Actual size, looking at a photo</source>
        <translation>実際のサイズで表示（写真の表示中）</translation>
    </message>
    <message>
        <source>Larger, looking at a photo</source>
        <translation>拡大（写真の表示中）</translation>
    </message>
    <message>
        <source>Smaller, looking at a photo</source>
        <translation>縮小（写真の表示中）</translation>
    </message>
    <message>
        <source>Turn it, looking at a photo</source>
        <translation>回転（写真の表示中）</translation>
    </message>
    <message>
        <source>Look closer at a part of a photo</source>
        <translation>写真の一部を詳しく見る</translation>
    </message>
    <message>
        <source>The photo before, looking at photos</source>
        <translation>前の写真（写真の表示中）</translation>
    </message>
    <message>
        <source>The photo after, looking at photos</source>
        <translation>次の写真（写真の表示中）</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>{count} conversations were deleted.</source>
        <translation>{count}件の会話を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chat ({keys})</source>
        <translation>新しいチャット（{keys}）</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Every photo that you asked about</source>
        <translation>質問したすべての写真</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Deleted conversations, and the way back</source>
        <translation>削除した会話の確認と復元</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings ({keys})</source>
        <translation>設定（{keys}）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>「{words}」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>{count} places were found.</source>
        <translation>{count}か所見つかりました。</translation>
    </message>
    <message>
        <source>Your conversations will be kept here.</source>
        <translation>会話はここに保存されます。</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{stage} {seconds} s</source>
        <translation>{stage} {seconds}秒</translation>
    </message>
    <message>
        <source>Loading the model, {seconds} s left</source>
        <translation>モデルを読み込み中、残り{seconds}秒</translation>
    </message>
    <message>
        <source>Reading the photo, {seconds} s left</source>
        <translation>写真を読み取り中、残り{seconds}秒</translation>
    </message>
    <message>
        <source>Reading the question, {seconds} s left</source>
        <translation>質問を読み取り中、残り{seconds}秒</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>写真を読み取り中…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>質問を読み取り中…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>順番を待っています…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Describe this photo</source>
        <translation>この写真を説明してください</translation>
    </message>
    <message>
        <source>Describe these photos</source>
        <translation>これらの写真を説明してください</translation>
    </message>
    <message>
        <source>What does the text say?</source>
        <translation>何と書いてありますか？</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>代替テキストを作成してください</translation>
    </message>
    <message>
        <source>What could I cook?</source>
        <translation>何を作れますか？</translation>
    </message>
    <message>
        <source>What is different between these?</source>
        <translation>これらの写真の違いは何ですか？</translation>
    </message>
    <message>
        <source>What is different from the photo before?</source>
        <translation>前の写真との違いは何ですか？</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>詳しく教えてください</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>短くしてください</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Markdown with photos…</source>
        <translation>Markdown（写真つき）…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webページ（HTML）…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON for Lavender…</source>
        <translation>Lavender用のJSON…</translation>
    </message>
    <message>
        <source>Photos without place and date…</source>
        <translation>場所と日時を除いた写真…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Markdownとして書き出す</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as a web page</source>
        <translation>Webページとして書き出す</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Export for Lavender</source>
        <translation>Lavender用に書き出す</translation>
    </message>
    <message>
        <source>Conversations of Lavender</source>
        <translation>Lavenderの会話</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDFとして書き出す</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The conversation was sent to print.</source>
        <translation>会話をプリンターに送りました。</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>写真を保存するフォルダーを選択</translation>
    </message>
    <message>
        <source>{count} photos were saved in “{folder}”.</source>
        <translation>{count}枚の写真を「{folder}」に保存しました。</translation>
    </message>
    <message>
        <source>One photo was saved in “{folder}”.</source>
        <translation>1枚の写真を「{folder}」に保存しました。</translation>
    </message>
    <message>
        <source>Save the photo without place and date</source>
        <translation>場所と日時を除いて写真を保存</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話を読み込む</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>{count} conversations were imported.</source>
        <translation>{count}件の会話を読み込みました。</translation>
    </message>
    <message>
        <source>“{title}” was imported.</source>
        <translation>「{title}」を読み込みました。</translation>
    </message>
    <message>
        <source>There was no conversation in this file.</source>
        <translation>このファイルに会話はありませんでした。</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>少し時間がかかります…</translation>
    </message>
    <message>
        <source>“{file}” was saved.</source>
        <translation>「{file}」を保存しました。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>会話の内容</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>以前のメッセージを表示</translation>
    </message>
    <message>
        <source>The model no longer remembers what is above, except questions with photos.</source>
        <translation>ここより上の内容は、写真つきの質問を除いて、モデルの記憶に残っていません。</translation>
    </message>
    <message>
        <source>Show later messages</source>
        <translation>以降のメッセージを表示</translation>
    </message>
</context>
<context>
    <name>TurnRemover</name>
    <message>
        <source>The question and its answers were deleted.</source>
        <translation>質問とその回答を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height}ピクセル、{size}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photo {place}</source>
        <translation>写真 {place}</translation>
    </message>
    <message>
        <source>{photo}: {facts}</source>
        <translation>{photo}：{facts}</translation>
    </message>
    <message>
        <source>Draw a rectangle around what the model should look at more closely.</source>
        <translation>モデルに詳しく見てほしい部分を四角で囲んでください。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Take this part to attach it to your next question.</source>
        <translation>{width} × {height}ピクセル。「この部分を使う」を押すと、次の質問に添付できます。</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Photo after</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>ViewerTools</name>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>詳しく見る</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>この部分を使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Actual size, now shown at {percent}</source>
        <translation>実際のサイズで表示、現在は{percent}</translation>
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
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Drop a photo here, and ask about it</source>
        <translation>写真をドロップして質問</translation>
    </message>
    <message>
        <source>Photos and answers stay on this computer.</source>
        <translation>写真も回答も、このコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>またはサンプル写真で試す</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去7日間</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes}分前</translation>
    </message>
    <message>
        <source>Folder {name}, open, {count} conversations</source>
        <translation>フォルダー「{name}」、開いています、会話{count}件</translation>
    </message>
    <message>
        <source>Folder {name}, closed, {count} conversations</source>
        <translation>フォルダー「{name}」、閉じています、会話{count}件</translation>
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
        <translation>{host}に接続できません（{reason}）。インターネットに接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.</source>
        <translation>HF_HUB_OFFLINEの設定により、ダウンロードはオフになっています。ダウンロードするには、この設定を外してLavenderを起動してください。</translation>
    </message>
    <message>
        <source>{repository} is given out only to people who agreed to its terms. Agree to them on {host}, set HF_TOKEN to your token there, and try again.</source>
        <translation>「{repository}」は、利用条件に同意した人だけに配布されています。{host}で同意し、そこで発行されたトークンをHF_TOKENに設定して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} of {repository} is no longer on {host}. Choose another model.</source>
        <translation>「{repository}」の「{file}」は、{host}からなくなりました。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}). Try again later; what was fetched is kept.</source>
        <translation>{host}がエラーを返しました（{status}）。時間をおいてもう一度お試しください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>{host} names no checksum of {file}, so it could not be told whether it is right. Choose another mirror.</source>
        <translation>{host}には「{file}」のチェックサムがないため、正しいファイルかどうかを確かめられませんでした。別のミラーを選んでください。</translation>
    </message>
    <message>
        <source>{file} of {repository} is another file than the one that Lavender knows. Nothing was downloaded.</source>
        <translation>「{repository}」の「{file}」は、Lavenderが把握しているものとは別のファイルです。何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>What {host} sent for {file} is no model. A network that asks you to log in does that: open a web page, then try again.</source>
        <translation>{host}から「{file}」として届いたものは、モデルではありません。ログインが必要なネットワークでよく起こります。Webページを一度開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try again later or choose a mirror.</source>
        <translation>「{file}」は2回とも壊れた状態で届いたため、破棄しました。ほかのダウンロード済みの分は残っています。時間をおいて試すか、ミラーを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} more are needed, {free} are free. Make room and try again; what was fetched is kept.</source>
        <translation>ディスクの空き容量が足りません。あと{wanted}必要ですが、空きは{free}です。空きを増やして、もう一度お試しください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). What was fetched before is kept.</source>
        <translation>「{file}」に書き込めませんでした（{reason}）。それまでにダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost and did not come back. Try again; what was fetched is kept.</source>
        <translation>{host}との接続が切れたまま、回復しませんでした。もう一度お試しください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>This model is being downloaded already, in another window or command.</source>
        <translation>このモデルは、別のウィンドウまたはコマンドですでにダウンロード中です。</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again; what was fetched is kept. The log says more.</source>
        <translation>ダウンロードが予期せず終了しました。もう一度お試しください。ダウンロード済みの分は残っています。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This model cannot see photos. Choose one that comes with an mmproj.</source>
        <translation>このモデルは写真を見ることができません。mmprojが付いているモデルを選んでください。</translation>
    </message>
    <message>
        <source>Lavender is closing.</source>
        <translation>Lavenderを終了しています。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files inside it.</source>
        <translation>「{file}」はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe. Choose a file.</source>
        <translation>「{file}」はデバイスまたはパイプです。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is not there. It may have been moved or deleted: choose it again.</source>
        <translation>「{file}」が見つかりません。移動または削除された可能性があります。もう一度選んでください。</translation>
    </message>
    <message>
        <source>{file} may not be read. Change its permissions or copy it elsewhere.</source>
        <translation>「{file}」を読む権限がありません。アクセス権を変更するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>{file} is a link that only leads to itself. Choose the file itself.</source>
        <translation>「{file}」は自分自身を指すだけのリンクです。ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try to copy it first.</source>
        <translation>「{file}」を読み込めませんでした（{reason}）。先にコピーしてからお試しください。</translation>
    </message>
    <message>
        <source>{file} is not a picture that Lavender can read. Use JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF, HEIC or PDF.</source>
        <translation>「{file}」は、Lavenderで読み込める画像ではありません。JPEG、PNG、WebP、GIF、BMP、TIFF、AVIF、HEIC、PDFのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Try another copy of the photo.</source>
        <translation>「{file}」は壊れているため読み込めません。写真の別のコピーをお試しください。</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save a copy of at most {limit} million pixels and use that.</source>
        <translation>「{file}」はピクセル数が多すぎます。{limit}メガピクセル以下のコピーを保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing. Copy or download the photo again.</source>
        <translation>「{file}」は不完全で、末尾が欠けています。写真をもう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} needs too much memory. Save a smaller copy of the photo and use that.</source>
        <translation>「{file}」を開くにはメモリが足りません。写真の小さなコピーを保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>Nothing of the photo lies in that rectangle. Draw it over the photo.</source>
        <translation>その四角の中に写真が入っていません。写真の上で囲んでください。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save a copy without one and use that.</source>
        <translation>「{file}」はパスワードで保護されています。パスワードのないコピーを保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>{file} has no pages. Choose another file.</source>
        <translation>「{file}」にはページがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} has too many pages ({pages}). Save the pages that you need as a PDF of their own.</source>
        <translation>「{file}」はページが多すぎます（{pages}ページ）。必要なページだけを別のPDFに保存してください。</translation>
    </message>
    <message>
        <source>{file} has too many pixels ({width} × {height}). Save a copy of at most {limit} million pixels and use that.</source>
        <translation>「{file}」はピクセル数が多すぎます（{width} × {height}）。{limit}メガピクセル以下のコピーを保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>「{file}」は空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Choose a smaller file.</source>
        <translation>「{file}」は{limit} MBを超えています。もっと小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is a PDF. Save the page that you need as a picture and use that.</source>
        <translation>「{file}」はPDFです。必要なページを画像として保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>{file} could not be read: opening it ended the reader. Try again, or save the photo as a JPEG and use that.</source>
        <translation>「{file}」を読み込めませんでした。開く途中で読み取り用のプログラムが終了しました。もう一度試すか、写真をJPEGで保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Save it as a JPEG and use that.</source>
        <translation>「{file}」の読み込みに時間がかかりすぎています。JPEGで保存して、そちらを使ってください。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>The question is empty. Type what to ask.</source>
        <translation>質問が空です。聞きたいことを入力してください。</translation>
    </message>
    <message>
        <source>{file} has {pages} pages. Choose among them.</source>
        <translation>「{file}」は{pages}ページあります。使うページを選んでください。</translation>
    </message>
    <message>
        <source>The image {name} lies outside the images&apos; folder.</source>
        <translation>画像「{name}」は、画像のフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a file of questions.</source>
        <translation>「{file}」を質問のファイルとして読み取れません。</translation>
    </message>
    <message>
        <source>Line {number} of {file} is no question: it needs question_id, image and text in a JSON object.</source>
        <translation>「{file}」の{number}行目は質問ではありません。question_id、image、textを含むJSONオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>{file} cannot be used ({reason}).</source>
        <translation>「{file}」を使えません（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder.</source>
        <translation>「{file}」に書き込めません（{reason}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{name} is too big for this computer. To download it all the same, add --anyway.</source>
        <translation>「{name}」はこのコンピューターには大きすぎます。それでもダウンロードするには、--anywayを付けてください。</translation>
    </message>
    <message>
        <source>No model that Lavender knows would run well here. lavender models fit says why.</source>
        <translation>Lavenderが把握しているモデルの中に、ここで快適に動くものはありません。理由はlavender models fitで確認できます。</translation>
    </message>
    <message>
        <source>{name} comes as {those}, not as {wish}.</source>
        <translation>「{name}」にあるのは{those}で、{wish}はありません。</translation>
    </message>
    <message>
        <source>Damaged or missing: {files}.</source>
        <translation>壊れているか、見つからないファイル：{files}。</translation>
    </message>
    <message>
        <source>Paused. The same command goes on where it ended.</source>
        <translation>一時停止しました。同じコマンドで続きから再開できます。</translation>
    </message>
    <message>
        <source>The self-test failed at {part}: {reason}</source>
        <translation>{part}でセルフテストに失敗しました：{reason}</translation>
    </message>
    <message>
        <source>A picture came out wrong: {file}.</source>
        <translation>画像が正しく読み込まれませんでした：{file}</translation>
    </message>
    <message>
        <source>There was no answer about the photo.</source>
        <translation>写真についての回答がありませんでした。</translation>
    </message>
    <message>
        <source>Pocket did not recognise the sample photo: {answer}</source>
        <translation>Pocketがサンプル写真を認識できませんでした：{answer}</translation>
    </message>
    <message>
        <source>The answer is not in the database.</source>
        <translation>回答がデータベースにありません。</translation>
    </message>
    <message>
        <source>The window did not paint itself.</source>
        <translation>ウィンドウが描画されませんでした。</translation>
    </message>
    <message>
        <source>No font was found that letters can be drawn with.</source>
        <translation>文字を表示できるフォントが見つかりません。</translation>
    </message>
    <message>
        <source>The words in {language} are missing.</source>
        <translation>{language}の表示文字がありません。</translation>
    </message>
    <message>
        <source>{file} is missing. Install Lavender again.</source>
        <translation>「{file}」がありません。Lavenderをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>{name} is neither a photo nor a command. lavender --help lists the commands.</source>
        <translation>「{name}」は写真でもコマンドでもありません。lavender --helpでコマンドの一覧を確認できます。</translation>
    </message>
    <message>
        <source>A photo did not get through to the model, so nothing was answered: it would have been made up. Attach the photo again, or choose another model.</source>
        <translation>写真がモデルに届きませんでした。このまま回答すると作り話になるため、回答していません。写真をもう一度添付するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The mmproj gives {got} for a photo, and the model expects {wanted} (parts × numbers). Choose the mmproj that was made for this model.</source>
        <translation>このmmprojが写真1枚から作るデータは{got}ですが、モデルに必要なのは{wanted}です（部分の数 × 数値の数）。このモデル用に作られたmmprojを選んでください。</translation>
    </message>
    <message>
        <source>This conversation is too long for any model. Start a new one.</source>
        <translation>この会話は長すぎて、どのモデルでも扱えません。新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>A photo of this conversation is missing.</source>
        <translation>この会話にあるはずの写真が見つかりません。</translation>
    </message>
    <message>
        <source>{file} cannot be made smaller: it may be damaged, or the disk is full. Import it without --compact.</source>
        <translation>「{file}」を小さくできません。ファイルが壊れているか、ディスクがいっぱいの可能性があります。--compactを付けずに追加してください。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its oldest question and answer were left out.</source>
        <translation>会話がモデルの記憶できる長さを超えたため、最も古い質問と回答を省きました。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can remember: its {count} oldest questions and answers were left out.</source>
        <translation>会話がモデルの記憶できる長さを超えたため、最も古いものから質問と回答を{count}組省きました。</translation>
    </message>
    <message>
        <source>The question with its photos needs {tokens} tokens, but only {limit} fit. Shorten it, send fewer photos, or choose a larger context.</source>
        <translation>写真を含む質問に{tokens}トークン必要ですが、{limit}トークンしか入りません。質問を短くするか、写真を減らすか、コンテキストを大きくしてください。</translation>
    </message>
    <message>
        <source>llama.cpp cannot open {file}. Download it again, or choose another mmproj.</source>
        <translation>llama.cppで「{file}」を開けません。もう一度ダウンロードするか、別のmmprojを選んでください。</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose another model.</source>
        <translation>「{file}」のプロジェクターは、Lavenderで動かせない種類です（{projector}）。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model reads a photo in one batch of {rows} tokens, and the batch is smaller. Set batch in the settings to {rows} or more.</source>
        <translation>このモデルは写真を{rows}トークンの1つのバッチで読み取りますが、バッチの設定がそれより小さくなっています。設定のbatchを{rows}以上にしてください。</translation>
    </message>
    <message>
        <source>{file} gave no usable numbers for this photo. Download it again.</source>
        <translation>「{file}」からは、この写真について使える数値が得られませんでした。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>llama.cpp could not read the photo with {file}. Try again.</source>
        <translation>llama.cppが「{file}」を使って写真を読み取れませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}).</source>
        <translation>モデルのファイル「{file}」を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>{mmproj} does not belong to {llm}: it gives {got} numbers for each part of a photo, and the language model expects {wanted}. Choose the mmproj that was made for this model.</source>
        <translation>「{mmproj}」は「{llm}」のものではありません。写真の各部分につき{got}個の数値を出力しますが、言語モデルには{wanted}個必要です。このモデル用に作られたmmprojを選んでください。</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was started again with room for {tokens} tokens. Close other programs to give it more.</source>
        <translation>メモリが足りなくなったため、モデルの記憶を{tokens}トークンにして起動し直しました。ほかのプログラムを終了すると、記憶を増やせます。</translation>
    </message>
    <message>
        <source>Memory ran short, so the model was put away while the photo was read. Close other programs to make this quicker.</source>
        <translation>メモリが足りなくなったため、写真を読み取る間はモデルをメモリから外しました。ほかのプログラムを終了すると速くなります。</translation>
    </message>
    <message>
        <source>The graphics card could not run all of the model, so {layers} of {all} parts run on it now.</source>
        <translation>グラフィックカードではモデル全体を動かせなかったため、{all}層中{layers}層だけをグラフィックカードで動かしています。</translation>
    </message>
    <message>
        <source>The graphics card could not run the model, so the processor does it now.</source>
        <translation>グラフィックカードではモデルを動かせなかったため、CPUで動かしています。</translation>
    </message>
    <message>
        <source>The graphics card could not read the photo, so the processor does it now.</source>
        <translation>グラフィックカードでは写真を読み取れなかったため、CPUで読み取っています。</translation>
    </message>
    <message>
        <source>The model stopped responding and was ended. What it wrote is kept; ask again to start it anew.</source>
        <translation>モデルの応答がなくなったため、終了しました。書きかけの回答は残っています。もう一度質問すると、モデルを起動し直します。</translation>
    </message>
    <message>
        <source>The system ended the model, perhaps because memory ran out. What it wrote is kept. Close other programs or choose a smaller model, then ask again.</source>
        <translation>システムがモデルを終了しました。メモリが足りなくなった可能性があります。書きかけの回答は残っています。ほかのプログラムを終了するか、小さいモデルを選んでから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>The model ended unexpectedly. What it wrote is kept; ask again to start it anew. If this happens every time, its file may be damaged.</source>
        <translation>モデルが予期せず終了しました。書きかけの回答は残っています。もう一度質問すると、モデルを起動し直します。毎回起こる場合は、モデルのファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>Reading the photo took too long and was ended. Ask again to retry.</source>
        <translation>写真の読み取りに時間がかかりすぎたため、中止しました。もう一度質問すると、やり直します。</translation>
    </message>
    <message>
        <source>The photo could not be read: the program that reads photos ended unexpectedly, perhaps because memory ran out. Close other programs and ask again.</source>
        <translation>写真を読み取れませんでした。読み取り用のプログラムが予期せず終了しました。メモリが足りなくなった可能性があります。ほかのプログラムを終了して、もう一度質問してください。</translation>
    </message>
    <message>
        <source>{file} could not be opened: llama.cpp ended while reading it. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>「{file}」を開けませんでした。読み込み中にllama.cppが終了しました。ファイルが壊れているか、このバージョンが対応していない種類の可能性があります。</translation>
    </message>
    <message>
        <source>llama.cpp does not start on this computer. Install Lavender again.</source>
        <translation>このコンピューターではllama.cppが起動しません。Lavenderをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>This model brings no chat template. Choose its prompt format by name.</source>
        <translation>このモデルにはチャットテンプレートが付いていません。プロンプト形式を名前で選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s own chat template cannot be used ({reason}). Choose its prompt format by name.</source>
        <translation>モデルに付いているチャットテンプレートを使えません（{reason}）。プロンプト形式を名前で選んでください。</translation>
    </message>
    <message>
        <source>{file} reads photos in a way that Lavender does not know. Choose a LLaVA model.</source>
        <translation>「{file}」が写真を読み取る方式に、Lavenderは対応していません。LLaVAのモデルを選んでください。</translation>
    </message>
    <message>
        <source>{file} has LLaVA 1.0&apos;s linear projector, which llama.cpp does not run as it is. Import the model: Lavender then writes a repaired copy.</source>
        <translation>「{file}」に入っているLLaVA 1.0の線形プロジェクターは、そのままではllama.cppで動きません。モデルを追加すると、Lavenderが修正済みのコピーを作ります。</translation>
    </message>
    <message>
        <source>{file} has a kind of projector that Lavender cannot run ({projector}). Choose a LLaVA 1.5 model.</source>
        <translation>「{file}」のプロジェクターは、Lavenderで動かせない種類です（{projector}）。LLaVA 1.5のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is in an old form that llama.cpp does not open. Import the model: Lavender then writes a repaired copy.</source>
        <translation>「{file}」は古い形式のため、llama.cppで開けません。モデルを追加すると、Lavenderが修正済みのコピーを作ります。</translation>
    </message>
    <message>
        <source>This model has no token {token}: its prompt format is another one than the one that was chosen for it.</source>
        <translation>このモデルにはトークン{token}がありません。選ばれているプロンプト形式が、このモデルのものと違います。</translation>
    </message>
    <message>
        <source>The graphics card could not take the model {file}.</source>
        <translation>グラフィックカードにモデル「{file}」が入りませんでした。</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the model {file}. The file may be damaged, or of a kind that this version does not know.</source>
        <translation>llama.cppでモデル「{file}」を読み込めません。ファイルが壊れているか、このバージョンが対応していない種類の可能性があります。</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {file} with a context of {context} tokens. Close other programs or choose a smaller context.</source>
        <translation>メモリが足りないため、モデル「{file}」を{context}トークンのコンテキストで動かせません。ほかのプログラムを終了するか、コンテキストを小さくしてください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Lavender. The log says more; nothing was lost.</source>
        <translation>Lavenderの内部で問題が起きました。何も失われていません。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>There is no photo in this conversation.</source>
        <translation>この会話に写真はありません。</translation>
    </message>
    <message>
        <source>The photos of this conversation are no longer in your library.</source>
        <translation>この会話の写真は、もうライブラリにありません。</translation>
    </message>
    <message>
        <source>{file} is the vision part (mmproj) of a model. Choose the language model here, and this file as its mmproj.</source>
        <translation>「{file}」はモデルの視覚部分（mmproj）です。ここでは言語モデルを選び、このファイルはそのmmprojとして選んでください。</translation>
    </message>
    <message>
        <source>{file} holds no language model. Choose the GGUF file of one.</source>
        <translation>「{file}」に言語モデルは入っていません。言語モデルのGGUFファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts of a model. Choose a model that is in one file.</source>
        <translation>「{file}」は{count}個に分割されたモデルの一部です。1つのファイルになっているモデルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is a language model. Choose the mmproj file that belongs to it here.</source>
        <translation>「{file}」は言語モデルです。ここでは、そのモデル用のmmprojファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} holds no vision encoder. Choose the model&apos;s mmproj file.</source>
        <translation>「{file}」にビジョンエンコーダーは入っていません。モデルのmmprojファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} contradicts itself, so it would not run. Download or convert it again.</source>
        <translation>「{file}」は内容に矛盾があり、動かせません。もう一度ダウンロードまたは変換してください。</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and place.</source>
        <translation>ファイル「{file}」がありません。名前と場所を確認してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its permissions.</source>
        <translation>「{file}」を読み込めません（{reason}）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete. Download or copy it again.</source>
        <translation>「{file}」は壊れているか、不完全です。もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a GGUF file in it.</source>
        <translation>「{file}」はフォルダーです。中のGGUFファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Choose a GGUF file.</source>
        <translation>「{file}」は通常のファイルではありません。GGUFファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is empty. Download or copy it again.</source>
        <translation>「{file}」は空です。もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>{file} is not a GGUF file. Choose a file in GGUF format.</source>
        <translation>「{file}」はGGUFファイルではありません。GGUF形式のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} was made for big-endian machines. Choose a little-endian GGUF file.</source>
        <translation>「{file}」はビッグエンディアンのコンピューター用です。リトルエンディアンのGGUFファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is GGUF version {version}, and Lavender reads versions 2 and 3. Choose a file in one of these.</source>
        <translation>「{file}」はGGUFのバージョン{version}ですが、Lavenderが対応しているのはバージョン2と3です。どちらかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The repaired copy of {file} could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>「{file}」の修正済みのコピーを書き込めませんでした（{reason}）。ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The repaired copy of {file} does not read back as it was written. Check the disk and try again.</source>
        <translation>「{file}」の修正済みのコピーが、書き込んだとおりに読み出せません。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The model {id} is here already.</source>
        <translation>モデル「{id}」はすでにあります。</translation>
    </message>
    <message>
        <source>The model could not be put into {folder} ({reason}). What was downloaded is kept: fix that and try again.</source>
        <translation>モデルを「{folder}」に置けませんでした（{reason}）。ダウンロード済みの分は残っています。原因を取り除いて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is another model {id} by now. Remove that one first.</source>
        <translation>別のモデル「{id}」がすでに追加されています。先にそのモデルを削除してください。</translation>
    </message>
    <message>
        <source>The list of models {file} cannot be read ({reason}). Install it again.</source>
        <translation>モデルの一覧「{file}」を読み込めません（{reason}）。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({reason}). Fix that line.</source>
        <translation>「{file}」はTOMLとして正しくありません（{reason}）。その行を直してください。</translation>
    </message>
    <message>
        <source>{file}: in model {model}, the key {key} {trouble}.</source>
        <translation>「{file}」：モデル「{model}」のキー{key}に問題があります（{trouble}）。</translation>
    </message>
    <message>
        <source>{file}: the key {key} {trouble}.</source>
        <translation>「{file}」：キー{key}に問題があります（{trouble}）。</translation>
    </message>
    <message>
        <source>Downloads are switched off. Switch them on in the settings first.</source>
        <translation>ダウンロードはオフになっています。先に設定でオンにしてください。</translation>
    </message>
    <message>
        <source>{name} is being downloaded already.</source>
        <translation>「{name}」はすでにダウンロード中です。</translation>
    </message>
    <message>
        <source>{id} cannot be a model&apos;s id. Use up to 64 letters a to z, digits, dots, hyphens and underscores, with a letter or digit first.</source>
        <translation>「{id}」はモデルのIDに使えません。a～zの英字、数字、ピリオド、ハイフン、アンダースコアを64文字まで使い、英字または数字で始めてください。</translation>
    </message>
    <message>
        <source>There are files in {folder} already. Choose another id, or move them away.</source>
        <translation>「{folder}」にはすでにファイルがあります。別のIDを選ぶか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>There is already a model {id}. Choose another id, or remove that one first.</source>
        <translation>モデル「{id}」はすでにあります。別のIDを選ぶか、先にそのモデルを削除してください。</translation>
    </message>
    <message>
        <source>{file} cannot get a second name in {folder} ({reason}). They must be on the same disk. Copy the files or use them in place.</source>
        <translation>「{file}」に「{folder}」の中での別名を付けられません（{reason}）。両方が同じディスクにある必要があります。ファイルをコピーするか、今の場所のまま使ってください。</translation>
    </message>
    <message>
        <source>{file} is small already; a compact copy would save nothing. Import it without --compact.</source>
        <translation>「{file}」はすでに小さいため、小型のコピーを作っても容量は減りません。--compactを付けずに追加してください。</translation>
    </message>
    <message>
        <source>The model could not be written into {folder} ({reason}). Nothing was imported.</source>
        <translation>モデルを「{folder}」に書き込めませんでした（{reason}）。何も追加していません。</translation>
    </message>
    <message>
        <source>{file} is a file. Give the folder that holds the model and its mmproj, or import the two.</source>
        <translation>「{file}」はファイルです。モデルとmmprojが入っているフォルダーを指定するか、2つのファイルを追加してください。</translation>
    </message>
    <message>
        <source>{name} is not on this computer. Download it with lavender models download {id}, or in the window&apos;s list of models.</source>
        <translation>「{name}」はこのコンピューターにありません。lavender models download {id}を実行するか、ウィンドウのモデルの一覧からダウンロードしてください。</translation>
    </message>
    <message>
        <source>There is no model {id} here. Choose one from the list of models.</source>
        <translation>モデル「{id}」はここにありません。モデルの一覧から選んでください。</translation>
    </message>
    <message>
        <source>No model {id} can be downloaded. lavender models fit lists those that can.</source>
        <translation>ダウンロードできるモデル「{id}」はありません。ダウンロードできるモデルはlavender models fitで確認できます。</translation>
    </message>
    <message>
        <source>{name} comes with Lavender and cannot be removed.</source>
        <translation>「{name}」はLavenderに付属しているため、削除できません。</translation>
    </message>
    <message>
        <source>There is no imported model {id}. Look at the list of models.</source>
        <translation>追加されたモデル「{id}」はありません。モデルの一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is no model {id} in the bin.</source>
        <translation>ゴミ箱にモデル「{id}」はありません。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be changed ({reason}). Close what uses it and try again.</source>
        <translation>フォルダー「{folder}」を変更できませんでした（{reason}）。使用中のプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What is written about a model in {file} cannot be read. Import it again.</source>
        <translation>「{file}」に書かれたモデルの情報を読み取れません。モデルを追加し直してください。</translation>
    </message>
    <message>
        <source>{file} of the model {id} is no longer there. Put it back, or remove the model and import it from its new place.</source>
        <translation>モデル「{id}」の「{file}」がなくなっています。元に戻すか、モデルを削除して新しい場所から追加し直してください。</translation>
    </message>
    <message>
        <source>{file} has changed since the model {id} was imported. Remove the model and import it again.</source>
        <translation>モデル「{id}」を追加したあとに「{file}」が変わりました。モデルを削除して、追加し直してください。</translation>
    </message>
    <message>
        <source>{folder} holds no language model. Choose a folder with a GGUF model and its mmproj.</source>
        <translation>「{folder}」に言語モデルはありません。GGUFのモデルとそのmmprojが入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds no mmproj, so the model in it could not see. Put its mmproj there.</source>
        <translation>「{folder}」にmmprojがないため、中のモデルは写真を見ることができません。そのモデルのmmprojを入れてください。</translation>
    </message>
    <message>
        <source>{llm} and {mmproj} do not belong together: one is {width} wide, the other {other}. Choose the mmproj that was published with the model.</source>
        <translation>「{llm}」と「{mmproj}」は組になりません。幅が{width}と{other}で異なります。モデルと一緒に公開されたmmprojを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>フォルダー「{folder}」を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>{folder} holds more than one that it could be ({files}). Import the two files that you want.</source>
        <translation>「{folder}」には候補が複数あります（{files}）。使いたい2つのファイルを追加してください。</translation>
    </message>
    <message>
        <source>The name {file} is not valid text. Rename the file.</source>
        <translation>ファイル名{file}は正しい文字列ではありません。名前を変更してください。</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose a GGUF file.</source>
        <translation>「{file}」はファイルではありません。GGUFファイルを選んでください。</translation>
    </message>
    <message>
        <source>A model is two files, a language model and its mmproj. These are {llms} language models and {mmprojs} mmproj files.</source>
        <translation>モデルは、言語モデルとmmprojの2つのファイルでできています。選ばれたのは、言語モデル{llms}個とmmproj{mmprojs}個です。</translation>
    </message>
    <message>
        <source>The folder {folder}, where your conversations are kept, is not there. Connect its disk and start Lavender again.</source>
        <translation>会話を保存しているフォルダー「{folder}」が見つかりません。そのディスクを接続して、Lavenderを起動し直してください。</translation>
    </message>
    <message>
        <source>This portable Lavender keeps everything in {folder}, where nothing can be written ({reason}). Copy the whole program to a disk that can be written.</source>
        <translation>このポータブル版のLavenderはすべてを「{folder}」に保存しますが、そこには書き込めません（{reason}）。プログラム全体を書き込めるディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Choose another one with --data-dir.</source>
        <translation>フォルダー「{folder}」を使えません（{reason}）。--data-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This photo is no longer in your library. Attach it again to ask about it.</source>
        <translation>この写真はもうライブラリにありません。質問するには、もう一度添付してください。</translation>
    </message>
    <message>
        <source>This answer is still being written. Wait until it is done.</source>
        <translation>この回答はまだ書いている途中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This conversation was deleted in the meantime. Start a new one.</source>
        <translation>この会話はすでに削除されています。新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>There is no room for a backup of your library. Free {megabytes} MB on the disk and start Lavender again.</source>
        <translation>ライブラリをバックアップする空きがありません。ディスクの空きを{megabytes} MB増やして、Lavenderを起動し直してください。</translation>
    </message>
    <message>
        <source>There is no conversation {id}. Look at the list of conversations.</source>
        <translation>会話「{id}」はありません。会話の一覧を確認してください。</translation>
    </message>
    <message>
        <source>More than one conversation begins with {id}. Give more of its id.</source>
        <translation>「{id}」で始まる会話が複数あります。IDをもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>These conversations were exported by a newer Lavender. Update Lavender and import them again.</source>
        <translation>これらの会話は、新しいバージョンのLavenderから書き出されています。Lavenderを更新して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>This is not a whole file of conversations from Lavender. Nothing was imported: choose a file that Lavender exported.</source>
        <translation>Lavenderから書き出した会話の完全なファイルではありません。何も読み込んでいません。Lavenderから書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is not a whole file of conversations from Lavender. Choose a file that Lavender exported.</source>
        <translation>「{file}」は、Lavenderから書き出した会話の完全なファイルではありません。Lavenderから書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Your library ({file}) is damaged and was left as it is. Restore a backup: in the window, or with “lavender history restore”.</source>
        <translation>ライブラリ（{file}）が壊れているため、そのまま残しました。ウィンドウ、または「lavender history restore」でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため、保存できませんでした。空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is using your library right now. Wait a moment and try again.</source>
        <translation>別のプログラムがライブラリを使用中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your library cannot be written to. Check that you may write to Lavender&apos;s data folder.</source>
        <translation>ライブラリに書き込めません。Lavenderのデータフォルダーに書き込む権限があるか確認してください。</translation>
    </message>
    <message>
        <source>The disk refused to read or write your library. Check the disk, then start Lavender again.</source>
        <translation>ディスクの問題で、ライブラリを読み書きできませんでした。ディスクを確認してから、Lavenderを起動し直してください。</translation>
    </message>
    <message>
        <source>Lavender&apos;s data folder cannot be used ({reason}). Check that you may write to it.</source>
        <translation>Lavenderのデータフォルダーを使えません（{reason}）。書き込む権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Another Lavender is busy opening your library. Wait a moment and try again.</source>
        <translation>別のLavenderがライブラリを開いているところです。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your library was last used by a newer Lavender. Install that version again, or choose another data folder.</source>
        <translation>ライブラリは、より新しいバージョンのLavenderで使われていました。そのバージョンをもう一度インストールするか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a folder “{name}” already. Choose another name.</source>
        <translation>フォルダー「{name}」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A folder needs a name. Write one.</source>
        <translation>フォルダーには名前が必要です。名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. In a terminal, type: lavender ask PHOTO &quot;QUESTION&quot;</source>
        <translation>ここには、ウィンドウを開く画面がありません。ターミナルで次のように入力してください：lavender ask 写真 &quot;質問&quot;</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it and try again.</source>
        <translation>プリンターがページを受け付けませんでした。プリンターを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>In the usual folder there may be other conversations, or none.</source>
        <translation>通常のフォルダーには、別の会話があるか、会話がないかもしれません。</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>通常のフォルダーを使う</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Attach the photo again to mend it.</source>
        <translation>この写真のファイルは壊れています。写真をもう一度添付すると直ります。</translation>
    </message>
    <message>
        <source>Another Lavender uses your library. Close it, then restore the backup.</source>
        <translation>別のLavenderがライブラリを使っています。それを閉じてから、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Another Lavender is reading your library, so traces of it may be left. Close it and forget everything once more.</source>
        <translation>別のLavenderがライブラリを読み取っているため、痕跡が残っている可能性があります。それを閉じて、もう一度すべて消去してください。</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>All of it stays in memory.</source>
        <translation>全体がメモリに収まります。</translation>
    </message>
    <message>
        <source>Memory is short: parts of the model may be read from disk again and again.</source>
        <translation>メモリが不足しています。モデルの一部をディスクから何度も読み直すことがあります。</translation>
    </message>
    <message>
        <source>There is too little memory for it; close other programs first.</source>
        <translation>メモリが足りません。先にほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Threads: {threads}, as you chose.</source>
        <translation>スレッド数：{threads}（指定どおり）。</translation>
    </message>
    <message>
        <source>Threads: {threads}, one for each physical core.</source>
        <translation>スレッド数：{threads}（物理コアごとに1つ）。</translation>
    </message>
    <message>
        <source>Threads: {threads} of {cores} cores, because other programs are busy.</source>
        <translation>スレッド数：{cores}コア中{threads}（ほかのプログラムが動いているため）。</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as you chose.</source>
        <translation>コンテキスト：{tokens}トークン（指定どおり）。</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, all that the model can take.</source>
        <translation>コンテキスト：{tokens}トークン（モデルの上限）。</translation>
    </message>
    <message>
        <source>Context: {tokens} tokens, as large as fits comfortably.</source>
        <translation>コンテキスト：{tokens}トークン（余裕をもって収まる最大の大きさ）。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, as you chose.</source>
        <translation>キーは{key}、値は{value}（指定どおり）。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}, to save memory.</source>
        <translation>キーは{key}、値は{value}（メモリの節約のため）。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nothing is stored smaller than it is.</source>
        <translation>キーは{key}、値は{value}：縮小せずに保存します。</translation>
    </message>
    <message>
        <source>Keys {key} and values {value}: nearly as fast as f16 for less memory.</source>
        <translation>キーは{key}、値は{value}：f16とほぼ同じ速さで、メモリは少なくて済みます。</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as you chose.</source>
        <translation>メモリに置く会話：{count}件（指定どおり）。</translation>
    </message>
    <message>
        <source>Conversations in memory: one; the others wait on the disk.</source>
        <translation>メモリに置く会話：1件。ほかの会話はディスクで待機します。</translation>
    </message>
    <message>
        <source>Conversations in memory: {count}, as far as the context&apos;s memory goes.</source>
        <translation>メモリに置く会話：{count}件（コンテキスト用のメモリに収まる数）。</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>速さ優先</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>省メモリ</translation>
    </message>
    <message>
        <source>Profile: {profile}, as you chose.</source>
        <translation>プロファイル：{profile}（指定どおり）。</translation>
    </message>
    <message>
        <source>Profile: quick, because memory is plenty.</source>
        <translation>プロファイル：速さ優先（メモリが十分にあるため）。</translation>
    </message>
    <message>
        <source>Profile: lean, to leave memory to other programs.</source>
        <translation>プロファイル：省メモリ（ほかのプログラムにメモリを残すため）。</translation>
    </message>
    <message>
        <source>Graphics: none that this program can use; the processor does everything.</source>
        <translation>グラフィック：使えるものがないため、すべてCPUで処理します。</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}, as you chose.</source>
        <translation>グラフィック：{all}層中{layers}層を{cards}で動かします（指定どおり）。</translation>
    </message>
    <message>
        <source>Graphics: {cards} computes in the processor&apos;s own memory and is left alone. Set gpu_layers in the settings to try it.</source>
        <translation>グラフィック：{cards}はCPUのメモリを使って計算するため、使いません。試すには、設定でgpu_layersを指定してください。</translation>
    </message>
    <message>
        <source>Graphics: the model and its eyes run on {cards}.</source>
        <translation>グラフィック：モデルも視覚部分も{cards}で動かします。</translation>
    </message>
    <message>
        <source>Graphics: the model runs on {cards}; photos are read by the processor.</source>
        <translation>グラフィック：モデルは{cards}で動かし、写真はCPUで読み取ります。</translation>
    </message>
    <message>
        <source>Graphics: {layers} of {all} layers run on {cards}; more do not fit.</source>
        <translation>グラフィック：{all}層中{layers}層を{cards}で動かします。これ以上は入りません。</translation>
    </message>
    <message>
        <source>Graphics: a model this small answers before {cards} would have started.</source>
        <translation>グラフィック：これほど小さいモデルなら、{cards}の準備が整う前にCPUで回答できます。</translation>
    </message>
    <message>
        <source>Graphics: {cards} has too little free memory for this model.</source>
        <translation>グラフィック：{cards}の空きメモリが、このモデルには足りません。</translation>
    </message>
    <message>
        <source>Fits well: all of it runs on the graphics card.</source>
        <translation>十分に収まります：全体をグラフィックカードで動かせます。</translation>
    </message>
    <message>
        <source>Fits well: needs {need} GB of the {free} GB free.</source>
        <translation>十分に収まります：空き{free} GBのうち{need} GBを使います。</translation>
    </message>
    <message>
        <source>Fits with a smaller context ({tokens} tokens): needs {need} GB of the {free} GB free.</source>
        <translation>コンテキストを小さくすれば収まります（{tokens}トークン）：空き{free} GBのうち{need} GBを使います。</translation>
    </message>
    <message>
        <source>Fits, with little to spare: needs {need} GB of the {free} GB free.</source>
        <translation>ぎりぎり収まります：空き{free} GBのうち{need} GBを使います。</translation>
    </message>
    <message>
        <source>Fits if other programs are closed: needs {need} GB, and {free} GB of {total} GB are free.</source>
        <translation>ほかのプログラムを終了すれば収まります：{need} GB必要です（全{total} GBのうち空き{free} GB）。</translation>
    </message>
    <message>
        <source>Runs, but slowly: needs {need} GB where {total} GB are there, so parts of it are read from disk again and again.</source>
        <translation>動きますが遅くなります：{need} GB必要なところに{total} GBしかないため、一部をディスクから何度も読み直します。</translation>
    </message>
    <message>
        <source>Too big for this computer: needs about {least} GB, and {total} GB are there.</source>
        <translation>このコンピューターには大きすぎます：約{least} GB必要ですが、{total} GBしかありません。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Not known to be faithful: its vision part ({projector}) runs as llama.cpp has it, and is not compared with its authors’ model.</source>
        <translation>忠実かどうかは不明：視覚部分（{projector}）をllama.cppの方式のまま動かし、開発元のモデルとは比較していません。</translation>
    </message>
    <message>
        <source>Not faithful: as a LLaVA 1.6 it would see a photo in tiles, but its file lacks a part of that, so it is shown the whole photo only.</source>
        <translation>開発元と異なる見え方：LLaVA 1.6のモデルは本来、写真をタイルに分けて見ますが、ファイルに必要な部分が欠けているため、写真の全体だけを見ます。</translation>
    </message>
    <message>
        <source>Not known to be faithful: its vision tower is not CLIP’s, and is not compared with its authors’ model.</source>
        <translation>忠実かどうかは不明：ビジョンタワーがCLIPのものではなく、開発元のモデルとは比較していません。</translation>
    </message>
    <message>
        <source>Faithful: it sees photos just as its makers meant it to.</source>
        <translation>忠実：開発元の意図したとおりに写真が見えます。</translation>
    </message>
    <message>
        <source>Not known: the depth of its vision tower is not known, so it may see less than its authors’ model.</source>
        <translation>忠実かどうかは不明：ビジョンタワーの深さがわからないため、開発元のモデルより見えるものが少ない可能性があります。</translation>
    </message>
    <message>
        <source>Not faithful: its file holds {stored} layers of a vision tower that has {depth}, so it sees other features than its authors’ model.</source>
        <translation>忠実でない：深さ{depth}層のビジョンタワーのうち{stored}層しかファイルにないため、開発元のモデルとは違う特徴を見ます。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>種類は不明</translation>
    </message>
    <message>
        <source>Brought in by you.</source>
        <translation>自分で追加したモデルです。</translation>
    </message>
    <message>
        <source>The pair in the folder {folder}.</source>
        <translation>フォルダー「{folder}」にある組です。</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where {free} are free.</source>
        <translation>ディスクを{needed}使います（空き{free}）。</translation>
    </message>
    <message>
        <source>Takes {needed} on the disk, where only {free} are free: make room first.</source>
        <translation>ディスクに{needed}必要ですが、空きは{free}だけです。先に空きを増やしてください。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>{what}である必要があります</translation>
    </message>
    <message>
        <source>must be a table of models</source>
        <translation>モデルのテーブルである必要があります</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>指定がありません</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>テーブルである必要があります</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明なキーです</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>負の値にはできません</translation>
    </message>
    <message>
        <source>may hold letters, digits, dots, hyphens and underscores</source>
        <translation>使えるのは英字、数字、ピリオド、ハイフン、アンダースコアです</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>テキストのリストである必要があります</translation>
    </message>
    <message>
        <source>must be one of {what}</source>
        <translation>次のいずれかである必要があります：{what}</translation>
    </message>
    <message>
        <source>must be from 0 to {what}</source>
        <translation>0～{what}である必要があります</translation>
    </message>
    <message>
        <source>must be an owner and a name, as in owner/name</source>
        <translation>owner/nameのように、所有者と名前である必要があります</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>0にはできません</translation>
    </message>
    <message>
        <source>must lie below its folder</source>
        <translation>自分のフォルダーの中を指す必要があります</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>64桁の16進数である必要があります</translation>
    </message>
    <message>
        <source>A demonstration that knows about a hundred things in simple drawn scenes, and is ready at once.</source>
        <translation>簡単な絵の中の約100種類のものがわかる、すぐに使える体験用のモデルです。</translation>
    </message>
    <message>
        <source>Talks well about everyday photos and reads large print; small print and counting past five are guesses.</source>
        <translation>身近な写真についてよく話し、大きな文字を読めます。小さな文字や、5を超える数は推測になります。</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.5: surer in long answers and in reasoning, half as quick, for 16 GB of memory.</source>
        <translation>大きいほうのLLaVA 1.5です。長い回答や推論がより確かで、速さは半分です。メモリ16 GB向け。</translation>
    </message>
    <message>
        <source>Half the size of LLaVA 1.5 7B and nearly as good at describing a photo; it knows less of the world.</source>
        <translation>大きさはLLaVA 1.5 7Bの半分で、写真の説明はほぼ同じくらい上手です。世の中についての知識は少なめです。</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does, with livelier language and a free licence; it knows less about photos.</source>
        <translation>LLaVA 1.5と同じように見ます。言葉がより生き生きとしていて、ライセンスも自由ですが、写真の知識は少なめです。</translation>
    </message>
    <message>
        <source>Sees as LLaVA 1.5 does and writes best of all here, in many languages; for 8 GB of memory and more.</source>
        <translation>LLaVA 1.5と同じように見て、ここにあるモデルの中で最も言葉に強く、多くの言語を使えます。メモリ8 GB以上向け。</translation>
    </message>
    <message>
        <source>For old computers: it looks at a photo less closely, so it answers soon, and sees less.</source>
        <translation>古いコンピューター向けです。写真をそれほど細かく見ないため、早く回答しますが、見えるものは少なくなります。</translation>
    </message>
    <message>
        <source>Reads smaller print than LLaVA 1.5 by looking at a photo in tiles; a photo takes three to five times as long.</source>
        <translation>写真をタイルに分けて見るため、LLaVA 1.5より小さな文字を読めます。写真1枚にかかる時間は3～5倍です。</translation>
    </message>
    <message>
        <source>LLaVA 1.6 with the language of LLaVA 1.5: reads smaller print by looking in tiles, and takes its time for it.</source>
        <translation>LLaVA 1.5の言語部分を使うLLaVA 1.6です。タイルに分けて見るため、より小さな文字を読めますが、その分時間がかかります。</translation>
    </message>
    <message>
        <source>The larger LLaVA 1.6, surer in long answers: for 16 GB of memory and for patient people.</source>
        <translation>大きいほうのLLaVA 1.6で、長い回答がより確かです。メモリが16 GBあり、気長に待てる人に向いています。</translation>
    </message>
    <message>
        <source>Knows more and speaks more languages than LLaVA, in half the memory; a photo is one square of 896 pixels.</source>
        <translation>LLaVAの半分のメモリで、より多くのことを知り、より多くの言語を使えます。写真は896ピクセルの正方形1枚として見ます。</translation>
    </message>
    <message>
        <source>Reads documents, small print and tables best of all models here, and takes a photo in its own shape.</source>
        <translation>書類や小さな文字、表を読む力は、ここにあるモデルの中で一番です。写真を元の形のまま見ます。</translation>
    </message>
    <message>
        <source>Lavender has not been tried with this model itself yet.</source>
        <translation>Lavenderは、このモデルそのものではまだ試されていません。</translation>
    </message>
    <message>
        <source>For computers with little memory: looks at a photo in tiles and describes it shortly, in English.</source>
        <translation>メモリの少ないコンピューター向けです。写真をタイルに分けて見て、英語で短く説明します。</translation>
    </message>
    <message>
        <source>The smallest that sees real photos: a sentence about one in seconds on any computer, and often wrong.</source>
        <translation>本物の写真が見える最小のモデルです。どのコンピューターでも数秒で1文の説明を書きますが、よく間違えます。</translation>
    </message>
    <message>
        <source>Short, apt answers about one photo, on small computers; it holds no long conversations.</source>
        <translation>小さなコンピューターでも、1枚の写真について短く的確に回答します。長い会話はできません。</translation>
    </message>
    <message>
        <source>Reads print and compares photos well by looking in slices, in English and Chinese.</source>
        <translation>写真を分割して見るため、文字を読むことや写真を比べることが得意です。英語と中国語に対応しています。</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <translation>最大{tokens}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}</source>
        <translation>{family}、パラメーター数{size}、{quantization}</translation>
    </message>
    <message>
        <source>{family}, {size} parameters, {quantization}, sees {pixels} pixels, {tokens} tokens a photo</source>
        <translation>{family}、パラメーター数{size}、{quantization}、見える大きさ{pixels}ピクセル、写真1枚のトークン数：{tokens}</translation>
    </message>
    <message>
        <source>Remove it, then bring in its files again.</source>
        <translation>削除してから、ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Remove it, then download it again.</source>
        <translation>削除してから、もう一度ダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手側で切られました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続が時間内にできませんでした</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>機器が使用中です</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>割り当てられた容量を使い切りました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>読み書きのエラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに接続できません</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>機器が見つかりません</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>機器が見つかりません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のディスクです</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ファイルが入れ替わっています</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>ドライブとの接続が切れました</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>Not faithful: photos are read as llama.cpp does it for this kind of model ({projector}), which is not compared with a reference.</source>
        <translation>開発元と異なる見え方：この種類のモデル（{projector}）では、写真をllama.cppの方式で読み取り、基準となるモデルとは比較していません。</translation>
    </message>
    <message>
        <source>Not faithful: the repair of llama.cpp&apos;s vision graph is switched off.</source>
        <translation>開発元と異なる見え方：llama.cppのビジョングラフの修正がオフになっています。</translation>
    </message>
    <message>
        <source>Not faithful: llama.cpp&apos;s vision graph is not as expected ({why}), so it was left alone.</source>
        <translation>開発元と異なる見え方：llama.cppのビジョングラフが想定と異なるため（{why}）、手を加えていません。</translation>
    </message>
    <message>
        <source>Not faithful: this model (LLaVA 1.6) was made to see photos in several tiles, and its file lacks a part of that, so it sees each as one square here.</source>
        <translation>開発元と異なる見え方：このモデル（LLaVA 1.6）は写真を複数のタイルで見るように作られていますが、ファイルに必要な部分が欠けているため、ここではそれぞれの写真を1枚の正方形として見ます。</translation>
    </message>
    <message>
        <source>Not faithful: this kind of model ({projector}) is not compared with a reference.</source>
        <translation>開発元と異なる見え方：この種類のモデル（{projector}）は、基準となるモデルと比較していません。</translation>
    </message>
    <message>
        <source>Faithful: photos look to it as to the reference model.</source>
        <translation>写真の見え方は、基準となるモデルと同じです。</translation>
    </message>
    <message>
        <source>Not faithful: the depth of its vision tower is not known.</source>
        <translation>開発元と異なる見え方：ビジョンタワーの深さがわかりません。</translation>
    </message>
    <message>
        <source>Not faithful: the mmproj runs another layer of its vision tower than LLaVA does. Import the model: Lavender then writes a repaired copy if it can.</source>
        <translation>開発元と異なる見え方：このmmprojは、LLaVAとは違うビジョンタワーの層を使います。モデルを追加すると、可能な場合はLavenderが修正済みのコピーを作ります。</translation>
    </message>
    <message>
        <source>Its kind of projector ({projector}) needs no repair.</source>
        <translation>この種類のプロジェクター（{projector}）に修正は不要です。</translation>
    </message>
    <message>
        <source>The file names its feature layer itself.</source>
        <translation>どの層の特徴を使うかは、ファイルに指定されています。</translation>
    </message>
    <message>
        <source>Its vision tower has no class token, so it is left.</source>
        <translation>ビジョンタワーにクラストークンがないため、そのままにします。</translation>
    </message>
    <message>
        <source>The file has a final norm that LLaVA does not use, so it is left.</source>
        <translation>LLaVAでは使わない最終正規化層がファイルにあるため、そのままにします。</translation>
    </message>
    <message>
        <source>The depth of its vision tower is not known, so its layers are left.</source>
        <translation>ビジョンタワーの深さがわからないため、層はそのままにします。</translation>
    </message>
    <message>
        <source>All {stored} stored layers of the vision tower are to be run.</source>
        <translation>保存されているビジョンタワーの{stored}層をすべて使います。</translation>
    </message>
    <message>
        <source>The file stores the whole tower, which is right.</source>
        <translation>ファイルにはビジョンタワー全体が入っています。これで正しい状態です。</translation>
    </message>
    <message>
        <source>The file stores {stored} layers of a tower that has {depth}, so they are left.</source>
        <translation>深さ{depth}層のタワーのうち{stored}層がファイルにあるため、層はそのままにします。</translation>
    </message>
</context>
</TS>
