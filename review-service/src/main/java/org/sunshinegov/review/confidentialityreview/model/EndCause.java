package org.sunshinegov.review.confidentialityreview.model;

/** Why a review ended without a conclusion; the name is the ground told to the owner. */
public enum EndCause {
    RETURNED_BY_DRAFTER("拟稿人退回", "Returned by the drafter"),
    RETURNED_BY_OFFICER("信息公开工作人员退回", "Returned by the disclosure officer"),
    /** Such content may not run on this platform at all. */
    CLASSIFIED_CONTENT("涉及国家秘密，不得在本平台办理", "Classified content has no place on this platform"),
    CONTENT_CHANGED("材料与送审时不符", "The content is not what was submitted"),
    GATE_UNKNOWN("送审事项没有对应的审查程序", "No gate is laid down for this"),
    NO_CONTENT("送审没有附材料", "Nothing was attached to be reviewed"),
    NOT_PUBLIC("当场答复只能指向或者提供已经公开的信息", "An answer on the spot only points to or gives what is public"),
    TAKEN_BACK("送审单位撤回", "Taken back by its owner");

    private final String zh;
    private final String en;

    EndCause(String zh, String en) {
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
