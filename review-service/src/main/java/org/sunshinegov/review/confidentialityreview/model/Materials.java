package org.sunshinegov.review.confidentialityreview.model;

import java.util.List;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** All parts of what is to leave, in the order their owner gave them. */
public record Materials(List<Material> all) {

    public Materials {
        all = List.copyOf(all);
    }

    public boolean complete() {
        return all.stream().allMatch(Material::here);
    }

    public List<Material> missing() {
        return all.stream().filter(material -> !material.here()).toList();
    }

    Material missing(String name) {
        return missing().stream()
                .filter(material -> material.name().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Materials keeping(Material part, java.util.UUID copyId) {
        return new Materials(all.stream()
                .map(material -> material.equals(part) ? part.keptAs(copyId) : material)
                .toList());
    }
}
