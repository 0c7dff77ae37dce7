package org.sunshinegov.deploy.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;

class SummaryTest {
    @TempDir
    Path root;

    @Test
    void it_says_where_logs_and_data_lie_and_where_those_of_the_run_before() {
        var district = new District(Repository.at(root), 18080);

        var text = new Summary(district, Map.of("request", 18091), district.businessTime(), 41.5, 2_500L << 20).text();

        assertThat(text)
                .contains("公众门户 Public portal  http://localhost:18080/\n")
                .contains("日志 Logs   %s  （上次运行的日志 of the run before: *.log.1）\n".formatted(district.logs()))
                .contains("数据 Data   %s\n".formatted(district.folder().resolve("data")))
                .contains("request 18091")
                .contains("Ready after 41.5 s in 2500 MB, this launcher with the gateway included.");
    }
}
