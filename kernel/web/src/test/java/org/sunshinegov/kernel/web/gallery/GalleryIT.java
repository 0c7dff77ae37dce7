package org.sunshinegov.kernel.web.gallery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;

/** Renders the gallery as a browser gets it, and leaves it in target/gallery to be looked at. */
@QuarkusTest
@QuarkusTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "web"))
@QuarkusTestResource(TestKeys.class)
class GalleryIT {
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[0-9a-f]+/([^\"]+))\"");

    @ParameterizedTest
    @CsvSource({"form,200", "form-wrong,200", "list,200", "case,200", "item,200", "due,200", "refused/moved,409"})
    void a_page_is_whole_in_both_languages(String name, int status) throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            String html = given().accept("text/html")
                    .get("/gallery/" + name + "?lang=" + language)
                    .then()
                    .statusCode(status)
                    .extract()
                    .asString();

            assertThat(html).startsWith("<!DOCTYPE html>").contains("</main>", "</footer>", "</html>");
            keep(name.replace('/', '-') + "-" + language, html);
        }
    }

    private static void keep(String name, String html) throws IOException {
        Files.createDirectories(GALLERY);
        Matcher asset = ASSET.matcher(html);
        while (asset.find()) {
            Files.write(
                    GALLERY.resolve(asset.group(2)), given().get(asset.group(1)).asByteArray());
        }
        Files.writeString(GALLERY.resolve(name + ".html"), ASSET.matcher(html).replaceAll("\"$2\""));
    }
}
