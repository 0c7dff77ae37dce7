package org.sunshinegov.catalog.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** An organisation in the tree of the district, with how deep it stands. */
record Branch(OrganisationView organisation, int depth) {

    /** Each parent before what is below it, sections before units. */
    static List<Branch> tree(List<OrganisationView> all) {
        List<Branch> tree = new ArrayList<>();
        grow(null, 0, all, tree);
        return tree;
    }

    private static void grow(UUID parent, int depth, List<OrganisationView> all, List<Branch> tree) {
        all.stream()
                .filter(view -> java.util.Objects.equals(view.parentId(), parent))
                .sorted(Comparator.comparing(OrganisationView::kind).reversed().thenComparing(OrganisationView::code))
                .forEach(view -> {
                    tree.add(new Branch(view, depth));
                    grow(view.id(), depth + 1, all, tree);
                });
    }

    public String indent() {
        return "\u3000".repeat(depth);
    }
}
