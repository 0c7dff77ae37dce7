package org.sunshinegov.deploy.local.sample.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.sunshinegov.deploy.local.sample.data.Catalogue;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.Entry;
import org.sunshinegov.deploy.local.sample.data.Organisation;
import org.sunshinegov.deploy.local.sample.data.TextPattern;
import org.sunshinegov.deploy.local.sample.data.Texts;

/** Writes the items of the district in the order of their days, no two with the same title. */
public final class ItemWriter {

    private static final int TRIES = 60;
    private static final int FIRST_SERIALS = 40;

    private final DistrictStaff staff;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Almanac almanac;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();

    public ItemWriter(DistrictStaff staff, Catalogue catalogue, Texts texts, Almanac almanac) {
        this.staff = staff;
        this.catalogue = catalogue;
        this.texts = texts;
        this.almanac = almanac;
    }

    public List<SampleItem> write() {
        var items = new ArrayList<SampleItem>();
        for (var occasion : new Occasions(staff, texts, almanac).all()) {
            items.add(write("item-%03d".formatted(items.size() + 1), occasion));
        }
        return items;
    }

    private SampleItem write(String key, Occasion occasion) {
        var pattern = occasion.pattern();
        var unit = staff.unit(occasion.unit());
        var entry = catalogue.entry(occasion.unit(), pattern.matter());
        var ordinal = ordinals.merge(pattern.titles() + unit.alias(), 1, Integer::sum);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var wording = wording(occasion, unit, ordinal, attempt);
            var title = wording.oneOf(pattern.titles());
            if (titles.add(title)) {
                return item(key, occasion, entry, title, body(pattern, wording));
            }
        }
        throw new IllegalStateException("no new title for " + pattern.titles());
    }

    private Wording wording(Occasion occasion, Organisation unit, int ordinal, int attempt) {
        var date = almanac.date(occasion.day());
        var known = Map.of(
                "unit", unit.nameZh(),
                "short", unit.shortName(),
                "phone", unit.phone(),
                "address", unit.address(),
                "year", Integer.toString(date.getYear()),
                "month", ChineseDate.month(YearMonth.from(date)),
                "lastMonth", ChineseDate.month(YearMonth.from(date).minusMonths(1)),
                "quarter", ChineseDate.quarterBefore(date),
                "ordinal", ChineseDate.ordinal(ordinal),
                "turn", Integer.toString(ordinal));
        var random = new SplittableRandom(Objects.hash(occasion.pattern().titles(), unit.alias(), ordinal, attempt));
        return new Wording(random, texts.pools(), occasion.pattern().variables(), date, known);
    }

    private static String body(TextPattern pattern, Wording wording) {
        return pattern.paragraphs().stream().map(wording::oneOf).collect(Collectors.joining("\n"));
    }

    private SampleItem item(String key, Occasion occasion, Entry entry, String title, String body) {
        return new SampleItem(
                key,
                entry,
                title,
                body,
                occasion.pattern().keywords(),
                occasion.pattern().numbered() ? number(occasion) : null,
                almanac.date(occasion.day()),
                occasion.day(),
                occasion.pattern().rhythm() != null || entry.timing().equals("prompt"),
                occasion.ending());
    }

    /** 晨教〔2026〕45号; a unit counts on from where its year began. */
    private String number(Occasion occasion) {
        var sign = staff.unit(occasion.unit()).sign();
        var year = almanac.date(occasion.day()).getYear();
        var start = Math.floorMod(sign.hashCode(), FIRST_SERIALS);
        var serial = serials.merge(sign + year, start, (last, unused) -> last + 1);
        return "%s〔%d〕%d号".formatted(sign, year, serial + 1);
    }
}
