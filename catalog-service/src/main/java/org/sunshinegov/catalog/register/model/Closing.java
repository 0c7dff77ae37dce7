package org.sunshinegov.catalog.register.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The end of a unit: since when, why, and who carries on what it had in hand.
 *
 * @param successors the first where nothing else is said
 */
public record Closing(Cause cause, LocalDate on, List<UUID> successors) {

    public Closing {
        successors = List.copyOf(successors);
    }

    public enum Cause {
        MERGED("并入其他单位", "Merged into another unit"),
        SPLIT("拆分为多个单位", "Split into several units"),
        DISSOLVED("撤销", "Dissolved");

        private final String zh;
        private final String en;

        Cause(String zh, String en) {
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
