package org.sunshinegov.deploy.local.sample;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.deploy.local.sample.api.CatalogApi;
import org.sunshinegov.deploy.local.sample.api.CatalogApi.Registered;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.api.ReviewApi;
import org.sunshinegov.deploy.local.sample.api.ReviewDesk;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.Entry;

/**
 * What is needed to work: the services, and how they call what the files name.
 *
 * @param entries ids of catalogue entries by unit and matter
 */
record Desk(
        CatalogApi catalog,
        RequestApi requests,
        ReviewApi reviews,
        ReviewDesk reviewDesk,
        DistrictStaff staff,
        Registered registered,
        Map<String, Map<String, UUID>> entries,
        Journal journal) {

    UUID unit(String alias) {
        return registered.organisations().get(staff.unit(alias).code());
    }

    UUID person(String account) {
        return registered.people().get(account);
    }

    UUID entry(Entry entry) {
        return entries.get(entry.unit()).get(entry.matter());
    }
}
