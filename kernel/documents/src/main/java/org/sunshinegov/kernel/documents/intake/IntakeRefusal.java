package org.sunshinegov.kernel.documents.intake;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Why an upload is not taken, in the words the sender reads. */
final class IntakeRefusal {

    private IntakeRefusal() {}

    static Refusal empty() {
        return Refusal.invalid("document-empty", "文件是空的，请重新选择。", "The file is empty; choose another one.");
    }

    static Refusal nameless() {
        return Refusal.invalid("document-without-name", "文件没有名称。", "The file has no name.");
    }

    static Refusal notAccepted(String extension) {
        return Refusal.invalid(
                        "document-type-not-accepted",
                        "不接受该类型的文件。可以提交：" + AcceptedType.list() + "。",
                        "This type of file is not accepted. Accepted are: " + AcceptedType.list() + ".")
                .with("extension", extension);
    }

    static Refusal falseClaim(AcceptedType type, String claimed) {
        return falseType("文件类型与扩展名不一致。", "The stated type of the file does not agree with its extension.", type)
                .with("claimed", claimed);
    }

    static Refusal falseContent(AcceptedType type, Object detected) {
        return falseType(
                        "文件内容与扩展名不一致，请用正确的格式保存后再提交。",
                        "The content of the file is not what its extension says; save it in the right format first.",
                        type)
                .with("detected", detected.toString());
    }

    static Refusal executable() {
        return Refusal.invalid("document-executable", "不接受程序文件或者脚本。", "Programs and scripts are not accepted.");
    }

    static Refusal macros() {
        return Refusal.invalid(
                "document-with-macros", "文件含有宏，请另存为不含宏的文件后再提交。", "The file holds macros; save it without them first.");
    }

    static Refusal tooManyPages(int pages, int most) {
        return Refusal.invalid(
                        "document-too-many-pages",
                        "文件有 %d 页，超过 %d 页的上限，请分成几个文件提交。".formatted(pages, most),
                        "The file has %d pages; at most %d are taken, so send it in parts.".formatted(pages, most))
                .with("pages", pages)
                .with("most", most);
    }

    static Refusal encrypted() {
        return Refusal.invalid(
                "document-encrypted",
                "文件设有密码或者权限限制，请解除后再提交。",
                "The file is locked by a password or by permissions; unlock it first.");
    }

    private static Refusal falseType(String zh, String en, AcceptedType type) {
        return Refusal.invalid("document-false-type", zh, en).with("expected", type.mediaType());
    }
}
