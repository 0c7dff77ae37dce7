package org.sunshinegov.deploy.local.gateway;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** What the gateway itself may have to tell people, in the place of a part that cannot answer. */
enum Trouble {
    TOO_LARGE(413, "内容过大", "上传的内容超过 60 MB。请压缩或分开上传。", "Too large", "What you sent is over 60 MB."),
    ADDRESS_TOO_LONG(
            414, "网址过长", "网址超过 16 KB。请缩短查询条件。", "Address too long", "The address is over 16 KB; ask for less."),
    HEADERS_TOO_LARGE(
            431,
            "请求头过大",
            "请求头或者 Cookie 超过 32 KB。请清除本站 Cookie 后重试。",
            "Headers too large",
            "Headers are over 32 KB; clear the cookies of this site."),
    MALFORMED(400, "请求有误", "请求不符合 HTTP 格式。", "Bad request", "The request is no well-formed HTTP."),
    BROKEN_OFF(502, "服务中断", "服务在应答时中断。请稍后重试；已提交的内容不会重复办理。", "Broken off", "The service broke off while answering."),
    UNAVAILABLE(503, "服务暂时不可用", "该部分正在启动或维护。请稍后重试。", "Not available now", "This part is starting or under repair.");

    private final int status;
    private final String title;
    private final String detail;
    private final String titleEn;
    private final String detailEn;

    Trouble(int status, String title, String detail, String titleEn, String detailEn) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.titleEn = titleEn;
        this.detailEn = detailEn;
    }

    /** Of a request that could not be read. */
    static Trouble of(Throwable unreadable) {
        if (unreadable instanceof TooLongHttpLineException) {
            return ADDRESS_TOO_LONG;
        }
        return unreadable instanceof TooLongHttpHeaderException ? HEADERS_TOO_LARGE : MALFORMED;
    }

    int status() {
        return status;
    }

    boolean isOfAPart() {
        return this == BROKEN_OFF || this == UNAVAILABLE;
    }

    /** RFC 9457. */
    String problem(String requestId) {
        return """
                {"type":"about:blank","status":%d,"title":"%s","titleEn":"%s","detail":"%s","detailEn":"%s","requestId":"%s"}""".formatted(status, title, titleEn, detail, detailEn, requestId);
    }

    String page(String requestId) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · 阳光政务</title>
                <style>
                body{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0;color:#1a1a1a}
                header{background:#b3261e;height:8px}
                main{max-width:42em;margin:48px auto;padding:0 16px}
                p{margin:8px 0}
                @media(prefers-color-scheme:dark){body{background:#161616;color:#eee}a{color:#8ab4f8}}
                </style>
                </head>
                <body><header></header><main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p lang="en"><strong>%3$s.</strong> %4$s</p>
                <p><a href="/">返回首页 · Home</a></p>
                <p><small>请求编号 · Request number: %5$s</small></p>
                </main></body></html>
                """.formatted(title, detail, titleEn, detailEn, requestId);
    }
}
