package org.sunshinegov.request.disclosurerequest.model;

/**
 * What the applicant wants to know and how (article 29): a name, document number or other description that lets the unit
 * find it.
 *
 * @param documentNumber may be null
 * @param purpose may be null: nobody has to give a reason
 */
public record Wish(String subject, String description, String documentNumber, String purpose, Form form) {

    /** What stands for what was asked once its years are over. */
    private static final String ANONYMISED = "（已匿名化）";

    Wish withoutWords() {
        return new Wish(ANONYMISED, "", null, null, form);
    }

    /** The form of provision asked for (article 40). */
    public enum Form {
        ELECTRONIC("电子文件", "Electronic file"),
        PAPER("纸质", "Paper"),
        COPY("复制件", "Copy of the original"),
        ON_SITE("现场查阅", "Reading on site");

        private final String zh;
        private final String en;

        Form(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }
}
