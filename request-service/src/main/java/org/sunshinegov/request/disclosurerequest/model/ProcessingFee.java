package org.sunshinegov.request.disclosurerequest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * What an excessive request costs (国办函〔2020〕109号; domain 4.6): by pieces of the same applicant in one calendar month, or by
 * pages given, never both; progressive by tiers, in yuan.
 *
 * @param before pieces of that month already asked for, or 0 for pages
 * @param counted pieces or pages of this request
 */
public record ProcessingFee(Standard standard, int before, int counted) {

    /** By what is counted. */
    public enum Standard {
        PER_PIECE("按件计收", "Per piece", "件"),
        PER_PAGE("按量计收", "Per page", "页");

        private final String zh;
        private final String en;
        private final String unit;

        Standard(String zh, String en, String unit) {
            this.zh = zh;
            this.en = en;
            this.unit = unit;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }

        String unit() {
            return unit;
        }
    }

    private static final int LAST_OF_SECOND_TIER = 30;
    private static final int STEP = 10;
    private static final int PER_STEP = 100;

    /** Consecutive pieces or pages of one price; {@code from} and {@code to} included. */
    public record Tier(int from, int to, int each) {

        public int count() {
            return to - from + 1;
        }

        public int yuan() {
            return count() * each;
        }
    }

    public static ProcessingFee perPiece(int before, int pieces) {
        return new ProcessingFee(Standard.PER_PIECE, before, pieces);
    }

    public static ProcessingFee perPage(int pages) {
        return new ProcessingFee(Standard.PER_PAGE, 0, pages);
    }

    public int yuan() {
        return tiers().stream().mapToInt(Tier::yuan).sum();
    }

    /** What this request adds, in the order it is counted. */
    public List<Tier> tiers() {
        IntUnaryOperator price = standard == Standard.PER_PIECE ? ProcessingFee::ofPiece : ProcessingFee::ofPage;
        List<Tier> tiers = new ArrayList<>();
        for (int at = before + 1; at <= before + counted; at++) {
            int each = price.applyAsInt(at);
            Tier last = tiers.isEmpty() ? null : tiers.get(tiers.size() - 1);
            if (last != null && last.each() == each) {
                tiers.set(tiers.size() - 1, new Tier(last.from(), at, each));
            } else {
                tiers.add(new Tier(at, at, each));
            }
        }
        return tiers;
    }

    /** 1 to 10 free, 11 to 30 a hundred each; from 31 on each step of ten raises the price per piece by a hundred. */
    private static int ofPiece(int piece) {
        if (piece <= STEP) {
            return 0;
        }
        return piece <= LAST_OF_SECOND_TIER
                ? PER_STEP
                : 2 * PER_STEP + PER_STEP * ((piece - LAST_OF_SECOND_TIER - 1) / STEP);
    }

    /** 1 to 30 free, to 100 ten, to 200 twenty, beyond forty each. */
    private static int ofPage(int page) {
        if (page <= 30) {
            return 0;
        }
        if (page <= 100) {
            return 10;
        }
        return page <= 200 ? 20 : 40;
    }

    /** For example 第11至12件每件100元，计200元；合计200元。 */
    public String explained() {
        return tiers().stream()
                .map(tier -> tier.each() == 0
                        ? place(tier) + "免费"
                        : place(tier) + "每" + standard.unit() + tier.each() + "元，计" + tier.yuan() + "元")
                .collect(Collectors.joining("；", "", "；合计" + yuan() + "元。"));
    }

    private String place(Tier tier) {
        return tier.count() == 1
                ? "第" + tier.from() + standard.unit()
                : "第" + tier.from() + "至" + tier.to() + standard.unit();
    }
}
