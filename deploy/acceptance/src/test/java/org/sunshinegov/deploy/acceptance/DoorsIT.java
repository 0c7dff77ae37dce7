package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunshinegov.deploy.local.component.Repository;

/** The pages that {@code docs/roles} shows nobody without a sign-in, as a browser meets them at the gateway. */
@Order(1)
@ExtendWith(InTheDistrict.class)
class DoorsIT {
    private static final Pattern PRIVATE_PAGE = Pattern.compile("(?m)^\\| GET (/(?!api/)\\S*) \\|.* 401 \\|$");
    private static final String SOMETHING = "00000000-0000-4000-8000-000000000000";

    @Test
    void every_private_page_leads_nobody_to_the_sign_in(World world) throws IOException {
        var pages = privatePages();

        assertThat(pages).contains("/tasks", "/requests/new", "/requests/cases", "/reviews", "/items", "/watch");
        for (var page : pages) {
            var answer = world.http.page(null, page.replaceAll("\\{\\w+}", SOMETHING));
            assertThat(answer.status()).as(page).isEqualTo(302);
            assertThat(answer.location()).as(page).startsWith(world.origin() + "/auth/realms/sunshine/");
        }
    }

    private static List<String> privatePages() throws IOException {
        var pages = new ArrayList<String>();
        try (var tables = Files.list(Repository.here().root().resolve("docs/roles"))) {
            for (var table : tables.toList()) {
                var rows = PRIVATE_PAGE.matcher(Files.readString(table));
                while (rows.find()) {
                    pages.add(rows.group(1));
                }
            }
        }
        return pages;
    }
}
